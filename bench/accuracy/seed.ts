import { faqs, findAll, grid, metrics, parseArticle, toText, visit } from '../../src/index.ts';
import { inOrder, type Score, share, squash } from './score.ts';
import type { GoldMetric, GoldQuantity, SeedCase } from './seed-gold.ts';
import { compareCharacters, solid, visibleCharacters } from './visible.ts';

/** Headings of the markup: depth and text, in order; a heading too many counts against it. */
export function headings(cases: readonly SeedCase[]): Score {
  return ordered('headings', cases, ({ gold, article }) => ({
    wanted: gold.headings.map(([depth, text]) => `${depth} ${text}`),
    found: findAll(article, 'heading')
      .filter((heading) => heading.origin === undefined)
      .map((heading) => `${heading.depth} ${squash(toText(heading))}`),
  }));
}

/** Lists of the markup, before recovery: whether ordered, and how many direct items. */
export function lists(cases: readonly SeedCase[]): Score {
  return ordered('lists', cases, ({ gold, html }) => ({
    wanted: gold.lists.map(String),
    found: findAll(parseArticle(html, { root: 'document', recover: false }), 'list').map((list) =>
      String([list.ordered, list.children.length]),
    ),
  }));
}

/** Tables whose every cell is right and whose first row, and no other, heads the columns. */
export function tables(cases: readonly SeedCase[]): Score {
  return ordered('tables', cases, ({ gold, article }) => ({
    wanted: gold.tables.map((table) => JSON.stringify({ rows: [table.header, ...table.rows], headers: [0] })),
    found: findAll(article, 'table').map((table) => {
      const cells = grid(table);
      const rows = cells.map((row) => row.map((cell) => squash(toText(cell))));
      const headers = cells.flatMap((row, index) => (row.every((cell) => cell.role === 'columnHeader') ? [index] : []));
      return JSON.stringify({ rows, headers });
    }),
  }));
}

/** The kind of every table, one score a kind. */
export function kinds(cases: readonly SeedCase[]): Score[] {
  return (['comparison', 'metric', 'data'] as const).map((kind) => {
    let got = 0;
    let of = 0;
    const misses: string[] = [];
    for (const { gold, article } of cases) {
      const found = findAll(article, 'table');
      gold.tables.forEach((table, index) => {
        const wanted = table.kind === 'other' ? 'data' : table.kind;
        const is = found[index]?.kind;
        if (wanted !== kind && is !== kind) return;
        of += 1;
        if (wanted === is) got += 1;
        else misses.push(`${table.header.join(' | ')}: ${is}, not ${wanted}`);
      });
    }
    return share(`tables of kind ${kind}`, got, of, misses, 1);
  });
}

/** Metrics with id, name and the text of their target, as the reader gives them. */
export function metricRows(cases: readonly SeedCase[]): Score {
  return ordered('metric rows', cases, ({ gold, article }) => ({
    wanted: gold.metrics.map((metric) => JSON.stringify([metric.id, metric.name, metric.target])),
    found: metrics(article).map((metric) =>
      JSON.stringify([metric.id, squash(metric.name), squash(metric.target?.text ?? '')]),
    ),
  }));
}

/** Targets whose quantities are read right, or refused where there is none. */
export function targets(cases: readonly SeedCase[]): Score {
  let got = 0;
  let of = 0;
  const misses: string[] = [];
  for (const { gold, article } of cases) {
    const found = metrics(article);
    for (const metric of gold.metrics) {
      if (metric.quantities === undefined) continue;
      of += 1;
      const quantities = found.find((candidate) => candidate.id === metric.id)?.target?.quantities;
      if (quantities !== undefined && sameQuantities(metric, metric.quantities, quantities)) got += 1;
      else misses.push(`${metric.name} | ${metric.target}: ${JSON.stringify(quantities)}`);
    }
  }
  return share('typed targets', got, of, misses, 1);
}

function sameQuantities(metric: GoldMetric, wanted: readonly GoldQuantity[], found: readonly object[]): boolean {
  if (wanted.length !== found.length) return false;
  return wanted.every((quantity, index) => {
    const { text: _, statistic, ...rest } = found[index] as GoldQuantity & { text: string };
    const { unit, statistic: wantedStatistic, ...others } = quantity;
    const units = Array.isArray(unit) ? unit : [unit];
    if (!units.some((candidate) => candidate === rest.unit)) return false;
    if (statistic !== wantedStatistic && !(wantedStatistic === undefined && namedIn(metric.name, statistic)))
      return false;
    const { unit: __, ...numbers } = rest;
    return sorted(numbers) === sorted(others);
  });
}

function namedIn(name: string, statistic: string | undefined): boolean {
  const lower = name.toLowerCase();
  const number = /^p(\d+)/.exec(statistic ?? '')?.[1];
  return statistic !== undefined && (lower.includes(statistic) || (number !== undefined && lower.includes(number)));
}

function sorted(record: object): string {
  return JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** FAQ pairs, exact, and no others. */
export function faqPairs(cases: readonly SeedCase[]): Score {
  return ordered('FAQ pairs', cases, ({ gold, article }) => ({
    wanted: gold.faq.map((pair) => JSON.stringify(pair)),
    found: faqs(article).map((pair) => JSON.stringify([squash(pair.question), squash(pair.answer)])),
  }));
}

/** Articles in which not one visible character is lost or invented; what was left out on purpose is recorded. */
export function visibleText(cases: readonly SeedCase[]): Score {
  const misses: string[] = [];
  let right = 0;
  for (const { gold, html, article } of cases) {
    const untouched = parseArticle(html, { root: 'document', recover: false });
    const problems = [article, untouched].flatMap((tree) => {
      let left = tree.dropped.map((dropped) => dropped.text).join('');
      visit(tree, (node) => {
        if ('markers' in node) left += (node.markers ?? []).join('');
      });
      const { lost, invented } = compareCharacters(visibleCharacters(html), solid(toText(tree)), solid(left));
      return lost + invented === 0 ? [] : [`${gold.title}: ${lost} lost, ${invented} invented`];
    });
    if (problems.length === 0) right += 1;
    misses.push(...problems);
  }
  return share('articles without lost or invented text', right, cases.length, misses, 1);
}

/** Title, link, date, author and categories of the items. */
export function feedFields(cases: readonly SeedCase[]): Score {
  return ordered('feed fields', cases, ({ gold, item }) => ({
    wanted: [gold.title, gold.link, new Date(gold.date).toISOString(), gold.creator, gold.categories.join()],
    found: [
      item.title ?? '',
      item.link ?? '',
      new Date(item.published ?? 0).toISOString(),
      item.authors.join(),
      item.categories.join(),
    ],
  }));
}

/** Every figure of the seed that is not about recovery. */
export function seedScores(cases: readonly SeedCase[]): Score[] {
  return [
    headings(cases),
    lists(cases),
    tables(cases),
    ...kinds(cases),
    metricRows(cases),
    targets(cases),
    faqPairs(cases),
    visibleText(cases),
    feedFields(cases),
  ];
}

/** The wanted strings that are found in the same order, over all that are wanted or found. */
function ordered(
  name: string,
  cases: readonly SeedCase[],
  strings: (seed: SeedCase) => { wanted: string[]; found: string[] },
): Score {
  let got = 0;
  let of = 0;
  const misses: string[] = [];
  for (const seed of cases) {
    const { wanted, found } = strings(seed);
    const { matched, missing, extra } = inOrder(wanted, found);
    got += matched;
    of += wanted.length + extra.length;
    misses.push(...missing.map((text) => `missing: ${text}`), ...extra.map((text) => `not wanted: ${text}`));
  }
  return share(name, got, of, misses, 1);
}
