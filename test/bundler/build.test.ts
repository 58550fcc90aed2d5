import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { build as esbuild, context as esbuildContext } from 'esbuild';
import { rollup } from 'rollup';
import { createServer, build as vite } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import webpack from 'webpack';
import { parseArticle } from '../../src/article.ts';
import esbuildPlugin from '../../src/bundler/esbuild.ts';
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
  writeFileSync(join(root, 'posts/plain.xml'), '<a/>');
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

/** What a bundle leaves in `globalThis.result`. */
function resultOf(code: string): unknown {
  const scope: { result?: string } = {};
  vm.runInNewContext(code, { globalThis: scope });
  return JSON.parse(scope.result ?? 'null');
}

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
  expect(bundle.watchFiles).toContain(join(root, 'posts/tea.html'));
  const { output } = await bundle.generate({ format: 'iife' });
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
          expect([...(stats?.compilation.fileDependencies ?? [])]).toContain(join(root, 'posts/tea.html'));
          done(readFileSync(join(root, 'dist/webpack.js'), 'utf8'));
        }
      });
    });
  });
}

const tools = { esbuild: withEsbuild, Rollup: withRollup, Vite: withVite, webpack: withWebpack };

describe.each(Object.entries(tools))('%s', (_, build) => {
  test('imports articles and feeds as plain JSON', async () => {
    const code = await build('index.js');
    expect(resultOf(code)).toEqual(expected);
    expect(code).not.toContain('</script');
    expect(code).not.toContain('\u2028');
  });

  test('stops at a file that is no feed', async () => {
    entry('no-feed.js', './posts/tea.html?article', './posts/plain.xml?feed');
    await expect(build('no-feed.js')).rejects.toThrow(/feed/);
  });

  test('stops at a file that is not there', async () => {
    entry('missing.js', './posts/none.html?article', './posts/feed.xml?feed');
    await expect(build('missing.js')).rejects.toThrow(/none\.html/);
  });
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
