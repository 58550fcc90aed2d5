import type { CellReference, ComparisonTable } from '../../tree/types.ts';
import { columnSignals, isUnlabelled, subjectColumns } from './comparison-columns.ts';
import { rowSignals, titleSignals } from './comparison-rows.ts';
import type { KindProposal } from './kind.ts';
import { CLOSE, evidenceOf, type Signal, scoreOf } from './score.ts';
import type { TableView } from './view.ts';

/** Tables that tell alternatives of the same kind apart by their attributes. */
export function comparison(view: TableView, lists: readonly Signal[]): KindProposal | undefined {
  if (view.head < 0 || view.body.length < 2) return undefined;
  const shared = [...titleSignals(view), ...lists];
  const down = [...rowSignals(view), ...shared];
  const across = [...columnSignals(view), ...shared];
  const [scoreDown, scoreAcross] = [scoreOf(down), scoreOf(across)];
  const score = Math.max(scoreDown, scoreAcross);
  if (score < CLOSE) return undefined;
  const isAcross = scoreAcross > scoreDown;
  const node = isAcross ? subjectsAcross(view) : subjectsDown(view);
  return node && { node, score, signals: evidenceOf(isAcross ? across : down) };
}

function subjectsDown(view: TableView): ComparisonTable | undefined {
  const { table, head, others } = view;
  const subjectCells = labelCells(view);
  if (subjectCells.length < 2 || others.length === 0) return undefined;
  return {
    ...table,
    kind: 'comparison',
    subjects: 'rows',
    subjectCells,
    attributeCells: others.map((column) => [head, column]),
  };
}

/** The cells that label rows. */
function labelCells({ body, label, text }: TableView): CellReference[] {
  const found: CellReference[] = [];
  for (const row of body) if (text(row, label) !== '') found.push([row, label]);
  return found;
}

function subjectsAcross(view: TableView): ComparisonTable {
  const { table, head } = view;
  const subjects = subjectColumns(view);
  const attributeCells = isUnlabelled(view) ? [] : labelCells(view);
  const subjectCells = subjects.map((column): CellReference => [head, column]);
  return { ...table, kind: 'comparison', subjects: 'columns', subjectCells, attributeCells };
}
