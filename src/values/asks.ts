import { questionEndings, questionMarks, toggleSigns } from '../lexicon/questions.ts';

/** Characters that may follow a question mark. */
const closing = new Set([...'"\'”’»)]*  \u3000…\u200b']);
const toggles = new Set(toggleSigns);

const firstArmenian = '\u0531';
/** The first character of Chinese and Japanese. */
const firstUnmarked = '\u3000';

/** The end of a text without the characters that close a quotation or a bracket, and without a toggle sign after it. */
function endOf(text: string): number {
  let end = text.length;
  while (closing.has(text.charAt(end - 1))) end -= 1;
  if (!toggles.has(text.charAt(end - 1))) return end;
  end -= 1;
  while (closing.has(text.charAt(end - 1))) end -= 1;
  return end;
}

/**
 * Tells whether a text ends as a question does in its script: with its mark, after which closing quotation marks,
 * brackets or a toggle sign may follow. Greek uses a semicolon, Armenian a mark over the interrogative word. Japanese
 * and Chinese need no mark after endings of questions.
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

/** Tells whether a text contains only characters that may follow a question mark. */
export function mayFollowMark(text: string): boolean {
  return endOf(text) === 0;
}

/**
 * Tells at little cost, by its last character, whether a text may be a question, before its white space is normalized.
 */
export function mayEndAsking(text: string): boolean {
  const last = text.charAt(text.length - 1);
  if (questionMarks.includes(last) || closing.has(last) || toggles.has(last) || last.trim() === '') return true;
  if (lastSigns.has(last)) return true;
  return last === ';' || last === '։' || (last > '\u0530' && last < '\u058f');
}

/** Returns a line without a toggle sign at its start or its end, such as `+` or `▾`. */
export function withoutToggle(line: string): string {
  let start = 0;
  let end = line.length;
  if (toggles.has(line.charAt(0)) && /\s/.test(line.charAt(1))) start = 2;
  if (end > 2 && toggles.has(line.charAt(end - 1)) && /[\s?？؟]/.test(line.charAt(end - 2))) end -= 1;
  return line.slice(start, end).trim();
}
