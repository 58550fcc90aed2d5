import { createSolid, level, type Solid, solid } from '../audit/solid.ts';

/** The text that an article should produce, and the places where word boundaries are not compared. */
export interface Expected {
  text: Solid;
  loose: ReadonlySet<number>;
}

/**
 * Builds the expected text, guided by the written one: if a writer may write something in one of several ways, the way
 * that was taken is right.
 */
export interface Expectation {
  /** A text that must occur. */
  required(text: string, lineFeed?: number): void;
  /** The first of some texts with which the written text continues, or the first of all if it continues with none. */
  either(texts: readonly string[]): void;
  /**
   * A text that may occur, such as the alternative text of a picture; one that is likely to occur takes precedence if
   * what follows begins in the same way.
   */
  optional(text: string, isLikely?: boolean): void;
  /** Separates what comes next. */
  part(by: number): void;
  /** Allows what comes next to be separated or not. */
  loosen(): void;
  /** Whether the written text continues with a text here. */
  continues(text: string): boolean;
  finish(): Expected;
}

/** How much of the following text decides whether an optional text occurs. */
const ahead = 24;

/**
 * How far a text is searched for if the written text does not continue with it, the length below which it is not
 * searched for, and how much is searched in total.
 */
const reach = 20_000;
const shortest = 8;
const mostSought = 50_000_000;

/** Returns an expectation of the content of a written text. */
export function createExpectation({ text: written }: Solid): Expectation {
  const builder = createSolid();
  const loose = new Set<number>();
  let pending: { text: string; own: string; isLikely: boolean }[] = [];
  let at = 0;
  let sought = 0;

  const starts = (text: string, from: number): boolean => written.startsWith(text, from);
  /** Whether the written text continues with a text, after skipping the optional texts before it. */
  const goesOn = (text: string): boolean => {
    let from = at;
    for (const { own } of pending) if (!starts(text, from) && starts(own, from)) from += own.length;
    return starts(text, from);
  };
  const loosen = (): void => void loose.add(builder.length());
  /** Takes the optional texts that occur, given what must follow them. */
  const settle = (next: string): void => {
    const follows = next.slice(0, ahead);
    for (const { text, own, isLikely } of pending) {
      if (own === '' || !starts(own, at)) continue;
      const isNext = follows !== '' && starts(follows, at);
      if (isNext && !(isLikely && (own.length > follows.length || starts(follows, at + own.length)))) continue;
      loosen();
      builder.add(text, level.space);
      loosen();
      at += own.length;
    }
    pending = [];
  };
  const follow = (text: string): void => {
    if (starts(text, at)) {
      at += text.length;
      return;
    }
    if (text.length < shortest || sought > mostSought) return;
    const rest = written.slice(at, at + reach + text.length);
    sought += rest.length;
    const found = rest.indexOf(text);
    if (found !== -1) at += found + text.length;
  };
  const required = (text: string, lineFeed: number = level.space): void => {
    const own = solid(text).text;
    if (own !== '') {
      settle(own);
      follow(own);
    }
    builder.add(text, lineFeed);
  };
  return {
    required,
    either(texts) {
      const found = texts.findIndex((text) => {
        const own = solid(text).text;
        return own !== '' && goesOn(own);
      });
      required(texts[Math.max(0, found)] ?? '', level.line);
    },
    optional(text, isLikely = false) {
      const own = solid(text).text;
      // One sign occurs once between two things; the alternative text of pictures occurs for each of them.
      if (own.length > 1 || own !== pending.at(-1)?.own) pending.push({ text, own, isLikely });
    },
    part: (by) => builder.part(by),
    loosen,
    continues: (text) => goesOn(solid(text).text),
    finish() {
      settle('');
      return { text: builder.finish(), loose };
    },
  };
}
