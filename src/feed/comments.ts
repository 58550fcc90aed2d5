import { present } from './draft.ts';
import { attribute, characterData, childrenNamed, type XmlElement } from './element.ts';
import { countOf } from './numbers.ts';
import { lineIn } from './reading.ts';
import type { FeedComments } from './types.ts';
import { resolveUrl } from './urls.ts';

/** Returns the address and the number of an item's comments; `undefined` without both. */
export function commentsOf(item: XmlElement, base: string | undefined): FeedComments | undefined {
  const replies = repliesOf(item);
  const address = addressIn(item) ?? (replies && attribute(replies, 'href'));
  return commentsWith(
    address === undefined ? undefined : resolveUrl(address, replies?.base ?? item.base ?? base),
    countOf(lineIn(item, 'slash:comments', 'thr:total')) ?? countOf(replies && attribute(replies, 'thr:count')),
  );
}

/** Returns both facts as a record; `undefined` without both. */
export function commentsWith(url: string | undefined, count: number | undefined): FeedComments | undefined {
  return url === undefined && count === undefined ? undefined : present<FeedComments>({ url, count });
}

/** Some feeds write the number of comments where the address belongs. */
function addressIn(item: XmlElement): string | undefined {
  for (const element of childrenNamed(item, 'comments')) {
    const address = characterData(element).trim();
    if (address !== '' && !/[\s<>]/.test(address) && countOf(address) === undefined) return address;
  }
  return undefined;
}

/** The link to the replies, a page before a feed. */
function repliesOf(item: XmlElement): XmlElement | undefined {
  const links = childrenNamed(item, 'atom:link', 'link').filter(
    (link) => attribute(link, 'rel')?.toLowerCase() === 'replies' && attribute(link, 'href') !== undefined,
  );
  return links.find((link) => attribute(link, 'type')?.toLowerCase().startsWith('text/html')) ?? links[0];
}
