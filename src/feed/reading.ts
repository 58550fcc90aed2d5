import { parseDate } from './dates.ts';
import type { ReaderContext } from './draft.ts';
import { characterData, childrenNamed, isElement, type XmlElement } from './element.ts';
import { contentOf } from './markup.ts';
import { htmlFieldLine, looseLine, topicLine } from './text.ts';

/** Returns the text of the first of these child elements that has any, as plain text on one line. */
export function lineIn(element: XmlElement, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const line = lineOf(child);
      if (line !== undefined) return line;
    }
  }
  return undefined;
}

/** Returns the topic that a category names. */
export function topicOf(element: XmlElement): string | undefined {
  return topicLine(lineOf(element));
}

/** Returns the text of an element that may be text or HTML, as plain text on one line. */
export function lineOf(element: XmlElement): string | undefined {
  let isCdata = true;
  for (const child of element.children) {
    if (isElement(child)) return looseLine(contentOf(element));
    isCdata &&= child.cdata || child.raw.trim() === '';
  }
  const data = characterData(element);
  return isCdata ? htmlFieldLine(data) : looseLine(data);
}

/** Returns the first readable date of these child elements; an unreadable one is left out with a diagnostic. */
export function dateIn(element: XmlElement, context: ReaderContext, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const date = readDate(contentOf(child), context);
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

/** Reads a date; `undefined` for an unreadable one, with a diagnostic unless blank. */
export function readDate(text: string, context: ReaderContext): string | undefined {
  if (text.trim() === '') return undefined;
  const date = parseDate(text);
  if (date === undefined) {
    const shown = text.trim().slice(0, 60);
    context.diagnostics.push({
      code: 'unreadable-date',
      message: `“${shown}” is no date that can be read for certain.`,
      severity: 'warning',
    });
  }
  return date;
}

/** Returns the values without repetitions, in their order. */
export function distinct(values: readonly (string | undefined)[]): string[] {
  const seen = new Set<string>();
  for (const value of values) if (value !== undefined) seen.add(value);
  return [...seen];
}
