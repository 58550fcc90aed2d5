import { html as standard } from 'parse5';
import type { Name, Scan } from './scan.ts';

/**
 * Returns the name that is written from one place to another. A page uses few names over and over, so that each is
 * worked out once.
 */
export function nameAt({ html, names }: Scan, start: number, end: number): Name {
  const written = html.slice(start, end);
  const known = names.get(written);
  if (known !== undefined) return known;
  const name = inSmallLetters(written);
  const found: Name = { name, tagID: standard.getTagID(name) };
  names.set(written, found);
  return found;
}

/** Only letters of ASCII have small ones in names. */
function inSmallLetters(written: string): string {
  return /[A-Z]/.test(written) ? written.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : written;
}
