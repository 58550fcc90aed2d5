import { arrayOf } from '../tree/create.ts';
import type { FlowContent, Paragraph } from '../tree/types.ts';
import { endsInColon } from '../values/colon.ts';
import { type CountPlace, countMarks, countPlaces } from './reading/count-levels.ts';
import { isLineLabel } from './reading/line-label.ts';
import { joinLines, type Line, shownLines } from './reading/lines.ts';
import { cutMarker, type NumberMarker, numberMarker } from './reading/marker.ts';
import { nestedList } from './reading/nested.ts';
import { goesOn, isCount, listOf, markedItem } from './reading/numbered.ts';
import { nextNumber, openList } from './reading/open-count.ts';
import type { Refusals, Rule } from './rule.ts';
import { trait, traitsOfParagraph } from './traits.ts';

const refusals = {
  'no-number': 'None of its lines begins with its number.',
  'broken-count': 'The numbers of its lines skip one, go back or start again.',
  'too-few': 'Fewer lines count than make a list: two from one on, or three from another number on, but not from two.',
  'broken-by-source': 'Its lines are wrapped in the source, so a number may begin one by chance.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/**
 * Lines of one paragraph that count `1)`, `2)`, `3)` are the items of an ordered list, and a paragraph after it that
 * counts on is the next item; lines that count in letters are nested.
 */
export const numberedLines: Rule<Refusal> = {
  name: 'numbered-lines',
  traits: trait.number,
  refusals,
  apply(siblings, _, refuse) {
    let made: FlowContent[] | undefined;
    for (let index = 0; index < siblings.length; index += 1) {
      const node = siblings[index] as FlowContent;
      const traits = node.type === 'paragraph' ? traitsOfParagraph(node) : 0;
      const open = (traits & trait.number) === 0 ? undefined : openList(made ?? siblings, made?.length ?? index);
      // A paragraph of one line may be the next item of lines that were made a list.
      const mayCount = (traits & numberedLine) === numberedLine || open?.by === 'numbered-lines';
      if (node.type !== 'paragraph' || !mayCount) {
        made?.push(node);
        continue;
      }
      const instead = split(node, open && nextNumber(open));
      if (typeof instead === 'string') {
        refuse?.(node, instead);
        made?.push(node);
      } else {
        made ??= siblings.slice(0, index);
        for (const block of instead) made.push(block);
      }
    }
    return made ?? siblings;
  },
};

const numberedLine = trait.lines | trait.number;

interface Item {
  number: NumberMarker;
  lines: Line[];
}

/** `next` is the number with which the paragraph would continue a list before it. */
function split(paragraph: Paragraph, next: number | undefined): FlowContent[] | Refusal {
  const lines = shownLines(paragraph, (text) => numberMarker(text) !== undefined);
  return splitLevels(lines) ?? splitAtLabels(lines) ?? splitCount(lines, next);
}

const fewestLabels = 2;

/** Lines in which each of several labels precedes a count of its own. */
function splitAtLabels(lines: readonly Line[]): FlowContent[] | undefined {
  const starts: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (numberMarker(line.text) !== undefined || !isLineLabel(line)) continue;
    if (numberMarker(lines[index + 1]?.text ?? '')?.value !== 1) return undefined;
    starts.push(index);
  }
  if (starts.length < fewestLabels || starts[0] !== 0) return undefined;
  // A line is cut in place, so all parts must count before the first of them is.
  const parts = starts.map((start, at) => lines.slice(start, starts[at + 1]));
  const isCounted = (part: readonly Line[]): boolean =>
    part.slice(1).every(({ text }, index) => numberMarker(text)?.value === index + 1);
  if (!parts.every((part) => part.length > 2 && isCounted(part))) return undefined;
  const made = parts.map((part) => splitCount(part, undefined));
  return made.every((blocks) => typeof blocks !== 'string') ? made.flat() : undefined;
}

/** Lines that all count, at more than one level, after lines that introduce them. */
function splitLevels(lines: readonly Line[]): FlowContent[] | undefined {
  const marks = lines.map(({ text }) => countMarks(text));
  const start = marks.findIndex((found) => found.some(({ value }) => value === 1));
  if (start === -1 || marks.slice(0, start).some((found) => found.length > 0)) return undefined;
  const places = countPlaces(marks.slice(start));
  if (places === undefined) return undefined;
  const entries = places.map(({ depth, mark }: CountPlace, index) => {
    const line = lines[start + index] as Line;
    cutMarker(line.children, mark.marker);
    return { depth, number: mark, item: markedItem('numbered-lines', mark.marker, arrayOf(joinLines([line]))) };
  });
  return [...introOf(lines.slice(0, start)), nestedList('numbered-lines', entries)];
}

function introOf(lines: readonly Line[]): FlowContent[] {
  return lines.length > 0 ? [joinLines(lines)] : [];
}

function splitCount(lines: readonly Line[], next: number | undefined): FlowContent[] | Refusal {
  const intro: Line[] = [];
  const items: Item[] = [];
  for (const line of lines) {
    const number = numberMarker(line.text);
    const last = items.at(-1);
    if (number && (last === undefined || goesOn(last.number, number))) items.push({ number, lines: [line] });
    // Numbers that do not count on are no list, or several that cannot be told apart.
    else if (number && last && number.style === last.number.style) return 'broken-count';
    else (last?.lines ?? intro).push(line);
  }
  if (items.length === 0) return 'no-number';
  const isNext = (items.length > 1 || lines.length === 1) && intro.length === 0 && items[0]?.number.value === next;
  if (!isNext && !isCount(items.map(({ number }) => number))) return 'too-few';
  if (!isClear(intro, items)) return 'broken-by-source';
  const rest = takeRest(items);
  const list = listOf(
    'numbered-lines',
    items.map((item) => {
      const [first] = item.lines;
      if (first) cutMarker(first.children, item.number.marker);
      return markedItem('numbered-lines', item.number.marker, arrayOf(joinLines(item.lines)));
    }),
    items[0]?.number,
  );
  return [...introOf(intro), list, ...introOf(rest)];
}

/**
 * In a source wrapped at some width a number may begin a line by chance: there, the list begins with the paragraph or
 * after a colon.
 */
function isClear(intro: readonly Line[], items: readonly Item[]): boolean {
  if (items[0]?.lines[0]?.after !== 'line-feed') return true;
  return endsInColon(intro.at(-1)?.text ?? '') || items.every(({ lines }) => lines.length === 1);
}

/** A source line of this length continues in the next one. */
const fullLine = 60;

/**
 * Where every other item has a single line, lines after the last item that are too many for it are text after the list.
 */
function takeRest(items: readonly Item[]): Line[] {
  const last = items.at(-1);
  const isUsual = items.slice(0, -1).some(({ lines }) => lines.length > 1);
  if (!last || isUsual || last.lines.length === 1) return [];
  const isShort = last.lines.length > 2 && (last.lines[0]?.text.length ?? 0) < fullLine;
  const isRest = last.lines[1]?.after === 'break' || isShort;
  return isRest ? last.lines.splice(1) : [];
}
