import { type DefaultTreeAdapterMap, InsertionMode, type Parser, html as standard, Token } from 'parse5';
import { type DomElement, type DomNode, type DomParent, isElement, isHtml, isText } from './dom.ts';
import { isInForeignText, isOutsideParts, isWithinCell, templateWithin } from './loose-cell.ts';

const tags = standard.TAG_ID;

/** Parts of a table, which the standard ignores where no table is open. */
const tableParts: ReadonlySet<number> = new Set([
  ...[tags.CAPTION, tags.COL, tags.COLGROUP, tags.TBODY, tags.TD, tags.TFOOT, tags.TH, tags.THEAD, tags.TR],
]);

/** Elements that may be between the parts of a table; the standard moves all else to before the table. */
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

/** Elements that show nothing; the content of a page begins after them. */
const unseen: ReadonlySet<string> = new Set('base link meta noscript script style template title'.split(' '));

/**
 * Makes a parser keep content that the standard drops, or whose structure would be lost:
 *
 * - parts of a table without their table, which is what a paste from a spreadsheet is: where a fragment or a page
 *   begins with them, and anywhere at the top of a fragment, they get a table of their own, which ends before anything
 *   that a table cannot contain;
 * - the space between two of them elsewhere, where the standard ignores only their tags and joins their words;
 * - the body of a page, which a `<frameset>` after its first elements replaces, with all that follows.
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
  // No part of a table ends a list of options, as it would not without the added table.
  const keepOptions = (): void => {
    if (parser.insertionMode === InsertionMode.IN_SELECT_IN_TABLE && isInLooseCell())
      parser.insertionMode = InsertionMode.IN_SELECT;
  };

  parser.onStartTag = (token) => {
    if (token.tagID === tags.FRAMESET && hasBody(parser)) return;
    if (tableParts.has(token.tagID)) {
      if (isLoose()) openTable();
      // Elements that were left open are not reopened for a space, as they are not for an ignored tag.
      else if (isInBody(parser)) parser._insertCharacters(spaceAt(token));
      // Within a drawing or a formula it would end the added cell.
      else if (table !== undefined && isInForeignText(parser, table)) return parser._insertCharacters(spaceAt(token));
    } else if (table !== undefined && !betweenParts.has(token.tagID) && isBetweenParts()) closeTable(token);
    startTag(token);
    keepOptions();
  };
  parser.onEndTag = (token) => {
    if (table !== undefined && tableParts.has(token.tagID) && isOutsideParts(parser, table, token.tagName)) return;
    // An element that is open in a cell ends with its own tag, as it would without the added table.
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
 * Makes a part of a table in a template end only elements of the template: the parser would search the added table.
 * `within` returns the open elements in a template of that table, if there is one.
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

/** Elements in a table that may contain anything. */
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

/** Whether the standard ignores the parts of tables here. */
function isInBody({ insertionMode, openElements: { current } }: Parser<DefaultTreeAdapterMap>): boolean {
  return insertionMode === InsertionMode.IN_BODY && current !== undefined && isElement(current) && isHtml(current);
}

/** Whether a page has a body already: a `<frameset>` takes its place, or is ignored. */
function hasBody({ openElements: { items } }: Parser<DefaultTreeAdapterMap>): boolean {
  const second = items[1];
  return second !== undefined && isElement(second) && second.tagName === 'body';
}

/** Whether no visible content of a page has been read. */
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
