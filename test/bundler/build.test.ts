import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import vm from 'node:vm';
import { build as esbuild, context as esbuildContext } from 'esbuild';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';
import { createServer, build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import webpack from 'webpack';
import { parseArticle } from '../../src/article.ts';
import esbuildPlugin from '../../src/bundler/esbuild.ts';
import { unplugin } from '../../src/bundler/index.ts';
import rolldownPlugin from '../../src/bundler/rolldown.ts';
import rollupPlugin from '../../src/bundler/rollup.ts';
import vitePlugin from '../../src/bundler/vite.ts';
import webpackPlugin from '../../src/bundler/webpack.ts';
import { parseFeed } from '../../src/feed/index.ts';

const post =
  '<h2>Tea</h2><p>Two cups. <a href="more">More</a> \u2028 &lt;/script> </p><table><tr><th>__proto__<tr><td>x</table>';
const feed =
  '<rss version="2.0"><channel><title>Teas</title><item><title>Sencha</title><description>&lt;p>Green&lt;/p></description></item></channel></rss>';
const options = { article: { url: 'https://example.org/posts/' } };
const expected = [
  JSON.parse(JSON.stringify(parseArticle(post, options.article))),
  JSON.parse(JSON.stringify(parseFeed(feed))),
];

let root = '';
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'espalier-bundler-')));
  mkdirSync(join(root, 'posts'));
  writeFileSync(join(root, 'posts/tea.html'), post);
  writeFileSync(join(root, 'posts/feed.xml'), feed);
  writeFileSync(join(root, 'posts/plain.xml'), '<?xml version="1.0"?>\n<a/>');
  writeFileSync(
    join(root, 'posts/feed.json'),
    '{"version":"https://jsonfeed.org/version/1.1","title":"Pots","items":[]}',
  );
  writeFileSync(join(root, 'posts/latin.html'), Buffer.from('<meta charset="iso-8859-1"><p>Th\u00e9', 'latin1'));
  writeFileSync(
    join(root, 'posts/long.html'),
    '<nav>Menu</nav><div class="post"><table><tr><th>Tea<th>Minutes<tr><td>Sencha<td>2</table><h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p><h3>Is it sweet?</h3><p>No.</p></div><p>Elsewhere',
  );
  writeFileSync(join(root, 'package.json'), '{}');
  entry('index.js', './posts/tea.html?article', './posts/feed.xml?feed');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function entry(name: string, article: string, feed: string): void {
  writeFileSync(
    join(root, name),
    `import article from '${article}';\nimport feed from '${feed}';\nglobalThis.result = JSON.stringify([article, feed]);\n`,
  );
}

/** The value of `globalThis.result` after a bundle has run. */
function resultOf(code: string): unknown {
  const scope: { result?: string } = {};
  vm.runInNewContext(code, { globalThis: scope });
  return JSON.parse(scope.result ?? 'null');
}

/** Tells whether a watched file is one of the imported posts. */
const isPost = (path: string): boolean => path.startsWith(join(root, 'posts/')) && !path.endsWith('/');

async function withEsbuild(name: string): Promise<string> {
  const { outputFiles } = await esbuild({
    entryPoints: [join(root, name)],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'silent',
    plugins: [esbuildPlugin(options)],
  });
  return outputFiles[0]?.text ?? '';
}

async function withRollup(name: string): Promise<string> {
  const bundle = await rollup({ input: join(root, name), plugins: [rollupPlugin(options)] });
  expect(bundle.watchFiles.some(isPost)).toBe(true);
  const { output } = await bundle.generate({ format: 'iife', sourcemap: true });
  expect(output[0].map?.sources.map((source) => basename(source))).toContain(name);
  return output[0].code;
}

async function withRolldown(name: string): Promise<string> {
  const bundle = await rolldown({ input: join(root, name), plugins: [rolldownPlugin(options)] });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}

async function withVite(name: string, alias: Record<string, string> = {}): Promise<string> {
  const result = await vite({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias },
    plugins: [vitePlugin(options)],
    build: { write: false, minify: false, rollupOptions: { input: join(root, name), output: { format: 'iife' } } },
  });
  const [bundle] = [result].flat();
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  return chunk?.code ?? '';
}

function withWebpack(name: string, alias: Record<string, string> = {}): Promise<string> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: root,
    entry: join(root, name),
    resolve: { alias },
    output: { path: join(root, 'dist'), filename: 'webpack.js', globalObject: 'globalThis' },
    plugins: [webpackPlugin(options)],
  });
  return new Promise((done, fail) => {
    compiler?.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
        else {
          expect([...(stats?.compilation.fileDependencies ?? [])].some(isPost)).toBe(true);
          done(readFileSync(join(root, 'dist/webpack.js'), 'utf8'));
        }
      });
    });
  });
}

const tools = {
  esbuild: withEsbuild,
  Rollup: withRollup,
  Rolldown: withRolldown,
  Vite: withVite,
  webpack: withWebpack,
};

describe.each(Object.entries(tools))('%s', (_, build) => {
  test('imports articles and feeds as plain JSON', async () => {
    const code = await build('index.js');
    expect(resultOf(code)).toEqual(expected);
    expect(code).not.toContain('</script');
    expect(code).not.toContain('\u2028');
  });

  test('stops at a file that is no feed, and names it, its place and who imports it', async () => {
    entry('no-feed.js', './posts/tea.html?article', './posts/plain.xml?feed');
    const message = await failureOf(build('no-feed.js'));
    expect(message).toContain(`${join(root, 'posts/plain.xml')}?feed: The input is no feed: its root element is <a>.`);
    expect(message).toContain('plain.xml:2:1');
    expect(message).toMatch(/no-feed\.js[: ]2:/);
    expect(message).not.toMatch(/src\/bundler|chunk-/);
  });

  test('stops at an option that there is not, and names the nearest and the import', async () => {
    entry('no-option.js', './posts/tea.html?article&lang=de', './posts/feed.xml?feed');
    const message = await failureOf(build('no-option.js'));
    expect(message).toContain("tea.html?article&lang=de: unknown option 'lang'; did you mean 'language'?");
    expect(message).toMatch(/no-option\.js[: ]1:/);
  });

  test('puts what is imported into the bundle, and nothing else', async () => {
    entry('some.js', './posts/long.html?faqs&root=.post', './posts/long.html?root=.post&records=0');
    const code = await build('some.js');
    expect(resultOf(code)).toEqual([
      [
        { question: 'Is it hot?', answer: 'Yes.', section: ['FAQ'] },
        { question: 'Is it sweet?', answer: 'No.', section: ['FAQ'] },
      ],
      [{ Tea: 'Sencha', Minutes: '2' }],
    ]);
    expect(code).not.toMatch(/Menu|Elsewhere|rowSpan|faqPair|schemaVersion|parseArticle/);
  });

  test('reads a feed in JSON', async () => {
    entry('json.js', './posts/tea.html?article', './posts/feed.json?feed');
    expect(resultOf(await build('json.js'))).toMatchObject([{ type: 'article' }, { format: 'json', title: 'Pots' }]);
  });

  test('stops at a file that is not there', async () => {
    entry('missing.js', './posts/none.html?article', './posts/feed.xml?feed');
    const message = await failureOf(build('missing.js'));
    expect(message).toContain('none.html');
    expect(message).toContain('missing.js');
  });
});

/** The error message of a failing build. */
async function failureOf(building: Promise<string>): Promise<string> {
  const error: unknown = await building.then(
    () => 'nothing failed',
    (thrown: unknown) => thrown,
  );
  const { errors = [] } = error as {
    errors?: { text?: string; location?: { file: string; line: number; column: number } }[];
  };
  const places = errors.map(({ text, location }) => `${text} ${location?.file}:${location?.line}:${location?.column}`);
  return [error instanceof Error ? error.message : String(error), ...places].join('\n');
}

test('the error of a build has a place and a frame', async () => {
  entry('frame.js', './posts/tea.html?article&root=.none', './posts/feed.xml?feed');
  const error: unknown = await withRollup('frame.js').catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    message: expect.stringContaining('no element matches the root ".none"'),
    loc: { file: join(root, 'frame.js'), line: 1, column: 21 },
    frame: expect.stringMatching(/^1 {2}\| {2}import article from .*\n {3}\| {23}\^\n2 {2}\|/),
  });
});

test('a file in another encoding is read as browsers read it', async () => {
  entry('latin.js', './posts/latin.html?article&root=document', './posts/feed.xml?feed');
  expect(await withRollup('latin.js')).toContain('Thé');
});

test.each([
  [{ article: { root: 3 } }, TypeError],
  [{ article: { language: 'english' } }, TypeError],
  [{ chunks: { sizes: 3 } }, TypeError],
])('options that are wrong show when the plugin is made: %j', (wrong, kind) => {
  expect(() => unplugin.rollup(wrong as never)).toThrow(kind);
});

describe('an alias', () => {
  test('is followed by Vite', async () => {
    entry('alias.js', '@/tea.html?article', '/posts/feed.xml?feed');
    expect(resultOf(await withVite('alias.js', { '@': join(root, 'posts') }))).toEqual(expected);
  });

  test('is followed by webpack', async () => {
    entry('alias-webpack.js', '@/tea.html?article', './posts/feed.xml?feed');
    expect(resultOf(await withWebpack('alias-webpack.js', { '@': join(root, 'posts') }))).toEqual(expected);
  });
});

test('the server of Vite serves the module, and reads a file again when it has changed', async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [vitePlugin(options)],
    server: { host: '127.0.0.1', port: 0, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    await server.listen();
    const address = server.httpServer?.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const get = async (path: string): Promise<string> => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
    const path = /from "(?<path>[^"]+tea\.html[^"]*)"/.exec(await get('/index.js'))?.groups?.['path'] ?? '';
    expect(await get(path)).toMatch(/^export default .*Two cups/);

    writeFileSync(join(root, 'posts/tea.html'), post.replace('Two', 'Three'));
    const known = [...(server.moduleGraph.getModulesByFile(join(root, 'posts/tea.html')) ?? [])];
    expect(known.map(({ id }) => id)).toContain(join(root, 'posts/tea.html?article'));
    for (const one of known) server.moduleGraph.invalidateModule(one);
    expect(await get(path)).toContain('Three cups');
  } finally {
    await server.close();
    writeFileSync(join(root, 'posts/tea.html'), post);
  }
});

test('esbuild builds again when a file has changed', async () => {
  const building = await esbuildContext({
    entryPoints: [join(root, 'index.js')],
    bundle: true,
    write: false,
    logLevel: 'silent',
    plugins: [esbuildPlugin(options)],
  });
  try {
    const text = async (): Promise<string> => (await building.rebuild()).outputFiles[0]?.text ?? '';
    expect(await text()).toContain('Two cups');
    writeFileSync(join(root, 'posts/tea.html'), post.replace('Two', 'Four'));
    expect(await text()).toContain('Four cups');
  } finally {
    await building.dispose();
    writeFileSync(join(root, 'posts/tea.html'), post);
  }
});
