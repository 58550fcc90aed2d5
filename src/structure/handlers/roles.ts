import { attribute, type DomElement, isElement, isText } from '../../html/dom.ts';
import { isInline } from '../../html/text.ts';
import { listRoles } from './grouping.ts';
import type { Handler } from './handler.ts';
import { tableRoles } from './tables.ts';

/** Elements without a meaning of their own, which a role may turn into a part of a table. */
const neutral: ReadonlySet<string> = new Set('div span p section article ul ol li a main'.split(' '));

/** Returns the handler of an element whose role makes it a part of a table, or of a list of lines. */
export function handlerOfRole(element: DomElement): Handler | undefined {
  const { tagName } = element;
  if (element.attrs.length === 0 || !(neutral.has(tagName) || tagName.includes('-'))) return undefined;
  const role = attribute(element, 'role')?.trim().toLowerCase();
  if (role === undefined) return undefined;
  const ofTable = tableRoles.get(role);
  if (ofTable || tagName === 'ul' || tagName === 'ol' || tagName === 'li') return ofTable;
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
  if (childNodes.some((node) => isText(node) && node.value.trim() !== '')) return false;
  return items.every(
    (item) =>
      attribute(item, 'role') === 'listitem' &&
      item.childNodes.length <= mostItems &&
      item.childNodes.every((node) => !isElement(node) || isInline(node)),
  );
}
