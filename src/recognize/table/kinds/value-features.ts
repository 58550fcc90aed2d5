import type { Features } from '../../../classifier/feature.ts';
import type { TableCell } from '../../../tree/types.ts';
import { hasDigit } from '../../../values/digit.ts';
import { mean, share } from '../shares.ts';
import { type CellClass, cellClass, cellClassNames } from './cell-class.ts';
import type { TableLook } from './look.ts';

/** The values of one attribute: a column where the alternatives stand in rows, a row where they stand in columns. */
interface Attribute {
  classes: CellClass[];
  texts: string[];
  units: (string | undefined)[];
}

const classNames = cellClassNames.filter((name) => name !== 'empty');

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
      ...classNames.map((name) => `attributes of ${name}`),
      'sorts of attributes',
    ].map((name) => `values if ${side} are alternatives: ${name}`),
    read: (look) => {
      const attributes = attributesOf(look, side).filter(({ classes }) => classes.length > 0);
      const main = attributes.map(({ classes }) => mostFrequent(classes));
      const purity = attributes.map(({ classes }, index) => share(classes, (own) => own === main[index]));
      const differing = attributes.map(({ texts }) => new Set(texts).size / texts.length);
      const common = attributes.map(commonUnit);
      return [
        mean(purity, (number) => number),
        share(purity, (number) => number === 1),
        mean(differing, (number) => number),
        share(common, (unit) => unit !== undefined),
        new Set(common.filter((unit) => unit !== undefined)).size,
        share(
          attributes,
          ({ texts }, index) =>
            texts.length >= 3 && (differing[index] ?? 1) < 0.7 && mean(texts, ({ length }) => length) < 15,
        ),
        meanKnown(attributes.map(({ texts }) => likeness(texts.map(sizeOf)))),
        meanKnown(attributes.map(({ texts }) => likeness(texts.map(({ length }) => Math.log1p(length))))),
        mean(attributes, ({ texts }) => repeatedFirstWords(texts)),
        ...classNames.map((name) => share(main, (own) => own === cellClass[name])),
        new Set(main).size,
      ];
    },
  };
}

function attributesOf({ sample, columns, classes, cells, text }: TableLook, side: 'rows' | 'columns'): Attribute[] {
  const byRow = side === 'columns';
  const attributes = (byRow ? sample : columns).map((): Attribute => ({ classes: [], texts: [], units: [] }));
  for (let i = 0; i < sample.length; i += 1) {
    const row = sample[i] as number;
    for (let j = 0; j < columns.length; j += 1) {
      const column = columns[j] as number;
      const own = classes[i * columns.length + j] ?? cellClass.empty;
      const attribute = attributes[byRow ? i : j];
      if (own === cellClass.empty || attribute === undefined) continue;
      attribute.classes.push(own);
      attribute.texts.push(text(row, column));
      attribute.units.push(unitOf(cells[row]?.[column]));
    }
  }
  return attributes;
}

const figure = /\d[\d.,]*/;
const ofThousands = /[.,](?=\d{3}(?!\d))/g;

/** The logarithm of the first figure of a text. */
function sizeOf(text: string): number | undefined {
  const found = hasDigit(text) ? figure.exec(text)?.[0] : undefined;
  if (found === undefined) return undefined;
  const number = Number.parseFloat(found.replaceAll(ofThousands, '').replace(',', '.'));
  return Math.log1p(number);
}

/** How much alike some numbers are, from 0 to 1, or `undefined` where there are not two. */
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

/** The share of texts of several words of which the first is that of another. */
function repeatedFirstWords(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const end = text.indexOf(' ');
    if (end < 2) continue;
    const first = text.slice(0, end);
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  let repeated = 0;
  for (const count of counts.values()) if (count > 1) repeated += count;
  return repeated / texts.length;
}

function unitOf(cell: TableCell | undefined): string | undefined {
  return cell?.value?.type === 'quantity' ? cell.value.quantities[0]?.unit : undefined;
}

function mostFrequent(classes: readonly CellClass[]): CellClass {
  const counts = new Array<number>(cellClassNames.length).fill(0);
  for (const own of classes) counts[own] = (counts[own] ?? 0) + 1;
  return counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0)) as CellClass;
}

/** The unit of more than half of the values, where no other is among them. */
function commonUnit({ units }: Attribute): string | undefined {
  const known = units.filter((unit) => unit !== undefined);
  return known.length * 2 > units.length && new Set(known).size === 1 ? known[0] : undefined;
}
