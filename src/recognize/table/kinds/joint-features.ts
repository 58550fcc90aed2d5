import { type Features, features } from '../../../classifier/feature.ts';
import { characters } from '../../../values/characters.ts';
import { share } from '../shares.ts';
import { isTime } from '../time.ts';
import { cellClass } from './cell-class.ts';
import { type HeaderConcept, names, type TitleConcept, titleNames } from './concepts.ts';
import type { Name, TableLook } from './look.ts';
import { rowsBeginAlike } from './row-likeness.ts';

/** A table with the shares that several of the features below use. */
interface Joint extends TableLook {
  /** The labels that are figures or times. */
  conditions: number;
  /** The measured columns, and those whose header also names a measure. */
  measured: number;
  measures: number;
  figures: number;
  /** Whether there are several columns beside the labels, and whether there is one. */
  several: number;
  one: number;
  criteria: number;
  unknownHeads: number;
}

function jointOf(look: TableLook): Joint {
  const { labels, columns, heads, classes, isMeasured } = look;
  return {
    ...look,
    conditions: share(labels, isCondition),
    measured: share(isMeasured, (own) => own),
    measures: share(heads, (head, index) => isMeasure(head) && isMeasured[index] === true),
    figures: share(classes, (own) => own === cellClass.number || own === cellClass.money),
    several: Number(columns.length >= 2),
    one: Number(columns.length === 1),
    criteria: share(heads, isCriterion),
    unknownHeads: share(heads, ({ concepts, text }) => concepts === 0 && text !== ''),
  };
}

const joined = features<Joint>({
  'figures or times as labels, numbers beside them': ({ conditions, measured }) => conditions * measured,
  'figures or times as labels, measures beside them': ({ conditions, measures }) => conditions * measures,
  'names as labels, measures beside them': ({ conditions, measures, several }) => (1 - conditions) * measures * several,
  'one row of measured columns': ({ body, measured }) => (body.length === 1 ? measured : 0),
  'labels that measure, figures beside them': ({ labels, figures }) => share(labels, isMeasure) * figures,
  'a metric over the labels, figures beside them': ({ corner, figures }) => named(corner, 'metric') * figures,
  'a metric over the labels, no figures beside them': ({ corner, figures }) => named(corner, 'metric') * (1 - figures),
  'a metric over the labels, several named columns': ({ corner, several, unknownHeads }) =>
    named(corner, 'metric') * several * unknownHeads,
  'ticks in several columns': ({ classes, several }) => several * share(classes, (own) => own === cellClass.tick),
  'nothing over the labels of several columns': ({ corner, several }) => several * Number(corner.text === ''),
  'an aspect over the labels of several columns': ({ corner, several }) => several * named(corner, 'aspect'),
  'an alternative over the labels of several columns': ({ corner, several }) => several * named(corner, 'subject'),
  'an alternative over the labels, criteria beside them': ({ corner, criteria }) => named(corner, 'subject') * criteria,
  'several criteria': ({ heads }) => Math.min(3, heads.filter(isCriterion).length),
  'a comparison announced, several columns': (look) => announces(look, 'comparison') * look.several,
  'one column, a criterion': ({ one, criteria }) => one * criteria,
  'one column, no criterion': ({ one, criteria }) => one * (1 - criteria),
  'one column, what differs': ({ one, heads }) => one * share(heads, ({ concepts }) => names(concepts, 'difference')),
  'pros over the labels, cons beside them': ({ corner, heads }) =>
    named(corner, 'pros') * Number(heads.some(({ concepts }) => names(concepts, 'cons'))),
  'two sides of a change': ({ corner, heads }) =>
    [corner, ...heads].filter(({ concepts }) => names(concepts, 'sides')).length >= 2,
  'one column of numbers': ({ one, measured }) => one * measured,
  'one column of amounts': ({ one, classes }) => one * share(classes, (own) => own === cellClass.money),
  'metrics announced, numbers': (look) => announces(look, 'metric') * look.figures,
  'several columns of which no header is known': ({ several, unknownHeads }) => several * unknownHeads,
  'rows of which all cells begin alike': rowsBeginAlike,
  'rows of one unit each, several columns': (look) => look.several * unitsByRow(look),
});

/** Combinations that tell more than their parts. */
export const jointFeatures: Features<TableLook> = { names: joined.names, read: (look) => joined.read(jointOf(look)) };

const figureFirst = /^[^\p{L}]{0,2}\d/u;

function isCondition({ text, characters: own }: Name): boolean {
  return ((own & characters.digit) !== 0 && figureFirst.test(text)) || isTime(text);
}

function named(name: Name, concept: HeaderConcept): number {
  return Number(names(name.concepts, concept));
}

function announces({ title, above }: TableLook, concept: TitleConcept): number {
  return Number(titleNames(title.concepts, concept) || titleNames(above.concepts, concept));
}

/** What a reader chooses by. */
const criteria: readonly HeaderConcept[] = ['pros', 'cons', 'difference', 'choice', 'price', 'performance'];

function isCriterion({ concepts }: Name): boolean {
  return criteria.some((concept) => names(concepts, concept));
}

/** Tells whether a name is that of something measured. */
export function isMeasure({ concepts }: Name): boolean {
  return names(concepts, 'quantity') || names(concepts, 'performance');
}

/** The share of rows whose values have one unit that not all rows have. */
function unitsByRow({ sample, columns, cells }: TableLook): number {
  const units = sample.map((row) => {
    const own = new Set<string>();
    for (const column of columns) {
      const value = cells[row]?.[column]?.value;
      const unit = value?.type === 'quantity' ? value.quantities[0]?.unit : undefined;
      if (unit !== undefined) own.add(unit);
    }
    return own.size === 1 ? [...own][0] : undefined;
  });
  return new Set(units.filter((unit) => unit !== undefined)).size >= 2 ? share(units, (unit) => unit !== undefined) : 0;
}
