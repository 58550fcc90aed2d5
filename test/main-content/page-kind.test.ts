import { expect, test } from 'vitest';
import { parseHtml } from '../../src/html/parse.ts';
import { measure } from '../../src/main-content/measure.ts';
import { isDiscussion } from '../../src/main-content/page-kind.ts';

function read(head: string, body = '<p>Text.</p>'): boolean {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return isDiscussion(parseHtml(html, { positions: false, nodes: 1000, bytes: 100_000 }).root);
}

const canonical = (address: string): string => `<link rel="canonical" href="${address}">`;

test.for([
  ['a forum by its host', canonical('https://forum.example.org/t/tea/12')],
  ['a forum in a folder', canonical('https://example.org/tea-forum/green/first-flush')],
  ['a thread by its path', canonical('https://example.org/threads/tea.12/')],
  ['a script that shows topics', canonical('https://example.org/viewtopic.php?t=12')],
  ['the comments on a link', canonical('https://example.org/r/tea/comments/1ab/green/')],
  ['the address for sharing', '<meta property="og:url" content="https://boards.example.org/tea">'],
  ['data for machines', '<script type="application/ld+json">{"@type": "DiscussionForumPosting"}</script>'],
  ['data on a question', '<script type="application/ld+json">{"@type":["QAPage"]}</script>'],
  ['its software', '<meta name="generator" content="Discourse 3.5">'],
] as const)('a discussion: %s', ([, head]) => {
  expect(read(head)).toBe(true);
});

test.for([
  ['a page without data', ''],
  ['an article', canonical('https://example.org/blog/how-we-brew/')],
  ['an article on a forum', canonical('https://example.org/2024/world-forum/')],
  ['a page on boarding', canonical('https://example.org/boarding/dogs/')],
  ['a subject of a magazine', canonical('https://example.org/topics/tea/')],
  ['a topic without a number', canonical('https://example.org/topic/tea/')],
  ['a link to a forum', '<link rel="alternate" href="https://forum.example.org/">'],
  ['a script that names the type', '<script>var type = {"@type": "QAPage"}</script>'],
  ['other software', '<meta name="generator" content="WordPress 6.8">'],
] as const)('no discussion: %s', ([, head]) => {
  expect(read(head)).toBe(false);
});

test.for<[string, string, boolean]>([
  ['the address that the caller names', 'https://example.org/forum/tea', true],
  ['an address of an article', 'https://example.org/blog/forums-of-rome', false],
])('%s', ([, url, expected]) => {
  const { root } = parseHtml('<!doctype html><p>Text.', { positions: false, nodes: 1000, bytes: 100_000 });
  expect(isDiscussion(root, url)).toBe(expected);
});

test.for<[string, string, boolean]>([
  ['the template of a thread', '<body id="board" class="nojs section-viewtopic ltr">', true],
  ['a class that only begins so', '<body class="viewtopics">', false],
  ['a list of topics', '<body class="topics">', false],
])('%s', ([, body, expected]) => {
  const { root } = parseHtml(`<!doctype html>${body}<p>Text.`, { positions: false, nodes: 1000, bytes: 100_000 });
  expect(isDiscussion(root)).toBe(expected);
});

test.for<[string, string, boolean]>([
  ['an item that is a posting', 'https://schema.org/DiscussionForumPosting', true],
  ['an item that is a comment', 'https://schema.org/Comment', false],
])('%s', ([, type, expected]) => {
  const html = `<!doctype html><body><div itemscope itemtype="${type}"><p>Text.`;
  const { root } = parseHtml(html, { positions: false, nodes: 1000, bytes: 100_000 });
  expect(measure(root).isDiscussion).toBe(expected);
});

test('the body does not decide the kind of the page', () => {
  expect(read('', canonical('https://forum.example.org/'))).toBe(false);
});
