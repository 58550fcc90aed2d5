import { attribute, type DomElement, isElement, isText } from '../../html/dom.ts';
import { isInline } from '../../html/text.ts';
import { listRoles } from './grouping.ts';
import type { Handler } from './handler.ts';
import { tableRoles } from './tables.ts';

/** Elements without a meaning of their own, which are a part of a table where their role says so. */
const neutral: ReadonlySet<string> = new Set('div span p section article ul ol li a main'.split(' '));

/** Returns the decision on an element that its role makes a part of a table, or of a list of lines. */
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

/** Boxes of a page are called a list as well: here, each item is one line and nothing stands beside them. */
function isListOfLines({ childNodes }: DomElement): boolean {
  // Each item asks anew: a longer list is not looked through.
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
