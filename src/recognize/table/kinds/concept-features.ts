import { type Features, features } from '../../../classifier/feature.ts';
import { share } from '../shares.ts';
import { headerConceptNames, names, titleConceptNames } from './concepts.ts';
import { isMeasure } from './joint-features.ts';
import type { Announcement, Name, TableLook } from './look.ts';

const LAST_BIT = 31;

/** Returns, for each concept, the share of some names that name it, and the share that name none. */
export function conceptFeatures<Look = TableLook>(
  of: string,
  namesOf: (look: Look) => readonly Pick<Name, 'text' | 'concepts'>[],
): Features<Look> {
  return {
    names: [...headerConceptNames.map((concept) => `${of}: ${concept}`), `${of}: none of these`],
    read: (look) => {
      const all = namesOf(look);
      const counts = new Array<number>(headerConceptNames.length + 1).fill(0);
      const count = (index: number): void => {
        counts[index] = (counts[index] ?? 0) + 1 / all.length;
      };
      for (const { concepts, text } of all) {
        if (concepts === 0 && text !== '') count(headerConceptNames.length);
        for (let left: number = concepts; left !== 0; left &= left - 1) count(LAST_BIT - Math.clz32(left & -left));
      }
      return counts;
    },
  };
}

/** Returns, for each concept of titles, whether a text around the table announces it. */
export function announcementFeatures(of: string, textOf: (look: TableLook) => Announcement): Features<TableLook> {
  return {
    names: titleConceptNames.map((concept) => `${of}: ${concept}`),
    read: (look) => {
      const { concepts } = textOf(look);
      return titleConceptNames.map((_, bit) => Number((concepts & (1 << bit)) !== 0));
    },
  };
}

/** Headers together with the values below. */
export const measureFeatures: Features<TableLook> = features({
  'columns that measure': (look) =>
    share(look.heads, (head, index) => isMeasure(head) && look.isMeasured[index] === true),
  'a column of numbers headed as a target': (look) =>
    look.heads.some((head, index) => names(head.concepts, 'target') && look.isMeasured[index] === true),
  'a column of numbers headed as a value': (look) =>
    look.heads.some((head, index) => names(head.concepts, 'value') && look.isMeasured[index] === true),
  'a column of numbers headed as a metric': (look) =>
    look.heads.some((head, index) => names(head.concepts, 'metric') && look.isMeasured[index] === true),
  'labels that name measures': ({ labels }) => share(labels, isMeasure),
});
