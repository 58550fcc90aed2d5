import { present } from './draft.ts';
import { attribute, childrenNamed, type XmlElement } from './element.ts';
import { secondsOf } from './numbers.ts';
import type { Enclosure } from './types.ts';
import { resolveUrl } from './urls.ts';

/** Makes an enclosure of what a feed states about a file; `undefined` without an address. */
export function enclosure(
  url: string | undefined,
  type: string | undefined,
  length: string | number | undefined,
  base: string | undefined,
  media: { medium?: string | undefined; duration?: number | undefined } = {},
): Enclosure | undefined {
  if (url === undefined) return undefined;
  return present<Enclosure>({
    url: resolveUrl(url, base),
    type,
    length: size(length),
    medium: undefined,
    duration: undefined,
    ...media,
  });
}

function size(length: string | number | undefined): number | undefined {
  if (typeof length === 'number') return Number.isSafeInteger(length) && length >= 0 ? length : undefined;
  if (length === undefined || !/^\d{1,15}$/.test(length.replaceAll(',', ''))) return undefined;
  return Number(length.replaceAll(',', ''));
}

/**
 * Returns the files of an RSS item: its `enclosure` elements, Atom's links to enclosures, and Media RSS, each address
 * once.
 */
export function enclosuresOf(item: XmlElement, base: string | undefined): Enclosure[] {
  const found: (Enclosure | undefined)[] = [];
  for (const element of childrenNamed(item, 'enclosure')) {
    const url = attribute(element, 'url') ?? attribute(element, 'href');
    found.push(enclosure(url, attribute(element, 'type'), attribute(element, 'length'), element.base ?? base));
  }
  for (const link of childrenNamed(item, 'atom:link', 'link')) {
    if (attribute(link, 'rel')?.toLowerCase() !== 'enclosure') continue;
    found.push(
      enclosure(attribute(link, 'href'), attribute(link, 'type'), attribute(link, 'length'), link.base ?? base),
    );
  }
  for (const parent of [item, ...childrenNamed(item, 'media:group')]) {
    for (const media of childrenNamed(parent, 'media:content')) {
      const facts = {
        medium: attribute(media, 'medium')?.toLowerCase(),
        duration: secondsOf(attribute(media, 'duration')),
      };
      const [url, type, length] = [attribute(media, 'url'), attribute(media, 'type'), attribute(media, 'filesize')];
      found.push(enclosure(url, type, length, media.base ?? base, facts));
    }
  }
  return distinctEnclosures(found);
}

/** Returns the enclosures, each address once, at the place of the first, with facts that only later ones state. */
export function distinctEnclosures(enclosures: readonly (Enclosure | undefined)[]): Enclosure[] {
  const byUrl = new Map<string, Enclosure>();
  for (const one of enclosures) {
    if (one === undefined) continue;
    const known = byUrl.get(one.url);
    byUrl.set(one.url, known ? { ...known, ...one, ...known } : one);
  }
  return [...byUrl.values()];
}
