import type { AuditGap, AuditReport } from '../../audit.ts';
import type { Position } from '../../tree/types.ts';
import { attribute, count, counted, text } from '../view/html.ts';
import type { View } from '../view/view.ts';
import { asItem, each, type Section, said } from './section.ts';

/** Visible text of the input that the tree leaves out, by its reasons. */
export function droppedSection({ article }: View): Section {
  const reasons = new Map<string, typeof article.dropped>();
  for (const dropped of article.dropped) {
    const others = reasons.get(dropped.reason);
    if (others) others.push(dropped);
    else reasons.set(dropped.reason, [dropped]);
  }
  const body = each([...reasons], ([reason, list]) => {
    const size = list.reduce((sum, one) => sum + one.text.length, 0);
    const items = each(
      list,
      (one) => `<li>${lineOf(one.position)}<span class="lines">${said(one.text, 2_000)}</span></li>`,
      asItem,
    );
    return `<details class="card"><summary><b>${text(reason)}</b> <span class="path">${counted(list.length, 'text')}, ${counted(size, 'character')}</span></summary><ul class="texts">${items}</ul></details>`;
  });
  return { id: 'dropped', title: 'Left out', total: article.dropped.length, body };
}

/** The diagnostics of the input. */
export function remarksSection({ article }: View): Section {
  const body = each(
    article.diagnostics,
    ({ code, severity, message, position }) =>
      `<li${attribute('class', severity)}><b>${text(severity)}</b> <code>${said(code, 60)}</code> ${said(message)} ${lineOf(position)}</li>`,
    asItem,
  );
  return {
    id: 'remarks',
    title: 'Diagnostics',
    total: article.diagnostics.length,
    body: `<ul class="texts">${body}</ul>`,
  };
}

const kinds = ['missing', 'duplicated', 'invented', 'moved', 'joined'] as const;

/** The proof that no text was lost, or else the text that was. */
export function auditSection(report: AuditReport): Section {
  const { counts, ok } = report;
  const gaps = kinds.flatMap((kind) => report[kind].map((gap) => ({ kind, gap })));
  const verdict = ok
    ? 'No text was lost, repeated, invented, moved or joined.'
    : `${counted(gaps.length, 'gap')} found.`;
  const list = each(gaps, ({ kind, gap }) => gapOf(kind, gap), asItem);
  const body = `<p class="verdict ${ok ? 'ok' : 'bad'}">${verdict}</p>${balance(counts)}${list === '' ? '' : `<ul class="texts">${list}</ul>`}`;
  return { id: 'audit', title: 'Audit', total: gaps.length, body };
}

function balance({ visible, inTree, dropped }: AuditReport['counts']): string {
  const share = visible === 0 ? 100 : Math.min(100, Math.round((inTree / visible) * 1000) / 10);
  const bar = `<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="rail" width="100" height="4"/><rect width="${share}" height="4"/></svg>`;
  return `<p class="balance">${bar}<span>${count(visible)} visible characters: ${count(inTree)} in the tree, ${count(dropped)} left out with a reason</span></p>`;
}

function gapOf(kind: string, { text: lost, position }: AuditGap): string {
  return `<li><b>${kind}</b> ${lineOf(position)}<span class="lines">${said(lost, 300)}</span></li>`;
}

/** The place of something in the source; the script of the page turns it into a button. */
function lineOf(position: Position | undefined): string {
  if (position === undefined) return '';
  const { line, column } = position.start;
  return `<span class="place" data-from="${Number(position.start.offset)}" data-to="${Number(position.end.offset)}">${Number(line)}:${Number(column)}</span> `;
}
