import { attribute, characterData, childrenNamed, type XmlElement } from './element.ts';
import { isWebAddress, resolveUrl } from './urls.ts';

/**
 * Returns where Atom's links lead the reader: the first link without a `rel` or with `alternate`, one to HTML before
 * others. Links of other relations, such as `self` or `enclosure`, are no such place.
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

/** A reference that is left in an address was escaped once too often, or stands in a CDATA section. */
function addressIn(link: XmlElement): string {
  return characterData(link).trim().replaceAll('&amp;', '&');
}

/** Returns the address that an item had before a service put its own in the place, to count who follows it. */
export function ownLinkOf(item: XmlElement): string | undefined {
  return childrenNamed(item, 'feedburner:origlink').map(addressIn).find(isWebAddress);
}

/** Returns the address that a `guid` is, when it is one and does not deny it. */
export function permalinkOf(guid: XmlElement | undefined): string | undefined {
  if (guid === undefined || attribute(guid, 'ispermalink')?.toLowerCase() === 'false') return undefined;
  const address = characterData(guid).trim();
  return isWebAddress(address) ? address : undefined;
}
