import { type DomElement, type DomNode, isElement, isText } from '../../html/dom.ts';
import { besideOpened } from '../around.ts';
import { areLineNumbers, isMarked } from '../line-numbers.ts';
import { codeText } from '../preformatted.ts';
import type { State } from '../state.ts';

const LONGEST_COUNT = 7;

/**
 * Tells whether an element is the column of line numbers beside code: directly before or after it, marked as not being
 * code, and with as many numbers as the code has lines.
 */
export function isNumberColumn(state: State, element: DomElement): boolean {
  if (!columns.has(element.tagName) || element.attrs.length === 0) return false;
  const first = firstText(element);
  if (first === undefined || first.length > LONGEST_COUNT || !/^\d+$/.test(first) || !isMarked(element)) return false;
  const code = [besideOpened(state, 'before'), besideOpened(state, 'behind')].find((one) => one?.tagName === 'pre');
  if (code === undefined) return false;
  const numbers = codeText(element).trim();
  if (!areLineNumbers(numbers)) return false;
  return numbers.split(/\s+/).length === codeText(code).trimEnd().split('\n').length;
}

const columns: ReadonlySet<string> = new Set(['div', 'span', 'ol', 'ul']);

/** The first text in an element that is not blank, searched only along first children. */
function firstText(element: DomElement): string | undefined {
  let inner: DomNode | undefined = element;
  for (let level = 0; inner !== undefined && level < LONGEST_COUNT; level += 1) {
    if (isText(inner)) return inner.value.trim();
    const children: readonly DomNode[] = isElement(inner) ? inner.childNodes.slice(0, 3) : [];
    inner = children.find((child) => isElement(child) || (isText(child) && child.value.trim() !== ''));
  }
  return undefined;
}
