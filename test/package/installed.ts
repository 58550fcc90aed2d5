import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The package as users get it: packed, and installed in an empty project. */
export interface Installed {
  folder: string;
  tarball: string;
  /** The files in the tarball, relative to the package. */
  files: string[];
  manifest: Manifest;
  /** The installation before the optional peers are added. */
  plain: { packages: number; bytes: number; markdown: string; missing: unknown };
}

export interface Manifest {
  name: string;
  exports: Record<string, Entry | { types: string } | string>;
  bin?: Record<string, string>;
  man?: string;
  peerDependencies: Record<string, string>;
}

/** An entry that can be loaded; `espalier/unplugin/client` is types alone, `espalier/package.json` is a file. */
export type Entry = Record<'import' | 'require', { types: string; default: string }>;

export function install(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'espalier-package-'));
  npm(root, 'run', '--silent', 'build', '--', '--silent');
  const packed: { filename: string; files: { path: string }[] }[] = JSON.parse(
    npm(root, 'pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder),
  );
  const first = packed[0];
  if (first === undefined) throw new Error('npm pack made nothing');
  const tarball = join(folder, first.filename);
  writeFileSync(join(folder, 'package.json'), '{"name": "consumer", "private": true}');
  npm(folder, 'install', '--silent', '--prefer-offline', '--ignore-scripts', tarball);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'node_modules/espalier/package.json'), 'utf8'));
  const made = { folder, tarball, files: first.files.map(({ path }) => path), manifest };
  const plain = lookAt(made);
  const peers = Object.entries(manifest.peerDependencies).filter(([name]) =>
    /^(?:cheerio|domhandler|unplugin|mdast-|micromark-)/.test(name),
  );
  npm(folder, 'install', '--silent', '--prefer-offline', '--ignore-scripts', ...peers.map((peer) => peer.join('@')));
  return { ...made, plain };
}

/** The size of a plain installation, the output of the command in it, and the errors of entries without their peers. */
function lookAt(made: Omit<Installed, 'plain'>): Installed['plain'] {
  const path = join(made.folder, 'node_modules');
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const locked = JSON.parse(readFileSync(join(made.folder, 'package-lock.json'), 'utf8')) as { packages: object };
  const { stdout } = spawnSync(join(path, '.bin/espalier'), ['-f', 'markdown', '--root', 'p'], {
    input: '<h2>x</h2><p><b>a</b>',
    encoding: 'utf8',
  });
  const code = `const said = await Promise.all(['cheerio', 'markdown', 'unplugin/vite'].map((name) => import('espalier/' + name).catch(({ code, message }) => [code, message])));
console.log(JSON.stringify(said));`;
  const { output } = run(made, 'plain.mjs', code);
  return { packages: Object.keys(locked.packages).length - 1, bytes, markdown: stdout, missing: output };
}

export function remove(installed: Installed): void {
  rmSync(installed.folder, { recursive: true, force: true });
}

/** Writes a file into the project of the user and runs it with Node; returns its output, as JSON, and its stderr. */
export function run(
  installed: Pick<Installed, 'folder'>,
  name: string,
  code: string,
): { output: unknown; errors: string } {
  const path = join(installed.folder, name);
  writeFileSync(path, code);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path], { cwd: installed.folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ended with ${status}:\n${stderr}`);
  return { output: JSON.parse(stdout), errors: stderr };
}

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
