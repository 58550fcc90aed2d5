import { announcementFeatures, conceptFeatures, measureFeatures } from './concept-features.ts';
import { names } from './concepts.ts';
import type { FeatureGroup } from './feature.ts';
import { jointFeatures } from './joint-features.ts';
import type { Name, TableLook } from './look.ts';
import { nameFeatures } from './name-features.ts';
import { cellFeatures, tableFeatures } from './table-features.ts';
import { valueFeatures } from './value-features.ts';

/** All that is read of a table to tell its kind. */
const groups: readonly FeatureGroup[] = [
  tableFeatures,
  cellFeatures,
  nameFeatures('rows', ({ labels }) => labels),
  nameFeatures('columns', withoutRemarks),
  valueFeatures('rows'),
  valueFeatures('columns'),
  conceptFeatures('corner', ({ corner }) => [corner]),
  conceptFeatures('headers', ({ heads }) => heads),
  conceptFeatures('labels', ({ labels }) => labels),
  measureFeatures,
  jointFeatures,
  announcementFeatures('title', ({ title }) => title),
  announcementFeatures('headings above', ({ above }) => above),
  announcementFeatures('paragraph before', ({ before }) => before),
];

/** The headers that may name alternatives: a column of notes or of sources names none. */
function withoutRemarks({ heads }: TableLook): readonly Name[] {
  const naming = heads.filter(({ concepts }) => !names(concepts, 'description') && !names(concepts, 'link'));
  return naming.length >= 2 ? naming : heads;
}

/** What each feature is, in plain words. */
export const featureNames: readonly string[] = groups.flatMap((of) => of.names);

/** Returns the features of a table, in the order of their names. */
export function featuresOf(look: TableLook): number[] {
  const found: number[] = [];
  for (const { read } of groups) for (const number of read(look)) found.push(number);
  return found;
}
