import { present } from './draft.ts';
import { attribute, characterData, childNamed, childrenNamed, isElement, type XmlElement } from './element.ts';
import { countOf } from './numbers.ts';
import type { Enclosure, Thumbnail } from './types.ts';
import { resolveUrl } from './urls.ts';

/** Elements that name one picture, the most specific first; the address is an attribute, a child, or the text. */
const OF_ITEM = ['itunes:image', 'googleplay:image', 'image', 'webfeeds:cover', 'podcast:image'];
const OF_FEED = ['image', 'atom:logo', 'logo', 'itunes:image', 'googleplay:image', 'webfeeds:logo', 'webfeeds:cover'];
const ICONS = ['atom:icon', 'icon', 'webfeeds:icon'];

/**
 * Returns the main picture of an item: the one that it names, else the largest of its thumbnails, else the first
 * picture among its files.
 */
export function itemImageOf(
  item: XmlElement,
  thumbnails: readonly Thumbnail[],
  enclosures: readonly Enclosure[],
  base: string | undefined,
): string | undefined {
  return pictureIn(item, OF_ITEM, base) ?? largest(thumbnails)?.url ?? pictureAmong(enclosures);
}

/** Returns the address of the first file that is declared as a picture. */
export function pictureAmong(enclosures: readonly Enclosure[]): string | undefined {
  return enclosures.find(({ medium, type }) => medium === 'image' || type?.toLowerCase().startsWith('image/'))?.url;
}

/** Returns the large and the small picture of a feed. */
export function feedPicturesOf(feed: XmlElement, base: string | undefined): { image?: string; icon?: string } {
  const icon = pictureIn(feed, ICONS, base);
  const image = pictureIn(feed, OF_FEED, base) ?? largest(thumbnailsOf(feed, base))?.url ?? icon;
  return { ...(image !== undefined && { image }), ...(icon !== undefined && { icon }) };
}

function pictureIn(holder: XmlElement, names: readonly string[], base: string | undefined): string | undefined {
  for (const name of names) {
    for (const element of childrenNamed(holder, name)) {
      const address = addressOf(element);
      if (address !== undefined) return resolveUrl(address, element.base ?? base);
    }
  }
  return undefined;
}

function addressOf(element: XmlElement): string | undefined {
  const stated = attribute(element, 'href') ?? attribute(element, 'url') ?? attribute(element, 'image');
  if (stated !== undefined) return stated;
  const child = childNamed(element, 'url', 'itunes:url');
  const holdsOthers = child === undefined && element.children.some(isElement);
  const text = holdsOthers ? '' : characterData(child ?? element).trim();
  return text !== '' && !/[\s<>]/.test(text) ? text : (attribute(element, 'rdf:resource') ?? undefined);
}

/** Returns the thumbnails of an item, including those of its files and groups of files, each address once. */
export function thumbnailsOf(item: XmlElement, base: string | undefined): Thumbnail[] {
  const found = new Map<string, Thumbnail>();
  const groups = childrenNamed(item, 'media:group');
  const files = [item, ...groups].flatMap((holder) => childrenNamed(holder, 'media:content'));
  for (const holder of [item, ...groups, ...files]) {
    for (const element of childrenNamed(holder, 'media:thumbnail')) {
      const address = addressOf(element);
      if (address === undefined) continue;
      const url = resolveUrl(address, element.base ?? base);
      if (found.has(url)) continue;
      const [width, height] = [countOf(attribute(element, 'width')), countOf(attribute(element, 'height'))];
      found.set(url, present<Thumbnail>({ url, width, height }));
    }
  }
  return [...found.values()];
}

/** The one with the most pixels; where sizes are not stated, the first. */
function largest(thumbnails: readonly Thumbnail[]): Thumbnail | undefined {
  let best: Thumbnail | undefined;
  let most = -1;
  for (const thumbnail of thumbnails) {
    const pixels = (thumbnail.width ?? 0) * (thumbnail.height ?? thumbnail.width ?? 0);
    if (pixels > most) [best, most] = [thumbnail, pixels];
  }
  return best;
}
