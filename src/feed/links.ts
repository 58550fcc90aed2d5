import { attribute, characterData, childrenNamed, type XmlElement } from './element.ts';
import { isWebAddress, resolveUrl } from './urls.ts';

/**
 * Returns the address for readers among Atom's links: the first without a `rel` or with `alternate`, HTML before other
 * types. Other relations, such as `self` or `enclosure`, do not count.
 */
export function atomLinkOf(element: XmlElement, base: string | undefined): string | undefined {
  let other: string | undefined;
  for (const link of childrenNamed(element, 'atom:link', 'link')) {
    const rel = attribute(link, 'rel')?.toLowerCase() ?? 'alternate';
    const href = attribute(link, 'href');
    if (href === undefined || (rel !== 'alternate' && rel !== 'http://www.iana.org/assignments/relation/alternate'))
      continue;
    const url = resolveUrl(href, link.base ?? base);
    const type = attribute(link, 'type')?.toLowerCase() ?? 'text/html';
    if (type.startsWith('text/html') || type.startsWith('application/xhtml')) return url;
    other ??= url;
  }
  return other;
}

/** Returns the link of an RSS channel or item: the first `link` with a text, else Atom's. */
export function rssLinkOf(element: XmlElement, base: string | undefined): string | undefined {
  for (const link of childrenNamed(element, 'link')) {
    const address = addressIn(link);
    if (address !== '') return resolveUrl(address, link.base ?? base);
  }
  // The Channel Definition Format, from before RSS, has the address in an attribute.
  const href = attribute(element, 'href');
  return atomLinkOf(element, base) ?? (href === undefined ? undefined : resolveUrl(href, base));
}

/** A reference that is left in an address was escaped once too often, or is in a CDATA section. */
function addressIn(link: XmlElement): string {
  return characterData(link).trim().replaceAll('&amp;', '&');
}

/** Returns the original address of an item where a service has replaced it by its own, to count clicks. */
export function ownLinkOf(item: XmlElement): string | undefined {
  return childrenNamed(item, 'feedburner:origlink').map(addressIn).find(isWebAddress);
}

/** Returns the address in a `guid`, unless it is none or `isPermaLink` is `false`. */
export function permalinkOf(guid: XmlElement | undefined): string | undefined {
  if (guid === undefined || attribute(guid, 'ispermalink')?.toLowerCase() === 'false') return undefined;
  const address = characterData(guid).trim();
  return isWebAddress(address) ? address : undefined;
}
