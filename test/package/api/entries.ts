import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportOf } from './report.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The folder of the reports, which are committed: what changes there is a change of the interface. */
export const folder = join(root, 'docs/api');

/** The report of every entry of the manifest that has types of its own, by the name of its file in `folder`. The package must be built. */
export function reports(): Map<string, string> {
  const manifest: { exports: Record<string, unknown> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return new Map(
    Object.entries(manifest.exports).flatMap(([path, target]): [string, string][] => {
      const types = /"types":"\.\/([^"]+\.d\.ts)"/.exec(JSON.stringify(target))?.[1];
      if (types === undefined) return [];
      const name = path.replace(/^\./, 'espalier');
      const file = `${name.replaceAll('/', '-')}.api.md`;
      return [
        [
          file,
          `# ${name}\n\nWritten by \`npm run api\`; do not edit.\n\n\`\`\`text\n${reportOf(join(root, types))}\n\`\`\`\n`,
        ],
      ];
    }),
  );
}
