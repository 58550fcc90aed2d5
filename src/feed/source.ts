import { isElement, type XmlElement } from './element.ts';
import type { ElementPlace } from './repair.ts';

/** The text of a feed: its characters, how many of them precede the document, and the places of its elements. */
export interface FeedText {
  input: string;
  lead: number;
  places: readonly ElementPlace[];
}

/** A part of a feed, by its offsets. */
export interface BodyPlace {
  start: number;
  end: number;
  /** Whether the text there is the body, character for character. */
  verbatim: boolean;
}

/**
 * Returns the place in the feed of the body that was read from an element: the characters of its CDATA section where
 * that is all of the body, else the whole content of the element.
 */
export function bodyPlace(element: XmlElement, html: string, text: FeedText | undefined): BodyPlace | undefined {
  const place = text?.places[element.order];
  if (text === undefined || place === undefined) return undefined;
  const { input, lead } = text;
  const start = lead + place.start;
  const end = lead + place.end;
  const [first, ...others] = element.children;
  if (first && !isElement(first) && first.cdata && others.length === 0) {
    const inner = { start: start + '<![CDATA['.length, end: end - ']]>'.length };
    if (isVerbatim(input, inner.start, inner.end, html)) return { ...inner, verbatim: true };
  }
  return { start, end, verbatim: isVerbatim(input, start, end, html) };
}

function isVerbatim(input: string, start: number, end: number, html: string): boolean {
  return end - start === html.length && input.startsWith(html, start);
}
