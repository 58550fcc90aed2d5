import { questionEndings, questionMarks, toggleSigns } from '../lexicon/questions.ts';

/** The characters that may stand behind the mark of a question. */
const closing = new Set([...'"\'”’»)]*  \u3000…\u200b']);
const toggles = new Set(toggleSigns);

const firstArmenian = '\u0531';
/** Where the signs of Chinese and Japanese begin. */
const firstUnmarked = '\u3000';

/**
 * Where a text ends without the signs that close a quotation or a bracket, and without the sign of a switch that stands
 * apart behind it.
 */
function endOf(text: string): number {
  let end = text.length;
  while (closing.has(text.charAt(end - 1))) end -= 1;
  if (!toggles.has(text.charAt(end - 1))) return end;
  end -= 1;
  while (closing.has(text.charAt(end - 1))) end -= 1;
  return end;
}

/**
 * Tells whether a text ends as a question does in its script: with its mark, behind which may stand what closes a
 * quotation or a bracket, or the sign of a switch. Greek asks with a semicolon, Armenian with a mark over the word that
 * asks. Japanese and Chinese need no mark behind the words that ask.
 */
export function asks(text: string): boolean {
  const end = endOf(text);
  const last = text.charAt(end - 1);
  if (questionMarks.includes(last)) return true;
  if (last === ';') return /\p{Script=Greek}/u.test(text.slice(Math.max(0, end - 4), end - 1));
  if (last < firstArmenian) return false;
  if (last >= firstUnmarked) return endsUnmarked(last === '。' ? text.slice(0, end - 1) : text.slice(0, end));
  return /\p{Script=Armenian}/u.test(last) || last === '։' ? text.slice(-80).includes('՞') : false;
}

const lastSigns = new Set(['。', ...questionEndings.map((ending) => ending.slice(-1))]);

function endsUnmarked(text: string): boolean {
  return lastSigns.has(text.slice(-1)) && questionEndings.some((ending) => text.endsWith(ending));
}

/** Tells whether a text is nothing but signs that may stand behind the mark of a question. */
export function mayFollowMark(text: string): boolean {
  return endOf(text) === 0;
}

/** Tells at little cost, by its last character, whether a text may ask, before its white space is put in order. */
export function mayEndAsking(text: string): boolean {
  const last = text.charAt(text.length - 1);
  if (questionMarks.includes(last) || closing.has(last) || toggles.has(last) || last.trim() === '') return true;
  if (lastSigns.has(last)) return true;
  return last === ';' || last === '։' || (last > '\u0530' && last < '\u058f');
}

/** Returns a line without the sign of a switch at its start or its end, such as `+` or `▾`. */
export function withoutToggle(line: string): string {
  let start = 0;
  let end = line.length;
  if (toggles.has(line.charAt(0)) && /\s/.test(line.charAt(1))) start = 2;
  if (end > 2 && toggles.has(line.charAt(end - 1)) && /[\s?？؟]/.test(line.charAt(end - 2))) end -= 1;
  return line.slice(start, end).trim();
}
