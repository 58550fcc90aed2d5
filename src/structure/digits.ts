import type { Mark, State } from './state.ts';

/**
 * Digits of two elements are not one number, even where only a style sheet separates them; raised or lowered digits are
 * told apart by that.
 */
export function setDigitsApart(state: State, content: string): void {
  const isAfterDigit = state.endsInDigit && state.hasEdge && state.hasContent && state.space === '';
  state.endsInDigit = isDigit(content.charCodeAt(content.length - 1));
  state.hasEdge = false;
  if (!isAfterDigit && !state.endsInDigit) return;
  const script = state.marks.length === 0 ? undefined : state.marks.find(isRaisedOrLowered)?.type;
  const isSame = script === state.digitScript;
  state.digitScript = script;
  if (!isAfterDigit || !isSame || state.breaks.length > 0 || !isDigit(content.charCodeAt(0))) return;
  // Before three digits, a space could be a thousands separator.
  state.space = isGroup.test(content) ? '\u2002' : ' ';
}

const isGroup = /^\d{3}(?!\d)/;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isRaisedOrLowered({ type }: Mark): boolean {
  return type === 'superscript' || type === 'subscript';
}
