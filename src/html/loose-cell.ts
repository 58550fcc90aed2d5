import type { DefaultTreeAdapterMap, Parser } from 'parse5';
import { type DomElement, type DomParent, isElement, isHtml } from './dom.ts';

type Builder = Parser<DefaultTreeAdapterMap>;

const farthestTable = 200;

/**
 * Returns the elements that are open in a table, innermost first; `undefined` where another table is open within it, or
 * where the next content is moved to before a table.
 */
function openWithin({ openElements: { items, stackTop } }: Builder, table: DomParent): DomElement[] | undefined {
  const open: DomElement[] = [];
  for (let at = stackTop; at >= 0 && stackTop - at < farthestTable; at -= 1) {
    const node = items[at];
    if (node === table) return open;
    if (node === undefined || !isElement(node) || node.tagName === 'table') return undefined;
    open.push(node);
  }
  return undefined;
}

const partNames: ReadonlySet<string> = new Set('caption colgroup tbody td tfoot th thead tr'.split(' '));

/** Tells whether the next token is inside an element in a cell of a table, and in no other table within it. */
export function isWithinCell(parser: Builder, table: DomParent): boolean {
  return openWithin(parser, table)?.some(({ tagName }) => !partNames.has(tagName)) === true;
}

/** Elements of drawings and formulas in which HTML may occur. */
const integrationPoints: ReadonlySet<string> = new Set(
  'title desc foreignObject mi mo mn ms mtext annotation-xml'.split(' '),
);

/** Tells whether the next token is in a text of a drawing or a formula in a cell of a table. */
export function isInForeignText(parser: Builder, table: DomParent): boolean {
  const foreign = openWithin(parser, table)?.find((node) => !isHtml(node));
  return foreign !== undefined && integrationPoints.has(foreign.tagName);
}

/**
 * Tells whether the end tag of a part of an added table is in a drawing or a formula in one of its cells, where it ends
 * an element of that drawing or nothing.
 */
export function isOutsideParts(parser: Builder, table: DomParent, tagName: string): boolean {
  const open = openWithin(parser, table) ?? [];
  const outer = open.findIndex(isHtml);
  const isOwn = open.slice(0, Math.max(0, outer)).some((node) => node.tagName.toLowerCase() === tagName);
  return !isOwn && !open.every(isHtml);
}

/** Returns the elements that are open in the outermost template in a table; `undefined` where there is none. */
export function templateWithin(parser: Builder, table: DomParent): DomElement[] | undefined {
  if (parser.openElements.tmplCount === 0) return undefined;
  const open = openWithin(parser, table) ?? [];
  const template = open.findLastIndex(({ tagName }) => tagName === 'template');
  return template === -1 ? undefined : open.slice(0, template);
}
