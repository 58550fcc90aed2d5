import type { Article } from '../tree/types.ts';
import type { Remark } from './rule.ts';

/** Returns the diagnostics of the parser with a given code, as remarks. */
export function reported({ diagnostics }: Article, code: string, fix: string): Remark[] {
  return diagnostics.flatMap((diagnostic) =>
    diagnostic.code === code ? { message: diagnostic.message, position: diagnostic.position, fix } : [],
  );
}
