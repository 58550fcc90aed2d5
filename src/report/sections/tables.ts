import { comparisons } from '../../read/comparisons.ts';
import { captionOf } from '../../read/tables.ts';
import { cellName } from '../../tree/cell-text.ts';
import { grid } from '../../tree/grid.ts';
import type { Table } from '../../tree/types.ts';
import { scoreBar } from '../view/evidence.ts';
import { attribute, text } from '../view/html.ts';
import type { View } from '../view/view.ts';
import { each, type Section, said } from './section.ts';

/** The most names of a side that are listed. */
const MOST_NAMES = 40;

/** The tables with their kinds, and for comparisons what they compare. */
export function tablesSection({ article, numbering, prefix }: View): Section {
  const records = comparisons(article);
  let compared = 0;
  const tables = numbering.nodes.flatMap(({ node }, number) => (node.type === 'table' ? [{ node, number }] : []));
  const cards = tables.map(({ node, number }) => {
    const record = node.kind === 'comparison' ? records[compared++] : undefined;
    return { node, number, record };
  });
  const body = each(cards, ({ node, number, record }, index) => {
    const caption = captionOf(node);
    const title = `<a href="#${prefix}n${number}">Table ${index + 1}</a> <span class="badge"><span>${text(node.kind)}</span></span>`;
    const name = caption === undefined ? '' : `<p>${said(caption, 160)}</p>`;
    const sides = record ? sidesOf(record.subjects, record.attributes, node) : namesOf(node);
    const score = node.evidence ? scoreBar(node.evidence.score) : '';
    return `<article${attribute('class', `card ${node.kind}`)}><h3>${title}</h3>${score}${name}<p class="path">${sizeOf(node)}</p>${sides}</article>`;
  });
  return { id: 'tables', title: 'Tables', total: tables.length, body: `<div class="cards">${body}</div>` };
}

function sizeOf({ children, columns }: Table): string {
  return `${children.filter((child) => child.type === 'tableRow').length} rows × ${columns.length} columns`;
}

function sidesOf(subjects: readonly string[], attributes: readonly string[], table: Table): string {
  const where = table.kind === 'comparison' && table.subjects === 'columns' ? 'in columns' : 'in rows';
  const named = attributes.filter((name) => name !== '');
  const apart = named.length === 0 ? '' : `<dt>told apart by</dt>${chips('attribute', named)}`;
  return `<dl class="sides"><dt>compares, ${where}</dt>${chips('subject', subjects)}${apart}</dl>`;
}

function namesOf(table: Table): string {
  if (table.kind === 'metric') {
    const cells = grid(table);
    const names = table.metrics.slice(0, MOST_NAMES + 1).map(({ name: [row, column] }) => {
      const cell = cells[row]?.[column];
      return cell === undefined ? '' : cellName(cell);
    });
    return `<dl class="sides"><dt>measures</dt>${chips('metric', names)}</dl>`;
  }
  const names = table.columns.map(({ name }) => name).filter((name) => name !== '');
  return names.length === 0 ? '' : `<dl class="sides"><dt>columns</dt>${chips('plain', names)}</dl>`;
}

function chips(kind: string, names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `<li class="${kind}">${said(name, 80) || '—'}</li>`);
  if (names.length > MOST_NAMES) shown.push(`<li>and ${names.length - MOST_NAMES} more</li>`);
  return `<dd><ul class="chips">${shown.join('')}</ul></dd>`;
}
