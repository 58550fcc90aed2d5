import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

/** One output for each entry of the `exports` map of package.json, under the same name. */
const entry = {
  index: 'src/index.ts',
  feed: 'src/feed/index.ts',
  cheerio: 'src/cheerio/index.ts',
  markdown: 'src/markdown/index.ts',
  chunks: 'src/chunks/index.ts',
  check: 'src/check/index.ts',
  'portable-text': 'src/portable-text/index.ts',
  testing: 'src/testing/index.ts',
  unplugin: 'src/bundler/index.ts',
  'unplugin/vite': 'src/bundler/vite.ts',
  'unplugin/rollup': 'src/bundler/rollup.ts',
  'unplugin/esbuild': 'src/bundler/esbuild.ts',
  'unplugin/webpack': 'src/bundler/webpack.ts',
};

/** The parser gets a chunk of its own by being an entry: a page that only reads finished trees then loads no parse5. */
const parser = { html: 'src/html/parse.ts' };

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  // Entries share chunks, so that EspalierError is one class, whichever entry it came through.
  splitting: true,
  treeshake: true,
  // Tables that are built once when a module loads: a bundler may drop those that nobody uses.
  pure: ['Map', 'Set', 'Object.entries', 'Object.freeze', 'Object.fromEntries'],
  silent: process.argv.includes('--silent'),
};

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Writes the licences of all packages whose code is in the output. */
const thirdPartyLicenses: Plugin = {
  name: 'third-party-licenses',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd((result) => {
      const folders = Object.keys(result.metafile?.inputs ?? {}).flatMap(
        (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
      );
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/third-party-licenses.txt', [...new Set(folders)].sort().map(license).join('\n'));
    });
  },
};

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    entry: { ...entry, ...parser, cli: 'src/cli/main.ts' },
    onSuccess: async () => {
      cpSync('src/bundler/client.d.ts', 'dist/unplugin/client.d.ts');
      cpSync('src/tree/schema.json', 'dist/schema.json');
    },
  },
  {
    ...shared,
    format: 'cjs',
    entry: { ...entry, ...parser },
    // These have no CommonJS build; see docs/decisions/0002-esm-and-commonjs.md.
    noExternal: ['parse5', 'entities', /^mdast-util-/],
    esbuildPlugins: [thirdPartyLicenses],
  },
  // What `require()` of a plugin gives is the plugin: its types must say so.
  { ...shared, format: ['esm', 'cjs'], entry, dts: { only: true }, cjsInterop: true },
]);

function license(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = readdirSync(folder).find((path) => /^licen[cs]e/i.test(path));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  return `${name} ${version}, bundled into the CommonJS files\n\n${readFileSync(join(folder, file), 'utf8')}`;
}
