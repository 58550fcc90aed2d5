import type { MatcherResult } from './search.ts';

/** The part that is used of what Jest passes to a matcher as `this`. */
interface Context {
  utils: { diff: (expected: unknown, actual: unknown) => string | null };
}

type Matcher = (received: unknown, ...expected: never[]) => MatcherResult;

/**
 * Returns matchers whose messages end with a diff of what was expected and what was found: Vitest adds one by itself,
 * Jest does not.
 */
export function withDiffs<Matchers extends Record<string, Matcher>>(matchers: Matchers): Matchers {
  return Object.fromEntries(
    Object.entries(matchers).map(([name, matcher]) => [
      name,
      function withDiff(this: Context, ...args: Parameters<Matcher>): MatcherResult {
        const result = matcher(...args);
        const { expected, actual, message } = result;
        if (expected === undefined || actual === undefined) return result;
        return { ...result, message: () => `${message()}\n\n${this.utils.diff(expected, actual) ?? ''}`.trimEnd() };
      },
    ]),
  ) as Matchers;
}
