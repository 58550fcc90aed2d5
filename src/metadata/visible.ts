import { authorMarks, descriptionMarks, nameMarks, otherMarks, reporterTitles } from '../lexicon/bylines.ts';
import type { ChosenWords } from '../lexicon/chosen-words.ts';
import { daysIn } from '../values/date.ts';
import { labelOf, labelsOf } from './labels.ts';
import type { Line, Piece } from './lines.ts';
import { isWithin, leadsTo, markedNear, markedWith } from './marks.ts';
import { isFullName, isName, namesIn } from './names.ts';
import type { Reading, Shown } from './shown.ts';
import { datelineOf, isDayBeside, readDays } from './shown-days.ts';
import { withoutEdges } from './text.ts';

/** Lines of this length are prose, and after so many of them the head of an article has ended. */
const PROSE = 160;
const MOST_PROSE = 2;
const LONGEST_LINE = 200;
const LONGEST_NAME = 60;
/** How many lines are read after a heading that continues the title. */
const BEHIND_HEADING = 6;

/** Returns the authors and the days in the lines around a title. */
export function shownIn(lines: readonly Line[], reading: Reading): Shown {
  const shown: Shown = { authors: [], likelyAuthors: [] };
  const head = headOf(lines, reading);
  head.forEach((line, index) => {
    readAuthors(shown, line, head[index + 1], isNearDay(head, index, reading), reading);
    if (line.text.length <= LONGEST_LINE) readDays(shown, line, head[index - 1], reading);
  });
  const dateline = shown.published === undefined ? datelineOf(head, reading) : undefined;
  if (dateline !== undefined) shown.published = dateline;
  return shown;
}

/** Elements with the words of others, and with captions of pictures. */
const quoting: ReadonlySet<string> = new Set(['blockquote', 'q', 'cite', 'figure', 'figcaption', 'aside', 'table']);

function headOf(lines: readonly Line[], reading: Reading): Line[] {
  const head: Line[] = [];
  let prose = 0;
  let headings = 0;
  let behind = 0;
  for (const line of lines) {
    if (markedNear(line.block, otherMarks, 2) || (isWithin(line.block, quoting) && !isDayBeside(line, reading)))
      continue;
    if (line.isBefore) {
      if (line.text.length <= LONGEST_LINE) head.push(line);
      continue;
    }
    if (line.text.length >= PROSE) prose += 1;
    // A heading directly below the title continues it; one after prose begins the first section.
    const isHeading = /^h[2-6]$/.test(line.block.tagName) && !markedWith(line.block, authorMarks);
    if (isHeading) headings += 1;
    if (headings > 0) behind += 1;
    if (prose >= MOST_PROSE || behind > BEHIND_HEADING || (isHeading && (prose > 0 || headings > 2))) break;
    head.push(line);
  }
  return head;
}

/** How many lines a name may be away from a day with which it forms a byline. */
const NEAR = 3;

function isNearDay(head: readonly Line[], index: number, { order, language }: Reading): boolean {
  return head
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some(({ text }) => text.length <= LONGEST_LINE && daysIn(text, order ?? 'day-first', language).length > 0);
}

function readAuthors(
  shown: Shown,
  line: Line,
  next: Line | undefined,
  isDated: boolean,
  { words, alternatives }: Reading,
): void {
  if (line.text.length > LONGEST_LINE) return;
  const { author } = labelsOf(words);
  line.pieces.forEach((piece, index) => {
    const label = labelOf(piece.text, author);
    if (label === undefined) {
      const text = withoutEdges(piece.text, ',|·•-');
      const reporter = reporterIn(text);
      if (reporter !== undefined && piece.text === line.text) shown.authors.push(reporter);
      const isKnown =
        isDated &&
        isFullName(text) &&
        (alternatives.has(text) || (next !== undefined && markedWith(next.block, authorMarks)));
      if ((isKnown && !text.includes(',')) || isLikelyAuthor(text, piece, line, isDated))
        shown.likelyAuthors.push(text);
      return;
    }
    if (shown.authors.length > 0) return;
    const rest = piece.text.slice(label.length).replace(/^\s?[:：-]?\s?/, '');
    const behind = rest === '' ? line.pieces.slice(index + 1) : [];
    if (rest !== '') {
      // Links and buttons need a full name: `By ingredient` is a list.
      const isLead = pressed.has(piece.element.tagName);
      for (const name of labelled(rest, line, words)) if (!isLead || isFullName(name)) shown.authors.push(name);
    }
    if (behind.length > 0) for (const name of inPieces(behind, words)) shown.authors.push(name);
    else if (rest === '' && next !== undefined && !next.isBefore && next.text.length <= LONGEST_NAME)
      for (const name of inPieces(next.pieces, words).filter(isFullName)) shown.authors.push(name);
  });
}

/** The name before the title of a reporter: `김하늘 기자`. */
function reporterIn(text: string): string | undefined {
  const title = reporterTitles.find((one) => text.endsWith(one));
  const name = title === undefined ? '' : text.slice(0, -title.length).trim();
  return isFullName(name) ? name : undefined;
}

const pressed: ReadonlySet<string> = new Set(['a', 'button']);

/** Whether a name without a label is marked as the author's. */
function isLikelyAuthor(text: string, { element }: Piece, line: Line, isDated: boolean): boolean {
  if (text.includes(',') || text.length > LONGEST_NAME || markedNear(element, descriptionMarks, 2)) return false;
  if (!isName(text))
    return (
      isDated &&
      /^\p{L}[\p{L}\p{M} .]*$/u.test(text) &&
      markedNear(element, authorMarks, 2) &&
      markedNear(element, nameMarks, 2)
    );
  if (!isFullName(text) && line.pieces.length > 1) return false;
  return (
    markedNear(element, authorMarks, 3) ||
    (isFullName(text) && (leadsTo('author', element) || (isDated && leadsTo('person', element))))
  );
}

/** Names after a label in the same run of text; a single word is a name only where nothing follows it. */
function labelled(rest: string, line: Line, words: ChosenWords): string[] {
  const text = withoutDays(rest);
  const names = namesIn(text, words);
  if (names.length > 0 && names.every((name) => name.length < text.length - 40 && !isFullName(name))) return [];
  if (names.length > 0) return names;
  return line.text.length < 60 && /^[\p{L}\d_.-]{2,30}$/u.test(text) ? [text] : [];
}

/** Names in elements of their own, with commas or words such as `and` between them. */
function inPieces(pieces: readonly Piece[], words: ChosenWords): string[] {
  const names: string[] = [];
  let isOpen = true;
  for (const { text } of pieces.slice(0, 20)) {
    const bare = withoutEdges(text, ',&·|');
    if (bare === '' || words.nameJoiners.includes(bare.toLowerCase())) {
      isOpen = /[,&]/.test(text) || bare !== '';
      continue;
    }
    if (!isOpen) break;
    const found = namesIn(withoutDays(bare), words);
    if (found.length === 0) {
      if (names.length === 0 && /^[\p{L}\d_.-]{2,30}$/u.test(bare)) return [bare];
      break;
    }
    for (const name of found) names.push(name);
    isOpen = /[,&]\s*$/.test(text);
  }
  return names;
}

function withoutDays(text: string): string {
  const [day] = daysIn(text, 'day-first');
  return (day === undefined ? text : text.slice(0, day.start))
    .replace(/\s(?:on|am|le|el|il|em|op|den|•|·)\s*(?:\p{L}+\s*)?$/u, '')
    .replace(/\s(?:\S{1,20}[:：]|[–—|/-])\s*$/u, '')
    .trim();
}
