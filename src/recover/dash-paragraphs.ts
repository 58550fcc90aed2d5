import { speechDashes } from '../lexicon/markers.ts';
import type { WrittenLevels } from '../structure/levels.ts';
import { arrayOf } from '../tree/create.ts';
import type { FlowContent, ListItem, Paragraph } from '../tree/types.ts';
import { isAsciiLetter } from '../values/letters.ts';
import { areSigned, bulletKind, bulletMarker, isBox } from './reading/bullet.ts';
import { bulletDepths } from './reading/bullet-levels.ts';
import { indentIn } from './reading/indent.ts';
import { hasLines, splitLines } from './reading/lines.ts';
import { cutMarker, startOf } from './reading/marker.ts';
import { nestedList, type Placed } from './reading/nested.ts';
import { markedItem } from './reading/numbered.ts';
import type { Refusals, Refuse } from './rule.ts';

/** Why paragraphs in a row that start with a sign are not a list. */
export const paragraphRefusals = {
  'too-few': 'Fewer paragraphs in a row start with the sign than make a list: two bullets, or three dashes.',
  'several-lines': 'Each of the adjacent paragraphs that start with the bullet has several lines.',
  speech: 'The lines may be a dialogue.',
  'broken-levels': 'The levels of the lines are inconsistent.',
  'minus-signs': 'The dashes are minus signs before figures.',
} as const satisfies Refusals;

type Refusal = keyof typeof paragraphRefusals;

/** A dash may precede any kind of paragraph. */
const FEWEST_DASHES = 3;

/** How many characters of a paragraph are read. */
const START = 400;

interface Run {
  start: number;
  sign: string;
  paragraphs: Paragraph[];
  /** How far each of them is indented. */
  indents: number[];
}

/** Paragraphs in a row that start with the same bullet, or three with the same dash, are the items of a list. */
export function dashParagraphs(
  siblings: readonly FlowContent[],
  levels: WrittenLevels | undefined,
  refuse: Refuse<Refusal> | undefined,
): readonly FlowContent[] {
  const runs = runsOf(siblings, levels).filter((run) => {
    const why = refusalOf(run);
    if (why !== undefined && refuse) for (const paragraph of run.paragraphs) refuse(paragraph, why);
    return why === undefined;
  });
  if (runs.length === 0) return siblings;
  const made: FlowContent[] = [];
  let done = 0;
  for (const { start, sign, paragraphs, indents } of runs) {
    for (const node of siblings.slice(done, start)) made.push(node);
    const depths = depthsOf(sign, indents);
    const entries = paragraphs.map(
      (paragraph, at): Placed => ({
        depth: depths?.[at] ?? 0,
        item: itemOf(paragraph, sign),
      }),
    );
    made.push(nestedList('dash-bullets', entries));
    done = start + paragraphs.length;
  }
  for (const node of siblings.slice(done)) made.push(node);
  return made;
}

/** The depth of each paragraph: one that is indented further than the one before it is below it. */
function depthsOf(sign: string, indents: readonly number[]): number[] | undefined {
  // Blanks that only become fewer put nothing below anything.
  if (indents.every((indent, at) => at === 0 || indent <= (indents[at - 1] ?? 0))) return indents.map(() => 0);
  return bulletDepths(indents.map((indent) => ({ sign, indent })));
}

/** Boxes differ, and are kept for the rule that reads them. */
function itemOf(paragraph: Paragraph, sign: string): ListItem {
  const isTask = isBox(sign);
  if (!isTask) cutMarker(paragraph.children, sign);
  const item = markedItem('dash-bullets', sign, arrayOf(paragraph));
  if (isTask) delete item.markers;
  return item;
}

function runsOf(siblings: readonly FlowContent[], levels: WrittenLevels | undefined): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let start = 0; start < siblings.length; start += 1) {
    const node = siblings[start] as FlowContent;
    const sign = node.type === 'paragraph' ? signOf(node) : undefined;
    if (sign === undefined || node.type !== 'paragraph') run = undefined;
    else if (run !== undefined && (run.sign === sign || (isBox(run.sign) && isBox(sign)))) {
      run.paragraphs.push(node);
      run.indents.push(indentIn(node, levels));
    } else {
      run = { start, sign, paragraphs: [node], indents: [indentIn(node, levels)] };
      runs.push(run);
    }
  }
  return runs;
}

/** An asterisk begins a footnote, and a long dash a signature or a speech. */
function signOf(paragraph: Paragraph): string | undefined {
  const [first] = paragraph.children;
  // Most paragraphs begin with a letter, which needs no closer look.
  if (first?.type === 'text' && isAsciiLetter(first.value.charCodeAt(0))) return undefined;
  const sign = bulletMarker(startOf(paragraph.children, 81).trimStart());
  if (sign === undefined || '*—―'.includes(sign) || /--|––/.test(sign)) return undefined;
  return hasLines(paragraph) && !isOneItem(paragraph, sign) ? undefined : sign;
}

/** After a bullet other than a dash, further lines belong to its item, unless they have a sign of their own. */
function isOneItem(paragraph: Paragraph, sign: string): boolean {
  if (bulletKind(sign) !== 'bullet') return false;
  return splitLines(paragraph).every(({ text }, index) => index === 0 || bulletMarker(text) === undefined);
}

function refusalOf(run: Run): Refusal | undefined {
  return signRefusal(run) ?? (depthsOf(run.sign, run.indents) === undefined ? 'broken-levels' : undefined);
}

function signRefusal({ sign, paragraphs }: Run): Refusal | undefined {
  const kind = bulletKind(sign);
  if (kind === 'bullet' || kind === 'lower') {
    if (paragraphs.length < 2) return 'too-few';
    return paragraphs.every(hasLines) ? 'several-lines' : undefined;
  }
  if (paragraphs.length < FEWEST_DASHES) return 'too-few';
  const texts = paragraphs.map(({ children }) => startOf(children, START));
  const isLoud = texts.some((text) => text.length === START || /[?!…«„“"”]/.test(text));
  const sentences = texts.filter((text) => /[.。]\s{0,4}$/.test(text)).length;
  if (isLoud || (speechDashes.includes(sign) && sentences > 0)) return 'speech';
  if (kind === 'picture') return undefined;
  const behind = texts.map((text) => text.trimStart().slice(sign.length));
  return areSigned(behind, '') ? 'minus-signs' : undefined;
}
