import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { unplugin } from '../../src/bundler/index.ts';
import vitePlugin from '../../src/bundler/vite.ts';

const secret = 'not for the browser';
let base = '';
let root = '';
let served: ViteDevServer;
let plain: ViteDevServer;

beforeAll(async () => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'espalier-serve-')));
  root = join(base, 'project');
  for (const folder of [root, join(root, 'posts'), join(base, 'outside')]) mkdirSync(folder);
  const files = {
    'project/index.html':
      '<script type="module">import tea from "./posts/inline.html?article"; console.log(tea)</script>',
    'project/app.js':
      "import tea from './posts/tea.html?article';\nimport linked from './posts/linked-env.html?article';\nimport '/.env?article';\nconsole.log(tea, linked, import.meta.glob('./posts/glob-*.html', { query: '?article' }));\nimport.meta.hot?.accept();\n",
    'project/server.js': "import tea from './posts/server.html?article';\nexport const text = JSON.stringify(tea);\n",
    'project/posts/tea.html': '<p>Green tea',
    'project/posts/inline.html': '<p>Inline tea',
    'project/posts/server.html': '<p>Draft of the server',
    'project/posts/glob-a.html': '<p>Globbed tea',
    'project/some.js':
      "import rows from './posts/tables.html?root=.post > table&records=0';\nimport feed from './posts/feed.json?feed';\nconsole.log(rows, feed);\n",
    'project/wrong.js':
      "import outline from './posts/tea.html?outline&lang=de';\nimport feed from './posts/tables.html?feed';\nconsole.log(outline, feed);\n",
    'project/posts/tables.html':
      '<!-- x -->\n<p>Elsewhere</p><div class="post"><table><tr><th>Tea<th>Minutes<tr><td>Sencha<td>2</table></div>',
    'project/posts/feed.json': '{"version":"https://jsonfeed.org/version/1.1","title":"Pots","items":[]}',
    'project/posts/nobody.html': `<p>Nobody imports ${secret}`,
    'project/.env': `KEY=${secret}`,
    'outside/secret.txt': secret,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(base, path), text);
  symlinkSync(join(base, 'outside/secret.txt'), join(root, 'posts/linked.html'));
  symlinkSync(join(root, '.env'), join(root, 'posts/linked-env.html'));
  symlinkSync(join(base, 'outside'), join(root, 'folder'));
  served = await serve([vitePlugin()]);
  plain = await serve([]);
});
afterAll(async () => {
  await served?.close();
  await plain?.close();
  rmSync(base, { recursive: true, force: true });
});

async function serve(plugins: ReturnType<typeof vitePlugin>[], strict = true): Promise<ViteDevServer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins,
    cacheDir: join(base, `cache-${plugins.length}`),
    server: { host: '127.0.0.1', port: 0, watch: null, fs: { strict, allow: [root] } },
    optimizeDeps: { noDiscovery: true },
  });
  return server.listen();
}

interface Answer {
  status: number | undefined;
  body: string;
}

/** Requests a path unchanged: `fetch` would normalize it. */
function get(server: ViteDevServer, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return new Promise((done, fail) => {
    const asking = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        body += piece;
      });
      response.on('end', () => done({ status: response.statusCode, body }));
    });
    asking.on('error', fail).end();
  });
}

const queries = [
  '?article',
  '?feed',
  '?import&article',
  '?article&import',
  '?import&feed',
  '?article&raw',
  '?raw&article',
  '?article&url',
  '?url&article',
  '?article&inline',
  '?article&t=1',
  '?t=1&article',
  '?import&article&t=1',
  '?article?',
  '?article??',
  '?article&?',
  '?import&article??',
  '?import&%61rticle',
  '?article&x=.js',
  '?article&lang.js',
  '?article&.css',
  '?article#.js',
  '?article&html-proxy&index=0.js',
  '?ARTICLE&import',
  '%3Farticle&import',
  '%3Farticle?import',
  '?article%00&import',
];

const places = (): string[] => [
  '/.env',
  '/.ENV',
  '/%2eenv',
  '//.env',
  '/posts/../.env',
  '/posts/..%2f.env',
  '/./.env',
  '/posts/nobody.html/../../.env',
  '/posts/linked.html',
  '/posts/linked-env.html',
  '/folder/secret.txt',
  '/../outside/secret.txt',
  '/..%2foutside/secret.txt',
  '/%2e%2e/outside/secret.txt',
  '/..%5coutside%5csecret.txt',
  `/@fs${base}/outside/secret.txt`,
  `/@fs/${base}/outside/secret.txt`,
  `/@fs${root}/../outside/secret.txt`,
  `/@fs${root}/..%2foutside/secret.txt`,
  `/@fs${root}/folder/secret.txt`,
  `/@fs${root}/.env`,
  '/@fs/etc/passwd',
  '/@fs//etc/passwd',
  '/@fs/..%2f..%2fetc/passwd',
  `/@id/${base}/outside/secret.txt`,
  `/@id${base}/outside/secret.txt`,
  `/@id/__x00__${base}/outside/secret.txt`,
  `${base}/outside/secret.txt`,
  `/%00${base}/outside/secret.txt`,
  `/file://${base}/outside/secret.txt`,
  '/index.html/../.env',
];

const isTold = ({ body }: Answer): boolean => /not for the browser|root:x:|KEY=/.test(body);

/** The paths of the imports of a module, as the server writes them. */
const importsOf = ({ body }: Answer): string[] =>
  [...body.matchAll(/(?:from |import )"(?<path>\/[^"]+)"|import\("(?<late>\/[^"]+)"\)/g)].map(
    ({ groups }) => groups?.['path'] ?? groups?.['late'] ?? '',
  );

async function imported(server: ViteDevServer, name: string): Promise<Answer> {
  const path = importsOf(await get(server, '/app.js')).find((one) => one.includes(name));
  expect(path).toBeDefined();
  return get(server, path ?? '');
}

describe('who reaches the server of Vite by an address', () => {
  test.each(queries)(
    'is answered %s as without the plugin',
    async (query) => {
      for (const headers of [{}, { 'sec-fetch-dest': 'script' }]) {
        await Promise.all(
          places().map(async (path) => {
            const answer = await get(served, `${path}${query}`, headers);
            const expected = await get(plain, `${path}${query}`, headers);
            const facts = { path, status: answer.status, isTold: isTold(answer) };
            expect(facts).toEqual({ path, status: expected.status, isTold: isTold(expected) });
            expect(answer.body).not.toContain('JSON.parse(');
          }),
        );
      }
    },
    120_000,
  );

  test.each(['?article', '?import&article', '?feed', '?import&feed'])(
    'gets nothing that is denied with %s',
    async (query) => {
      const paths = ['/.env', '/@fs/etc/passwd', `/@fs${root}/.env`];
      const answers = await Promise.all(paths.map((path) => get(served, `${path}${query}`)));
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    },
  );

  test('gets no article that only code of the server imports', async () => {
    const module = await served.ssrLoadModule('/server.js');
    expect(module['text']).toContain('Draft of the server');
    const answer = await get(served, '/posts/server.html?import&article');
    expect(answer.body).not.toContain('JSON.parse(');
  });
});

describe('what a module imports', () => {
  test('is served, also under the addresses that the server makes of it', async () => {
    const answers = [
      await imported(served, 'tea.html'),
      await get(served, '/posts/tea.html?article&import'),
      await get(served, '/posts/tea.html?import&article&t=1234567890123'),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toMatch(/^export default .*Green tea/);
    }
  });

  test('may be what a reader reads, chosen by options, and is nothing else', async () => {
    const paths = importsOf(await get(served, '/some.js')).map((path) => new URL(path, 'http://a'));
    const bodies = await Promise.all(
      paths.map(async ({ pathname, search }) => (await get(served, pathname + search)).body),
    );
    expect(bodies[0]).toMatch(
      /^export default .*JSON\.parse\("\[\{\\"Tea\\":\\"Sencha\\",\\"Minutes\\":\\"2\\"\}\]"\);/,
    );
    expect(bodies[1]).toMatch(/^export default .*Pots/);
  });

  test('is an error in the overlay that names file, import and place, where it cannot be read', async () => {
    const sent = vi.spyOn(served.environments.client.hot, 'send');
    try {
      for (const path of importsOf(await get(served, '/wrong.js'))) expect((await get(served, path)).status).toBe(500);
      const errors = sent.mock.calls.map(([payload]) => (payload as unknown as { err: object }).err);
      const file = (name: string): string => join(root, name);
      expect(errors).toMatchObject([
        {
          message: `${file('posts/tea.html')}?outline&lang=de: unknown option 'lang'; did you mean 'language'?\n  imported by ${file('wrong.js')}:1:22`,
          id: file('wrong.js'),
          plugin: 'espalier',
          loc: { file: file('wrong.js'), line: 1, column: 21 },
          frame: expect.stringMatching(/^1 {2}\| {2}import outline from .*\n {3}\| {23}\^\n2 {2}\|/),
        },
        {
          message: expect.stringMatching(
            /tables\.html\?feed: The input is no feed.*\n {2}at .*tables\.html:2:1\n {2}imported by .*wrong\.js:2:19$/,
          ),
          loc: { file: file('posts/tables.html'), line: 2, column: 0 },
        },
      ]);
    } finally {
      sent.mockRestore();
    }
  });

  test('may be a pattern', async () => {
    expect((await imported(served, 'glob-a.html')).body).toContain('Globbed tea');
  });

  test('may be in a page', async () => {
    const page = await get(served, '/');
    const [proxy = ''] = /\/index\.html\?html-proxy[^"]*/.exec(page.body.replaceAll('&amp;', '&')) ?? [];
    const path = importsOf(await get(served, proxy)).find((one) => one.includes('inline')) ?? '';
    expect((await get(served, path)).body).toContain('Inline tea');
  });

  test('is not read where the server denies it, nor through a symbolic link', async () => {
    const answer = await imported(served, '/.env?');
    expect({ status: answer.status, isTold: isTold(answer) }).toEqual({ status: 403, isTold: false });
    expect((await get(served, '/app.js')).body).not.toContain('linked-env');
  });

  test('is read again when it has changed', async () => {
    const file = join(root, 'posts/tea.html');
    await imported(served, 'tea.html');
    const updated = vi.spyOn(served.environments.client.hot, 'send');
    try {
      writeFileSync(file, '<p>White tea');
      served.watcher.emit('change', file);
      await vi.waitFor(() => expect(updated).toHaveBeenCalled());
      expect(JSON.stringify(updated.mock.calls)).toContain('"path":"/app.js"');
      expect((await imported(served, 'tea.html')).body).toContain('White tea');
      expect((await get(served, '/posts/tea.html?article&import&t=1234567890124')).body).toContain('White tea');
    } finally {
      writeFileSync(file, '<p>Green tea');
      served.watcher.emit('change', file);
      updated.mockRestore();
    }
  });

  test('is served after a restart', async () => {
    const server = await serve([vitePlugin()]);
    try {
      await server.restart();
      expect((await get(server, '/posts/tea.html?import&article')).body).not.toContain('JSON.parse(');
      expect((await imported(server, 'tea.html')).body).toContain('Green tea');
    } finally {
      await server.close();
    }
  });

  test('is served by the plugin for Rollup in the same way', async () => {
    const server = await serve([unplugin.rollup() as unknown as ReturnType<typeof vitePlugin>]);
    try {
      expect((await get(server, '/.env?import&article')).status).toBe(403);
      expect((await imported(server, 'tea.html')).body).toContain('Green tea');
    } finally {
      await server.close();
    }
  });

  test('is all that is read where the server is not strict', async () => {
    const server = await serve([vitePlugin()], false);
    try {
      expect((await get(server, '/.env?import&article')).body).not.toContain('JSON.parse(');
      expect((await imported(server, '.env')).body).toContain(secret);
    } finally {
      await server.close();
    }
  });
});

describe('code of the server', () => {
  test('may request an article itself', async () => {
    const module = await served.ssrLoadModule('/posts/tea.html?article');
    expect(JSON.stringify(module['default'])).toContain('Green tea');
  });

  test.each(['/.env?article', '/posts/linked-env.html?article'])('gets an error for %s', async (path) => {
    await expect(served.ssrLoadModule(path)).rejects.toThrow(/server\.fs/);
  });
});

test('a Vite without environments is refused as a server', () => {
  const { configResolved } = vitePlugin() as unknown as { configResolved: (config: object) => void };
  expect(() => configResolved({ command: 'serve' })).toThrow(/version 6/);
  expect(() => configResolved({ command: 'build' })).not.toThrow();
});
