import type { Article } from '../tree/types.ts';
import type { Remark } from './rule.ts';

/** Returns what the parser remarked on an article under a code. */
export function reported({ diagnostics }: Article, code: string, fix: string): Remark[] {
  return diagnostics.flatMap((diagnostic) =>
    diagnostic.code === code ? { message: diagnostic.message, position: diagnostic.position, fix } : [],
  );
}
