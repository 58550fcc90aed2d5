import { expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';

const prose =
  '<p>The old kiln behind the weir was fired again this spring for the first time in forty years, and the potters of the valley came with their carts to see whether it would hold its heat through the night.</p><p>By the morning the bricks were still too warm to touch.</p>';
const korean =
  '<p>보 뒤에 있는 오래된 가마에 올봄 사십 년 만에 처음으로 다시 불을 지폈고, 골짜기의 도공들은 밤새 열을 지킬 수 있는지 보려고 수레를 끌고 왔다.</p>';

function page(body: string, head = '<title>The kiln</title>', language = 'en'): string {
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;
}

const shownLater = (head: string): string =>
  page(
    `<h1>The kiln</h1><p><time datetime="2023-03-20">March 20, 2023</time> | Glazes</p>${prose}`,
    `<title>The kiln</title><meta property="article:published_time" content="2013-03-11T11:00:00-07:00">${head}`,
  );

test.for<[string, string, string | undefined]>([
  ['a day beside a category', `<h1>The kiln</h1><p>20 March 2023 | Glazes</p>${prose}`, '2023-03-20'],
  ['a day with a deadline', `<h1>The kiln</h1><p>Apply by 3 March 2024</p>${prose}`, undefined],
  ['a German deadline', `<h1>The kiln</h1><p>Anmeldeschluss: bis 3. März 2024</p>${prose}`, undefined],
  ['a span of days', `<h1>The kiln</h1><p>3 May 2024 – 5 May 2024</p>${prose}`, undefined],
  ['a line of rights', `<h1>The kiln</h1>${prose}<footer>© 2 January 2019 Weir Trust</footer>`, undefined],
  [
    'the date of an event among its facts',
    `<h1>The kiln</h1><dl><dt>Date</dt><dd>14 May 2025</dd></dl>${prose}`,
    undefined,
  ],
  ['a named day among facts', `<h1>The kiln</h1><dl><dt>Published</dt><dd>14 May 2025</dd></dl>${prose}`, '2025-05-14'],
  [
    'days of related articles',
    `<article><h1>The kiln</h1>${prose}</article><aside class="related"><ul><li><a href="/a">Clay</a> <time>1 Jan 2024</time></li><li><a href="/b">Ash</a> <time>2 Jan 2024</time></li></ul></aside>`,
    undefined,
  ],
  [
    'the day of a review by readers',
    `<h1>The kiln</h1>${prose}<div class="reviews"><div class="review"><span class="author">Pia Lund</span> <time datetime="2023-09-09">9 Sep 2023</time><p>It holds.</p></div></div>`,
    undefined,
  ],
  [
    'a day below the name of an editor',
    `<h1>The kiln</h1><p>Edited by Lee Park</p><p>June 4, 2022</p>${prose}`,
    '2022-06-04',
  ],
  ['a day below the word for a change', `<h1>The kiln</h1><p>Edited on</p><p>June 4, 2022</p>${prose}`, undefined],
])('the day of publication: %s', ([, body, expected]) => {
  expect(parseArticle(page(body)).metadata?.published).toBe(expected);
});

test('a day that is shown and is neither of those that are stated is when the text was published anew', () => {
  const modified = '<meta property="article:modified_time" content="2026-02-18T07:00:00-08:00">';
  expect(parseArticle(shownLater(modified)).metadata?.published).toBe('2023-03-20');
});

test.for<[string, string]>([
  ['is that of the last change', '<meta property="article:modified_time" content="2023-03-20T07:00:00-08:00">'],
  ['may be that of the last change', ''],
])('the stated day stays where the shown one %s', ([, head]) => {
  expect(parseArticle(shownLater(head)).metadata?.published).toBe('2013-03-11T11:00:00-07:00');
});

test.for<[string, string, string, string[] | undefined]>([
  ['a dash before the day', 'pt', 'Por Caio Nunes — 21/08/2023 às 10h30', ['Caio Nunes']],
  ['a label before the day', 'zh', '作者：李明 发布时间：2024-03-21 09:30', ['李明']],
  ['the title of a reporter', 'ko', '김하늘 기자', ['김하늘']],
  ['the word for reporters alone', 'ko', '기자', undefined],
])('the author: %s', ([, language, line, expected]) => {
  const html = page(`<h1>The kiln</h1><p>${line}</p>${korean}`, '<title>The kiln</title>', language);
  expect(parseArticle(html).metadata?.authors).toEqual(expected);
});

test('an author is named by a link to the account of a person beside the day', () => {
  const body = `<h1>The kiln</h1><div><a href="/@kit">Kit Moore</a> · <button>Follow</button></div><div>Aug 9, 2023</div>${prose}`;
  expect(parseArticle(page(body)).metadata?.authors).toEqual(['Kit Moore']);
});

test.for<[string, string, string, string]>([
  [
    'behind a kicker in the heading',
    '<title>What ash does - Mudlark</title><meta property="og:title" content="What ash does">',
    '<h1><span>Glazes</span> <span>What ash does</span></h1>',
    'What ash does',
  ],
  [
    'below the name of the site, which leads home',
    '<title>Mudlark | What ash does to a glaze</title>',
    '<header><h1><a href="/">Mudlark</a></h1></header><h1>What ash does to a glaze</h1>',
    'What ash does to a glaze',
  ],
  [
    'of a front page, whose heading leads to it',
    '<title>Mudlark</title>',
    '<h1><a href="/">Mudlark</a></h1>',
    'Mudlark',
  ],
  [
    'before a wide bar',
    '<title>堰の窯｜谷の便り</title><meta property="og:site_name" content="谷の便り">',
    '<h1>堰の窯</h1>',
    '堰の窯',
  ],
])('the title %s', ([, head, body, expected]) => {
  expect(parseArticle(page(body + prose, head)).title).toBe(expected);
});
