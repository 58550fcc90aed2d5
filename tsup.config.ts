import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';
import { manPage } from './src/cli/man.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  peerDependencies: Record<string, string>;
};

/** One output for each entry of the `exports` map of package.json, under the same name. */
const entry = {
  index: 'src/index.ts',
  feed: 'src/feed/index.ts',
  cheerio: 'src/cheerio/index.ts',
  markdown: 'src/markdown/index.ts',
  hast: 'src/hast/index.ts',
  chunks: 'src/chunks/index.ts',
  check: 'src/check/index.ts',
  batch: 'src/batch/index.ts',
  'batch/bullmq': 'src/batch/bullmq/index.ts',
  'portable-text': 'src/portable-text/index.ts',
  report: 'src/report/index.ts',
  testing: 'src/testing/index.ts',
  'testing/jest': 'src/testing/jest.ts',
  unplugin: 'src/bundler/index.ts',
  'unplugin/vite': 'src/bundler/vite.ts',
  'unplugin/rollup': 'src/bundler/rollup.ts',
  'unplugin/rolldown': 'src/bundler/rolldown.ts',
  'unplugin/esbuild': 'src/bundler/esbuild.ts',
  'unplugin/webpack': 'src/bundler/webpack.ts',
  'unplugin/rspack': 'src/bundler/rspack.ts',
};

/** Vitest cannot be required, so what imports it has one form. */
const esmEntry = { 'testing/vitest': 'src/testing/vitest.ts' };

/** The parser gets a chunk of its own by being an entry: a page that only reads finished trees then loads no parse5. */
const parser = { html: 'src/html/parse.ts' };

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  // Packages that are bundled for the command write the names of Node's modules without their prefix.
  external: [/^node:/, 'fs', 'module', 'path', 'url'],
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main'];
    // Words of all scripts, which escapes would make three times as long.
    options.charset = 'utf8';
  },
  // Entries share chunks, so that EspalierError is one class, whichever entry it came through.
  splitting: true,
  treeshake: true,
  silent: process.argv.includes('--silent'),
};

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Marks what a module computes when it loads as without effect, so that a bundler drops what nobody uses: tables, expressions, models. Bundlers do not see by themselves that a call, a spread or
 * a property changes nothing; here nothing at the top of a module does.
 */
const pureConstants: Plugin = {
  name: 'pure-constants',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const pieces: string[] = [];
      let copied = 0;
      for (const statement of ts.createSourceFile(path, text, ts.ScriptTarget.Latest).statements) {
        if (!ts.isVariableStatement(statement)) continue;
        for (const { name, initializer } of statement.declarationList.declarations) {
          if (initializer === undefined || !ts.isIdentifier(name) || isPlain(initializer)) continue;
          const start = text.length - text.slice(initializer.pos).trimStart().length;
          pieces.push(
            text.slice(copied, start),
            '/* @__PURE__ */ (() => (',
            text.slice(start, initializer.end),
            '))()',
          );
          copied = initializer.end;
        }
      }
      return { contents: pieces.join('') + text.slice(copied), loader: 'ts' };
    });
  },
};

/** Whether an expression has nothing to compute: a function, or a value as it is written. */
function isPlain(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return true;
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isSpreadElement(node)) return false;
  if (ts.isTaggedTemplateExpression(node) || ts.isPropertyAccessExpression(node) || ts.isSpreadAssignment(node))
    return false;
  if (ts.isTemplateExpression(node) || ts.isElementAccessExpression(node)) return false;
  return ts.forEachChild(node, (child) => !isPlain(child) || undefined) !== true;
}

const bundled = new Set<string>();

/** Writes the licences of all packages whose code is in the output of any build. */
const thirdPartyLicenses: Plugin = {
  name: 'third-party-licenses',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd((result) => {
      const folders = Object.keys(result.metafile?.inputs ?? {}).flatMap(
        (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
      );
      for (const folder of folders) bundled.add(folder);
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/third-party-licenses.txt', licenses([...bundled].sort()));
    });
  },
};

/**
 * The command takes the writer of Markdown from the CommonJS file, which holds the packages that it stands on: whoever installs nothing else has all formats. See
 * docs/decisions/0020-peers.md.
 */
const markdownOfCommand: Plugin = {
  name: 'markdown-of-command',
  setup(build) {
    build.onResolve({ filter: /[\\/]markdown[\\/]index\.ts$/ }, ({ importer }) =>
      /[\\/]src[\\/]cli[\\/]/.test(importer) ? { path: './markdown.cjs', external: true } : undefined,
    );
  },
};

/**
 * The selectors of the command are bundled, with what they stand on; `espalier/cheerio` works on the objects of the caller, whose package it
 * shares.
 */
const domhandlerOfCaller: Plugin = {
  name: 'domhandler-of-caller',
  setup(build) {
    build.onResolve({ filter: /^domhandler$/ }, ({ path, importer }) =>
      /[\\/]src[\\/]cheerio[\\/]/.test(importer) ? { path, external: true } : undefined,
    );
  },
};

/** The entries that stand on optional peers, and these. */
const peers: Record<string, readonly string[]> = {
  cheerio: ['cheerio', 'domhandler'],
  markdown: Object.keys(manifest.peerDependencies).filter((name) => /^(?:mdast|micromark)-/.test(name)),
  unplugin: ['unplugin'],
  'unplugin/vite': ['unplugin'],
  'unplugin/rollup': ['unplugin'],
  'unplugin/esbuild': ['unplugin'],
  'unplugin/webpack': ['unplugin'],
  'unplugin/rolldown': ['unplugin'],
  'unplugin/rspack': ['unplugin'],
};

/**
 * Writes, for each entry that stands on optional peers, the module that Node loads in its place: it passes on what the entry exports, or says what to install. Bundlers take the entry itself,
 * which they can take apart, and say by themselves what they do not find.
 */
async function writePeerEntries(): Promise<void> {
  for (const [name, packages] of Object.entries(peers)) {
    const path = `dist/peers/${name}.js`;
    const up = '../'.repeat(name.split('/').length);
    const exported = Object.keys(await import(pathToFileURL(`dist/${name}.js`).href));
    const message = `espalier/${name} needs what is not installed: npm install ${packages.join(' ')}`;
    mkdirSync(dirname(path), { recursive: true });
    const lines = [
      'const entry = await load();',
      ...exported.map((key) =>
        key === 'default' ? 'export default entry.default;' : `export const ${key} = entry.${key};`,
      ),
      'async function load() {',
      '  try {',
      `    return await import('${up}${name}.js');`,
      '  } catch (cause) {',
      `    const isPeer = ${JSON.stringify(packages)}.some((name) => String(cause?.message).includes(\`'\${name}'\`));`,
      "    if (cause?.code !== 'ERR_MODULE_NOT_FOUND' || !isPeer) throw cause;",
      `    const { EspalierError } = await import('${up}index.js');`,
      `    throw new EspalierError('missing-peer', ${JSON.stringify(message)}, { cause });`,
      '  }',
      '}',
    ];
    writeFileSync(path, `${lines.join('\n')}\n`);
  }
}

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    entry: { ...entry, ...esmEntry, ...parser, cli: 'src/cli/main.ts' },
    noExternal: ['domhandler'],
    esbuildPlugins: [domhandlerOfCaller, markdownOfCommand, pureConstants, thirdPartyLicenses],
    onSuccess: async () => {
      writeFileSync('dist/espalier.1', manPage(manifest.version));
      withoutBlanks('esm');
      await writePeerEntries();
      cpSync('src/bundler/client.d.ts', 'dist/unplugin/client.d.ts');
      // Without its blanks it is two thirds as long.
      writeFileSync('dist/schema.json', JSON.stringify(JSON.parse(readFileSync('src/tree/schema.json', 'utf8'))));
    },
  },
  {
    ...shared,
    format: 'cjs',
    entry: { ...entry, ...parser },
    // These have no CommonJS build; see docs/decisions/0002-esm-and-commonjs.md.
    noExternal: ['parse5', 'entities', /^mdast-util-/, /^micromark-extension-/],
    esbuildOptions: (options) => {
      options.mainFields = ['module', 'main'];
    },
    esbuildPlugins: [pureConstants, thirdPartyLicenses],
    onSuccess: async () => withoutBlanks('cjs'),
  },
  // What `require()` of a plugin gives is the plugin: its types must say so.
  { ...shared, format: ['esm', 'cjs'], entry: { ...entry, ...esmEntry }, dts: { only: true }, cjsInterop: true },
]);

/**
 * Takes the blanks out of the CommonJS build, half of which are bundled packages, or out of the chunks of the other that
 * hold little but such: the size of an installation counts them. What parts a build into chunks writes it anew, so that
 * this comes last.
 */
function withoutBlanks(format: 'cjs' | 'esm'): void {
  for (const path of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith(format === 'cjs' ? '.cjs' : '.js')) continue;
    const file = join('dist', path);
    const text = readFileSync(file, 'utf8');
    if (format === 'esm' && !isOfPackages(text)) continue;
    // What is read as it is may be written shorter; a bundler needs the annotations that this would take.
    const isShort = format === 'cjs';
    const options = {
      minifyWhitespace: true,
      minifySyntax: isShort,
      // Names within packages say nothing to those who read a trace of ours.
      minifyIdentifiers: isShort && isOfPackages(text),
      charset: 'utf8',
      target: 'es2022',
      format,
    } as const;
    // Node finds the names that a CommonJS file exports by these words.
    const code = transformSync(text, options).code.replaceAll('{enumerable:!0,get', '{enumerable:true,get');
    writeFileSync(file, code);
  }
}

/** Whether more of a chunk comes from packages than from here, by the names of files that it has as comments. */
function isOfPackages(text: string): boolean {
  const count = (folder: string): number => text.split(`\n// ${folder}/`).length - 1;
  return count('node_modules') > count('src');
}

/** Returns the licences of packages, those with the same words once for all of them. */
function licenses(folders: readonly string[]): string {
  const byText = new Map<string, string[]>();
  for (const folder of folders) {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
    const file = readdirSync(folder).find((path) => /^licen[cs]e/i.test(path));
    if (file === undefined) throw new Error(`${folder} has no licence file`);
    const text = readFileSync(join(folder, file), 'utf8').trim();
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}, bundled`]);
  }
  return [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join('\n');
}
