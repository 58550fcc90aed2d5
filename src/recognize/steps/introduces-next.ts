import { toLine } from '../../tree/line.ts';
import type { FlowContent } from '../../tree/types.ts';
import { endsInColon } from '../../values/colon.ts';

const introducedTypes: ReadonlySet<FlowContent['type']> = new Set<FlowContent['type']>([
  'code',
  'list',
  'table',
  'blockquote',
]);

/** Tells whether a block ends in a colon and introduces the next block, without which it is incomplete. */
export function introducesNext(block: FlowContent | undefined, next: FlowContent | undefined): boolean {
  return (
    block?.type === 'paragraph' && next !== undefined && introducedTypes.has(next.type) && endsInColon(toLine(block))
  );
}
