import { attribute, type DomElement, type DomNode, isElement, isHtml, isText, walkDom } from '../html/dom.ts';
import { elementFacts } from '../html/elements.ts';
import type { Code } from '../tree/types.ts';
import { isHidden } from './content-text.ts';

const languagePrefix = /^(?:language|lang|highlight-source|brush)[-:](.+)$/;

/**
 * Returns the code of a preformatted element: its text as it is written, the mark-up of a highlighter folded back. What stands on a line of its own, such as a paragraph, an item or a
 * row, is a line; the cells of a row are set apart by a tab.
 */
export function preformatted(element: DomElement): Code {
  let value = '';
  /** What comes next begins a line, unless it already does. */
  let isLineOver = false;
  const add = (text: string): void => {
    if (text === '') return;
    if (isLineOver && value !== '' && !value.endsWith('\n')) value += '\n';
    isLineOver = false;
    value += text;
  };
  walkDom(
    element,
    (node) => {
      if (isText(node)) add(node.value);
      else if (isElement(node)) {
        if (isHidden(node)) return false;
        if (node.tagName === 'br') add('\n');
        else if (isCell(node)) {
          if (!isLineOver && value !== '' && !value.endsWith('\n')) add('\t');
        } else if (endsLine(node)) isLineOver = true;
      }
      return undefined;
    },
    (parent) => {
      if (isElement(parent) && !isCell(parent) && endsLine(parent)) isLineOver = true;
    },
  );
  const lang = languageOf(element);
  if (value.endsWith('\n')) value = value.slice(0, -1);
  return lang === undefined ? { type: 'code', value } : { type: 'code', lang, value };
}

function isCell({ tagName }: DomElement): boolean {
  return tagName === 'td' || tagName === 'th';
}

function endsLine(element: DomElement): boolean {
  return isHtml(element) && elementFacts(element.tagName)?.display === 'lines';
}

/** The language as the element names it, or the `<code>` within it, or one of the two elements around it. */
function languageOf(element: DomElement): string | undefined {
  const inner = element.childNodes.find(isElement);
  let outer: DomElement | undefined = element;
  for (let level = 0; outer !== undefined && level < 3; level += 1) {
    const found = namedLanguage(outer) ?? (level === 0 && inner ? namedLanguage(inner) : undefined);
    if (found !== undefined) return found;
    const parent: DomElement['parentNode'] = outer.parentNode;
    outer = parent && isElement(parent) ? parent : undefined;
  }
  return undefined;
}

function namedLanguage(element: DomElement): string | undefined {
  if (element.attrs.length === 0) return undefined;
  const stated = attribute(element, 'data-lang') ?? attribute(element, 'data-language');
  if (stated) return stated;
  const names = attribute(element, 'class')?.split(/\s+/, 20) ?? [];
  for (const [index, name] of names.entries()) {
    if (name === 'brush:') return names[index + 1]?.replace(';', '');
    const match = languagePrefix.exec(name);
    if (match?.[1]) return match[1].replace(';', '');
  }
  return undefined;
}

/** Recognises the table that highlighters build around code: one row, the line numbers in its first cell and the code in its second. */
export function highlighterTable(table: DomElement): { numbers: string; code: Code } | undefined {
  const row = only(only(table, 'tbody'), 'tr');
  const [left, right, more] = row === undefined ? [] : parts(row);
  if (!left || !right || more || !isElement(left) || !isElement(right)) return undefined;
  const code = firstPre(right);
  if (code === undefined) return undefined;
  const numbers = preformatted(left).value;
  return /^[\d\s]+$/.test(numbers) && numbers.trim() !== ''
    ? { numbers: numbers.trim(), code: preformatted(code) }
    : undefined;
}

/** The elements in an element, and the texts beside them that show. */
function parts(parent: DomElement): DomNode[] {
  return parent.childNodes.filter((child) => isElement(child) || (isText(child) && child.value.trim() !== ''));
}

function only(parent: DomElement | undefined, tagName: string): DomElement | undefined {
  const [element, more] = parent === undefined ? [] : parts(parent);
  return element && !more && isElement(element) && element.tagName === tagName ? element : undefined;
}

function firstPre(cell: DomElement): DomElement | undefined {
  let element: DomElement | undefined = cell;
  while (element !== undefined && element.tagName !== 'pre') {
    const [inner, more]: DomNode[] = parts(element);
    element = inner && !more && isElement(inner) ? inner : undefined;
  }
  return element;
}
