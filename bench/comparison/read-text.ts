import { squash } from '../accuracy/score.ts';
import type { Kept } from './kept.ts';

/** Reads the plain text of html-to-text: headings are the lines that it writes in capitals, items begin with its marks. */
export function readText(text: string): Kept {
  const lines = text.split('\n');
  const mark = /^ *(?:\*|\d+\.) /;
  return {
    text: squash(text),
    headings: lines.filter((line) => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)).map(squash),
    items: lines.filter((line) => mark.test(line)).map((line) => squash(line.replace(mark, ''))),
    tables: [],
  };
}
