import { join } from 'node:path';
import { parseQuantity, type Quantity } from '../../src/index.ts';
import { readJsonLines } from './corpus.ts';
import { figure, type Score, share } from './score.ts';

/** A quantity in a sentence: `canonical` is the library's name for its unit, if it has one. */
interface Span {
  language: string;
  span: string;
  value: number;
  canonical?: string;
}

/** Languages in which most spans should be read; in the others only what is read must be right. */
const promised: Readonly<Record<string, number | undefined>> = { en: 0.65, de: 0.65, fr: 0.65, es: 0.65 };

/** How many spans are read to another value or unit than they have, and how many are read at all, by language. */
export function quantityScores(corpus: string): Score[] {
  const spans = readJsonLines<Span>(join(corpus, 'quantities', 'recognizers.jsonl'));
  const known = new Set(spans.flatMap(({ canonical }) => canonical ?? []));
  const values: string[] = [];
  const units: string[] = [];
  const read = new Map<string, { count: number; of: number; misses: string[] }>();
  for (const span of spans) {
    const quantities = parseQuantity(span.span, { language: span.language });
    const row = read.get(span.language) ?? { count: 0, of: 0, misses: [] };
    read.set(span.language, row);
    row.of += 1;
    const [first] = quantities;
    if (first === undefined) {
      row.misses.push(`${span.language}: ${span.span}`);
      continue;
    }
    row.count += 1;
    const told = `${span.language}: ${span.span} (${span.value} ${span.canonical}) as ${JSON.stringify(quantities)}`;
    if (quantities.length > 1 || !isValue(first, span.value)) values.push(told);
    else if (!isUnit(first, span, known)) units.push(told);
  }
  return [
    figure('quantities: wrong values', values.length === 0 ? 1 : 0, `${values.length} of ${spans.length}`, values, 1),
    figure('quantities: wrong units', units.length === 0 ? 1 : 0, `${units.length} of ${spans.length}`, units, 1),
    ...[...read].map(([language, { count, of, misses }]) =>
      share(`quantities: read in ${language}`, count, of, misses, promised[language]),
    ),
  ];
}

function isValue({ min, max }: Quantity, value: number): boolean {
  return [min, max].every((bound) => bound === undefined || Math.abs(bound - value) <= 1e-9 * Math.abs(value));
}

/** A unit without a canonical name is any that no other span has: its own word, or a name for it. */
function isUnit({ unit, per }: Quantity, { canonical }: Span, known: ReadonlySet<string>): boolean {
  if (canonical !== undefined) return unit === canonical && per === undefined;
  return unit === undefined || !known.has(unit);
}
