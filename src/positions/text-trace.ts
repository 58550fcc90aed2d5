import type { Position } from '../tree/types.ts';
import type { SourceMap } from './source-map.ts';
import { spaceEnd, stepAt } from './source-walk.ts';

/**
 * Where the characters of a text were read from, for as long as the text may be cut. It stands with the position under a key that no JSON shows, and is gone
 * from the trees that are returned.
 */
export interface Trace {
  source: SourceMap;
  /** The text as it was read. */
  text: string;
  /** The parts of the input that it was read from: for each the index of its first character, where it starts and where it ends. */
  pieces: number[];
  /** Where each character starts and ends; both are -1 for a character without a place. Made when they are first asked for. */
  places?: Places;
}

/** For each character of a text where it starts and ends in the input. */
export interface Places {
  starts: Int32Array;
  ends: Int32Array;
}

const traceKey: unique symbol = Symbol('trace');

/** A trace, and which of its characters is the first of a text. */
export interface TracedText {
  trace: Trace;
  from: number;
}

interface TracedPosition extends Position {
  [traceKey]?: TracedText;
}

/** Gives a position the trace of its text, which starts at a character of the trace. */
export function withTrace(position: Position, trace: Trace, from: number): Position {
  const traced: TracedPosition = position;
  traced[traceKey] = { trace, from };
  return traced;
}

/** Returns the trace of a text by its position; nothing where the text is another by now. */
export function traceOf(position: Position, value: string): TracedText | undefined {
  const found = (position as TracedPosition)[traceKey];
  return found && isSame(found.trace.text, found.from, value) ? found : undefined;
}

/** A line feed may have become a space since. */
function isSame(text: string, from: number, value: string): boolean {
  if (text.startsWith(value, from)) return true;
  if (text.length < from + value.length) return false;
  return text.slice(from, from + value.length).replaceAll('\n', ' ') === value.replaceAll('\n', ' ');
}

/** Notes that the characters of a text from `index` on were read from a part of the input. */
export function addPiece(
  node: { value: string; position?: Position },
  source: SourceMap,
  index: number,
  start: number,
  end: number,
): void {
  const { position } = node;
  const known = position && (position as TracedPosition)[traceKey];
  if (known) {
    known.trace.pieces.push(index, start, end);
    known.trace.text = node.value;
    position.end = source.point(end);
  } else {
    const trace: Trace = { source, text: node.value, pieces: [index, start, end] };
    node.position = withTrace(source.between(start, end), trace, 0);
  }
}

/** Returns where each character of a traced text stands, in time linear in the text and in the input that it was read from. */
export function placesOf(trace: Trace): Places {
  if (trace.places) return trace.places;
  const { text, pieces } = trace;
  const places: Places = {
    starts: new Int32Array(text.length).fill(-1),
    ends: new Int32Array(text.length).fill(-1),
  };
  for (let piece = 0; piece < pieces.length; piece += 3) {
    const [index = 0, start = 0, end = 0, next = text.length] = pieces.slice(piece, piece + 4);
    if (!follow(trace, places, { index, next, start, end })) {
      places.starts.fill(-1, index, next);
      places.ends.fill(-1, index, next);
    }
  }
  trace.places = places;
  return places;
}

interface Piece {
  index: number;
  next: number;
  start: number;
  end: number;
}

/** Follows one part of the input character by character; `false` where it is not what the text says. */
function follow({ source: { html }, text }: Trace, { starts, ends }: Places, piece: Piece): boolean {
  let at = piece.start;
  for (let index = piece.index; index < piece.next; ) {
    const character = text[index];
    const behind = character === ' ' || character === '\n' ? spaceEnd(html, at, piece.end) : at;
    const step = behind > at ? { source: behind - at, text: 1 } : stepAt(html, at, text, index);
    if (step === undefined || at + step.source > piece.end) return false;
    for (let unit = index; unit < index + step.text; unit += 1) {
      starts[unit] = at;
      ends[unit] = at + step.source;
    }
    at += step.source;
    index += step.text;
  }
  return true;
}
