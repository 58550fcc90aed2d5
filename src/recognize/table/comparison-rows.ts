import { headerUnit } from '../../values/header.ts';
import { shareOf } from './common-signals.ts';
import { areTerse, namedIn, planNamesIn, sharedWord } from './comparison-columns.ts';
import { MONEY, NUMBER, TICK } from './marks.ts';
import type { Signal } from './score.ts';
import { entryOf } from './topics.ts';
import { inHeader, inHeaders, type TableView } from './view.ts';

/** What a title says of a comparison, whichever way the table is laid out. */
export function titleSignals({ titleTopics, aboveTopics }: TableView): Signal[] {
  const near = entryOf(titleTopics, 'comparisonTitle');
  if (near !== undefined) return [{ why: `title: ${near}`, weight: 2.2 }];
  const found: Signal[] = [];
  const far = entryOf(aboveTopics, 'comparisonTitle');
  if (far !== undefined) found.push({ why: `title further up: ${far}`, weight: 0.6 });
  const choice = entryOf(titleTopics, 'choiceTitle');
  if (choice !== undefined) found.push({ why: `title: ${choice}`, weight: 0.6 });
  return found;
}

/** What speaks for alternatives down, attributes across. */
export function rowSignals(view: TableView): Signal[] {
  const { columns, label, labels, labelTopics, others, body, text, sample } = view;
  const found: Signal[] = [];
  const difference = inHeaders(view, columns, 'difference');
  if (difference !== undefined) found.push({ why: `tells apart: ${difference}`, weight: 4 });
  const choice = inHeaders(view, others, 'choice');
  if (choice !== undefined) found.push({ why: `helps to choose: ${choice}`, weight: 2 });
  const corner = inHeader(view, label, 'subjectCorner');
  if (corner !== undefined) found.push({ why: `rows are headed ${corner}`, weight: 1.2 });
  if (others.length < 2 && difference === undefined && choice === undefined)
    found.push({ why: 'one attribute', weight: -2 });
  if (others.length >= 2 && others.every((column) => shareOf(view, [column], NUMBER) >= 0.6))
    found.push({ why: 'every attribute is measured', weight: 1 });
  const units = others.filter((column) => headerUnit(view.table.columns[column]?.name ?? '') !== undefined).length;
  if (units >= 2) found.push({ why: `${units} attributes have units`, weight: 0.8 });
  const shared = others.length >= 2 ? sharedWord(labels) : undefined;
  if (shared !== undefined)
    found.push({
      why: `rows share the name ${shared}`,
      weight: view.title.includes(` ${shared} `) || view.above.includes(` ${shared} `) ? 1.6 : 1,
    });
  const plan = others.length >= 2 ? planNamesIn(labelTopics) : undefined;
  if (plan !== undefined) found.push({ why: `rows are named as plans are: ${plan}`, weight: 1.5 });
  const named = namedIn(labels, view);
  if (named >= 2 && named * 2 >= labels.length) found.push({ why: `the title names ${named} of the rows`, weight: 2 });
  if (others.length >= 2 && shareOf(view, others, TICK) >= 0.3) {
    found.push({ why: 'ticks and crosses', weight: 1.5 });
    if (areTerse(view, others)) found.push({ why: 'row labels are names, columns are phrases', weight: 1 });
  }
  if (body.length > 25) found.push({ why: 'very many rows', weight: -1 });
  const distinct = new Set(sample.map((row) => text(row, label)));
  if (distinct.size < sample.length) found.push({ why: 'rows repeat their names', weight: -1.5 });
  const money = shareOf(view, others, MONEY);
  if (money > 0.5) found.push({ why: 'prices', weight: -1 });
  return found;
}
