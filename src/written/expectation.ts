import { createSolid, level, type Solid, solid } from '../audit/solid.ts';

/** What an article should have had written, and the places where nobody asks whether words are apart. */
export interface Expected {
  text: Solid;
  loose: ReadonlySet<number>;
}

/**
 * Puts together what a written text should say, beside what it says: where a writer may say a thing in one of several
 * ways, the way that it took is right.
 */
export interface Expectation {
  /** A text that must be there. */
  required(text: string, lineFeed?: number): void;
  /** The first of some texts that the written one goes on with; the first of all where it goes on with none. */
  either(texts: readonly string[]): void;
  /**
   * A text that may be there, such as what a picture is called; one that is likely to be there has precedence where
   * what follows begins alike.
   */
  optional(text: string, isLikely?: boolean): void;
  /** Sets what comes next apart. */
  part(by: number): void;
  /** Says that what comes next may be apart, and may be not. */
  loosen(): void;
  /** Whether the written text goes on with a text here. */
  continues(text: string): boolean;
  finish(): Expected;
}

/** How much of what follows settles whether a text that may be there is there. */
const ahead = 24;

/**
 * How far a text is looked for where the written one does not go on with it, what is too short to be looked for, and
 * how much is looked through in all.
 */
const reach = 20_000;
const shortest = 8;
const mostSought = 50_000_000;

/** Returns an expectation of what stands in a written text. */
export function createExpectation({ text: written }: Solid): Expectation {
  const builder = createSolid();
  const loose = new Set<number>();
  let pending: { text: string; own: string; isLikely: boolean }[] = [];
  let at = 0;
  let sought = 0;

  const starts = (text: string, from: number): boolean => written.startsWith(text, from);
  /** Whether the written text goes on with a text, those before it passed over that may be there. */
  const goesOn = (text: string): boolean => {
    let from = at;
    for (const { own } of pending) if (!starts(text, from) && starts(own, from)) from += own.length;
    return starts(text, from);
  };
  const loosen = (): void => void loose.add(builder.length());
  /** Takes those texts that may be there and are, given what must follow them. */
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
      // One sign is there once between two things; what pictures are called is there for each of them.
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
