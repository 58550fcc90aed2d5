import { isPhrasing } from '../../tree/content.ts';
import type { Node, Table } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { scoreText } from './evidence.ts';
import { excerpt } from './excerpt.ts';
import { type Family, familyNames, familyOf } from './families.ts';
import { clipped, counted, text } from './html.ts';
import { hasLines, type NumberedNode } from './numbering.ts';
import type { View } from './view.ts';

/** Lines that a browser lays out together, or not at all while they are out of sight. */
const GROUP = 200;

/**
 * Returns the tree of an article: a flat list of lines with their levels, each a link to its node, and the controls
 * that filter it.
 */
export function treeView(view: View): string {
  const { nodes } = view.numbering;
  const groups: string[] = [];
  for (let start = 0; start < nodes.length; start += GROUP) {
    const lines = nodes.slice(start, start + GROUP).map((one, index) => line(one, start + index, view.prefix));
    groups.push(`<div class="group" role="presentation">${lines.join('')}</div>`);
  }
  return `${filters(view)}<div class="tree" role="tree" aria-label="Tree of the article">${groups.join('')}</div>`;
}

function filters({ numbering, prefix }: View): string {
  const there = new Set<Family>();
  for (const { node } of numbering.nodes) there.add(familyOf(node.type));
  const names = (Object.keys(familyNames) as Family[]).filter((family) => there.has(family));
  const boxes = names.map(
    (family) =>
      `<label class="f-${family}"><input type="checkbox" name="${prefix}family" value="${family}" checked><span>${familyNames[family]}</span></label>`,
  );
  return `<div class="needs-script tools"><label class="search"><span class="unseen">Search the tree</span><input type="search" class="find" placeholder="Search type or text" autocomplete="off"></label><fieldset class="families"><legend class="unseen">Show in the tree</legend>${boxes.join('')}</fieldset><p class="found unseen" role="status"></p></div>`;
}

function line({ node, level }: NumberedNode, number: number, prefix: string): string {
  const open = hasLines(node) ? ' aria-expanded="true"' : '';
  const facts = factsOf(node).map((fact) => `<i>${text(clipped(fact, 60))}</i>`);
  const { evidence, origin } = node;
  if (origin === 'recovered') facts.push('<i class="recovered">recovered</i>');
  const score = evidence ? `<em>${scoreText(evidence.score)}</em>` : '';
  const said = saidOf(node);
  const quote = said === '' ? '' : `<span>${text(said)}</span>`;
  const type = clipped(String(node.type), 40);
  return `<a role="treeitem" aria-level="${level}"${open} class="line f-${familyOf(type)}" id="${prefix}t${number}" href="#${prefix}n${number}"><b>${text(type)}</b>${facts.join('')}${score}${quote}</a>`;
}

/** The facts of a node that its line shows besides the type. */
function factsOf(node: Node): string[] {
  switch (node.type) {
    case 'heading':
      return [`h${node.depth}`];
    case 'list':
      return [node.ordered ? 'ordered' : 'bulleted', counted(node.children.length, 'item')];
    case 'listItem':
      return typeof node.checked === 'boolean' ? [node.checked ? 'done' : 'open'] : [];
    case 'table':
      return [String(node.kind), sizeOf(node)];
    case 'tableRow':
      return node.section === 'body' ? [] : [String(node.section)];
    case 'tableCell':
      return cellFacts(node);
    case 'faq':
      return [counted(node.children.length, 'question')];
    case 'steps':
      return [counted(node.children.length, 'step')];
    case 'glossary':
      return [counted(node.children.length, 'term')];
    case 'fields':
      return [counted(node.children.length, 'field')];
    case 'code':
      return node.lang === undefined ? [] : [String(node.lang)];
    case 'callout':
      return node.tone === undefined ? [] : [String(node.tone)];
    case 'link':
    case 'embed':
    case 'image':
      return [String(node.url)];
    case 'abbreviation':
      return [String(node.title)];
    case 'footnoteDefinition':
    case 'footnoteReference':
      return [String(node.identifier)];
    default:
      return [];
  }
}

function cellFacts(node: Extract<Node, { type: 'tableCell' }>): string[] {
  const facts = node.role === 'data' ? [] : [node.role === 'rowHeader' ? 'row header' : 'column header'];
  if (node.inferred) facts.push('inferred');
  if (node.rowSpan > 1 || node.colSpan > 1) facts.push(`spans ${node.rowSpan} × ${node.colSpan}`);
  return facts;
}

function sizeOf({ columns, children }: Table): string {
  return `${children.filter((child) => child.type === 'tableRow').length} × ${columns.length}`;
}

/** Types whose lines show how their text begins, although they have blocks below them. */
const saying: ReadonlySet<string> = new Set([
  'listItem',
  'step',
  'answer',
  'definition',
  'value',
  'tableRow',
  'callout',
]);

/**
 * The beginning of the text if the node holds phrasing content or names what is below it; the text of other nodes is
 * shown by the lines below them.
 */
function saidOf(node: Node): string {
  if (!isParent(node)) return excerpt(node, 80);
  const first: Node | undefined = node.children[0];
  if (first === undefined) return '';
  if (node.type === 'section' || node.type === 'faqPair' || node.type === 'glossaryEntry') return excerpt(first, 80);
  return isPhrasing(first) || saying.has(node.type) ? excerpt(node, 80) : '';
}
