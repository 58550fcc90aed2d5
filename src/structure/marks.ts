import type { Mark, State } from './state.ts';

/**
 * Opens an inline element. Nested marks of one type have no further meaning, so only the outermost counts, except for
 * quotations within a quotation, and for elements whose nesting HTML defines as stronger emphasis or importance.
 */
export function openMark(state: State, mark: Mark): void {
  const { tagName } = mark.element;
  const allowed = tagName === 'em' || tagName === 'strong' ? deepestEmphasis : deepestQuotation;
  let open = 0;
  for (const { type, element } of state.marks) {
    if (type !== mark.type) continue;
    if (allowed === deepestEmphasis ? element.tagName !== tagName : type !== 'quotation') return;
    open += 1;
  }
  if (open < allowed) state.marks.push(mark);
}

/** Deeper quotations do not occur in real text. */
const deepestQuotation = 4;

/** Deeper emphasis comes from editors that leave elements open. */
const deepestEmphasis = 3;

/** Closes the inline elements that were opened after the first `count`. */
export function closeMarks(state: State, count: number): void {
  if (state.marks.length > count) state.marks.length = count;
  if (state.chain.length > count) state.chain.length = count;
}
