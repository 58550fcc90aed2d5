import { type LazyLines, noLazyLines, readLazyLine } from './lazy-lines.ts';
import { noSigns, readSigns, type Signs } from './signs.ts';

/** Markdown that the parser can read in linear time, and a function to restore the original signs. */
export interface Tamed {
  markdown: string;
  /** Whether container directives may be read. */
  hasDirectives: boolean;
  /** Whether URLs without brackets may be links. */
  hasAutolinks: boolean;
  /** Set if a sign was replaced: restores the signs of a text that was read. */
  restore?: (text: string) => string;
}

/**
 * No text written by a person has more containers that begin on one line, more open brackets or stars, or more of the
 * others in one paragraph.
 */
const MOST_CONTAINERS = 6;
const MOST_OPEN = 16;
const MOST_BRACKETS = 400;
const MOST_DIRECTIVES = 12;
const MOST_CLOSE_UNDERLINES = 100;
const MOST_ROWS = 100;
/** In a whole document. */
const MOST_UNDERLINES = 200;
const MOST_NOTES = 1000;

/**
 * The 32 ASCII signs that may be markup; as many noncharacters, which never occur in a text, replace them: U+FDD0 to
 * U+FDEF.
 */
const signs = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const firstStandIn = 0xfdd0;

/**
 * Returns Markdown in which signs that would cost the parser more than linear time are not markup: each of them is
 * replaced by another of the same length, so that all places stay valid. The parser compares what is open with all that
 * it reads again and again, and recurses into containers.
 */
export function tame(markdown: string): Tamed {
  const found: number[] = [];
  const reading: Reading = {
    found,
    underlines: 0,
    notes: 0,
    close: 0,
    rows: 0,
    brackets: 0,
    addresses: 0,
    taken: 0,
    depth: 0,
    directives: 0,
    deepest: 0,
    lazy: noLazyLines(),
    signs: noSigns(),
  };
  let before = '';
  const nextEnds = closers(markdown);
  for (let start = 0; start < markdown.length; ) {
    const feed = markdown.indexOf('\n', start);
    const end = feed < 0 ? markdown.length : feed + 1;
    const line = markdown.slice(start, end);
    readLine(reading, line, before, start);
    readTags(reading, line, start, nextEnds);
    for (const place of readLazyLine(reading.lazy, line, start)) found.push(place);
    for (const place of readSigns(reading.signs, line, start)) found.push(place);
    before = line;
    start = end;
  }
  const read = { hasDirectives: reading.deepest <= MOST_DIRECTIVES, hasAutolinks: !reading.signs.isTooLong };
  if (found.length === 0 || /[\uFDD0-\uFDEF]/.test(markdown)) return { markdown, ...read };
  return { markdown: replaced(markdown, found), ...read, restore };
}

interface Reading {
  /** The places of the signs to read as text. */
  found: number[];
  underlines: number;
  notes: number;
  /**
   * Counted over lines without a blank one between them: underlines, lines with pipes, brackets, URLs without an end on
   * their line, and the brackets that are open.
   */
  close: number;
  rows: number;
  brackets: number;
  addresses: number;
  depth: number;
  /** How many brackets are open that are read as text. */
  taken: number;
  directives: number;
  deepest: number;
  lazy: LazyLines;
  signs: Signs;
}

const markers = /^[ \t]*(?:[-+*>]|\d{1,9}[.)])(?=[ \t>]|\r?\n|$)/;
const underline = /^[ \t>]*(?:=+|-+)[ \t]*\r?\n?$/;

function readLine(reading: Reading, line: string, before: string, start: number): void {
  const content = contentAt(reading, line, start);
  if (content > 0 || line.trim() === '' || /^[ \t]*#/.test(line))
    Object.assign(reading, { rows: 0, brackets: 0, addresses: 0, depth: 0, taken: 0 });
  if (line.trim() === '') reading.close = 0;
  readDirective(reading, line.trim());
  if (before.trim() !== '' && underline.test(line)) {
    reading.underlines += 1;
    reading.close += 1;
    if (reading.underlines > MOST_UNDERLINES || reading.close > MOST_CLOSE_UNDERLINES)
      mark(reading, line, start, /[-=]/g);
  }
  if (line.includes('|')) {
    // The rows of a table are not part of a paragraph.
    const isRow = /^[\s>]*[:|-][\s:|-]*$/.test(line);
    reading.rows = isRow ? Number.NEGATIVE_INFINITY : reading.rows + 1;
    if (reading.rows > MOST_ROWS) mark(reading, line, start, /\|/g);
    if (reading.rows < 0) Object.assign(reading, { brackets: 0, addresses: 0, depth: 0, taken: 0 });
  }
  readBrackets(reading, line, content, start);
}

/** Where the content of a line begins, after the markers of quotations and items. */
function contentAt({ found }: Reading, line: string, start: number): number {
  let at = 0;
  let count = 0;
  if (isRule(line)) return 0;
  for (let rest = line; ; rest = line.slice(at, at + 1000)) {
    const marker = markers.exec(rest)?.[0];
    if (marker === undefined) return at;
    at += marker.length;
    count += 1;
    if (count > MOST_CONTAINERS) found.push(start + at - 1);
  }
}

/** A thematic break looks like items within items. */
function isRule(line: string): boolean {
  const bare = line.replace(/[ \t>\r\n]/g, '');
  const first = bare.charAt(0);
  return bare.length >= 3 && '-*_'.includes(first) && bare === first.repeat(bare.length);
}

function readDirective(reading: Reading, line: string): void {
  if (!line.startsWith(':::')) return;
  reading.directives = /^:+$/.test(line) ? Math.max(0, reading.directives - 1) : reading.directives + 1;
  reading.deepest = Math.max(reading.deepest, reading.directives);
}

function readBrackets(reading: Reading, line: string, from: number, start: number): void {
  const lastEnd = line.lastIndexOf(')');
  const next = /[[\]]/g;
  next.lastIndex = from;
  for (let match = next.exec(line); match !== null; match = next.exec(line)) {
    const isTaken = match[0] === '[' ? opensTooMuch(reading, line[match.index + 1] === '^') : closesNothing(reading);
    if (isTaken) reading.found.push(start + match.index);
    // The parser would search for a URL without an end to the end of the paragraph.
    if (match[0] !== ']' || line[match.index + 1] !== '(' || match.index < lastEnd) continue;
    reading.addresses += 1;
    if (reading.addresses > MOST_OPEN) reading.found.push(start + match.index + 1);
  }
}

function opensTooMuch(reading: Reading, isNote: boolean): boolean {
  if (isNote) reading.notes += 1;
  reading.brackets += 1;
  const isTaken =
    reading.depth >= MOST_OPEN || reading.brackets > MOST_BRACKETS || (isNote && reading.notes > MOST_NOTES);
  if (isTaken) reading.taken += 1;
  else reading.depth += 1;
  return isTaken;
}

/** The bracket that closes a replaced bracket is replaced with it. */
function closesNothing(reading: Reading): boolean {
  if (reading.taken > 0) {
    reading.taken -= 1;
    return true;
  }
  if (reading.depth > 0) reading.depth -= 1;
  else reading.brackets += 1;
  return reading.brackets > MOST_BRACKETS;
}

/** The end of each HTML construct that is not an element. */
const ends: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/** Returns a function that finds the next of these ends; called from start to end, it reads the Markdown once. */
function closers(markdown: string): (index: number, at: number) => number {
  const known = ends.map(() => -1);
  return (index, at) => {
    const [, end] = ends[index] ?? ['', ''];
    if ((known[index] ?? -1) < at) {
      const next = markdown.indexOf(end, at);
      known[index] = next < 0 ? Number.POSITIVE_INFINITY : next;
    }
    return known[index] ?? Number.POSITIVE_INFINITY;
  };
}

/** The parser would search for a comment's end from each of its starts, if there is none nearby. */
const FARTHEST_END = 2000;

function readTags(reading: Reading, line: string, start: number, nextEnd: ReturnType<typeof closers>): void {
  for (let at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
    const kind = ends.findIndex(([begin]) => line.startsWith(begin, at));
    // At the start of a line it is a block, whatever ends it.
    if (kind < 0 || line.slice(0, at).trim() === '') continue;
    if (nextEnd(kind, start + at) - start - at > FARTHEST_END) reading.found.push(start + at);
  }
}

function mark({ found }: Reading, line: string, start: number, pattern: RegExp): void {
  for (const { index } of line.matchAll(pattern)) found.push(start + index);
}

function replaced(markdown: string, found: readonly number[]): string {
  const units = markdown.split('');
  for (const at of found) {
    const sign = signs.indexOf(units[at] ?? '');
    if (sign >= 0) units[at] = String.fromCharCode(firstStandIn + sign);
  }
  return units.join('');
}

function restore(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/g, (unit) => signs[unit.charCodeAt(0) - firstStandIn] ?? unit);
}
