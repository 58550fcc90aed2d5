import type { Mark, State } from './state.ts';

/**
 * Opens an inline element. Nested marks of one type say no more than one, so only the outermost counts, but for
 * quotations within a quotation, and for the elements whose number HTML gives a meaning to: what is emphasized or
 * important in what already is, is so the more.
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

/** Who quotes a quotation of a quotation of a quotation writes no more marks. */
const deepestQuotation = 4;

/** Nobody emphasizes more often than this; editors that leave elements open do. */
const deepestEmphasis = 3;

/** Closes the inline elements that were opened after the first `count`. */
export function closeMarks(state: State, count: number): void {
  if (state.marks.length > count) state.marks.length = count;
  if (state.chain.length > count) state.chain.length = count;
}
