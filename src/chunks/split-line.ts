import type { Position } from '../tree/types.ts';
import { addSpan } from './line.ts';
import type { Line, Part, Span } from './model.ts';
import type { Segments } from './segments.ts';
import type { Settings } from './settings.ts';

/**
 * Cuts a line into pieces that each fit the size, if it can be cut: at the ends of its cells or of its lines of code,
 * else between sentences, else between words; never within a word, a link or a formula. A line that cannot be cut is
 * the only piece.
 */
export function splitLine(line: Line, room: number, settings: Settings, { sentences, words }: Segments): Line[] {
  const { text, cuts, group } = line;
  const parts = line.parts?.() ?? [];
  // An added name stays with the beginning of what it names.
  const names = line.added.map(([start, end]): Part => ({ start, end: end + 1, isSolid: true }));
  const solid = solidAt([...parts, ...names]);
  const isMarkdown = settings.markdown && cuts === undefined;
  const isFree = (at: number): boolean =>
    at > 0 && at < text.length && !solid(at) && !(isMarkdown && blockSign.test(text.slice(at, at + longestSign)));
  // A sign may seem to end a sentence within a word, such as the mark of a note after a full stop.
  const isSentence = (at: number): boolean => isFree(at) && sentenceEnd.test(text.charAt(at - 1));
  const measure = (start: number, end: number): number =>
    settings.measure((isMarkdown && start > 0 ? group.indent : '') + text.slice(start, end).trimEnd());
  const kept: number[] = [];
  const within = (starts: readonly number[], start: number, end: number): number[] => [
    start,
    ...starts.filter((at) => at > start && at < end),
    end,
  ];
  const places = within(cuts ?? sentences(text).filter(isSentence), 0, text.length);
  const isLiteral = cuts !== undefined && line.parts === undefined;
  for (let index = 1; index < places.length; index += 1) {
    const [start, end] = [places[index - 1] ?? 0, places[index] ?? text.length];
    if (start > 0) kept.push(start);
    if (measure(start, end) <= room || isLiteral) continue;
    const finer =
      cuts === undefined
        ? [start, end]
        : within(offset(sentences(text.slice(start, end)), start).filter(isSentence), start, end);
    for (let next = 1; next < finer.length; next += 1) {
      const [from, to] = [finer[next - 1] ?? start, finer[next] ?? end];
      if (from > start) kept.push(from);
      if (measure(from, to) <= room) continue;
      const clauses = within(wordStarts(text, from, to).filter(isFree), from, to);
      for (let clause = 1; clause < clauses.length; clause += 1) {
        const [first, last] = [clauses[clause - 1] ?? from, clauses[clause] ?? to];
        if (first > from) kept.push(first);
        if (measure(first, last) <= room) continue;
        for (const at of offset(words(text.slice(first, last)), first)) if (isFree(at)) kept.push(at);
      }
    }
  }
  if (kept.length === 0) return [line];
  return piecesOf(line, kept, parts, settings);
}

function offset(starts: readonly number[], by: number): number[] {
  return starts.map((at) => at + by);
}

/** Signs that would begin a block of Markdown at the start of a line, and how much of a text shows them. */
const blockSign = /^(?:[-+*=]+(?:\s|$)|>|#{1,6}\s|\d{1,9}[.)]\s|\|)/;
const longestSign = 12;

/** The character before a sentence: white space, or a sign of a script without white space. */
const sentenceEnd = /[\s。！？｡．…」』”）]/u;

/** After white space, and after signs that end a clause without white space. */
const wordEnd = /\s(?=\S)|[、，；：。！？](?![、，；：。！？\s])/gu;

function wordStarts(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (const match of text.slice(from, to).matchAll(wordEnd)) {
    const at = from + match.index + match[0].length;
    if (at > from && at < to) starts.push(at);
  }
  return starts;
}

/** Returns a function that tells, for offsets in any order, whether they are within a part that is not cut. */
function solidAt(parts: readonly Part[]): (at: number) => boolean {
  const solids: Span[] = [];
  for (const { start, end, isSolid } of [...parts].sort((one, other) => one.start - other.start)) {
    if (!isSolid) continue;
    const last = solids.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else solids.push([start, end]);
  }
  return (at) => {
    let low = 0;
    let high = solids.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((solids[middle]?.[1] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const found = solids[low];
    return found !== undefined && found[0] < at;
  };
}

function piecesOf(line: Line, cuts: readonly number[], parts: readonly Part[], settings: Settings): Line[] {
  const { group, row, title } = line;
  const { measure } = settings;
  const isMarkdown = settings.markdown && line.cuts === undefined;
  const placed = parts.filter(({ position }) => position !== undefined).sort((one, other) => one.end - other.end);
  let first = 0;
  let nextAdded = 0;
  let { before } = line;
  const pieces: Line[] = [];
  for (const [index, end] of [...cuts, line.text.length].entries()) {
    const start = index === 0 ? 0 : (cuts[index - 1] ?? 0);
    const piece = line.text.slice(start, end).trimEnd();
    const text = isMarkdown ? withoutBreak(withoutIndent(piece, group.indent)) : piece;
    const begin = isMarkdown && start > 0 ? indentAt(line, start) : '';
    if (text === '') {
      before += line.text.slice(start, end);
      continue;
    }
    const added: Span[] = [];
    const textEnd = start + text.length;
    for (let span = line.added[nextAdded]; span !== undefined && span[0] < end; span = line.added[nextAdded]) {
      addSpan(added, Math.max(span[0], start) - start, Math.min(span[1], textEnd) - start);
      if (span[1] > end) break;
      nextAdded += 1;
    }
    while ((placed[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    const position = placeOf(placed, first, end) ?? line.position;
    pieces.push({
      type: 'line',
      group,
      text,
      before,
      added,
      ...(begin !== '' && { begin }),
      own: measure(begin + text),
      joined: measure(before + text),
      ...(position && { position }),
      ...(row !== undefined && { row }),
      ...(title && { title }),
    });
    before = line.text.slice(textEnd, end);
  }
  return pieces;
}

/**
 * The prefix of a piece that begins within a line of Markdown, if the piece is the first of a chunk: the missing part
 * of the prefix of its other lines.
 */
function indentAt({ text, group }: Line, start: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return lineStart === 0 ? group.indent : group.indent.slice(0, start - lineStart);
}

/** Removes a prefix of the next line after which a piece was cut. */
function withoutIndent(text: string, indent: string): string {
  const start = text.lastIndexOf('\n');
  return start > 0 && indent.startsWith(text.slice(start + 1)) ? text.slice(0, start).trimEnd() : text;
}

/** In Markdown a backslash at the end of a line is a line break; at the end of the whole text it would be text. */
function withoutBreak(text: string): string {
  let start = text.length;
  while (text.charAt(start - 1) === '\\') start -= 1;
  return (text.length - start) % 2 === 1 ? text.slice(0, -1).trimEnd() : text;
}

/** The range of the parts that precede an offset, from a given part on. */
function placeOf(placed: readonly Part[], first: number, end: number): Position | undefined {
  let found: Position | undefined;
  for (let index = first; index < placed.length; index += 1) {
    const part = placed[index];
    if (part?.position === undefined || part.start >= end) break;
    if (found === undefined) found = part.position;
    else
      found = {
        start: part.position.start.offset < found.start.offset ? part.position.start : found.start,
        end: part.position.end.offset > found.end.offset ? part.position.end : found.end,
      };
  }
  return found;
}
