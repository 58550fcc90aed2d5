import { degrees, nameParticles } from '../lexicon/bylines.ts';
import { calendarWords } from '../lexicon/calendar.ts';
import { type ChosenWords, madeOf } from '../lexicon/chosen-words.ts';

const LONGEST = 60;
const MOST_WORDS = 6;
const calendar: ReadonlySet<string> = new Set(calendarWords);

/**
 * Tells whether a text can be the name of a person: a few words that all begin with a capital, or letters of a script
 * without capitals.
 */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST || /[\d@/:;?!<>{}[\]|=_*#%"“”]/.test(text)) return false;
  const words = text.split(' ');
  if (words.length > MOST_WORDS) return false;
  let named = 0;
  for (const word of words) {
    if (nameParticles.has(word)) continue;
    if (!/^[\p{Lu}\p{Lt}\p{Lo}'’(“]/u.test(word)) return false;
    if (/\p{L}{3}\.$/u.test(word)) return false;
    named += 1;
  }
  if (words.length === 1 && calendar.has(text.toLowerCase())) return false;
  return named > 0;
}

/** Tells whether a text is a name of several words, or one in a script without spaces between words. */
export function isFullName(text: string): boolean {
  return isName(text) && (text.includes(' ') || /^[\p{Lo}・]{2,12}$/u.test(text));
}

function isDegree(text: string): boolean {
  return text.split(/[\s,-]+/).every((word) => degrees.has(word.toLowerCase().replaceAll('.', '')));
}

const joinersOf = madeOf(({ nameJoiners }: ChosenWords): ReadonlySet<string> => new Set(['&', ...nameJoiners]));

const rolesOf = madeOf(({ roleWords }: ChosenWords): ReadonlySet<string> => new Set(roleWords));

/** Whether a text is a role, by its last word. */
function isRole(text: string, words: ChosenWords): boolean {
  return rolesOf(words).has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
}

/** Whether a role follows a name: `Ann Lee, Senior Editor`. */
export function hasRole(text: string, words: ChosenWords): boolean {
  return text.includes(',') && isFullName(text.slice(0, text.indexOf(','))) && isRole(text, words);
}

/** Returns a name without the role that is joined to it, as in two adjacent elements: `Ann LeeProduct Manager`. */
export function withoutRole(text: string, words: ChosenWords): string {
  if (!isRole(text, words)) return text;
  const joint = /^(.{1,80}?\s\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}{2}/u.exec(text);
  const name = joint?.[1];
  return name !== undefined && isFullName(name) ? name : text;
}

/**
 * Returns the names in a text that contains nothing else: `Ann Lee`, `Ann Lee and Bo Ek`, `Ann Lee, PhD, Bo Ek`. It is
 * divided only where all parts are names of several words; a degree or a role after the first name is left out.
 */
export function namesIn(text: string, words: ChosenWords): string[] {
  const whole = text
    .replace(/^[\s,:–—-]+/, '')
    .slice(0, 500)
    .trim();
  const [beforeMark = ''] = whole.split(/\s[|·•⋅–—-]\s|[|•⋅;]/, 1);
  const joiners = joinersOf(words);
  const names: string[] = [];
  for (const part of beforeMark.split(/\s?[,、，]\s?/, 20)) {
    if (names.length > 0 && isRole(part.trim(), words)) continue;
    const divided = divide(part.trim(), joiners);
    if (divided.every(isFullName)) for (const one of divided) names.push(one);
    else if (names.length > 0 && isDegree(part)) continue;
    else if (names.length === 0 && isName(part.trim())) return [part.trim()];
    else break;
  }
  return names;
}

/** The parts of `Ann Lee and Bo Ek`; a text with a part that is no full name stays as it is. */
function divide(text: string, joiners: ReadonlySet<string>): string[] {
  const parts: string[][] = [[]];
  for (const word of text.split(' ')) {
    if (joiners.has(word.toLowerCase())) parts.push([]);
    else parts[parts.length - 1]?.push(word);
  }
  const names = parts.map((part) => part.join(' ')).filter((part) => part !== '');
  return names.length > 0 && names.every(isFullName) ? names : [text];
}
