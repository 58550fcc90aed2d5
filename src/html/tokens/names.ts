import { html as standard } from 'parse5';

/** The name of an element or an attribute, in small letters, and the number by which the parser knows elements of that name. */
export interface Name {
  name: string;
  tagID: number;
}

/** Engines copy what is cut out of a string if it is this short; a longer cut would keep the whole input in memory with it. */
const LONGEST_KEPT = 12;
const MOST_KEPT = 1000;

const kept = new Map<string, Name>();

/** Returns the name that is written from one place to another. Pages use few names over and over: those are kept, as many as are bounded. */
export function nameAt(html: string, start: number, end: number): Name {
  const written = html.slice(start, end);
  const known = kept.get(written);
  if (known !== undefined) return known;
  const name = inSmallLetters(written);
  const found: Name = { name, tagID: standard.getTagID(name) };
  if (written.length <= LONGEST_KEPT && kept.size < MOST_KEPT) kept.set(written, found);
  return found;
}

/** Only letters of ASCII have small ones in names. */
function inSmallLetters(written: string): string {
  return /[A-Z]/.test(written) ? written.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : written;
}
