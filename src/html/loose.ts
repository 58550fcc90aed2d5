import { type DefaultTreeAdapterMap, InsertionMode, type Parser, html as standard, Token } from 'parse5';
import { type DomElement, type DomNode, type DomParent, isElement, isHtml, isText } from './dom.ts';

const tags = standard.TAG_ID;

/** Parts of a table, which the standard passes over where no table is open. */
const tableParts: ReadonlySet<number> = new Set([
  ...[tags.CAPTION, tags.COL, tags.COLGROUP, tags.TBODY, tags.TD, tags.TFOOT, tags.TH, tags.THEAD, tags.TR],
]);

/** What may stand between the parts of a table; all else, the standard moves to before the table. */
const betweenParts: ReadonlySet<number> = new Set([
  ...tableParts,
  ...[tags.INPUT, tags.SCRIPT, tags.STYLE, tags.TABLE, tags.TEMPLATE],
]);

const tableModes: ReadonlySet<number> = new Set([
  ...[InsertionMode.IN_TABLE, InsertionMode.IN_TABLE_BODY, InsertionMode.IN_TABLE_TEXT],
  ...[InsertionMode.IN_COLUMN_GROUP, InsertionMode.IN_ROW],
]);

const modesBeforeBody: ReadonlySet<number> = new Set([
  ...[InsertionMode.INITIAL, InsertionMode.BEFORE_HTML, InsertionMode.BEFORE_HEAD],
  ...[InsertionMode.IN_HEAD, InsertionMode.AFTER_HEAD],
]);

/** Elements that show nothing, before which a page has not begun. */
const unseen: ReadonlySet<string> = new Set('base link meta noscript script style template title'.split(' '));

/**
 * Makes a parser keep what the standard throws away, or what would lose its structure:
 *
 * - parts of a table without their table, which is what a paste from a spreadsheet is: where a fragment or a page
 *   begins with them, and anywhere at the top of a fragment, they stand in a table of their own, which ends before
 *   whatever a table cannot hold;
 * - the space between two of them elsewhere, where the standard passes over their tags alone and joins their words.
 */
export function keepLoose(parser: Parser<DefaultTreeAdapterMap>, isPage: boolean): void {
  const startTag = parser.onStartTag.bind(parser);
  const endTag = parser.onEndTag.bind(parser);
  const character = parser.onCharacter.bind(parser);
  let table: DomParent | undefined;
  let mayBegin = true;

  const openTable = (): void => {
    if (isPage && modesBeforeBody.has(parser.insertionMode)) startTag(tagOf(Token.TokenType.START_TAG, 'body', null));
    startTag(tagOf(Token.TokenType.START_TAG, 'table', null));
    table = parser.openElements.current;
  };
  const closeTable = (token: Token.TagToken | Token.CharacterToken): void => {
    endTag(tagOf(Token.TokenType.END_TAG, 'table', token.location));
    table = undefined;
  };
  const isLoose = (): boolean => {
    if (!isPage) return parser.insertionMode === InsertionMode.IN_BODY && parser.openElements.stackTop === 0;
    mayBegin &&= isBeforeContent(parser);
    return mayBegin;
  };
  const isInLooseCell = (): boolean => table !== undefined && isWithinCell(parser, table);
  const isBetweenParts = (): boolean =>
    table !== undefined && tableModes.has(parser.insertionMode) && isPartOf(parser.openElements.current, table);

  parser.onStartTag = (token) => {
    if (tableParts.has(token.tagID)) {
      if (isLoose()) openTable();
      else if (isInBody(parser)) parser.onWhitespaceCharacter(spaceAt(token));
      // Within a drawing or a formula it would end the cell that nobody wrote.
      else if (table !== undefined && isInForeignText(parser, table))
        return parser.onWhitespaceCharacter(spaceAt(token));
    } else if (table !== undefined && !betweenParts.has(token.tagID) && isBetweenParts()) closeTable(token);
    startTag(token);
    // A list of options ends before no part of a table, as it would not without the table that nobody wrote.
    if (parser.insertionMode === InsertionMode.IN_SELECT_IN_TABLE && isInLooseCell())
      parser.insertionMode = InsertionMode.IN_SELECT;
  };
  parser.onEndTag = (token) => {
    if (table !== undefined && tableParts.has(token.tagID) && isOutsideParts(parser, table)) return;
    // What is open in a cell ends with its own tag, as it would without the table that nobody wrote.
    if (token.tagID !== tags.TABLE || !isInLooseCell()) endTag(token);
  };
  parser.onCharacter = (token) => {
    if (table !== undefined && isBetweenParts()) closeTable(token);
    character(token);
  };
}

function tagOf(
  type: Token.TokenType.START_TAG | Token.TokenType.END_TAG,
  tagName: 'body' | 'table',
  location: Token.Location | null,
): Token.TagToken {
  const tagID = tagName === 'body' ? tags.BODY : tags.TABLE;
  return { type, tagName, tagID, selfClosing: false, ackSelfClosing: false, attrs: [], location };
}

const partNames: ReadonlySet<string> = new Set('caption colgroup tbody td tfoot th thead tr'.split(' '));
const farthestTable = 200;

/**
 * Whether what comes next stands in a cell of a table, and in no other table within it. What was moved to before a
 * table is not where that table is open.
 */
function isWithinCell({ openElements: { items, stackTop } }: Parser<DefaultTreeAdapterMap>, table: DomParent): boolean {
  let isContent = false;
  for (let at = stackTop; at >= 0 && stackTop - at < farthestTable; at -= 1) {
    const node = items[at];
    if (node === undefined || !isElement(node)) return false;
    if (node.tagName === 'table') return node === table && isContent;
    isContent ||= !partNames.has(node.tagName);
  }
  return false;
}

/** Elements of drawings and formulas in which HTML may stand. */
const integrationPoints: ReadonlySet<string> = new Set(
  'title desc foreignObject mi mo mn ms mtext annotation-xml'.split(' '),
);

/** Whether what comes next stands in a text of a drawing or a formula that stands in a table. */
function isInForeignText(
  { openElements: { items, stackTop } }: Parser<DefaultTreeAdapterMap>,
  table: DomParent,
): boolean {
  for (let at = stackTop; at >= 0 && stackTop - at < farthestTable; at -= 1) {
    const node = items[at];
    if (node === undefined || node === table || !isElement(node)) return false;
    if (!isHtml(node)) return integrationPoints.has(node.tagName);
  }
  return false;
}

/** Whether the end of a part of a table ends none here, which the table that nobody wrote would make it do. */
function isOutsideParts(parser: Parser<DefaultTreeAdapterMap>, table: DomParent): boolean {
  return isInForeignText(parser, table) || isInTemplate(parser, table);
}

/** Whether what comes next stands in a template that stands in a table, and in no other table within it. */
function isInTemplate({ openElements: { items, stackTop } }: Parser<DefaultTreeAdapterMap>, table: DomParent): boolean {
  for (let at = stackTop; at >= 0 && stackTop - at < farthestTable; at -= 1) {
    const node = items[at];
    if (node === undefined || node === table || !isElement(node) || node.tagName === 'table') return false;
    if (node.tagName === 'template') return true;
  }
  return false;
}

function spaceAt({ location }: Token.TagToken): Token.CharacterToken {
  return { type: Token.TokenType.WHITESPACE_CHARACTER, chars: ' ', location };
}

/** Whether an open element is a table, or a row or a group of it. */
function isPartOf(current: DomParent | undefined, table: DomParent): boolean {
  let node = current;
  for (let level = 0; level < 3; level += 1) {
    if (node === table) return true;
    if (node === undefined || !isElement(node) || node.tagName === 'caption') return false;
    node = node.parentNode ?? undefined;
  }
  return false;
}

/** Whether the standard passes over the parts of tables here. */
function isInBody({ insertionMode, openElements: { current } }: Parser<DefaultTreeAdapterMap>): boolean {
  return insertionMode === InsertionMode.IN_BODY && current !== undefined && isElement(current) && isHtml(current);
}

/** Whether nothing of a page has been read that shows. */
function isBeforeContent({ insertionMode, openElements }: Parser<DefaultTreeAdapterMap>): boolean {
  if (modesBeforeBody.has(insertionMode)) return true;
  const { current } = openElements;
  if (insertionMode !== InsertionMode.IN_BODY || current === undefined) return false;
  return (current as DomElement).tagName === 'body' && current.childNodes.every(isUnseen);
}

function isUnseen(node: DomNode): boolean {
  if (isText(node)) return node.value.trim() === '';
  return !isElement(node) || unseen.has(node.tagName);
}
