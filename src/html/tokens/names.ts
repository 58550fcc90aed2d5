import { html as standard } from 'parse5';
import type { Name, Scan } from './scan.ts';

/** Returns the name between two offsets. A page repeats a few names, so that each is computed once. */
export function nameAt({ html, names }: Scan, start: number, end: number): Name {
  const written = html.slice(start, end);
  const known = names.get(written);
  if (known !== undefined) return known;
  const name = inSmallLetters(written);
  const found: Name = { name, tagID: standard.getTagID(name) };
  names.set(written, found);
  return found;
}

/** In names, only letters of ASCII are put in lower case. */
function inSmallLetters(written: string): string {
  return /[A-Z]/.test(written) ? written.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : written;
}
