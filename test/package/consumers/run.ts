/**
 * Packs the package and uses it as programs of users do, in every runtime that it is made for:
 *
 *     npm run consumers [-- --built] [-- --only bun,deno]
 *
 * Runtimes are installed from npm into a folder that is removed at the end. Each must print what this Node prints.
 * `--built` packs the existing build.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { cjs, esm, miniflare, worker } from './program.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'espalier-consumers-'));
const { values } = parseArgs({
  options: { built: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

/** A runtime: the package of npm that has it, and the commands that run the programs of a user. */
interface Runtime {
  name: string;
  packages: string[];
  commands: (bin: (name: string) => string) => Promise<string[][]> | string[][];
}

const node = (version: number): Runtime => ({
  name: `Node ${version}`,
  packages: [`node@${version}`],
  commands: (bin) => [
    [bin('node'), 'program.mjs'],
    [bin('node'), 'program.cjs'],
  ],
});

const runtimes: Runtime[] = [
  node(20),
  node(22),
  node(24),
  {
    name: 'Bun',
    packages: ['bun@1'],
    commands: (bin) => [
      [bin('bun'), 'run', 'program.mjs'],
      [bin('bun'), 'run', 'program.cjs'],
    ],
  },
  {
    name: 'Deno',
    packages: ['deno@2'],
    commands: (bin) => [
      [bin('deno'), 'run', '--allow-read', '--allow-env', '--node-modules-dir=manual', 'program.mjs'],
    ],
  },
  {
    name: 'workerd',
    packages: ['miniflare@4'],
    commands: async (bin) => {
      await build({
        stdin: { contents: worker, resolveDir: join(folder, 'user') },
        bundle: true,
        format: 'esm',
        platform: 'neutral',
        mainFields: ['module', 'main'],
        conditions: ['workerd', 'worker', 'browser'],
        outfile: join(folder, 'user/worker.mjs'),
        logLevel: 'error',
      });
      writeFileSync(join(bin('..'), '..', 'server.mjs'), miniflare);
      return [[process.execPath, join(bin('..'), '..', 'server.mjs'), join(folder, 'user/worker.mjs')]];
    },
  },
];

function npm(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stderr}`);
  return stdout;
}

/** Installs the package in an empty project, with the optional peers of its entries. */
function installPackage(): void {
  if (!values.built) npm(root, 'run', '--silent', 'build', '--', '--silent');
  const packed: { filename: string }[] = JSON.parse(
    npm(root, 'pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder),
  );
  const { peerDependencies = {} }: { peerDependencies?: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const peers = Object.entries(peerDependencies)
    .filter(([name]) => /^(?:cheerio|domhandler|mdast-|micromark-)/.test(name))
    .map(([name, range]) => `${name}@${range}`);
  const user = join(folder, 'user');
  mkdirSync(user);
  writeFileSync(join(user, 'package.json'), '{"name": "user", "private": true}');
  npm(user, 'install', '--silent', '--ignore-scripts', join(folder, packed[0]?.filename ?? ''), ...peers);
  writeFileSync(join(user, 'program.mjs'), esm);
  writeFileSync(join(user, 'program.cjs'), cjs);
}

function run([program = '', ...args]: string[]): { output: string; problem: string } {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: join(folder, 'user'),
    encoding: 'utf8',
    timeout: 300_000,
  });
  const problem = status === 0 ? '' : `${error?.message ?? ''}${stderr}`.trim().slice(0, 2000);
  return { output: stdout.trim(), problem };
}

async function tryIn(runtime: Runtime, expected: string): Promise<string> {
  const home = join(folder, runtime.name.replace(' ', '-'));
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{"private": true}');
  npm(home, 'install', '--silent', ...runtime.packages);
  const commands = await runtime.commands((name) => join(home, 'node_modules/.bin', name));
  for (const command of commands) {
    const { output, problem } = run(command);
    if (problem !== '') return `FAILED: ${command.join(' ')}\n${problem}`;
    if (output !== expected) return `DIFFERS: ${command.join(' ')}\n${output.slice(0, 2000)}`;
  }
  return `${commands.length === 1 ? 'as a module' : 'as a module and as CommonJS'}: the same`;
}

let failed = false;
try {
  installPackage();
  const { output: expected, problem } = run([process.execPath, 'program.mjs']);
  if (problem !== '') throw new Error(problem);
  console.log(`${`Node ${process.versions.node}`.padEnd(16)} ${expected.length} characters of results`);
  const only = values.only === '' ? [] : values.only.toLowerCase().split(',');
  for (const runtime of runtimes.filter(({ name }) => only.length === 0 || only.includes(name.toLowerCase()))) {
    const result = await tryIn(runtime, expected).catch((error: Error) => `FAILED: ${error.message}`);
    failed ||= /^(?:FAILED|DIFFERS)/.test(result);
    console.log(`${runtime.name.padEnd(16)} ${result}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failed) process.exitCode = 1;
