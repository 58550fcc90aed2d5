import { speechDashes } from '../lexicon/markers.ts';
import { arrayOf } from '../tree/create.ts';
import type { FlowContent, ListItem, Paragraph } from '../tree/types.ts';
import { isAsciiLetter } from '../values/letters.ts';
import { areSigned, bulletKind, bulletMarker, isBox } from './reading/bullet.ts';
import { hasLines, splitLines } from './reading/lines.ts';
import { cutMarker, startOf } from './reading/marker.ts';
import { listOf, markedItem } from './reading/numbered.ts';
import type { Refusals, Refuse } from './rule.ts';

/** Why paragraphs in a row that start with a sign are not a list. */
export const paragraphRefusals = {
  'too-few': 'Fewer paragraphs in a row start with the sign than make a list: two bullets, or three dashes.',
  'several-lines': 'Each of the adjacent paragraphs that start with the bullet has several lines.',
  speech: 'The lines may be a dialogue.',
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
}

/** Paragraphs in a row that start with the same bullet, or three with the same dash, are the items of a list. */
export function dashParagraphs(
  siblings: readonly FlowContent[],
  refuse: Refuse<Refusal> | undefined,
): readonly FlowContent[] {
  const runs = runsOf(siblings).filter((run) => {
    const why = refusalOf(run);
    if (why !== undefined && refuse) for (const paragraph of run.paragraphs) refuse(paragraph, why);
    return why === undefined;
  });
  if (runs.length === 0) return siblings;
  const made: FlowContent[] = [];
  let done = 0;
  for (const { start, sign, paragraphs } of runs) {
    for (const node of siblings.slice(done, start)) made.push(node);
    const items = paragraphs.map((paragraph) => itemOf(paragraph, sign));
    made.push(listOf('dash-bullets', items));
    done = start + paragraphs.length;
  }
  for (const node of siblings.slice(done)) made.push(node);
  return made;
}

/** Boxes differ, and are kept for the rule that reads them. */
function itemOf(paragraph: Paragraph, sign: string): ListItem {
  const isTask = isBox(sign);
  if (!isTask) cutMarker(paragraph.children, sign);
  const item = markedItem('dash-bullets', sign, arrayOf(paragraph));
  if (isTask) delete item.markers;
  return item;
}

function runsOf(siblings: readonly FlowContent[]): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let start = 0; start < siblings.length; start += 1) {
    const node = siblings[start] as FlowContent;
    const sign = node.type === 'paragraph' ? signOf(node) : undefined;
    if (sign === undefined || node.type !== 'paragraph') run = undefined;
    else if (run !== undefined && (run.sign === sign || (isBox(run.sign) && isBox(sign)))) run.paragraphs.push(node);
    else {
      run = { start, sign, paragraphs: [node] };
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

function refusalOf({ sign, paragraphs }: Run): Refusal | undefined {
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
