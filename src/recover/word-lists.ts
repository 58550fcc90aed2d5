import type { WrittenLevel } from '../structure/state.ts';
import { arrayOf } from '../tree/create.ts';
import type { FlowContent, Paragraph } from '../tree/types.ts';
import { countMarks } from './reading/count-levels.ts';
import { textOfParagraph } from './reading/lines.ts';
import { cutMarker, type NumberMarker } from './reading/marker.ts';
import { nestedList, type Placed } from './reading/nested.ts';
import { markedItem } from './reading/numbered.ts';
import type { RecoverContext, Refusals, Refuse, Rule } from './rule.ts';
import { trait } from './traits.ts';

const refusals = {
  'other-marker': 'Its text does not begin with the marker written by Word.',
  'no-text': 'It has no text after its marker.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/**
 * Paragraphs that Word wrote as the items of a list, each with its level in the style and its marker in the text, are
 * that list.
 */
export const wordLists: Rule<Refusal> = {
  name: 'word-lists',
  traits: trait.level,
  refusals,
  apply(siblings, context, refuse) {
    let made: FlowContent[] | undefined;
    for (let index = 0; index < siblings.length; index += 1) {
      const run = runFrom(siblings, index, context, refuse);
      if (run.length > 0) {
        made ??= siblings.slice(0, index);
        for (const lists of partsOf(run)) made.push(nestedList('word-lists', lists.map(placedItem(lists))));
        index += run.length - 1;
      } else made?.push(siblings[index] as FlowContent);
    }
    return made ?? siblings;
  },
};

interface Entry {
  paragraph: Paragraph;
  level: WrittenLevel & { marker: string };
}

/** The paragraphs in a row that are items; one whose text does not begin with its marker is none. */
function runFrom(
  siblings: readonly FlowContent[],
  start: number,
  { levels }: RecoverContext,
  refuse: Refuse<Refusal> | undefined,
): Entry[] {
  const run: Entry[] = [];
  for (let index = start; index < siblings.length; index += 1) {
    const paragraph = siblings[index] as FlowContent;
    const level = levels?.get(paragraph);
    if (paragraph.type !== 'paragraph' || level?.marker === undefined) break;
    const text = textOfParagraph(paragraph).trimStart();
    const why = markerRefusal(text, level.marker);
    if (why !== undefined) {
      // The end of a run is looked at again as the start of another one.
      if (index === start) refuse?.(paragraph, why);
      break;
    }
    run.push({ paragraph, level: { ...level, marker: level.marker } });
  }
  return run;
}

function markerRefusal(text: string, marker: string): Refusal | undefined {
  if (!text.startsWith(marker)) return 'other-marker';
  return text.length === marker.length ? 'no-text' : undefined;
}

/** Splits a run where another list begins at the outermost level. */
function partsOf(run: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = [];
  let first: Entry | undefined;
  for (const entry of run) {
    const isOther =
      first === undefined ||
      entry.level.level < first.level.level ||
      (entry.level.level === first.level.level && entry.level.list !== first.level.list);
    if (isOther) {
      first = entry;
      parts.push([entry]);
    } else parts.at(-1)?.push(entry);
  }
  return parts;
}

function placedItem(entries: readonly Entry[]): (entry: Entry, index: number) => Placed {
  const depths = depthsOf(entries);
  return ({ paragraph, level: { marker } }, index) => {
    const number = numberOf(marker);
    cutMarker(paragraph.children, marker);
    const item = markedItem('word-lists', marker, arrayOf(paragraph));
    return { depth: depths[index] ?? 0, item, ...(number && { number }) };
  };
}

/** The depth of each entry: levels that are left out do not count. */
function depthsOf(entries: readonly Entry[]): number[] {
  const open: number[] = [];
  return entries.map(({ level: { level } }) => {
    while (open.length > 1 && (open.at(-1) ?? 0) > level) open.pop();
    if (open.length === 0 || (open.at(-1) ?? 0) < level) open.push(level);
    return open.length - 1;
  });
}

/** The number of a marker such as `2.`, `b)` or `iv.`; a bullet has none. */
function numberOf(marker: string): NumberMarker | undefined {
  const [first, ...others] = countMarks(`${marker} text`);
  // Alone, `i.` is more often the first of Roman numerals than the ninth letter.
  return others.find(({ value }) => value === 1) ?? first;
}
