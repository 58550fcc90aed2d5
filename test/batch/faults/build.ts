import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the code that the processes of these tests run, unless the build is newer than its sources. */
export default function setup(): void {
  const built = join(root, 'dist/cli.js');
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((path) => `src/${path}`);
  const newest = Math.max(
    ...[...sources, 'package.json', 'tsup.config.ts'].map((path) => statSync(join(root, path)).mtimeMs),
  );
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  execFileSync('npm', ['run', '--silent', 'build', '--', '--silent'], { cwd: root, stdio: 'inherit' });
}
