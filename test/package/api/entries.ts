import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportOf } from './report.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The folder of the reports, which are committed: a change there is a change of the interface. */
export const folder = join(root, 'docs/api');

/**
 * The report of every entry of a package that is built or installed in a folder, by the name of its file in `folder`.
 */
export function reports(built: string): Map<string, string> {
  const manifest: { exports: Record<string, unknown> } = JSON.parse(readFileSync(join(built, 'package.json'), 'utf8'));
  const all = new Map<string, string>();
  let core: ReadonlySet<string> = new Set();
  for (const [path, target] of Object.entries(manifest.exports)) {
    const types = /"types":"\.\/([^"]+\.d\.ts)"/.exec(JSON.stringify(target))?.[1];
    if (types === undefined) continue;
    const name = path.replace(/^\./, 'espalier');
    const { text, declarations } = reportOf(join(built, types), core);
    if (path === '.') core = declarations;
    const file = `${name.replaceAll('/', '-')}.api.md`;
    const rest = path === '.' ? '' : ' What it takes from `espalier` is in [espalier.api.md](espalier.api.md).';
    all.set(file, `# ${name}\n\nWritten by \`npm run api\`; do not edit.${rest}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
  }
  return all;
}
