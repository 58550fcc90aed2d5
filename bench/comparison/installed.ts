import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

interface Manifest {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  files?: string[];
}

/**
 * What `npm install` of packages brings: how many packages, and how many bytes their files have. Counted from what is
 * installed here, without the network.
 */
export function installed(names: readonly string[]): { packages: number; bytes: number } {
  const folders = new Map<string, number>();
  const queue = names.map((name) => ({ name, from: root, isOptional: false }));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const folder = next.name === 'espalier' ? root : folderOf(next.name, next.from);
    if (folder === undefined) {
      if (!next.isOptional) throw new Error(`${next.name} is not installed`);
      continue;
    }
    if (folders.has(folder)) continue;
    folders.set(folder, folder === root ? ownBytes() : bytesIn(folder));
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const peers = Object.keys(manifest.peerDependencies ?? {}).filter(
      (name) => manifest.peerDependenciesMeta?.[name]?.optional !== true,
    );
    const optional = Object.keys(manifest.optionalDependencies ?? {});
    const needed = [...Object.keys(manifest.dependencies ?? {}), ...peers].filter((name) => !optional.includes(name));
    for (const name of needed) queue.push({ name, from: folder, isOptional: false });
    for (const name of optional) queue.push({ name, from: folder, isOptional: true });
  }
  return { packages: folders.size, bytes: [...folders.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

/** The folder that Node finds a package in. */
function folderOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}

function bytesIn(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') bytes += bytesIn(path);
    else if (entry.isFile()) bytes += statSync(path).size;
  }
  return bytes;
}

/** The size of the package itself: the build and the pages. */
function ownBytes(): number {
  if (!existsSync(join(root, 'dist')))
    throw new Error('run `npm run build` first: the size of what is built is counted');
  const pages = readdirSync(root).filter((name) => /\.(?:md|txt)$|^(?:LICENSE|package\.json)$/.test(name));
  const files = pages.reduce((sum, name) => sum + lstatSync(join(root, name)).size, 0);
  return files + bytesIn(join(root, 'dist')) + markdownIn(join(root, 'docs'));
}

function markdownIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.md') && !/^(?:api|reference)\b/.test(path),
  );
  return files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}
