import { type Features, features } from '../../../classifier/feature.ts';
import { characters, charactersOf } from '../../../values/characters.ts';
import { share } from '../shares.ts';
import { names } from './concepts.ts';
import type { TableLook } from './look.ts';

/** Repetition between cells, and tables about only one thing. */
export const repeatedFeatures: Features<TableLook> = features({
  'rows that say their label again': repeatedLabels,
  'one row of data': ({ body }) => body.length === 1,
  'one row of data, several columns': ({ body, columns }) => body.length === 1 && columns.length >= 2,
  'one row of data, an alternative over its label': ({ body, corner }) =>
    body.length === 1 && names(corner.concepts, 'subject'),
  'cells that say the most frequent': mostFrequent,
  'two names over one row of data': ({ body, columns }) => body.length === 1 && columns.length === 1,
});

const FEWEST_LETTERS = 3;
const LONGEST = 80;
const between = /[^\p{L}\p{N}]+/gu;
const betweenAscii = /[^a-z0-9]+/g;

/** Only the letters and digits of a name, which systems write in different ways: `max_size`, `maxSize`. */
function bare(text: string): string {
  if (text.length < FEWEST_LETTERS) return '';
  const lower = (text.length > LONGEST ? text.slice(0, LONGEST) : text).toLowerCase();
  const kinds = charactersOf(lower);
  if ((kinds & ~(characters.lower | characters.digit)) === 0) return lower;
  if ((kinds & ~(characters.lower | characters.digit | characters.space)) === 0) return lower.replaceAll(' ', '');
  // The classes of Unicode take several times as long.
  return lower.replace((kinds & characters.beyond) === 0 ? betweenAscii : between, '');
}

/** The share of rows in which a cell beside the label has the same name, or one that contains it or is part of it. */
function repeatedLabels({ sample, columns, labels, text }: TableLook): number {
  return share(sample, (row, at) => {
    const label = bare(labels[at]?.text ?? '');
    if (label.length < FEWEST_LETTERS) return false;
    return columns.some((column) => {
      const own = bare(text(row, column));
      return own.length >= FEWEST_LETTERS && (own.includes(label) || label.includes(own));
    });
  });
}

/** The share of filled cells with the most frequent text. */
function mostFrequent({ sample, columns, text }: TableLook): number {
  const counts = new Map<string, number>();
  let filled = 0;
  let most = 0;
  for (const row of sample) {
    for (const column of columns) {
      const own = text(row, column);
      if (own === '') continue;
      filled += 1;
      const count = (counts.get(own) ?? 0) + 1;
      counts.set(own, count);
      most = Math.max(most, count);
    }
  }
  return filled < 2 ? 0 : most / filled;
}
