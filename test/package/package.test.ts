import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder as apiFolder, reports } from './api/entries.ts';
import { testBundles } from './bundles.ts';
import { testFrameworks } from './frameworks.ts';
import { type Entry, type Installed, install, remove, root, run } from './installed.ts';
import { testRunners } from './runners.ts';

let installed: Installed;

beforeAll(() => {
  installed = install();
});
afterAll(() => {
  if (installed !== undefined) remove(installed);
});

/** The entries that users load, by the names that they import. */
function entries(): [name: string, entry: Entry][] {
  return Object.entries(installed.manifest.exports).flatMap(([path, target]): [string, Entry][] =>
    typeof target === 'object' && 'import' in target ? [[path.replace(/^\./, 'espalier'), target]] : [],
  );
}

function names(): string[] {
  return entries().map(([name]) => name);
}

describe('a plain installation', () => {
  test('has at most 14 packages and 8 MB, and all that the command offers', () => {
    const { packages, bytes, markdown } = installed.plain;
    expect(packages).toBeLessThanOrEqual(14);
    expect(bytes).toBeLessThanOrEqual(8_000_000);
    expect(markdown).toBe('**a**\n');
  });

  // Node also looks for packages in parent folders, such as that of temporary files.
  test.skipIf(existsSync(join(tmpdir(), 'node_modules')))('names the peers that an entry needs', () => {
    expect(installed.plain.missing).toEqual([
      ['missing-peer', expect.stringContaining('npm install cheerio domhandler')],
      ['missing-peer', expect.stringContaining('npm install mdast-util-directive')],
      ['missing-peer', expect.stringContaining('npm install unplugin')],
    ]);
  });
});

describe('the tarball', () => {
  test('holds what is built and what a reader needs, and nothing else', () => {
    const strangers = installed.files.filter(
      (path) => !/^(dist\/.+|docs\/(?!api|reference).+\.md|package\.json|[A-Z_]+\.md|LICENSE|llms\.txt)$/.test(path),
    );
    expect(strangers).toEqual([]);
    expect(installed.files).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'LICENSE']));
  });

  test('holds every page that its pages link to', () => {
    const dead = installed.files
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => {
        const page = readFileSync(join(installed.folder, 'node_modules/espalier', path), 'utf8');
        const targets = [...page.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, target = '']) => target);
        return targets.map((target) => join(dirname(path), target));
      })
      .filter((target) => target.endsWith('.md') && !installed.files.includes(target));
    expect(dead).toEqual([]);
  });

  test('holds everything that the manifest names', () => {
    const { exports, bin } = installed.manifest;
    const named = JSON.stringify([Object.values(exports), bin]).match(/\.\/[^"]+\.\w+/g) ?? [];
    expect(named.length).toBeGreaterThan(20);
    const missing = named.filter((target) => !installed.files.includes(target.replace(/^\.\//, '')));
    expect(missing).toEqual([]);
  });

  test('names the types first', () => {
    for (const [, entry] of entries()) {
      expect(Object.keys(entry)).toEqual(['import', 'require']);
      for (const condition of Object.values(entry)) {
        const keys = Object.keys(condition);
        expect(keys.length === 2 ? keys : [...keys.slice(0, 1), ...keys.slice(3)]).toEqual(['types', 'default']);
      }
    }
  });

  test('carries the licences of the packages that are bundled into it', () => {
    const path = join(installed.folder, 'node_modules/espalier/dist/third-party-licenses.txt');
    const licenses = readFileSync(path, 'utf8');
    expect(licenses).toContain('parse5');
    expect(licenses).toContain('entities');
  });

  test('passes publint', () => {
    check('check:manifest');
  });

  test('passes Are The Types Wrong', () => {
    check('check:types');
  });
});

describe('every entry', () => {
  // The entry that extends the `expect` of Jest only loads in Jest: test/package/runners.ts.
  const load = `const api = {};
for (const name of names) api[name] = Object.keys(await load(name)).filter((key) => key !== 'default' && key !== 'module.exports').sort();
process.stdout.write(JSON.stringify(api));`;

  test('exports the same to import and to require, without a warning', () => {
    const list = JSON.stringify(names().filter((name) => name !== 'espalier/testing/jest'));
    const esm = run(installed, 'api.mjs', `const names = ${list};\nconst load = (name) => import(name);\n${load}`);
    const cjs = run(
      installed,
      'api.cjs',
      `const names = ${list};\nconst load = require;\n(async () => {\n${load}\n})();`,
    );
    expect(esm.errors + cjs.errors).toBe('');
    expect(cjs.output).toEqual(esm.output);
    expect((esm.output as Record<string, string[]>)['espalier']).toContain('parseArticle');
  });

  test('gives the same tree in both', () => {
    const print =
      'process.stdout.write(JSON.stringify(parseArticle("<h2>A</h2><p>b &amp; c<table><tr><td>d</table>")));';
    const esm = run(installed, 'tree.mjs', `import { parseArticle } from 'espalier';\n${print}`);
    const cjs = run(installed, 'tree.cjs', `const { parseArticle } = require('espalier');\n${print}`);
    expect(cjs.output).toEqual(esm.output);
    expect(JSON.stringify(esm.output)).toContain('b & c');
  });

  test('comes with the schema of its trees', () => {
    const print = 'process.stdout.write(JSON.stringify([schema, parseArticle("<p>a").schemaVersion]));';
    const esm = `import schema from 'espalier/schema.json' with { type: 'json' };\nimport { parseArticle } from 'espalier';\n${print}`;
    const cjs = `const schema = require('espalier/schema.json');\nconst { parseArticle } = require('espalier');\n${print}`;
    const committed: unknown = JSON.parse(readFileSync(join(root, 'src/tree/schema.json'), 'utf8'));
    const [schema, version] = run(installed, 'schema.cjs', cjs).output as [{ $id: string }, number];
    expect(schema).toEqual(committed);
    expect(schema.$id).toBe(`urn:espalier:article:${version}`);
    const { output, errors } = run(installed, 'schema.mjs', esm);
    expect(output).toEqual([schema, version]);
    expect(errors).toMatch(/^$|ExperimentalWarning/);
  });

  // Node also looks for packages in parent folders, such as that of temporary files.
  const isAlone = !existsSync(join(tmpdir(), 'node_modules'));
  test.skipIf(!isAlone)('names the package that is missing where an optional peer is needed', () => {
    const code = (load: string): string =>
      `${load}\n(async () => {
  fs.writeFileSync('crawl.warc', 'WARC/1.0\\r\\n');
  const asks = [createWorker({ connection: 'redis://127.0.0.1:1' }), runShard({ input: 'crawl.warc', output: 'crawl.ndjson' })];
  const errors = (await Promise.allSettled(asks)).map(({ reason }) => [reason.code, reason.message]);
  process.stdout.write(JSON.stringify(errors));
})();`;
    const esm =
      "import fs from 'node:fs';\nimport { runShard } from 'espalier/batch';\nimport { createWorker } from 'espalier/batch/bullmq';";
    const cjs =
      "const fs = require('node:fs');\nconst { runShard } = require('espalier/batch');\nconst { createWorker } = require('espalier/batch/bullmq');";
    const expected = [
      ['missing-peer', expect.stringContaining('npm install ioredis')],
      ['missing-peer', expect.stringContaining('npm install warcio')],
    ];
    expect(run(installed, 'peers.mjs', code(esm)).output).toEqual(expected);
    expect(run(installed, 'peers.cjs', code(cjs)).output).toEqual(expected);
  });

  test('shares one EspalierError', () => {
    const code = (load: string): string =>
      `${load}\nlet error;\ntry { parseFeed('no feed'); } catch (thrown) { error = thrown; }\nprocess.stdout.write(JSON.stringify(error instanceof EspalierError));`;
    const esm = "import { EspalierError } from 'espalier';\nimport { parseFeed } from 'espalier/feed';";
    const cjs = "const { EspalierError } = require('espalier');\nconst { parseFeed } = require('espalier/feed');";
    expect(run(installed, 'error.mjs', code(esm)).output).toBe(true);
    expect(run(installed, 'error.cjs', code(cjs)).output).toBe(true);
  });
});

describe('the types', () => {
  const code = (): string => `${names()
    .map(
      (name, index) =>
        `import * as entry${index} from '${name}';\nexport const keys${index} = Object.keys(entry${index});`,
    )
    .join('\n')}
import { type FaqPair, findAll, type NodeMap, parseArticle } from 'espalier';
import page from './page.html?article';
import questions from './page.html?root=.post&faqs';
import second from './page.html?records=1';
export const title: string | undefined = page.title;
export const answers: string[] = questions.map(({ answer }) => answer);
export const cell: string | undefined = second[0]?.['Tea'];
declare module 'espalier' {
  interface NodeMap {
    recipe: { type: 'recipe'; children: never[] };
  }
}
const article = parseArticle('<p>Hello');
export const pairs: FaqPair[] = findAll(article, 'faqPair');
export const recipes: NodeMap['recipe'][] = findAll(article, 'recipe');
// @ts-expect-error there is no such type
findAll(article, 'nothing');
// @ts-expect-error an article is no number
export const wrong: number = article;
`;

  test.each([
    ['NodeNext', 'NodeNext', 'consumer.mts'],
    ['NodeNext', 'NodeNext', 'consumer.cts'],
    ['ESNext', 'Bundler', 'consumer.ts'],
  ])('resolve under module %s, resolution %s, in %s', (module, resolution, file) => {
    writeFileSync(join(installed.folder, file), code());
    const args = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'ES2022',
      '--skipLibCheck',
      '--types',
      'espalier/unplugin/client',
    ];
    const { stdout } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/typescript/bin/tsc'),
        ...args,
        '--module',
        module,
        '--moduleResolution',
        resolution,
        file,
      ],
      { cwd: installed.folder, encoding: 'utf8' },
    );
    expect(stdout).toBe('');
  });
});

describe('the interface', () => {
  test('is the one that docs/api has: after a change that is meant, `npm run api` writes it', () => {
    const committed = readdirSync(apiFolder).map((file) => [file, readFileSync(join(apiFolder, file), 'utf8')]);
    const built = reports(join(installed.folder, 'node_modules/espalier'));
    expect(Object.fromEntries(built)).toEqual(Object.fromEntries(committed));
    expect(built.get('espalier.api.md')).toContain(
      'function parseArticle(html: string, options?: ArticleOptions): Article;',
    );
  });
});

describe('the command', () => {
  test('reads a feed and writes data', () => {
    const bin = join(installed.folder, 'node_modules/.bin/espalier');
    const args = ['--format', 'json', join(root, 'fixtures/demo/feed.xml')];
    const { status, stdout, stderr } = spawnSync(bin, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('What is a Sourdough Starter?');
  });
});

describe('the plugins', () => {
  test('load in a configuration of either kind', () => {
    const names = "['vite', 'rollup', 'rolldown', 'esbuild', 'webpack', 'rspack']";
    const load = (call: string): string =>
      `const types = [];\nfor (const name of ${names}) types.push(typeof (${call}));\nprocess.stdout.write(JSON.stringify(types));`;
    const functions = Array(6).fill('function');
    const esm = load("(await import('espalier/unplugin/' + name)).default");
    const cjs = load("require('espalier/unplugin/' + name)");
    expect(run(installed, 'plugins.mjs', esm).output).toEqual(functions);
    expect(run(installed, 'plugins.cjs', cjs).output).toEqual(functions);
  });
});

testBundles(() => installed);
testRunners(() => installed);
testFrameworks(() => installed);

describe('in a browser', () => {
  const bundle = async (code: string): Promise<{ text: string; packages: string[] }> => {
    const result = await build({
      stdin: { contents: code, resolveDir: installed.folder },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'bundle',
      minify: true,
      metafile: true,
      write: false,
    });
    return { text: result.outputFiles[0]?.text ?? '', packages: packagesIn(result.metafile) };
  };
  /** The packages whose code is in the bundle. */
  const packagesIn = ({ outputs }: Metafile): string[] => {
    const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
    const found = inputs.flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput === 0 ? [] : (/.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
    );
    return [...new Set(found)].sort();
  };
  const report = (name: string, text: string): void => {
    const kilobytes = (size: number): string => `${(size / 1000).toFixed(1)} kB`;
    console.log(`${name}: ${kilobytes(text.length)} minified, ${kilobytes(gzipSync(text).length)} gzipped`);
  };

  /** Thousands of bytes, minified and gzipped; a tenth above the measured size. */
  test.each([
    ['parseQuantity', 41],
    ['toHtml', 17],
    ['outline', 4],
    ['tables', 5],
    ['steps', 5],
    ['metrics', 6.1],
    ['parseArticle', 405],
  ])('%s by itself is at most %s kB', async (name, most) => {
    const { text } = await bundle(`export { ${name} } from 'espalier';`);
    report(name, text);
    expect(gzipSync(text).length / 1000).toBeLessThan(most);
  });

  test('the core brings parse5 and entities, nothing of Node and no cheerio', async () => {
    const { text, packages } = await bundle("export * from 'espalier';");
    expect(packages).toEqual(['entities', 'espalier', 'parse5']);
    expect(/["']node:/.test(text)).toBe(false);
    report('espalier', text);
  });

  test('the core runs where there is neither Node nor a document', async () => {
    const { text } = await bundle("export * from 'espalier';");
    const result: unknown = vm.runInNewContext(
      `${text}\nJSON.stringify(bundle.parseArticle('<h2>A</h2><p>b &amp; c'))`,
      Object.create(null),
    );
    expect(result).toContain('b & c');
  });

  test('a page that only reads finished trees loads no parser', async () => {
    const { text, packages } = await bundle("export { find, findAll, toText } from 'espalier';");
    expect(packages).toEqual(['espalier']);
    expect(text.length).toBeLessThan(12_000);
    report('find, findAll and toText alone', text);
  });

  test('the checks bring no more than the parser does, and the chunks the writer of Markdown besides', async () => {
    const check = await bundle("export * from 'espalier/check';");
    expect(check.packages.filter((name) => !['entities', 'espalier', 'parse5'].includes(name))).toEqual([]);
    const chunks = await bundle("export * from 'espalier/chunks';");
    expect(chunks.packages).toContain('mdast-util-to-markdown');
    expect(chunks.packages).not.toContain('cheerio');
    const portableText = await bundle("export * from 'espalier/portable-text';");
    expect(portableText.packages.filter((name) => !['entities', 'espalier', 'parse5'].includes(name))).toEqual([]);
    for (const { text } of [check, chunks, portableText]) expect(/["']node:/.test(text)).toBe(false);
    report('espalier/check', check.text);
    report('espalier/chunks', chunks.text);
    report('espalier/portable-text', portableText.text);
  });

  test('the feed reader brings no cheerio and nothing of Node', async () => {
    const { text, packages } = await bundle("export * from 'espalier/feed';");
    expect(packages).toContain('fast-xml-parser');
    expect(packages).not.toContain('cheerio');
    expect(/["']node:/.test(text)).toBe(false);
    report('espalier/feed', text);
  });
});

function check(script: string): void {
  const args = ['run', '--silent', script, '--', installed.tarball];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
}
