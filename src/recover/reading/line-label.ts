import { isAllBold } from '../../blocks/bold.ts';
import { endsInColon } from '../../values/colon.ts';
import { hasLetter } from '../../values/letters.ts';
import { type Line, paragraphOf } from './lines.ts';

const longest = 60;

/** Tells whether a line among those of a list names the ones after it: it is short, and ends in a colon or is bold. */
export function isLineLabel(line: Line): boolean {
  const { text } = line;
  if (text.length > longest || !hasLetter(text) || /[.!?]\s/.test(text)) return false;
  return endsInColon(text) || isAllBold(paragraphOf(line));
}
