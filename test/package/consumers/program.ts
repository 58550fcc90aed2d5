/**
 * The code of a user's program in any JavaScript engine: it uses the entries that need nothing of Node, and returns a
 * short result.
 */
const calls = `
const html = '<h2>Tea</h2><p>1) Boil<br>2) Pour</p><table><tr><th>Metric<th>Target<tr><td>Heat<td>&lt; 80 °C</table><h2>FAQ</h2><h3>Hot?</h3><p>Yes.</p>';
const article = core.parseArticle(html, { positions: true });
const item = feed.parseFeed('<rss version="2.0"><channel><item><title>T</title><description>&lt;p&gt;a &amp;amp; b&lt;/p&gt;</description></item></channel></rss>').items[0];
const result = {
  tree: core.inspect(article),
  target: core.metrics(article)[0]?.target,
  faqs: core.faqs(article),
  lost: core.audit(html, article).missing,
  html: core.toHtml(article),
  item: core.toText(item.article),
  markdown: markdown.toMarkdown(article),
  back: core.outline(markdown.parseMarkdown('# One\\n\\n- a\\n- b\\n')),
  chunks: chunks.chunks(article).length,
  findings: check.check(article).length,
  blocks: portable.toPortableText(article).length,
  chosen: core.toText(cheerio.selectArticle('<div class="a">x</div><p>y</p>', { root: '.a' })),
  error: (() => { try { feed.parseFeed('no feed'); } catch (error) { return [error.code, error instanceof core.EspalierError]; } })(),
};`;

const entries: Record<string, string> = {
  core: 'espalier',
  feed: 'espalier/feed',
  markdown: 'espalier/markdown',
  chunks: 'espalier/chunks',
  check: 'espalier/check',
  portable: 'espalier/portable-text',
  cheerio: 'espalier/cheerio',
};

const names = Object.entries(entries);

/** As a module that prints the result. */
export const esm = `${names.map(([name, path]) => `import * as ${name} from '${path}';`).join('\n')}${calls}
console.log(JSON.stringify(result));
`;

/** As a CommonJS program that prints the result. */
export const cjs = `${names.map(([name, path]) => `const ${name} = require('${path}');`).join('\n')}${calls}
console.log(JSON.stringify(result));
`;

/** As a worker that answers every request with the result. */
export const worker = `${names.map(([name, path]) => `import * as ${name} from '${path}';`).join('\n')}
export default {
  async fetch() {${calls}
    return new Response(JSON.stringify(result));
  },
};
`;

/** Starts the worker in workerd and prints its answer. */
export const miniflare = `import { Miniflare } from 'miniflare';
const server = new Miniflare({ modules: true, scriptPath: process.argv[2], compatibilityDate: '2025-01-01' });
const answer = await server.dispatchFetch('http://localhost/');
console.log(await answer.text());
await server.dispose();
`;
