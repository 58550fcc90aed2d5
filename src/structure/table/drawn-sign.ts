import { attribute, type DomElement, isElement, isText, walkDom } from '../../html/dom.ts';
import { nameWords } from '../../html/name-words.ts';
import { crossNames, iconCrossNames, iconTickNames, iconWords, openWords, tickNames } from '../../lexicon/icons.ts';

/** Elements that draw no icon. */
const unseen: ReadonlySet<string> = new Set(['br', 'wbr', 'script', 'style', 'template', 'source']);

/**
 * Returns the tick or the cross that is the only content of a cell: an icon by its class, the part of a drawing that is
 * used, a picture by its file name, or a disabled checkbox. `undefined` where the cell has two, or the name means both.
 */
export function drawnSign(cell: DomElement): string | undefined {
  const signs: (string | undefined)[] = [];
  walkDom(cell, (node) => {
    if (isText(node) && node.value.trim() !== '') signs.push(undefined);
    if (!isElement(node) || node === cell) return undefined;
    const isDrawing = node.tagName === 'svg';
    const isLeaf = isDrawing || !node.childNodes.some(isElement);
    if (isLeaf && !unseen.has(node.tagName)) signs.push(isDrawing ? signOfDrawing(node) : signOf(node));
    return !isDrawing && undefined;
  });
  return signs.length === 1 ? signs[0] : undefined;
}

function signOf(element: DomElement): string | undefined {
  const { tagName } = element;
  if (tagName === 'input') return boxOf(element);
  if (tagName === 'img') return named(nameWords(fileOf(attribute(element, 'src') ?? '')), true);
  const words = nameWords(attribute(element, 'class') ?? '');
  return named(words, tagName === 'i' || words.some((word) => iconWords.has(word)));
}

/** A drawing has the class of its icon, or uses a part of another drawing with such a name. */
function signOfDrawing(drawing: DomElement): string | undefined {
  const words = nameWords(attribute(drawing, 'class') ?? '');
  for (const node of drawing.childNodes) {
    if (!isElement(node) || node.tagName !== 'use') continue;
    for (const word of nameWords(attribute(node, 'href') ?? attribute(node, 'xlink:href') ?? '')) words.push(word);
  }
  return named(words, true);
}

/** An enabled checkbox in a table is an answer that is not given yet. */
function boxOf(input: DomElement): string | undefined {
  if (attribute(input, 'type')?.toLowerCase() !== 'checkbox' || attribute(input, 'disabled') === undefined)
    return undefined;
  return attribute(input, 'checked') === undefined ? '☐' : '☑';
}

function named(words: readonly string[], isIcon: boolean): string | undefined {
  if (words.some((word) => openWords.has(word))) return undefined;
  const isTick = words.some((word) => (isIcon ? iconTickNames : tickNames).has(word));
  const isCross = words.some((word) => (isIcon ? iconCrossNames : crossNames).has(word));
  if (isTick === isCross) return undefined;
  return isTick ? '✓' : '✗';
}

/** The file name in an address. */
function fileOf(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  return path.slice(path.lastIndexOf('/') + 1);
}
