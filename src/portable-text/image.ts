import type { Image, Node } from '../tree/types.ts';
import { safeUrl } from '../write/url.ts';
import type { ImageObject } from './types.ts';

/** A picture, and the address of the link around it. */
export interface Linked {
  image: Image;
  href?: string;
}

/** Returns a picture, if its address is safe. */
export function imageObject(
  { url, alt, title }: Image,
  href: string | undefined,
  key: () => string,
): ImageObject | undefined {
  const address = safeUrl(url, 'image');
  if (address === undefined || address === '') return undefined;
  return {
    _type: 'image',
    _key: key(),
    url: address,
    alt,
    ...(title !== undefined && { title }),
    ...(href !== undefined && href !== '' && { href }),
  };
}

/** Returns the pictures of a line that shows nothing else; nothing if it does, or if an address is unsafe. */
export function picturesOf(children: readonly Node[]): Linked[] | undefined {
  const found: Linked[] = [];
  for (const child of children) {
    if (child.type === 'image') found.push({ image: child });
    else if (child.type === 'link' && child.children.every(({ type }) => type === 'image')) {
      const href = safeUrl(child.url, 'link');
      for (const image of child.children)
        if (image.type === 'image') found.push({ image, ...(href !== undefined && { href }) });
    } else if (child.type !== 'break' && !(child.type === 'text' && child.value.trim() === '')) return undefined;
  }
  const isSafe = found.every(({ image }) => Boolean(safeUrl(image.url, 'image')));
  return found.length > 0 && isSafe ? found : undefined;
}
