import { toLine } from '../../tree/line.ts';
import type { FlowContent } from '../../tree/types.ts';
import { endsInColon } from '../../values/colon.ts';

const led: ReadonlySet<FlowContent['type']> = new Set<FlowContent['type']>(['code', 'list', 'table', 'blockquote']);

/** Tells whether a block ends in a colon and leads to what stands behind it: it is not whole without that. */
export function leadsOut(block: FlowContent | undefined, next: FlowContent | undefined): boolean {
  return block?.type === 'paragraph' && next !== undefined && led.has(next.type) && endsInColon(toLine(block));
}
