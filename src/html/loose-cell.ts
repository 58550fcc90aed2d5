import type { DefaultTreeAdapterMap, Parser } from 'parse5';
import { type DomElement, type DomParent, isElement, isHtml } from './dom.ts';

type Builder = Parser<DefaultTreeAdapterMap>;

const farthestTable = 200;

/**
 * Returns the elements that are open in a table, innermost first; nothing where another table is open within it, or
 * where what comes next was moved to before a table.
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

/** Tells whether what comes next stands in something in a cell of a table, and in no other table within it. */
export function isWithinCell(parser: Builder, table: DomParent): boolean {
  return openWithin(parser, table)?.some(({ tagName }) => !partNames.has(tagName)) === true;
}

/** Elements of drawings and formulas in which HTML may stand. */
const integrationPoints: ReadonlySet<string> = new Set(
  'title desc foreignObject mi mo mn ms mtext annotation-xml'.split(' '),
);

/** Tells whether what comes next stands in a text of a drawing or a formula that stands in a cell of a table. */
export function isInForeignText(parser: Builder, table: DomParent): boolean {
  const foreign = openWithin(parser, table)?.find((node) => !isHtml(node));
  return foreign !== undefined && integrationPoints.has(foreign.tagName);
}

/**
 * Tells whether the end of a part of a table that nobody wrote stands in a drawing or a formula of one of its cells,
 * where it ends an element of that drawing or nothing.
 */
export function isOutsideParts(parser: Builder, table: DomParent, tagName: string): boolean {
  const open = openWithin(parser, table) ?? [];
  const outer = open.findIndex(isHtml);
  const isOwn = open.slice(0, Math.max(0, outer)).some((node) => node.tagName.toLowerCase() === tagName);
  return !isOwn && !open.every(isHtml);
}

/** Returns the elements that are open in the outermost template in a table; nothing where none is. */
export function templateWithin(parser: Builder, table: DomParent): DomElement[] | undefined {
  if (parser.openElements.tmplCount === 0) return undefined;
  const open = openWithin(parser, table) ?? [];
  const template = open.findLastIndex(({ tagName }) => tagName === 'template');
  return template === -1 ? undefined : open.slice(0, template);
}
