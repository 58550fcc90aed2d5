import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';
import { inspect } from '../../src/tree/inspect.ts';
import { command } from './harness.ts';

const feed = 'fixtures/demo/feed.xml';
const page = '<h2>Tea</h2><p>Two <b>cups</b> &amp; more.</p><table><tr><th>Tea<th>Minutes<tr><td>Sencha<td>2</table>';

describe('one page', () => {
  test('is shown as its tree, long facts in short', async () => {
    const [list] = page.split('<table>');
    expect(await command(['-f', 'tree'], { stdin: list ?? '' })).toEqual({
      code: 0,
      out: inspect(parseArticle(list ?? '')),
      err: '',
    });
    const { out } = await command(['-f', 'tree'], { stdin: page });
    expect(out).toContain('table kind=data columns=["Tea", "Minutes"]\n');
    expect(out).toContain(' role=data value={quantities: ["2"]}\n');
  });

  test('is the article in JSON', async () => {
    const { out } = await command(['--format', 'json', '--positions'], { stdin: page });
    expect(JSON.parse(out)).toEqual(parseArticle(page, { positions: true }));
    expect(out.endsWith('}\n')).toBe(true);
  });

  test('is text and HTML', async () => {
    expect((await command(['-f', 'text'], { stdin: page })).out).toBe(
      'Tea\nTwo cups & more.\nTea\tMinutes\nSencha\t2\n',
    );
    const { out } = await command(['-f', 'html'], { stdin: page });
    expect(out).toContain('<p>Two <strong>cups</strong> &amp; more.</p>\n');
  });

  test('is JSON-LD that is safe in a script element', async () => {
    const { out } = await command(['-f', 'jsonld'], { stdin: page.replace('Sencha', '&lt;/script>') });
    expect(out).not.toContain('<');
    expect(JSON.parse(out)).toMatchObject({ '@graph': [{ '@type': 'Table', text: 'Tea\tMinutes\n< /script>\t2' }] });
  });

  test('gives the records of readers', async () => {
    const json = await command(['-f', 'json', '--only', 'outline,tables'], { stdin: page });
    expect(JSON.parse(json.out)).toEqual({
      outline: [{ depth: 2, text: 'Tea', recovered: false, children: [] }],
      tables: [expect.objectContaining({ section: ['Tea'], columns: ['Tea', 'Minutes'] })],
    });
    const readable = await command(['-f', 'tree', '--only', 'outline,faqs,tables'], { stdin: page });
    expect(readable.out).toMatch(/^outline 1\n {2}- depth: 2\n {4}text: Tea\n/);
    expect(readable.out).toContain('\nfaqs 0\ntables 1\n');
    expect(readable.out).toContain('      - Sencha | 2\n');
  });

  test('that is empty gives an empty article', async () => {
    const err = 'espalier: standard input: there is nothing in it.\n';
    expect(await command(['-f', 'tree'], { stdin: '' })).toEqual({ code: 0, out: 'article\n', err });
    expect(await command([], { stdin: ' \n' })).toEqual({ code: 0, out: 'An empty article.\n', err });
  });
});

describe('what is selected', () => {
  const stdin = '<p>menu</p><main><p>a</p><p class=ad>b</p></main>';

  test('by CSS is the article', async () => {
    expect((await command(['-f', 'text', '--root', 'main', '--remove', '.ad'], { stdin })).out).toBe('a\n');
    expect((await command(['-f', 'text', '--remove', '.ad, main > :first-child'], { stdin })).out).toBe('menu\n');
    expect((await command(['-f', 'text', '--root', 'document'], { stdin })).out).toBe('menu\na\nb\n');
  });

  test('holds within the items of a feed', async () => {
    const { out } = await command(['-f', 'ndjson', '--root', 'table', feed]);
    expect(out).toContain('"type":"table"');
    expect(out).not.toContain('"type":"list"');
  });

  test('by a wrong selector is wrong usage', async () => {
    const { code, out, err } = await command(['--root', 'a >> > b'], { stdin });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('espalier: --root is no valid selector: a >> > b\n');
  });
});

describe('a feed', () => {
  test('is shown item by item', async () => {
    const { code, out, err } = await command(['-f', 'tree', feed]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^feed format="rss" title="The Slow Loaf" .*items=2\n {2}item title="What is a Sourdough Starter\?/,
    );
    expect(out.match(/^ {4}article/gm)).toHaveLength(2);
    expect(out).not.toContain('html=');
  });

  test('is one JSON value', async () => {
    const { out } = await command(['-f', 'json', feed]);
    const value = JSON.parse(out) as { items: Record<string, unknown>[] };
    expect(value).toMatchObject({ format: 'rss', title: 'The Slow Loaf' });
    expect(value.items.map((item) => Object.keys(item).includes('article'))).toEqual([true, true]);
    const only = await command(['-f', 'json', '--only', 'faqs', feed]);
    const [first] = (JSON.parse(only.out) as { items: Record<string, unknown>[] }).items;
    expect(first).toMatchObject({ faqs: expect.any(Array), title: expect.any(String) });
    expect(first).not.toHaveProperty('html');
    expect(first).not.toHaveProperty('article');
  });

  test('is articles with their titles elsewhere', async () => {
    const html = await command(['-f', 'html', feed]);
    expect(html.out.match(/<h1>/g)).toHaveLength(2);
    const jsonld = await command(['-f', 'jsonld', feed]);
    expect(JSON.parse(jsonld.out)).toHaveLength(2);
  });

  test('without items is still one value', async () => {
    const stdin = '<rss version="2.0"><channel><title>t</title></channel></rss>';
    expect(JSON.parse((await command(['-f', 'json'], { stdin })).out)).toMatchObject({ title: 't', items: [] });
    expect((await command(['-f', 'ndjson'], { stdin })).out).toBe('');
    expect(JSON.parse((await command(['-f', 'jsonld'], { stdin })).out)).toEqual([]);
  });
});

describe('several inputs', () => {
  const stdin = '{"id":1,"html":"<p>r</p>"}\n';

  test('are one array in JSON, with their files', async () => {
    const { code, out } = await command(['-f', 'json', feed, '-', 'no-such-file.html'], { stdin });
    expect(code).toBe(3);
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({ file: feed, format: 'rss' }),
      { file: '-', records: [{ id: 1, article: expect.objectContaining({ type: 'article' }) }] },
      { file: 'no-such-file.html', error: { code: 'ENOENT', message: expect.any(String) } },
    ]);
  });

  test('are arrays within an array in JSON-LD', async () => {
    const { out } = await command(['-f', 'jsonld', 'no-such-file.html', feed, '-'], { stdin });
    expect((JSON.parse(out) as unknown[][]).map((list) => list.length)).toEqual([2, 1]);
    const none = await command(['-f', 'jsonld', 'no-such-a.html', 'no-such-b.html']);
    expect(none.code).toBe(3);
    expect(JSON.parse(none.out)).toEqual([]);
  });

  test('are under their names in the tree', async () => {
    const { out } = await command(['-f', 'tree', feed, '-'], { stdin });
    expect(out).toContain(`file ${JSON.stringify(feed)}\n  feed format=`);
    expect(out).toContain('file "-"\n  record id=1\n    article\n      paragraph\n');
  });

  test('go on behind one that fails', async () => {
    const { code, out, err } = await command(['-f', 'text', 'no-such-file.html', 'src', '-'], { stdin: '<p>here</p>' });
    expect({ code, out }).toEqual({ code: 3, out: 'here\n' });
    expect(err).toBe(
      "espalier: no-such-file.html: there is no such file.\nespalier: src: it is a folder. Name its files: 'src/*.html'.\n",
    );
    const lines = await command(['-f', 'ndjson', 'no-such-file.html', '-'], { stdin: '<p>here</p>' });
    expect(lines.out).toMatch(/^\{"id":"no-such-file.html","error":\{"code":"ENOENT",.*\n\{"id":"-","article"/);
  });
});

test('recovery can be switched off', async () => {
  const stdin = '<p>one<br><br>two</p>';
  expect((await command(['-f', 'tree'], { stdin })).out.match(/^ {2}paragraph/gm)).toHaveLength(2);
  expect((await command(['-f', 'tree', '--recover=br-paragraphs'], { stdin })).out).toContain('by=br-paragraphs');
  for (const argument of ['--no-recover', '--recover=false', '--recover=label-items', '--no-recover=br-paragraphs']) {
    expect((await command(['-f', 'tree', argument], { stdin })).out.match(/^ {2}paragraph/gm), argument).toHaveLength(
      1,
    );
  }
});

test('Markdown has the titles of the items and rules between them', async () => {
  expect((await command(['-f', 'markdown'], { stdin: page })).out).toMatch(
    /^## Tea\n\nTwo \*\*cups\*\* & more\.\n\n\| Tea/,
  );
  const { out } = await command(['-f', 'markdown', feed]);
  expect(out.match(/^# .+$/gm)).toHaveLength(2);
  expect(out.match(/^---$/gm)?.length).toBeGreaterThan(0);
});

test('the kind of the input may be forced', async () => {
  const { code, out, err } = await command(['--input', 'feed'], { stdin: '<p>a</p>' });
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toMatch(/^espalier: standard input: /);
  expect((await command(['--input', 'html', '-f', 'text'], { stdin: '{"html":"a"}' })).out).toBe('{"html":"a"}\n');
});

test('links are resolved against --url', async () => {
  const { out } = await command(['-f', 'tree', '--url', 'https://a.example/b/'], { stdin: '<a href="c">x</a>' });
  expect(out).toContain('https://a.example/b/c');
});
