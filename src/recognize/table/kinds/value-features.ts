import type { Features } from '../../../classifier/feature.ts';
import { mean, share } from '../shares.ts';
import { type CellClass, cellClass, cellClassNames, classShares, filledClassNames } from './cell-class.ts';
import type { CellValue } from './cell-value.ts';
import type { TableLook } from './look.ts';

/** The values of one attribute: a column if the alternatives are rows, a row if they are columns. */
type Attribute = readonly CellValue[];

/**
 * Returns the features of the values seen along one side: whether each attribute has values of one sort, of one unit,
 * that differ.
 */
export function valueFeatures(side: 'rows' | 'columns'): Features<TableLook> {
  return {
    names: [
      'of one sort within an attribute',
      'attributes of one sort throughout',
      'differing within an attribute',
      'attributes of one unit',
      'units',
      'attributes of few short values',
      'figures of one size within an attribute',
      'texts of one length within an attribute',
      'a first word that others of an attribute have',
      ...filledClassNames.map((name) => `attributes of ${name}`),
      'sorts of attributes',
    ].map((name) => `values if ${side} are alternatives: ${name}`),
    read: (look) => {
      const attributes = attributesOf(look, side);
      const main = attributes.map(mostFrequent);
      const purity = attributes.map((values, index) => share(values, (value) => value.class === main[index]));
      const differing = attributes.map((values) => new Set(values.map(({ text }) => text)).size / values.length);
      const common = attributes.map(commonUnit);
      return [
        mean(purity, (number) => number),
        share(purity, (number) => number === 1),
        mean(differing, (number) => number),
        share(common, (unit) => unit !== undefined),
        new Set(common.filter((unit) => unit !== undefined)).size,
        share(
          attributes,
          (values, index) =>
            values.length >= 3 && (differing[index] ?? 1) < 0.7 && mean(values, ({ text }) => text.length) < 15,
        ),
        meanKnown(attributes.map((values) => likeness(values.map(({ size }) => size)))),
        meanKnown(attributes.map((values) => likeness(values.map(({ length }) => length)))),
        mean(attributes, repeatedFirstWords),
        ...classShares(main),
        new Set(main).size,
      ];
    },
  };
}

/** The attributes of one side that have a value. */
function attributesOf({ sample, columns, values }: TableLook, side: 'rows' | 'columns'): Attribute[] {
  const byRow = side === 'columns';
  const attributes = (byRow ? sample : columns).map((): CellValue[] => []);
  for (const [place, value] of values.entries()) {
    if (value.class === cellClass.empty) continue;
    const column = place % columns.length;
    attributes[byRow ? (place - column) / columns.length : column]?.push(value);
  }
  return attributes.filter(({ length }) => length > 0);
}

/** How alike some numbers are, from 0 to 1, or `undefined` if there are not two. */
function likeness(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  if (known.length < 2) return undefined;
  const middle = mean(known, (number) => number);
  return 1 / (1 + Math.sqrt(mean(known, (number) => (number - middle) ** 2)));
}

function meanKnown(numbers: readonly (number | undefined)[]): number {
  return mean(
    numbers.filter((number) => number !== undefined),
    (number) => number,
  );
}

/** The share of multi-word texts whose first word another has, too. */
function repeatedFirstWords(values: Attribute): number {
  const counts = new Map<string, number>();
  for (const { first } of values) if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  let repeated = 0;
  for (const count of counts.values()) if (count > 1) repeated += count;
  return repeated / values.length;
}

function mostFrequent(values: Attribute): CellClass {
  const counts = new Array<number>(cellClassNames.length).fill(0);
  for (const value of values) counts[value.class] = (counts[value.class] ?? 0) + 1;
  return counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0)) as CellClass;
}

/** The unit of more than half of the values, if no other occurs. */
function commonUnit(values: Attribute): string | undefined {
  const known = values.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  return known.length * 2 > values.length && new Set(known).size === 1 ? known[0] : undefined;
}
