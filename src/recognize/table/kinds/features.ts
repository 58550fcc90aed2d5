import type { Features } from '../../../classifier/feature.ts';
import { attributeFeatures } from './attribute-features.ts';
import { announcementFeatures, conceptFeatures, measureFeatures } from './concept-features.ts';
import { names } from './concepts.ts';
import { cornerFeatures } from './corner-features.ts';
import { jointFeatures } from './joint-features.ts';
import type { Name, TableLook } from './look.ts';
import { nameFeatures } from './name-features.ts';
import { repeatedFeatures } from './repeated-features.ts';
import { cellFeatures, heldFeatures, tableFeatures } from './table-features.ts';
import { valueFeatures } from './value-features.ts';

const rowNames = nameFeatures('rows', ({ labels }) => labels);
const columnNames = nameFeatures('columns', withoutRemarks);
const rowValues = valueFeatures('rows');
const columnValues = valueFeatures('columns');

/** All features that tell the kind of a table. */
const groups: readonly Features<TableLook>[] = [
  tableFeatures,
  heldFeatures,
  cellFeatures,
  rowNames,
  columnNames,
  rowValues,
  columnValues,
  conceptFeatures('corner', ({ corner }) => [corner]),
  conceptFeatures('headers', ({ heads }) => heads),
  conceptFeatures('labels', ({ labels }) => labels),
  measureFeatures,
  jointFeatures,
  cornerFeatures,
  attributeFeatures,
  repeatedFeatures,
  announcementFeatures('title', ({ title }) => title),
  announcementFeatures('headings above', ({ above }) => above),
  announcementFeatures('paragraph before', ({ before }) => before),
];

/** The headers that may name alternatives: a column of notes or of sources names none. */
function withoutRemarks({ heads }: TableLook): readonly Name[] {
  const naming = heads.filter(({ concepts }) => !names(concepts, 'description') && !names(concepts, 'link'));
  return naming.length >= 2 ? naming : heads;
}

const readNames: readonly string[] = groups.flatMap((of) => of.names);

/**
 * What tells the sides of a table apart: one is named in the title, holds proper names, has values of one sort and
 * unit.
 */
const telling = [
  'named in the title',
  'named whole in the title',
  'named whole around the table',
  'with a year',
  'lower case throughout',
  'named in headings above',
  'named in the paragraph before',
  'proper names',
  'with letters and digits joined',
  'with a unit',
  'mean of words',
  'not repeated',
  'with a digit',
  'how many',
  'of one sort within an attribute',
  'attributes of one sort throughout',
  'attributes of one unit',
  'units',
  'sorts of attributes',
  'attributes of few short values',
  'differing within an attribute',
  'figures of one size within an attribute',
  'texts of one length within an attribute',
  'a first word that others of an attribute have',
  'a first word that others have',
  'a last word that others have',
  'differing in one name',
  'a verb first',
  'endings of properties',
];

const contrasts = [...contrastsOf(rowNames, columnNames), ...contrastsOf(rowValues, columnValues)];

/** What each feature is, in plain words. */
export const featureNames: readonly string[] = [...readNames, ...contrasts.map(({ name }) => name)];

/** Returns the features of a table, in the order of their names. */
export function featuresOf(look: TableLook): Float64Array {
  const values = new Float64Array(featureNames.length);
  let at = 0;
  for (let group = 0; group < groups.length; group += 1) {
    const read = groups[group]?.read(look) ?? [];
    values.set(read, at);
    at += read.length;
  }
  for (let contrast = 0; contrast < contrasts.length; contrast += 1, at += 1) {
    const { more, less } = contrasts[contrast] as Contrast;
    values[at] = Math.max(0, (values[more] ?? 0) - (values[less] ?? 0));
  }
  return values;
}

/** By how much a feature of one side exceeds that of the other. */
interface Contrast {
  name: string;
  more: number;
  less: number;
}

function contrastsOf(one: Features<TableLook>, other: Features<TableLook>): Contrast[] {
  return one.names.flatMap((name, index) => {
    if (!telling.some((what) => name.endsWith(`: ${what}`))) return [];
    const opposite = other.names[index] ?? '';
    const [more, less] = [readNames.indexOf(name), readNames.indexOf(opposite)];
    return [
      { name: `more than ${opposite}: ${name}`, more, less },
      { name: `more than ${name}: ${opposite}`, more: less, less: more },
    ];
  });
}
