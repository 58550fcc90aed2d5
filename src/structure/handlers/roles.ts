import { attribute, type DomElement, type DomNode, isElement, isText } from '../../html/dom.ts';
import { headings } from '../../html/headings.ts';
import { isInline } from '../../html/text.ts';
import { around } from '../around.ts';
import { listRoles, separator } from './grouping.ts';
import type { Handler } from './handler.ts';
import { headingsByRole } from './sections.ts';
import { tableRoles } from './tables.ts';

/** Elements without a meaning of their own, which a role may turn into a part of a table. */
const neutral: ReadonlySet<string> = new Set('div span p section article ul ol li a main'.split(' '));

/**
 * Returns the handler of an element whose role makes it a part of a table or of a list of lines, a heading or a
 * thematic break.
 */
export function handlerOfRole(element: DomElement): Handler | undefined {
  const { tagName } = element;
  if (element.attrs.length === 0 || !(neutral.has(tagName) || tagName.includes('-'))) return undefined;
  const role = attribute(element, 'role')?.trim().toLowerCase();
  if (role === undefined) return undefined;
  const ofTable = tableRoles.get(role);
  if (ofTable || tagName === 'ul' || tagName === 'ol' || tagName === 'li') return ofTable;
  if (role === 'heading') return headingOfRole(element);
  if (role === 'separator') return isThematicBreak(element) ? separator : undefined;
  const list = role === 'listitem' ? element.parentNode : element;
  if (!listRoles.has(role) || !list || !isElement(list)) return undefined;
  return attribute(list, 'role') === 'list' && isListOfLines(list) ? listRoles.get(role) : undefined;
}

const mostItems = 100;

/** The role is also used for page boxes: here, each item is one line and no text is beside the items. */
function isListOfLines({ childNodes }: DomElement): boolean {
  // This runs for each item, so longer lists are skipped.
  if (childNodes.length > 2 * mostItems + 1) return false;
  const items = childNodes.filter(isElement);
  if (items.length < 2 || items.length > mostItems) return false;
  if (childNodes.some(isWords)) return false;
  return items.every((item) => attribute(item, 'role') === 'listitem' && isLine(item));
}

/** Tells whether an item is one line, or one paragraph, with or without a list below it. */
function isLine({ childNodes }: DomElement): boolean {
  if (childNodes.length > mostItems) return false;
  const parts = childNodes.filter((node) => isElement(node) || isWords(node));
  const block = parts.findIndex((node) => isElement(node) && !isInline(node));
  if (block === -1) return true;
  const [list, ...rest] = parts.slice(Math.max(block, isParagraph(parts[0]) ? 1 : 0));
  if (list === undefined) return true;
  return rest.length === 0 && list !== parts[0] && isList(list);
}

function isParagraph(node: DomNode | undefined): boolean {
  return node !== undefined && isElement(node) && node.tagName === 'p' && isOneLine(node);
}

function isOneLine({ childNodes }: DomElement): boolean {
  return childNodes.length <= mostItems && childNodes.every((node) => !isElement(node) || isInline(node));
}

function isList(node: DomNode): boolean {
  if (!isElement(node)) return false;
  return node.tagName === 'ul' || node.tagName === 'ol' || attribute(node, 'role') === 'list';
}

function isWords(node: DomNode): boolean {
  return isText(node) && node.value.trim() !== '';
}

/** How far to look above a heading for another one, or for a line. */
const LEVELS = 3;

/**
 * A heading by its role, with the level that it states. Where the level is missing, the author has not placed it in the
 * outline; a part of a line or of another heading is none.
 */
function headingOfRole(element: DomElement): Handler | undefined {
  if (isInline(element) || !isOneLine(element)) return undefined;
  const outer = element.parentNode;
  if (outer && isElement(outer) && around(outer, LEVELS, isHeading) !== undefined) return undefined;
  return headingsByRole[Math.min(Number(attribute(element, 'aria-level')), headingsByRole.length) - 1];
}

function isHeading({ tagName }: DomElement): boolean {
  return headings.has(tagName);
}

/**
 * An empty element that parts what is before it from what follows; one with a value is moved to resize its neighbours.
 */
function isThematicBreak(element: DomElement): boolean {
  if (isInline(element) || element.childNodes.some((node) => isElement(node) || isWords(node))) return false;
  if (attribute(element, 'aria-valuenow') !== undefined || attribute(element, 'tabindex') !== undefined) return false;
  const outer = element.parentNode;
  if (attribute(element, 'aria-orientation') === 'vertical') return false;
  return !outer || !isElement(outer) || attribute(outer, 'role') === undefined;
}
