import { createText } from '../tree/create.ts';
import type { Text } from '../tree/types.ts';
import { asPlace, Place, type Trace } from './place.ts';
import { characterPlaces, isSameText } from './text-trace.ts';

/**
 * Returns the characters of a text from one index to another as a separate text. Its position is that of its
 * characters; it has none where they cannot be followed in the input.
 */
export function sliceText(text: Text, from: number, to: number = text.value.length): Text {
  return text.position ? slicer(text)(from, to) : createText(text.value.slice(from, to));
}

/** Returns a function that slices a text, for callers that need several parts. */
export function slicer(text: Text): (from: number, to: number) => Text {
  const { value: all } = text;
  const known = asPlace(text.position);
  const place = known && isSameText(known, all) ? known : undefined;
  return (from, to) => {
    const part = createText(all.slice(from, to));
    const { value } = part;
    if (value.length === all.length) {
      if (text.position) part.position = text.position;
      return part;
    }
    const found = place && value !== '' ? placeWithin(place, from, value) : undefined;
    if (found) part.position = found;
    return part;
  };
}

function placeWithin(place: Place, from: number, value: string): Place | undefined {
  const { source, trace } = place;
  if (trace) return placeOf(place, trace, place.from + from, value);
  const start = place.startOffset + from;
  return placed(new Place(source, start, start + value.length), value);
}

function placed(place: Place, value: string): Place {
  place.text = value;
  return place;
}

function placeOf({ source }: Place, trace: Trace, from: number, value: string): Place | undefined {
  const { starts, ends } = characterPlaces(trace);
  let first = from;
  let last = from + value.length - 1;
  // A space in place of line feeds or breaks between two texts has no position.
  while (first < last && starts[first] === -1 && trace.text[first]?.trim() === '') first += 1;
  while (first < last && ends[last] === -1 && trace.text[last]?.trim() === '') last -= 1;
  const start = starts[first] ?? -1;
  const end = ends[last] ?? -1;
  if (start === -1 || end === -1 || start > end) return undefined;
  const place = placed(new Place(source, start, end), value);
  place.trace = trace;
  place.from = from;
  return place;
}

/** Returns a text without the white space at its start; the same text where there is none. */
export function trimTextStart(text: Text): Text {
  const length = text.value.trimStart().length;
  return length === text.value.length ? text : sliceText(text, text.value.length - length);
}

/** Returns a text without the white space at its end; the same text where there is none. */
export function trimTextEnd(text: Text): Text {
  const length = text.value.trimEnd().length;
  return length === text.value.length ? text : sliceText(text, 0, length);
}

/** Removes characters from the start of a text, keeping the node. */
export function cutText(text: Text, count: number): void {
  if (text.position) become(text, sliceText(text, count));
  else text.value = text.value.slice(count);
}

/** Removes the white space at the start or the end of a text, keeping the node. */
export function trimText(text: Text, side: 'start' | 'end'): void {
  become(text, side === 'start' ? trimTextStart(text) : trimTextEnd(text));
}

function become(text: Text, { value, position }: Text): void {
  text.value = value;
  if (position) text.position = position;
  else if (text.position) delete text.position;
}
