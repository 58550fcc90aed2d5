import { isElement, type XmlElement } from './element.ts';
import type { ElementPlace } from './repair.ts';

/**
 * What is known of the text of a feed: its characters, how many of them stand before the document, and where its
 * elements stand.
 */
export interface FeedText {
  input: string;
  lead: number;
  places: readonly ElementPlace[];
}

/** A part of a feed, by its offsets. */
export interface BodyPlace {
  start: number;
  end: number;
  /** Whether the body stands there character for character. */
  verbatim: boolean;
}

/**
 * Returns where the body that was read from an element stands in the feed: the characters of its CDATA section where it
 * is all of the body, else all that the element holds.
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
