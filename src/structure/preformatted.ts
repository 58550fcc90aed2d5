import { attribute, type DomElement, isElement, isHtml, isText, walkDom } from '../html/dom.ts';
import { elementFacts } from '../html/elements.ts';
import { isHidden } from '../html/text.ts';
import { codeLanguages } from '../lexicon/code-languages.ts';
import { highlighterNames } from '../lexicon/code-marks.ts';
import type { Code } from '../tree/types.ts';

const languagePrefix = /^(?:language|lang|highlight-source|brush)[-:](.+)$/;

/** Returns the code of a preformatted element. */
export function preformatted(element: DomElement, left?: ReadonlySet<DomElement>): Code {
  const value = codeText(element, left);
  const lang = languageOf(element);
  return lang === undefined ? { type: 'code', value } : { type: 'code', lang, value };
}

/**
 * Returns the text of an element as it is written, without the markup of a highlighter and without some elements.
 * Content that is a line by itself, such as a paragraph, an item or a row, becomes a line; the cells of a row are
 * separated by a tab.
 */
export function codeText(element: DomElement, left?: ReadonlySet<DomElement>): string {
  let value = '';
  /** The next text begins a line, unless it already does. */
  let isLineOver = false;
  /** A cell has ended; following text in its row outside a cell is separated from it. */
  let isCellOver = false;
  const add = (text: string): void => {
    if (text === '') return;
    if ((isLineOver || isCellOver) && value !== '' && !value.endsWith('\n')) value += isLineOver ? '\n' : '\t';
    isLineOver = false;
    isCellOver = false;
    value += text;
  };
  walkDom(
    element,
    (node) => {
      if (isText(node)) add(node.value);
      else if (isElement(node)) {
        if (isHidden(node) || left?.has(node)) return false;
        if (node.tagName === 'br') add('\n');
        else if (isCell(node)) {
          isCellOver = false;
          if (!isLineOver && value !== '' && !value.endsWith('\n')) add('\t');
        } else if (endsLine(node)) isLineOver = true;
      }
      return undefined;
    },
    (parent) => {
      if (!isElement(parent)) return;
      if (isCell(parent)) isCellOver = true;
      else if (endsLine(parent)) isLineOver = true;
    },
  );
  return value.endsWith('\n') ? value.slice(0, -1) : value;
}

function isCell({ tagName }: DomElement): boolean {
  return tagName === 'td' || tagName === 'th';
}

function endsLine(element: DomElement): boolean {
  return isHtml(element) && elementFacts(element.tagName)?.display === 'lines';
}

/** The language that is named by the element, the `<code>` within it, or one of the two elements around it. */
export function languageOf(element: DomElement): string | undefined {
  const inner = element.childNodes.find(isElement);
  const code = element.tagName === 'pre' ? codeBelow(element) : undefined;
  let outer: DomElement | undefined = element;
  for (let level = 0; outer !== undefined && level < 3; level += 1) {
    const found = namedLanguage(outer) ?? (level === 0 ? innerLanguage(inner, code) : undefined);
    if (found !== undefined) return found;
    const parent: DomElement['parentNode'] = outer.parentNode;
    outer = parent && isElement(parent) ? parent : undefined;
  }
  return undefined;
}

function innerLanguage(inner: DomElement | undefined, code: DomElement | undefined): string | undefined {
  return (inner && namedLanguage(inner)) ?? (code && code !== inner ? namedLanguage(code) : undefined);
}

/** The `<code>` in preformatted text below a bar of controls. */
function codeBelow(element: DomElement): DomElement | undefined {
  let parts = element.childNodes.filter(isElement).slice(0, mostBars);
  for (let level = 0; level < 3; level += 1) {
    const code = parts.find(({ tagName }) => tagName === 'code');
    if (code) return code;
    parts = parts.flatMap(({ childNodes }) => childNodes.slice(0, mostBars).filter(isElement));
  }
  return undefined;
}

const mostBars = 8;

function namedLanguage(element: DomElement): string | undefined {
  if (element.attrs.length === 0) return undefined;
  const stated =
    attribute(element, 'data-lang') ??
    attribute(element, 'data-language') ??
    attribute(element, 'data-code-block-lang') ??
    attribute(element, 'data-enlighter-language') ??
    /\bbrush:\s?([\w+#-]{1,24})/.exec(attribute(element, 'data-syntaxhighlighter-params') ?? '')?.[1];
  if (stated) return stated;
  const names = attribute(element, 'class')?.split(/\s+/, 20) ?? [];
  for (const [index, name] of names.entries()) {
    if (name === 'brush:') return names[index + 1]?.replace(';', '');
    const match = languagePrefix.exec(name) ?? (names.includes('notranslate') ? sphinx.exec(name) : null);
    const said = match?.[1]?.split(behindLanguage, 1)[0];
    if (said) return unnamed.has(said) ? undefined : said;
  }
  return classLanguage(element, names) ?? languageAttribute(element);
}

/** Begins highlighted lines or a title: `js{1,3}`, `ts:app.ts`. */
const behindLanguage = /[;{:,]/;
/** Values for code without a language, or with an unknown one. */
const unnamed: ReadonlySet<string> = new Set(['none', 'default', 'undefined']);
/** Sphinx puts the language in a class of a box with `notranslate`. */
const sphinx = /^highlight-(.+)$/;

/** A `lang` longer than those of natural languages. */
function languageAttribute(element: DomElement): string | undefined {
  const said = element.tagName === 'pre' || element.tagName === 'code' ? attribute(element, 'lang') : undefined;
  return said !== undefined && /^[a-z][a-z+#]{3,15}$/.test(said) ? said : undefined;
}

/**
 * The name of a language beside that of a highlighter, `hljs bash`, or as the only class of code. Of several, none is
 * certain.
 */
function classLanguage({ tagName }: DomElement, names: readonly string[]): string | undefined {
  const isCode = names.length === 1 && (tagName === 'pre' || tagName === 'code');
  if (!isCode && !names.some((name) => highlighterNames.has(name))) return undefined;
  const [only, more] = names.filter((name) => codeLanguages.has(name.toLowerCase()));
  return more === undefined ? only : undefined;
}
