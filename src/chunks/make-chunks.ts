import type { Position } from '../tree/types.ts';
import { chunkId } from './chunk-id.ts';
import { groupOf, linesOf } from './group.ts';
import { addSpan, joinLines } from './line.ts';
import type { Item, Line, Span, TableFacts } from './model.ts';
import type { Draft } from './place.ts';
import type { Settings } from './settings.ts';
import type { Chunk, ChunkKind, ChunkTable, TableRepeat } from './types.ts';

interface Text {
  text: string;
  added: Span[];
  tokens: number;
}

/** Makes chunks from drafts. A draft that proves too large, since it is larger than its parts, is split again. */
export function makeChunks(drafts: readonly Draft[], settings: Settings): Chunk[] {
  const chunks: Chunk[] = [];
  const ids = new Map<string, number>();
  for (const planned of drafts) {
    const open: Draft[] = [planned];
    for (let draft = open.pop(); draft !== undefined; draft = open.pop()) {
      const made = textOf(draft, settings);
      if (made.tokens > settings.size) {
        const halves = halved(draft);
        if (halves !== undefined) {
          open.push(halves[1], halves[0]);
          continue;
        }
      }
      chunks.push(chunkOf(draft, made, chunks.length, ids));
    }
  }
  return chunks;
}

function textOf({ items, lead, overlap }: Draft, { measure, markdown }: Settings): Text {
  const own = joinLines(items.flatMap(linesOf));
  const before = lead.length > 0 ? `${joinLines(lead).text}\n` : overlap === '' ? '' : `${overlap}\n`;
  const whole = before + own.text;
  const added: Span[] = [];
  addSpan(added, 0, before.length);
  for (const [start, end] of own.added) addSpan(added, before.length + start, before.length + end);
  const { text, placeOf } = outdented(whole, markdown);
  const end = text.trimEnd().length;
  const from = text.length - text.trimStart().length;
  const kept = added.map(
    ([one, other]): Span => [Math.max(0, placeOf(one) - from), Math.min(placeOf(other), end) - from],
  );
  const trimmed = text.slice(from, end);
  return { text: trimmed, added: kept.filter(([one, other]) => other > one), tokens: measure(trimmed) };
}

/**
 * In Markdown, a chunk that begins within a list is indented further than allowed: the common indentation is removed
 * from each line. `placeOf` maps an offset in the old text to the new one; it is called with increasing offsets.
 */
function outdented(text: string, markdown: boolean): { text: string; placeOf: (at: number) => number } {
  const lines = markdown ? text.split('\n') : [];
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) if (line.trim() !== '') least = Math.min(least, line.length - line.trimStart().length);
  if (least === 0 || least === Number.POSITIVE_INFINITY) return { text, placeOf: (at) => at };
  let index = 0;
  let start = 0;
  let taken = 0;
  return {
    text: lines.map((line) => line.slice(least)).join('\n'),
    placeOf(at) {
      for (let line = lines[index]; line !== undefined && start + line.length < at; line = lines[index]) {
        start += line.length + 1;
        taken += Math.min(least, line.length);
        index += 1;
      }
      return at - taken - Math.min(least, at - start);
    },
  };
}

/** Two drafts of one that is too large; `undefined` if it is one line. */
function halved(draft: Draft): [Draft, Draft] | undefined {
  let { items } = draft;
  while (items.length === 1 && items[0]?.type === 'group') items = items[0].children;
  if (items.length < 2) return undefined;
  const middle = items.length >> 1;
  const first = { ...draft, items: items.slice(0, middle) };
  return [first, { ...draft, items: items.slice(middle), overlap: '', isHead: false }];
}

function chunkOf(draft: Draft, { text, added, tokens }: Text, index: number, ids: Map<string, number>): Chunk {
  const { items, place, island } = draft;
  const lines = items.flatMap(linesOf);
  const headings = [...place.headings];
  const position = positionOf(lines);
  const table = island?.table && tableOf(island.table, lines, draft);
  return {
    id: chunkId(headings, text, ids),
    index,
    text,
    headings,
    of: table ? 'table' : kindOf(items),
    types: typesOf(lines),
    tokens,
    ...(added.length > 0 && { added }),
    ...(position && { position }),
    ...(table && { table }),
  };
}

/** The kind that all items have, except those that head others; `section` if they differ. */
function kindOf(items: readonly Item[]): ChunkKind {
  const kinds = new Set<ChunkKind>();
  for (const item of items) {
    if (item.type === 'line' && item.isHead && item.group.isOpen) continue;
    kinds.add(groupOf(item).kind ?? 'section');
  }
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : 'section';
}

function typesOf(lines: readonly Line[]): string[] {
  const types = new Set<string>();
  for (const { group, isHead } of lines) {
    if (isHead && group.isOpen) types.add('heading');
    else if (group.types.length === 0 || group.isOpen) types.add('paragraph');
    for (const type of group.types) types.add(type);
  }
  return [...types];
}

function positionOf(lines: readonly Line[]): Position | undefined {
  let found: Position | undefined;
  for (const { position } of lines) {
    if (position === undefined) continue;
    found = {
      start: found && found.start.offset <= position.start.offset ? found.start : position.start,
      end: found && found.end.offset >= position.end.offset ? found.end : position.end,
    };
  }
  return found && { start: { ...found.start }, end: { ...found.end } };
}

function tableOf({ kind, caption, columns }: TableFacts, lines: readonly Line[], { lead }: Draft): ChunkTable {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const { row } of lines) {
    if (row === undefined) continue;
    from = Math.min(from, row);
    to = Math.max(to, row + 1);
  }
  const repeated: TableRepeat[] = [];
  if (lead.some((line) => line.row === undefined)) repeated.push('caption');
  if (lead.some((line) => line.row !== undefined && line.isHead)) repeated.push('head');
  if (lead.some((line) => line.row !== undefined && !line.isHead)) repeated.push('group');
  if (lines.some(({ hasNotes }) => hasNotes)) repeated.push('notes');
  return {
    kind,
    ...(caption !== undefined && { caption }),
    columns: [...columns],
    rows: from > to ? [0, 0] : [from, to],
    ...(repeated.length > 0 && { repeated }),
  };
}
