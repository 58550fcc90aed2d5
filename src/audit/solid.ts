import { isWidthless } from '../positions/white-space.ts';
import { withoutForms } from '../tree/scripts.ts';

/**
 * How characters are set apart from the one before: not at all, by white space, or by the end of a line or of a block.
 */
export const level = { none: 0, space: 1, line: 2 } as const;

/** Marks a character as the first of a run of the input: an element may begin or end before it. */
export const runStart = 4;

const levels = 3;

/**
 * A text without its white space, and for each of its UTF-16 code units how it is set apart from the one before, with
 * `runStart` where it applies.
 */
export interface Solid {
  text: string;
  apart: Uint8Array;
}

/** Returns how the character at an index is set apart from the one before. */
export function levelAt({ apart }: Solid, index: number): number {
  return (apart[index] as number) & levels;
}

export function isRunStart({ apart }: Solid, index: number): boolean {
  return ((apart[index] as number) & runStart) !== 0;
}

/** Puts a solid text together. */
export interface SolidBuilder {
  /** Its length so far. */
  length(): number;
  /** Sets what comes next apart from what was added before. */
  part(by: number): void;
  /** Adds a text; `lineFeed` is the level at which its line feeds set characters apart. */
  add(text: string, lineFeed: number): void;
  finish(): Solid;
}

/** Characters of ASCII that are not white space; all others are examined more closely. */
const firstSign = 0x21;
const lastSign = 0x7e;

const whiteSpace = /\s/;
/** The bar and the root of a formula, which are drawn and not written. */
const drawn = /[⁄√]/;

export function createSolid(): SolidBuilder {
  const pieces: string[] = [];
  const places: number[] = [];
  const marks: number[] = [];
  let length = 0;
  let pending = 0;
  const begin = (): void => {
    if (pending === 0) return;
    places.push(length);
    marks.push(pending);
    pending = 0;
  };
  return {
    length: () => length,
    part(by) {
      const both = pending & levels;
      pending = Math.max(both, by & levels) | ((pending | by) & runStart);
    },
    add(written, lineFeed) {
      // Raised and lowered characters are compared as written in their elements.
      const text = withoutForms(written);
      let from = 0;
      for (let index = 0; index <= text.length; index += 1) {
        const code = text.charCodeAt(index);
        if ((code >= firstSign && code <= lastSign) || (index < text.length && !isUnwritten(text.charAt(index))))
          continue;
        if (index > from) {
          begin();
          pieces.push(text.slice(from, index));
          length += index - from;
        }
        from = index + 1;
        if (index < text.length && !drawn.test(text.charAt(index)) && !isWidthless(code))
          this.part(code === 0x0a ? lineFeed : level.space);
      }
    },
    finish() {
      const apart = new Uint8Array(length);
      for (let index = 0; index < places.length; index += 1) apart[places[index] as number] = marks[index] as number;
      return { text: pieces.join(''), apart };
    },
  };
}

function isUnwritten(character: string): boolean {
  return whiteSpace.test(character) || drawn.test(character) || isWidthless(character.charCodeAt(0));
}

/** Returns a text without its white space; a line feed in it ends a line. */
export function solid(text: string): Solid {
  const builder = createSolid();
  builder.add(text, level.line);
  return builder.finish();
}
