import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** Whether there are pages of strangers to try. */
export const hasCorpus = existsSync(shared);

/** The pages and tables of the corpus. */
export function* pages(): Generator<string> {
  for (const path of paths('.html')) yield readFileSync(path, 'utf8');
}

/** The inputs of the cases by which HTML parsers are tested. */
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
