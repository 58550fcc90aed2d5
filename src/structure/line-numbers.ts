import { attribute, type DomElement, type DomNode, isElement, isText } from '../html/dom.ts';
import { declarationsOf } from '../html/style.ts';
import { isHidden } from '../html/text.ts';
import { lineNumberNames } from '../lexicon/code-marks.ts';
import { classNames } from './around.ts';

/** Tells whether a text is consecutive line numbers, from any start: `1 2 3`, `9 10`. */
export function areLineNumbers(text: string): boolean {
  const trimmed = text.trim();
  if (!/^[\d\s]+$/.test(trimmed)) return false;
  return trimmed.split(/\s+/).every((number, index, all) => Number(number) === Number(all[0]) + index);
}

/**
 * Returns the elements within preformatted text that are the number at the start of a line. Each line must have one,
 * they must be consecutive, and each must be marked as not being code: by its class, or because it cannot be selected
 * or is hidden from screen readers.
 */
export function inlineLineNumbers(element: DomElement): ReadonlySet<DomElement> | undefined {
  const found = new Set<DomElement>();
  let first: number | undefined;
  let isAtStart = true;
  const open: DomNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) {
      if (isAtStart && node.value.trim() !== '') return undefined;
      const lines = node.value.split('\n');
      if (lines.slice(1, -1).some((line) => line.trim() !== '')) return undefined;
      const last = lines[lines.length - 1] ?? '';
      if (lines.length > 1) {
        if (last.trim() !== '') return undefined;
        isAtStart = true;
      }
    } else if (isElement(node) && !isHidden(node)) {
      const number = isAtStart && node !== element ? numberOf(node) : undefined;
      if (number !== undefined) {
        first ??= number;
        if (number !== first + found.size) return undefined;
        found.add(node);
        isAtStart = false;
      } else {
        if (node.tagName === 'br') isAtStart = true;
        for (let index = node.childNodes.length - 1; index >= 0; index -= 1)
          open.push(node.childNodes[index] as DomNode);
      }
    }
  }
  return found.size > 1 ? found : undefined;
}

function numberOf(element: DomElement): number | undefined {
  const [only, more] = element.childNodes;
  if (!only || more) return undefined;
  const inner = isElement(only) && only.childNodes.length === 1 ? only.childNodes[0] : only;
  if (!inner || !isText(inner) || !/^\s{0,9}\d{1,6}\s{0,9}$/.test(inner.value)) return undefined;
  return isMarked(element) ? Number(inner.value) : undefined;
}

/** Tells whether an element is marked as not being part of the code. */
export function isMarked(element: DomElement): boolean {
  if (element.attrs.length === 0) return false;
  if (classNames(element).some((name) => lineNumberNames.has(name))) return true;
  return (
    attribute(element, 'data-line-number') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    isUnselectable(attribute(element, 'style'))
  );
}

/** The property also has vendor prefixes. */
function isUnselectable(style: string | undefined): boolean {
  if (style === undefined) return false;
  return declarationsOf(style).some(([name, value]) => name.endsWith('user-select') && value === 'none');
}
