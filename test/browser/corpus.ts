import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shareOf } from '../corpus/share.ts';

const shared = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** Whether the corpus of real pages is present. */
export const hasCorpus = existsSync(shared);

/** Every n-th of the pages and tables of the corpus; all of them with `WHOLE_CORPUS=1`. */
export function* pages(every: number): Generator<string> {
  for (const path of shareOf(paths('.html'), every)) yield readFileSync(path, 'utf8');
}

/** The inputs of the reference tests of HTML parsers. */
export function* parserCases(): Generator<string> {
  for (const path of paths('.dat')) {
    for (const test of `\n${readFileSync(path, 'utf8')}`.split('\n#data\n').slice(1))
      yield test.split('\n#errors')[0] ?? '';
  }
}

function paths(ending: string): string[] {
  const all = readdirSync(shared, { recursive: true, encoding: 'utf8' }).sort();
  return all.filter((path) => path.endsWith(ending)).map((path) => join(shared, path));
}
