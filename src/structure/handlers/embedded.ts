import { attribute, type DomElement, isElement, walkDom } from '../../html/dom.ts';
import { visibleText } from '../../html/text.ts';
import type { Embed, Image } from '../../tree/types.ts';
import { addBlock } from '../blocks.ts';
import { topFrame } from '../frames.ts';
import { readLeaf } from '../inline.ts';
import { mathText } from '../math-text.ts';
import { isBesidePicture, noscriptBeside, pictureWithin } from '../noscript.ts';
import { drop, type State } from '../state.ts';
import { all, type Handlers, inline, none } from './handler.ts';

/** Attributes with the address of a picture that is loaded lazily. */
const lateSources = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file'];

function openImage(state: State, element: DomElement): 'done' {
  if (drawsBox(state, element)) return 'done';
  readImage(state, element, element);
  return 'done';
}

/** A picture of the checkbox of the item, which gives its state. */
function drawsBox(state: State, element: DomElement): boolean {
  if (attribute(element, 'aria-roledescription') !== 'checkbox') return false;
  const { node } = topFrame(state);
  return node.type === 'listItem' && node.checked !== undefined && node.children.length === 0 && !state.hasContent;
}

/** Adds a picture to the line, at the position of an element. */
function readImage(state: State, element: DomElement, place: DomElement): void {
  const source = attribute(element, 'src')?.trim() ?? '';
  const isPlaceholder = source === '' || source.startsWith('data:');
  const late = isPlaceholder ? lateSources.map((name) => attribute(element, name)?.trim()).find(Boolean) : undefined;
  const candidate = isPlaceholder
    ? firstCandidate(attribute(element, 'srcset') ?? attribute(element, 'data-srcset'))
    : undefined;
  const repeated = isPlaceholder && (late ?? candidate) === undefined ? repeatedPicture(element) : undefined;
  const url = late ?? candidate ?? (repeated && attribute(repeated, 'src')?.trim()) ?? source;
  if (url === '') return;
  const title = attribute(element, 'title');
  const alt = attribute(element, 'alt') || (repeated && attribute(repeated, 'alt')) || '';
  const image: Image = { type: 'image', url: state.resolve(url), alt, ...(title && { title }) };
  readLeaf(state, image, place);
}

/** The same picture in a `<noscript>`. */
function repeatedPicture(element: DomElement): DomElement | undefined {
  const noscript = noscriptBeside(element);
  return noscript && pictureWithin(noscript);
}

/** The content of a `<noscript>` is not shown to readers, so only a picture that occurs nowhere else is kept. */
function openNoscript(state: State, element: DomElement): 'done' {
  const picture = isBesidePicture(element) ? undefined : pictureWithin(element);
  if (picture) readImage(state, picture, element);
  return 'done';
}

/** The first address of a `srcset`: https://html.spec.whatwg.org/multipage/images.html#srcset-attribute */
function firstCandidate(srcset: string | undefined): string | undefined {
  const first = srcset?.trim().split(/\s/, 1)[0]?.replace(/,$/, '');
  return first || undefined;
}

/** The content of an embed is shown only where the embed is not. */
function openEmbed(state: State, element: DomElement): 'done' | undefined {
  const url = attribute(element, 'src') ?? attribute(element, 'data') ?? sourceOf(element);
  const fallback = element.tagName === 'iframe' ? '' : visibleText(element);
  if (url === undefined && element.tagName === 'object') return undefined;
  drop(state, 'fallback', fallback, element);
  if (url === undefined || url.trim() === '') return 'done';
  const title = attribute(element, 'title');
  const embed: Embed = { type: 'embed', url: state.resolve(url.trim()), ...(title && { title }) };
  addBlock(state, embed, element);
  return 'done';
}

function sourceOf(element: DomElement): string | undefined {
  let found: string | undefined;
  walkDom(element, (node) => {
    if (found === undefined && isElement(node) && node.tagName === 'source') found = attribute(node, 'src');
    return undefined;
  });
  return found;
}

function openFallback(state: State, element: DomElement): 'done' {
  drop(state, 'fallback', visibleText(element), element);
  return 'done';
}

function openMath(state: State, element: DomElement): 'done' {
  const { value, ...source } = mathText(element);
  if (value === '') return 'done';
  const isBlock = attribute(element, 'display') === 'block' || attribute(element, 'mode') === 'display';
  if (isBlock && addBlock(state, { type: 'math', value, ...source }, element)) return 'done';
  readLeaf(state, { type: 'inlineMath', value, ...source }, element);
  return 'done';
}

/** Embedded content: https://html.spec.whatwg.org/multipage/embedded-content.html */
export const embedded: Handlers = {
  ...all('img image', { open: openImage }),
  noscript: { display: 'inline', open: openNoscript },
  ...all('map svg', inline),
  ...all('source track area param', none),
  ...all('iframe embed object video audio frame', { display: 'inline', open: openEmbed }),
  ...all('canvas', { display: 'inline', open: openFallback }),
  math: { display: 'inline', open: openMath },
};
