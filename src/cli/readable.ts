import type { Part } from './tree-line.ts';

/** A line of records: the number of spaces in front of it, and its parts. */
export interface RecordLine {
  level: number;
  parts: Part[];
}

/**
 * Yields records for people to read: the name of each reader, then its records, a dash before each and a line for each
 * of their facts. It is not for parsing; `--format json` is.
 */
export function* readable(records: Record<string, readonly unknown[]>): Generator<RecordLine> {
  for (const [name, list] of Object.entries(records)) {
    yield { level: 0, parts: [{ style: 'type', text: name }, { text: ` ${list.length}` }] };
    for (const record of list) yield* item(record, 2);
  }
}

/** Records are as deep as the readers make them, an outline as deep as headings have ranks: recursion is bounded. */
function* item(value: unknown, level: number): Generator<RecordLine> {
  const dash: Part = { text: '- ' };
  if (!isRecord(value)) {
    yield { level, parts: [dash, { text: inline(value) }] };
    return;
  }
  let isFirst = true;
  for (const [key, fact] of Object.entries(value)) {
    for (const line of lines(key, fact, level + 2)) {
      yield isFirst ? { level, parts: [dash, ...line.parts] } : line;
      isFirst = false;
    }
  }
  if (isFirst) yield { level, parts: [{ text: '-' }] };
}

function* lines(key: string, value: unknown, level: number): Generator<RecordLine> {
  const label: Part = { style: 'key', text: `${key}:` };
  if (isRecord(value)) {
    const entries = Object.entries(value);
    if (entries.length > 0) yield { level, parts: [label] };
    for (const [inner, fact] of entries) yield* lines(inner, fact, level + 2);
  } else if (!Array.isArray(value)) {
    const [first = '', ...others] = inline(value).split('\n');
    yield { level, parts: [label, { text: ` ${first}` }] };
    for (const text of others) yield { level: level + 2, parts: [{ text }] };
  } else if (key === 'section') {
    if (value.length > 0) yield { level, parts: [label, { text: ` ${value.map(inline).join(' > ')}` }] };
  } else if (value.length > 0) {
    yield { level, parts: [label] };
    for (const one of value) yield* item(one, level + 2);
  }
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return value.map(inline).join(' | ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
