import type { WrittenLevels } from '../../structure/levels.ts';
import { arrayOf } from '../../tree/create.ts';
import type { FlowContent, Paragraph, RecoverRule } from '../../tree/types.ts';
import { type CountMark, type CountPlace, countMarks, countPlaces } from './count-levels.ts';
import { indentIn } from './indent.ts';
import { indentedPlaces } from './indented-counts.ts';
import { hasLines } from './lines.ts';
import { cutMarker, startOf } from './marker.ts';
import { nestedList } from './nested.ts';
import { markedItem } from './numbered.ts';

interface Run {
  start: number;
  paragraphs: Paragraph[];
  marks: CountMark[][];
  /** How far each of them is indented. */
  indents: number[];
}

/**
 * Blocks in which the paragraphs that count at several levels are lists, and the paragraphs that seem to count but do
 * not fit.
 */
export interface Leveled {
  blocks: readonly FlowContent[];
  unfit: ReadonlySet<FlowContent>;
}

const none: ReadonlySet<FlowContent> = new Set();

/**
 * Makes one list of the paragraphs in a row that count at several levels, `1.`, `(a)`, `(i)`, where all of them fit.
 */
export function leveledRuns(
  by: RecoverRule,
  siblings: readonly FlowContent[],
  levels: WrittenLevels | undefined,
): Leveled {
  const all = runsOf(siblings, levels);
  if (all.length === 0) return { blocks: siblings, unfit: none };
  const unfit = new Set<FlowContent>();
  const runs = all.flatMap((run) => {
    const fit = fitting(run);
    if (fit === undefined && (hasLevels(run) || isUneven(run)))
      for (const paragraph of run.paragraphs) unfit.add(paragraph);
    return fit ?? [];
  });
  if (runs.length === 0) return { blocks: siblings, unfit };
  const made: FlowContent[] = [];
  let done = 0;
  for (const { start, paragraphs, places } of runs) {
    for (const node of siblings.slice(done, start)) made.push(node);
    const entries = places.map(({ depth, mark }, index) => {
      const paragraph = paragraphs[index] as Paragraph;
      cutMarker(paragraph.children, mark.marker);
      return { depth, number: mark, item: markedItem(by, mark.marker, arrayOf(paragraph)) };
    });
    made.push(nestedList(by, entries));
    done = start + places.length;
  }
  for (const node of siblings.slice(done)) made.push(node);
  return { blocks: made, unfit };
}

/** Tells whether some numbers of a run cannot be of any kind that the first one is of, and are certainly numbers. */
function hasLevels({ marks: [first = [], ...others] }: Run): boolean {
  const styles = new Set(first.map(({ style }) => style));
  return others.some((marks) => marks.every(({ style, isWeak }) => !isWeak && !styles.has(style)));
}

/** Tells whether numbers begin again at another indentation. */
function isUneven({ marks, indents }: Run): boolean {
  if (indents.every((indent) => indent === indents[0])) return false;
  return marks.slice(1).some((found) => found.some(({ value }) => value === 1));
}

const longestStart = 60;

function runsOf(siblings: readonly FlowContent[], levels: WrittenLevels | undefined): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let start = 0; start < siblings.length; start += 1) {
    const node = siblings[start] as FlowContent;
    const marks =
      node.type === 'paragraph' && !hasLines(node) ? countMarks(startOf(node.children, longestStart).trimStart()) : [];
    if (node.type !== 'paragraph' || marks.length === 0) run = undefined;
    else if (run) {
      run.paragraphs.push(node);
      run.marks.push(marks);
      run.indents.push(indentIn(node, levels));
    } else if (marks.some(({ value, path = [] }) => value === 1 && path.length < 2)) {
      run = { start, paragraphs: [node], marks: [marks], indents: [indentIn(node, levels)] };
      runs.push(run);
    }
  }
  return runs;
}

/**
 * The places of a run; a line that begins with letters and full stops only may be no number, and ends the run where it
 * does not fit.
 */
function fitting({
  start,
  paragraphs,
  marks,
  indents,
}: Run): { start: number; paragraphs: Paragraph[]; places: CountPlace[] } | undefined {
  const places = countPlaces(marks) ?? indentedPlaces(marks, indents);
  if (places) return { start, paragraphs, places };
  const weak = marks.findIndex((found) => found.every(({ isWeak }) => isWeak));
  const strong = weak > 1 ? countPlaces(marks.slice(0, weak)) : undefined;
  return strong && { start, paragraphs: paragraphs.slice(0, weak), places: strong };
}
