import type { Position } from '../tree/types.ts';
import { asPlace, type CharacterPlaces, Place, type Source, type Trace } from './place.ts';
import { spaceEnd, stepAt } from './source-walk.ts';

/** Tells whether a text is unchanged since it got its place. A line feed may have become a space since. */
export function isSameText(place: Place, value: string): boolean {
  const { text } = place;
  if (text === undefined) return false;
  return text === value || (text.length === value.length && text.replaceAll('\n', ' ') === value.replaceAll('\n', ' '));
}

/** Records that the characters of a text from `index` on were read from a part of the input. */
export function addPiece(
  node: { value: string; position?: Position },
  source: Source,
  index: number,
  start: number,
  end: number,
): void {
  const { value } = node;
  const known = asPlace(node.position);
  if (known === undefined) {
    const place = new Place(source, start, end);
    place.text = value;
    // Text is never longer than its source: of the same length, it is the same.
    if (index > 0 || end - start !== value.length) place.trace = { source, text: value, pieces: [index, start, end] };
    node.position = place;
    return;
  }
  const { text = '' } = known;
  const goesOn = known.endOffset === start && text.length === index && end - start === value.length - index;
  if (known.trace) known.trace.pieces.push(index, start, end);
  else if (!goesOn)
    known.trace = { source, text: value, pieces: [0, known.startOffset, known.endOffset, index, start, end] };
  if (known.trace) known.trace.text = value;
  known.text = value;
  known.endOffset = end;
}

/**
 * Records that a blank was put at the end of a text that has no place of its own: in the input it is within the markup
 * that follows. The characters before it can still be followed.
 */
export function addBlank({ value, position }: { value: string; position?: Position }): void {
  const known = asPlace(position);
  if (known?.text === undefined || known.text.length + 1 !== value.length) return;
  const { source, startOffset, endOffset } = known;
  known.trace ??= { source, text: value, pieces: [0, startOffset, endOffset] };
  known.trace.text = value;
  known.text = value;
}

/** Returns where each character of a traced text is, in time linear in the text and in the input it was read from. */
export function characterPlaces(trace: Trace): CharacterPlaces {
  if (trace.places) return trace.places;
  const { text, pieces } = trace;
  const places = unknownPlaces(text.length);
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

/** Returns the places of `length` characters, all unknown. */
export function unknownPlaces(length: number): CharacterPlaces {
  return { starts: new Int32Array(length).fill(-1), ends: new Int32Array(length).fill(-1) };
}

interface Piece {
  index: number;
  next: number;
  start: number;
  end: number;
}

/** Follows one part of the input character by character; returns `false` if it differs from the text. */
function follow({ source: { html }, text }: Trace, { starts, ends }: CharacterPlaces, piece: Piece): boolean {
  let at = piece.start;
  for (let index = piece.index; index < piece.next; ) {
    const character = text[index];
    // A blank that separates this part from the next one is in neither.
    const isSpace = character === ' ' || character === '\n';
    if (at === piece.end && isSpace && index === piece.next - 1) return true;
    const behind = isSpace ? spaceEnd(html, at, piece.end) : at;
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
