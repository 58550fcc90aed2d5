import { attribute, type DomElement, type DomNode, isElement, isText, walkDom } from '../html/dom.ts';
import { parseHtml } from '../html/parse.ts';
import { hides } from '../html/style.ts';

/** A fallback picture in a `<noscript>` is a short piece of markup. */
const longestMarkup = 10_000;

/** Elements that may wrap a picture. */
const frames = new Set(['a', 'center', 'div', 'figure', 'p', 'picture', 'source', 'span']);

/** Tracking pictures are a pixel in size, or hidden. */
const pictureName = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:$|[?#])/i;

/**
 * Returns the picture that is the only content of a `<noscript>`; `undefined` where it contains more, or a hidden
 * picture.
 */
export function pictureWithin(noscript: DomElement): DomElement | undefined {
  const markup = noscript.childNodes.map((child) => (isText(child) ? child.value : '')).join('');
  if (markup.length > longestMarkup || !markup.includes('<img')) return undefined;
  const { root } = parseHtml(markup, { positions: false, nodes: longestMarkup, bytes: longestMarkup });
  const pictures: DomElement[] = [];
  let isAlone = true;
  walkDom(root, (node) => {
    if (isText(node)) isAlone &&= node.value.trim() === '';
    else if (isElement(node) && node.tagName === 'img') pictures.push(node);
    else if (isElement(node)) isAlone &&= frames.has(node.tagName);
    return undefined;
  });
  const [picture, another] = pictures;
  return isAlone && picture && !another && isSeen(picture) ? picture : undefined;
}

function isSeen(picture: DomElement): boolean {
  if (attribute(picture, 'hidden') !== undefined || hides(attribute(picture, 'style'))) return false;
  const [width, height] = [attribute(picture, 'width'), attribute(picture, 'height')].map((size) =>
    size === undefined ? undefined : Number.parseInt(size, 10),
  );
  if ((width !== undefined && width <= 1) || (height !== undefined && height <= 1)) return false;
  if ((attribute(picture, 'alt') ?? '') !== '') return true;
  return pictureName.test(attribute(picture, 'src') ?? '') || (width !== undefined && height !== undefined);
}

/** Returns the `<noscript>` beside a picture whose address a script sets: it contains the same picture. */
export function noscriptBeside(picture: DomElement): DomElement | undefined {
  return neighbours(picture).find(({ tagName }) => tagName === 'noscript');
}

/** Tells whether a `<noscript>` is beside a picture, and so only repeats it. */
export function isBesidePicture(noscript: DomElement): boolean {
  return neighbours(noscript).some(holdsPicture);
}

/** The elements before and after an element, ignoring white space. */
function neighbours(element: DomElement): DomElement[] {
  const siblings = element.parentNode?.childNodes ?? [];
  const at = siblings.indexOf(element);
  return [nearest(siblings, at, -1), nearest(siblings, at, 1)].filter((node) => node !== undefined);
}

function nearest(siblings: readonly DomNode[], from: number, step: 1 | -1): DomElement | undefined {
  for (let at = from + step; at >= 0 && at < siblings.length; at += step) {
    const node = siblings[at] as DomNode;
    if (isElement(node)) return node;
    if (isText(node) && node.value.trim() !== '') return undefined;
  }
  return undefined;
}

/** How many wrappers a picture may have. */
const deepest = 3;

/** Whether an element is a picture, or wraps only a picture. */
function holdsPicture(element: DomElement): boolean {
  let node = element;
  for (let depth = 0; depth <= deepest; depth += 1) {
    if (node.tagName === 'img' || node.tagName === 'picture') return true;
    const shown = node.childNodes.filter((child) => isElement(child) || (isText(child) && child.value.trim() !== ''));
    const [only] = shown;
    if (shown.length !== 1 || only === undefined || !isElement(only)) return false;
    node = only;
  }
  return false;
}
