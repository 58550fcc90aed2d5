import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { f1, type Score, share } from './score.ts';

/** A labelled table, and the predictions of models that were not trained on its source. */
interface Judged {
  source: string;
  group: string;
  language: string;
  kind: string;
  sure: boolean;
  axis: string;
  /** How likely it is a comparison, one with its alternatives in columns, and a metric table. */
  chances: { comparison: number; comparisonAcross: number; metric: number };
}

type Kind = 'comparison' | 'metric';

const kinds: readonly Kind[] = ['comparison', 'metric'];

/** A kind is claimed from this probability on. */
const THRESHOLD = 0.5;

/**
 * The accuracy of the kinds of tables on sources that were not trained on, each figure with an interval over the
 * sources.
 */
export function heldOutScores(): Score[] {
  const labelled = judgedTables().filter(({ group }) => group === 'docs' || group === 'web');
  const sure = labelled.filter((table) => table.sure);
  const older = judgedTables().filter((table) => table.group === 'older' && table.sure);
  const encyclopedia = judgedTables().filter(({ group }) => group === 'encyclopedia');
  const scores: Score[] = [];
  const add = (name: string, tables: readonly Judged[]): void => {
    for (const kind of kinds)
      if (tables.some((table) => table.kind === kind)) scores.push(kindScore(kind, name, tables));
  };
  add('sure', sure);
  add('all', labelled);
  for (const [name, group] of [
    ['documentation', 'docs'],
    ['web pages', 'web'],
  ] as const)
    add(
      `${name}, sure`,
      sure.filter((table) => table.group === group),
    );
  add(
    'Chinese and Japanese, sure',
    sure.filter(({ language }) => language === 'zh' || language === 'ja'),
  );
  for (const language of ['en', 'de', 'fr', 'es', 'pt', 'zh', 'ja'])
    add(
      `${language}, sure`,
      sure.filter((table) => table.language === language),
    );
  add('older labels, sure', older);
  return [
    ...scores,
    sides(labelled),
    calibration(labelled),
    share(
      'held-out kinds: encyclopedia tables of which nothing is claimed',
      encyclopedia.filter((table) => claimOf(table) === undefined).length,
      encyclopedia.length,
    ),
  ];
}

function judgedTables(): Judged[] {
  const chances = linesOf('held-out.tsv');
  return linesOf('tables.tsv').map(([source = '', group = '', language = '', kind = '', sure, axis = ''], index) => {
    const [comparison, comparisonAcross, metric] = (chances[index] ?? []).map(Number);
    return {
      source,
      group,
      language,
      kind,
      axis,
      sure: sure === '1',
      chances: { comparison: comparison ?? 0, comparisonAcross: comparisonAcross ?? 0, metric: metric ?? 0 },
    };
  });
}

function linesOf(name: string): string[][] {
  const text = readFileSync(fileURLToPath(new URL(`../kinds/${name}`, import.meta.url)), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

function claimOf({ chances }: Judged): Kind | undefined {
  const best = chances.comparison >= chances.metric ? 'comparison' : 'metric';
  return chances[best] >= THRESHOLD ? best : undefined;
}

function kindScore(kind: Kind, name: string, tables: readonly Judged[]): Score {
  const score = kindF1(kind, name, tables);
  const [low, high] = interval(tables, (drawn) => kindF1(kind, name, drawn).value);
  return { ...score, counts: `${score.counts}, interval ${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)} %` };
}

function kindF1(kind: Kind, name: string, tables: readonly Judged[]): Score {
  const claimed = tables.filter((table) => claimOf(table) === kind);
  const hits = claimed.filter((table) => table.kind === kind).length;
  const wanted = tables.filter((table) => table.kind === kind).length;
  return f1(`held-out kinds: ${kind}, ${name}`, hits, claimed.length, wanted);
}

const DRAWS = 400;

/** The range of nine in ten of the values for as many sources, drawn with repetition. */
function interval(tables: readonly Judged[], measure: (drawn: Judged[]) => number): [number, number] {
  const tablesOf = new Map<string, Judged[]>();
  for (const table of tables) tablesOf.set(table.source, [...(tablesOf.get(table.source) ?? []), table]);
  const bySource = [...tablesOf.values()];
  const random = generator(1);
  const values = Array.from({ length: DRAWS }, () =>
    measure(bySource.flatMap(() => bySource[Math.floor(random() * bySource.length)] ?? [])),
  ).sort((a, b) => a - b);
  return [values[Math.floor(DRAWS * 0.05)] ?? 0, values[Math.floor(DRAWS * 0.95)] ?? 0];
}

/** A linear congruential generator, so that the same tables give the same interval. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function sides(tables: readonly Judged[]): Score {
  const found = tables.filter(
    (table) => table.kind === 'comparison' && table.axis !== '' && claimOf(table) === 'comparison',
  );
  const right = found.filter(({ axis, chances }) => chances.comparisonAcross > 0.5 === (axis === 'columns'));
  return share('held-out kinds: side of the alternatives right', right.length, found.length);
}

/** Of tables at 0.8, four in five should be right. */
function calibration(tables: readonly Judged[]): Score {
  const at = tables.filter(({ chances }) => Math.max(chances.comparison, chances.metric) >= 0.8);
  return share(
    'held-out kinds: right where the score is 0.8 or more',
    at.filter((table) => table.kind === claimOf(table)).length,
    at.length,
  );
}
