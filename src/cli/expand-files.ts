import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The files that the command line names. */
export interface NamedFiles {
  files: string[];
  /** Patterns that match no file. */
  unmatched: string[];
}

/**
 * Returns the files that names and patterns match, each once, the matches of a pattern in the order of their names: not
 * every shell expands patterns. A name of an existing file is not a pattern, whatever characters it has. The output
 * file does not match.
 */
export async function expandFiles(names: readonly string[], output: string | undefined): Promise<NamedFiles> {
  const files = new Set<string>();
  const unmatched: string[] = [];
  for (const name of names) {
    if (!/[*?[\]{}()!]/.test(name) || existsSync(name)) {
      files.add(name);
      continue;
    }
    const { glob, isDynamicPattern } = await import('tinyglobby');
    if (!isDynamicPattern(name)) {
      files.add(name);
      continue;
    }
    const found = await glob(name, { onlyFiles: true, expandDirectories: false });
    const matches = found.filter((file) => output === undefined || resolve(file) !== resolve(output));
    if (matches.length === 0) unmatched.push(name);
    for (const file of matches.sort()) files.add(file);
  }
  return { files: [...files], unmatched };
}
