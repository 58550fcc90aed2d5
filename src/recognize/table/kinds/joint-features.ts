import { type Features, features } from '../../../classifier/feature.ts';
import { hasDigit } from '../../../values/digit.ts';
import { share } from '../shares.ts';
import { isTime } from '../time.ts';
import { cellClass } from './cell-class.ts';
import { type HeaderConcept, names, titleConceptNames } from './concepts.ts';
import type { Name, TableLook } from './look.ts';
import { rowsBeginAlike } from './row-likeness.ts';
import { isMeasured } from './table-features.ts';

/** What two or three things say together that none of them says alone. */
export const jointFeatures: Features<TableLook> = features({
  'figures or times as labels, numbers beside them': (look) => conditions(look) * measured(look),
  'figures or times as labels, measures beside them': (look) => conditions(look) * measures(look),
  'names as labels, measures beside them': (look) => (1 - conditions(look)) * measures(look) * several(look),
  'one row of measured columns': (look) => (look.body.length === 1 ? measured(look) : 0),
  'labels that measure, figures beside them': (look) => share(look.labels, isMeasure) * figures(look),
  'a metric over the labels, figures beside them': (look) => named(look.corner, 'metric') * figures(look),
  'a metric over the labels, no figures beside them': (look) => named(look.corner, 'metric') * (1 - figures(look)),
  'a metric over the labels, several named columns': (look) =>
    named(look.corner, 'metric') * several(look) * unknownHeads(look),
  'ticks in several columns': (look) => several(look) * share(look.classes, (own) => own === cellClass.tick),
  'nothing over the labels of several columns': (look) => several(look) * Number(look.corner.text === ''),
  'an aspect over the labels of several columns': (look) => several(look) * named(look.corner, 'aspect'),
  'an alternative over the labels of several columns': (look) => several(look) * named(look.corner, 'subject'),
  'an alternative over the labels, criteria beside them': (look) =>
    named(look.corner, 'subject') * share(look.heads, isCriterion),
  'several criteria': (look) => Math.min(3, look.heads.filter(isCriterion).length),
  'a comparison announced, several columns': (look) => announces(look, 'comparison') * several(look),
  'one column, a criterion': (look) => one(look) * share(look.heads, isCriterion),
  'one column, no criterion': (look) => one(look) * (1 - share(look.heads, isCriterion)),
  'one column, what differs': (look) => one(look) * share(look.heads, ({ concepts }) => names(concepts, 'difference')),
  'pros over the labels, cons beside them': (look) =>
    named(look.corner, 'pros') * Number(look.heads.some(({ concepts }) => names(concepts, 'cons'))),
  'two sides of a change': ({ corner, heads }) =>
    [corner, ...heads].filter(({ concepts }) => names(concepts, 'sides')).length >= 2,
  'one column of numbers': (look) => one(look) * measured(look),
  'one column of amounts': (look) => one(look) * share(look.classes, (own) => own === cellClass.money),
  'metrics announced, numbers': (look) => announces(look, 'metric') * figures(look),
  'several columns of which no header is known': (look) => several(look) * unknownHeads(look),
  'rows of which all cells begin alike': rowsBeginAlike,
  'rows of one unit each, several columns': (look) => several(look) * unitsByRow(look),
});

function conditions({ labels }: TableLook): number {
  return share(labels, ({ text }) => (hasDigit(text) && /^[^\p{L}]{0,2}\d/u.test(text)) || isTime(text));
}

function measured(look: TableLook): number {
  return share(look.columns, (_, index) => isMeasured(look, index));
}

function measures(look: TableLook): number {
  return share(look.heads, (head, index) => isMeasure(head) && isMeasured(look, index));
}

function figures({ classes }: TableLook): number {
  return share(classes, (own) => own === cellClass.number || own === cellClass.money);
}

function several({ columns }: TableLook): number {
  return Number(columns.length >= 2);
}

function one({ columns }: TableLook): number {
  return Number(columns.length === 1);
}

function named(name: Name, concept: HeaderConcept): number {
  return Number(names(name.concepts, concept));
}

function unknownHeads({ heads }: TableLook): number {
  return share(heads, ({ concepts, text }) => concepts === 0 && text !== '');
}

function announces({ title, above }: TableLook, concept: (typeof titleConceptNames)[number]): number {
  return Number(((title.concepts | above.concepts) & (1 << titleConceptNames.indexOf(concept))) !== 0);
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
