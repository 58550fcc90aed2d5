import { type Features, features } from '../../../classifier/feature.ts';
import { characters } from '../../../values/characters.ts';
import { share } from '../shares.ts';
import { cellClass } from './cell-class.ts';
import { type HeaderConcept, names } from './concepts.ts';
import type { Name, TableLook } from './look.ts';

/** A table with the columns that are not `aside`, by their index in `columns`. */
interface Attributes extends TableLook {
  telling: readonly number[];
  measuredOrRated: number;
}

const told = features<Attributes>({
  'columns that tell, others aside: how many': ({ telling }) => Math.min(MOST, telling.length),
  'columns that tell, others aside: share': ({ telling, heads }) => telling.length / Math.max(1, heads.length),
  'columns that tell, others aside: measured or rated': ({ measuredOrRated }) => measuredOrRated,
  'all columns, measured or rated': ({ measuredOrRated, telling, heads }) =>
    (measuredOrRated * telling.length) / Math.max(1, heads.length),
  'an alternative over the labels, measured or rated columns': ({ corner, measuredOrRated }) =>
    Number(names(corner.concepts, 'subject')) * measuredOrRated,
  'an alternative over the labels, columns of performance': ({ corner, telling, heads }) =>
    Number(names(corner.concepts, 'subject')) * share(telling, (index) => isNamed(heads[index], ['performance'])),
  'labels that cite, measured columns': ({ labels, measuredOrRated }) => share(labels, isCitation) * measuredOrRated,
  'columns that say one thing in all rows': (look) => share(look.columns, (_, index) => isConstant(look, index)),
  'a difference that is the same in all rows': (look) =>
    Number(look.heads.some(({ concepts }, index) => names(concepts, 'difference') && isConstant(look, index))),
  'columns that are parts of a sum': ({ heads }) => share(heads, ({ concepts }) => names(concepts, 'rank')),
  'columns that count': (look) => share(look.columns, (_, index) => areCounts(look, index)),
  'columns with decimals': (look) => share(look.columns, (_, index) => haveDecimals(look, index)),
});

/**
 * What the columns beside the labels tell a reader who chooses, without those that name a source, a date or a person.
 */
export const attributeFeatures: Features<TableLook> = {
  names: told.names,
  read: (look) => {
    const telling = tellingIn(look);
    return told.read({ ...look, telling, measuredOrRated: measuredOrRated(look, telling) });
  },
};

const MOST = 6;

/** Concepts of headers that do not tell alternatives apart by what they do. */
const aside: readonly HeaderConcept[] = ['link', 'description', 'reference', 'who', 'when', 'version', 'listing'];

/** The indexes in `columns` of those that are not `aside`. */
function tellingIn({ heads }: TableLook): number[] {
  const found: number[] = [];
  for (const [index, head] of heads.entries()) if (!isNamed(head, aside)) found.push(index);
  return found;
}

function isNamed(name: Name | undefined, concepts: readonly HeaderConcept[]): boolean {
  return name !== undefined && concepts.some((concept) => names(name.concepts, concept));
}

const rating: readonly HeaderConcept[] = ['performance', 'choice', 'price', 'pros', 'cons', 'difference'];

function measuredOrRated(look: TableLook, telling: readonly number[]): number {
  return share(
    telling,
    (index) => look.isMeasured[index] === true || isNamed(look.heads[index], rating) || hasMostlyTicks(look, index),
  );
}

function hasMostlyTicks({ sample, columns, classes }: TableLook, index: number): boolean {
  return share(sample, (_, row) => classes[row * columns.length + index] === cellClass.tick) > 0.5;
}

/** A year at the end of brackets, as in `(Noll et al., 2014)`. */
const citation = /[ ,(](?:19|20)\d\d[a-z]?\)/u;

function isCitation({ text, characters: kinds }: Name): boolean {
  return (kinds & characters.bracket) !== 0 && citation.test(text);
}

function isConstant({ sample, columns, text }: TableLook, index: number): boolean {
  const [first = -1, ...others] = sample;
  const place = columns[index] ?? -1;
  const said = text(first, place);
  return said !== '' && others.length > 0 && others.every((row) => text(row, place) === said);
}

const count = /^\d{1,3}(?:[., ]?\d{3})*$/;
const decimal = /\d[.,]\d{1,2}(?!\d)/;

function areCounts(look: TableLook, index: number): boolean {
  return shareOfFigures(look, index, (text) => count.test(text)) > 0.6;
}

function haveDecimals(look: TableLook, index: number): boolean {
  return shareOfFigures(look, index, (text) => decimal.test(text.slice(0, LONGEST_FIGURE))) > 0.6;
}

/** The share of the cells of a column whose figure passes a test. */
function shareOfFigures(
  { sample, columns, values }: TableLook,
  index: number,
  holds: (text: string) => boolean,
): number {
  return share(sample, (_, row) => {
    const value = values[row * columns.length + index];
    return value?.size !== undefined && holds(value.text);
  });
}

const LONGEST_FIGURE = 20;
