import { features } from '../../../classifier/feature.ts';
import { columnNames } from '../../../lexicon/column-names.ts';
import { mean, share } from '../shares.ts';
import { type CellLook, hasShape, isFigure, isFilled, isWords, oneShape, WIDEST_CELL, widthOf } from './cell-look.ts';
import type { Contrast, RowLook } from './row-look.ts';

const general = new Set(Object.values(columnNames).flatMap((names) => names.split('|')));
const LONGEST_GENERAL = 20;

/** Whether a text is a name that columns of any table have. */
const isGeneralName = ({ text }: CellLook): boolean =>
  text.length <= LONGEST_GENERAL && general.has(text.toLowerCase());

/** Tells whether two in three cells of a row are names that columns of any table have. */
export function isNamedGenerally({ own }: RowLook): boolean {
  return own.length > 1 && share(own, isGeneralName) * 3 >= 2;
}

/** Features for and against a row that heads columns. */
export const rowFeatures = features<RowLook>({
  columns: ({ width }) => Math.min(width, 24),
  'two columns': ({ width }) => width === 2,
  'rows below': ({ rowsBelow }) => Math.min(rowsBelow, 30),
  'rows above': ({ above }) => Math.min(above, 4),
  'titles above': ({ titles }) => Math.min(titles, 3),
  'words in the row': ({ own }) => share(own, isWords),
  'numbers in the row': ({ own }) => share(own, hasShape('number')),
  'years in the row': ({ own }) => share(own, hasShape('year')),
  'other figures in the row': ({ own }) => share(own, hasShape('figures')),
  'ticks in the row': ({ own }) => share(own, hasShape('tick')),
  'gaps in the row': ({ own }) => share(own.slice(1), (cell) => !isFilled(cell)),
  'nothing in the corner': ({ own }) => own[0]?.text === '',
  'words in the corner': ({ own }) => own[0]?.shape === 'words',
  'digits in words of the row': ({ own }) => share(own, (cell) => isWords(cell) && cell.hasDigit),
  'mean width in the row': ({ own }) => mean(own.filter(isFilled), widthOf),
  'longest in the row': ({ own }) => longest(own),
  'second longest in the row': ({ own }) => longest(own.filter((cell) => cell.width < longest(own))),
  'width of the corner': ({ own }) => Math.min(own[0]?.width ?? 0, 100),
  'mean width below': ({ lines }) => mean(lines.flat().filter(isFilled), widthOf),
  'shorter than the cells below': ({ columns }) =>
    share(columns.filter(isBoth), ({ own, filled }) => own.width * 2 < mean(filled, ({ width }) => width)),
  'longer than the cells below': ({ columns }) =>
    share(columns.filter(isBoth), ({ own, filled }) => own.width > 2 * mean(filled, ({ width }) => width)),
  'shorter than all cells below': ({ columns }) =>
    share(columns.filter(isBoth), ({ own, filled }) => filled.every(({ width }) => width > own.width)),
  'logarithm of widths below by those in the row': ({ columns }) =>
    mean(
      columns.filter(isBoth),
      ({ own, filled }) => Math.log2((mean(filled, widthOf) + 2) / (Math.min(own.width, 100) + 2)) + 4,
    ),
  'words over figures': ({ columns }) => share(columns, isOverFigures),
  'words over figures somewhere': ({ columns }) => columns.some(isOverFigures),
  'words over the figures that there are': ({ columns }) =>
    share(
      columns.filter(({ filled }) => share(filled, isFigure) >= 0.6),
      ({ own }) => isWords(own),
    ),
  'figures over figures': ({ columns }) =>
    share(columns, ({ own, filled }) => isFigure(own) && share(filled, hasShape(own.shape)) >= 0.5),
  'figures over other things': ({ columns }) =>
    share(columns, ({ own, filled }) => isFigure(own) && share(filled, hasShape(own.shape)) === 0),
  'years over other figures': ({ columns }) =>
    share(columns, ({ own, filled }) => own.shape === 'year' && !filled.some(hasShape('year'))),
  'gap over filled cells': ({ columns }) =>
    share(columns.slice(1), ({ own, filled }) => !isFilled(own) && filled.length > 0),
  'name over an empty column': ({ columns }) =>
    share(columns, ({ own, filled }) => isFilled(own) && filled.length === 0),
  'said again below': ({ columns }) =>
    share(columns.filter(isBoth), ({ own, filled }) => filled.some(({ text }) => text === own.text)),
  'said again in the row': ({ own }) => {
    const texts = own.filter(isFilled).map(({ text }) => text);
    return texts.length === 0 ? 0 : 1 - new Set(texts).size / texts.length;
  },
  'unlike cells below that repeat': ({ columns }) =>
    share(
      columns.filter(isBoth),
      ({ own, filled }) => repeats(filled) && !filled.some(({ text }) => text === own.text),
    ),
  'begins and ends unlike cells that agree': ({ columns }) =>
    share(columns.filter(isBoth), ({ own, filled }) => agree(filled) && own.ends !== filled[0]?.ends),
  'begins and ends like cells that agree': ({ columns }) =>
    share(columns.filter(isBoth), ({ own, filled }) => agree(filled) && own.ends === filled[0]?.ends),
  'bold in the row': ({ own }) => share(own.filter(isFilled), ({ isBold }) => isBold),
  'bold below': ({ lines }) => share(lines.flat().filter(isFilled), ({ isBold }) => isBold),
  'bold over plain': ({ own, lines }) =>
    own.filter(isFilled).every(({ isBold }) => isBold) &&
    !lines.every((line) => line.filter(isFilled).every(({ isBold }) => isBold)),
  'bold in the first column alone': ({ below, lines, own }) =>
    share([...own.slice(0, 1), ...(below[0] ?? [])], ({ isBold }) => isBold) -
      share([...own.slice(1), ...lines.flatMap((line) => line.slice(1))], ({ isBold }) => isBold) >
    0.7,
  'code in the row': ({ own }) => share(own, ({ isCode }) => isCode),
  'plain over code': ({ columns }) =>
    share(columns, ({ own, filled }) => !own.isCode && share(filled, ({ isCode }) => isCode) > 0.5),
  'links in the row': ({ own }) => share(own, ({ hasLink }) => hasLink),
  'plain over links': ({ columns }) =>
    share(columns, ({ own, filled }) => !own.hasLink && share(filled, ({ hasLink }) => hasLink) > 0.5),
  'pictures in the row': ({ own }) => share(own, ({ hasPicture }) => hasPicture),
  'sentences in the row': ({ own }) => share(own, ({ isSentence }) => isSentence),
  'plain over sentences': ({ columns }) =>
    share(columns, ({ own, filled }) => !own.isSentence && share(filled, ({ isSentence }) => isSentence) > 0.5),
  'colons in the row': ({ own }) => share(own, ({ hasColon }) => hasColon),
  'colons in the first column': ({ below }) => share(below[0] ?? [], ({ hasColon }) => hasColon),
  'colon in the corner': ({ own }) => own[0]?.hasColon ?? false,
  'digits in the row': ({ own }) => share(own, ({ hasDigit }) => hasDigit),
  'no digit over digits': ({ columns }) =>
    share(
      columns,
      ({ own, filled }) => isFilled(own) && !own.hasDigit && share(filled, ({ hasDigit }) => hasDigit) > 0.6,
    ),
  'digits below': ({ lines }) => share(lines.flat().filter(isFilled), ({ hasDigit }) => hasDigit),
  'figures below': ({ lines }) => share(lines.flat().filter(isFilled), isFigure),
  'gaps below': ({ lines }) => share(lines.flat(), (cell) => !isFilled(cell)),
  'columns of one shape': ({ below }) => mean(below, oneShape),
  'rows of one shape': ({ lines }) => mean(lines, (line) => oneShape(line.slice(1))),
  'shapes of the row below': ({ own, lines }) =>
    share(own, (cell) => cell.shape === lines[0]?.[own.indexOf(cell)]?.shape),
  'names down the first column': ({ below }) => share(below[0] ?? [], isWords),
  'width of the first column': ({ below }) => mean((below[0] ?? []).filter(isFilled), widthOf),
  'width of the last column': ({ below }) => mean((below.at(-1) ?? []).filter(isFilled), widthOf),
  'values of several shapes in the last column': ({ below }) =>
    new Set((below.at(-1) ?? []).filter(isFilled).map(({ shape }) => shape)).size > 1,
  'first column said once each': ({ below }) => {
    const texts = (below[0] ?? []).filter(isFilled).map(({ text }) => text);
    return texts.length === 0 ? 0 : new Set(texts).size / texts.length;
  },
  'letters over figures without any': ({ columns }) =>
    share(
      columns,
      ({ own, filled }) =>
        own.hasLetters && share(filled, isFigure) >= 0.6 && !filled.some(({ hasLetters }) => hasLetters),
    ),
  'cells over several columns': ({ hasWideCells }) => hasWideCells,
  'cells over several rows': ({ hasTallCells }) => hasTallCells,
  'cells from above': ({ reached }) => reached,
  'under cells over several columns': ({ isUnderWide }) => share(isUnderWide, (isUnder) => isUnder),
  'gaps above': ({ over }) => share(over, (cell) => !isFilled(cell)),
  'filled under gaps': ({ own, over }) =>
    share(
      own.map((cell, index) => isFilled(cell) && over[index]?.shape === 'empty'),
      (is) => is,
    ),
  'shapes of the row above': ({ own, over }) =>
    share(
      over.map((cell, index) => cell.shape === own[index]?.shape),
      (is) => is,
    ),
  'ends of the row above': ({ own, over }) =>
    share(
      over.map((cell, index) => cell.ends === own[index]?.ends),
      (is) => is,
    ),
  'contrast to the first row below': (look) => nextContrast(look) + 4,
  'digits as below': ({ columns }) =>
    share(
      columns.filter(isBoth),
      ({ own, filled }) => own.hasDigit === share(filled, ({ hasDigit }) => hasDigit) > 0.5,
    ),
  'general names of columns': ({ own }) => share(own, isGeneralName),
  'general name of the last column': ({ own }) => own.slice(-1).some(isGeneralName),
  'capitals in the row': ({ own }) => share(own.filter(isFilled), isCapital),
  'capitals below': ({ lines }) => share(lines.flat().filter(isFilled), isCapital),
});

const isCapital = ({ text }: CellLook): boolean =>
  text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();

/** How much more the row differs from the rows below than the first of these does. */
function nextContrast({ columns }: RowLook): number {
  return mean(
    columns.filter(({ own, filled }) => isFilled(own) && filled.length > 1),
    ({ own, filled }) => {
      const [first, ...rest] = filled;
      if (first === undefined) return 0;
      return difference(own, rest) - difference(first, rest);
    },
  );
}

function difference(own: CellLook, others: readonly CellLook[]): number {
  const widths = mean(others, widthOf);
  const shorter = Math.abs(Math.log2((widths + 2) / (widthOf(own) + 2)));
  return (
    shorter +
    share(others, ({ shape }) => shape !== own.shape) +
    share(others, ({ ends }) => ends !== own.ends) +
    share(others, ({ hasDigit }) => hasDigit !== own.hasDigit)
  );
}

function longest(cells: readonly CellLook[]): number {
  let most = 0;
  for (const { width } of cells) most = Math.max(most, width);
  return Math.min(most, WIDEST_CELL);
}

const isBoth = ({ own, filled }: Contrast): boolean => isFilled(own) && filled.length > 0;

const isOverFigures = ({ own, filled }: Contrast): boolean => isWords(own) && share(filled, isFigure) >= 0.6;

function repeats(cells: readonly CellLook[]): boolean {
  return cells.length > 2 && new Set(cells.map(({ text }) => text)).size * 2 <= cells.length + 1;
}

function agree(cells: readonly CellLook[]): boolean {
  return cells.length > 1 && cells.every(({ ends }) => ends === cells[0]?.ends);
}
