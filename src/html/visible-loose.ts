import { type DefaultTreeAdapterMap, InsertionMode, type Parser } from 'parse5';
import { type DomElement, isHtml } from './dom.ts';

/** The parts of tables that are in no table. */
interface LooseParts {
  /** Whether there are any. It is then unknown which elements they end, and where lines end. */
  areFound(): boolean;
}

const cells: ReadonlySet<string> = new Set(['caption', 'td', 'th']);
const parts: ReadonlySet<string> = new Set([...cells, ...'col colgroup tbody tfoot thead tr'.split(' ')]);

/** Elements that may be between two rows without ending them; the script of a formula is one. */
const betweenRows: ReadonlySet<string> = new Set(['input', 'script', 'style', 'template']);

/** A drawing has no more than this many open elements in it. */
const farthest = 200;

/** Elements that a page may have before its text. */
const beforeText: ReadonlySet<string> = new Set(
  'base basefont bgsound body frameset head html link meta noframes noscript script style template title'.split(' '),
);

/**
 * Follows a parser that reads any input as the content of a body, where it ignores parts of tables that are in no
 * table.
 *
 * At the top of a fragment, and where a page begins with them, they are rows. Elements that are left open in a cell end
 * before the next cell, and are not reopened in it: that would put texts between the parts of a table. Anywhere else
 * they are ignored.
 */
export function followLoose(parser: Parser<DefaultTreeAdapterMap>, isPage: boolean): LooseParts {
  const startTag = parser.onStartTag.bind(parser);
  const endTag = parser.onEndTag.bind(parser);
  const character = parser.onCharacter.bind(parser);
  let isFound = false;
  let isText = false;
  let rows: 'none' | 'between cells' | 'in a cell' = 'none';
  const isInBody = (): boolean => parser.insertionMode === InsertionMode.IN_BODY && parser.openElements.tmplCount === 0;
  const isInForeign = (): boolean => {
    const { items, stackTop } = parser.openElements;
    return items.slice(Math.max(1, stackTop - farthest), stackTop + 1).some((node) => !isHtml(node as DomElement));
  };
  const mayBegin = (): boolean => (isPage ? !isText : parser.openElements.stackTop === 0);
  const endCell = (): void => {
    parser.openElements.shortenToLength(1);
    parser.activeFormattingElements.insertMarker();
  };
  const go = (): void => {
    isText = true;
    if (rows !== 'between cells') return;
    rows = 'none';
    endCell();
  };

  parser.onStartTag = (token) => {
    const { tagName } = token;
    if (parts.has(tagName) && parser.insertionMode === InsertionMode.IN_BODY) {
      isFound = true;
      if (isInBody() && !isInForeign() && (rows !== 'none' || mayBegin())) {
        rows = cells.has(tagName) ? 'in a cell' : 'between cells';
        endCell();
      }
    } else if (isInBody() && !(rows === 'none' ? beforeText : betweenRows).has(tagName)) go();
    startTag(token);
  };
  parser.onEndTag = (token) => {
    if (rows === 'in a cell' && parts.has(token.tagName) && isInBody() && !isInForeign()) rows = 'between cells';
    endTag(token);
  };
  parser.onCharacter = (token) => {
    if (isInBody()) go();
    character(token);
  };
  return { areFound: () => isFound };
}
