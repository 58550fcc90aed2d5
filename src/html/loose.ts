import { type DefaultTreeAdapterMap, InsertionMode, type Parser, html as standard, Token } from 'parse5';
import { type DomElement, type DomNode, type DomParent, isElement, isHtml, isText } from './dom.ts';
import { isInForeignText, isOutsideParts, isWithinCell, templateWithin } from './loose-cell.ts';

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
 * - the space between two of them elsewhere, where the standard passes over their tags alone and joins their words;
 * - the body of a page, which a `<frameset>` behind its first elements takes away with all that follows.
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
  // A list of options ends before no part of a table, as it would not without the table that nobody wrote.
  const keepOptions = (): void => {
    if (parser.insertionMode === InsertionMode.IN_SELECT_IN_TABLE && isInLooseCell())
      parser.insertionMode = InsertionMode.IN_SELECT;
  };

  parser.onStartTag = (token) => {
    if (token.tagID === tags.FRAMESET && hasBody(parser)) return;
    if (tableParts.has(token.tagID)) {
      if (isLoose()) openTable();
      // What was left open is not opened again for a space, as it is not for a tag that is passed over.
      else if (isInBody(parser)) parser._insertCharacters(spaceAt(token));
      // Within a drawing or a formula it would end the cell that nobody wrote.
      else if (table !== undefined && isInForeignText(parser, table)) return parser._insertCharacters(spaceAt(token));
    } else if (table !== undefined && !betweenParts.has(token.tagID) && isBetweenParts()) closeTable(token);
    startTag(token);
    keepOptions();
  };
  parser.onEndTag = (token) => {
    if (table !== undefined && tableParts.has(token.tagID) && isOutsideParts(parser, table, token.tagName)) return;
    // What is open in a cell ends with its own tag, as it would without the table that nobody wrote.
    if (token.tagID !== tags.TABLE || !isInLooseCell()) endTag(token);
    keepOptions();
  };
  parser.onCharacter = (token) => {
    if (table !== undefined && isBetweenParts()) closeTable(token);
    character(token);
  };
  keepWithinTemplates(parser, () => (table === undefined ? undefined : templateWithin(parser, table)));
}

const groups: ReadonlySet<string> = new Set(['tbody', 'tfoot', 'thead']);

/**
 * Makes a part of a table in a template end only what the template has: the parser would look for it in the table that
 * nobody wrote. `within` returns what is open in a template of that table, if there is one.
 */
function keepWithinTemplates(
  { openElements }: Parser<DefaultTreeAdapterMap>,
  within: () => readonly DomElement[] | undefined,
): void {
  const isOpen = openElements.hasInTableScope.bind(openElements);
  const isGroupOpen = openElements.hasTableBodyContextInTableScope.bind(openElements);
  openElements.hasInTableScope = (tagID) =>
    within()?.some(({ tagName }) => standard.getTagID(tagName) === tagID) ?? isOpen(tagID);
  openElements.hasTableBodyContextInTableScope = () =>
    within()?.some(({ tagName }) => groups.has(tagName)) ?? isGroupOpen();
}

function tagOf(
  type: Token.TokenType.START_TAG | Token.TokenType.END_TAG,
  tagName: 'body' | 'table',
  location: Token.Location | null,
): Token.TagToken {
  const tagID = tagName === 'body' ? tags.BODY : tags.TABLE;
  return { type, tagName, tagID, selfClosing: false, ackSelfClosing: false, attrs: [], location };
}

function spaceAt({ location }: Token.TagToken): Token.CharacterToken {
  return { type: Token.TokenType.WHITESPACE_CHARACTER, chars: ' ', location };
}

/** What stands in a table and may hold anything. */
const bounds: ReadonlySet<string> = new Set(['caption', 'template']);

/** Whether an open element is a table, or a row or a group of it. */
function isPartOf(current: DomParent | undefined, table: DomParent): boolean {
  let node = current;
  for (let level = 0; level < 3; level += 1) {
    if (node === table) return true;
    if (node === undefined || !isElement(node) || bounds.has(node.tagName)) return false;
    node = node.parentNode ?? undefined;
  }
  return false;
}

/** Whether the standard passes over the parts of tables here. */
function isInBody({ insertionMode, openElements: { current } }: Parser<DefaultTreeAdapterMap>): boolean {
  return insertionMode === InsertionMode.IN_BODY && current !== undefined && isElement(current) && isHtml(current);
}

/** Whether a page has a body already: a set of frames stands in its place, or it is nothing. */
function hasBody({ openElements: { items } }: Parser<DefaultTreeAdapterMap>): boolean {
  const second = items[1];
  return second !== undefined && isElement(second) && second.tagName === 'body';
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
