import { describe, expect, test } from 'vitest';
import { dropFooter } from '../../src/feed/boilerplate.ts';
import { faqs, findAll, inspect, parseArticle, toText } from '../../src/index.ts';

const subjects = {
  title: 'The old mill',
  siteTitle: 'River News',
  own: ['https://a.example/2024/mill/'],
  site: ['https://a.example/'],
};
const link = (url: string, text: string): string => `<a href="${url}">${text}</a>`;
const own = link('https://a.example/2024/mill/', 'The old mill');
const site = link('https://a.example/', 'River News');

/** The dropped texts of an article with this footer. */
function left(footer: string, more: object = {}): string[] {
  const article = parseArticle(`<p>It turns.</p><p>${footer}</p>`, { recover: false });
  dropFooter(article, { ...subjects, ...more });
  return article.dropped.map(({ text }) => text);
}

describe('a footer', () => {
  test.each<[string, string, object?]>([
    ['in known words', `The post ${own} appeared first on ${site}.`],
    ['in known words, emphasised', ` <em>The post ${own} appeared first on ${site}.</em> `],
    ['in known words, in bold type', `<strong>The post ${own} appeared first on ${site}</strong>`],
    [
      'whose titles are others',
      `The post ${link('https://a.example/2024/mill/', 'x')} appeared first on ${link('https://a.example', 'y')}.`,
    ],
    [
      'whose addresses are others',
      `The post ${link('https://b.example/1', 'The old mill')} appeared first on ${link('https://b.example/', 'River  News')}.`,
    ],
    [
      'that counts its readers',
      `The post ${link('http://www.a.example/2024/mill?utm_source=rss', 'x')} appeared first on ${site}.`,
    ],
    ['that leads to a part of the site', `The post ${own} appeared first on ${link('https://a.example/2024/', 'y')}.`],
    ['without links', 'The post The old mill appeared first on River News.'],
    [
      'emphasised, whose titles are others',
      ` <em>The post ${link('https://a.example/2024/mill/', 'x')} appeared first on ${link('https://a.example', 'y')}.</em> `,
    ],
    [
      'in bold type, whose titles are others',
      `<b>The post ${link('https://a.example/2024/mill/', 'x')} appeared first on ${link('https://a.example', 'y')}.</b>`,
    ],
    [
      'with a curly apostrophe and spaces between',
      `L’article  ${link('https://a.example/2024/mill/', 'x')} est apparu en  premier sur ${link('https://a.example', 'y')} .`,
    ],
    [
      'with words behind both, and a full stop of Chinese and Japanese',
      `投稿 ${link('https://a.example/2024/mill/', 'x')} は ${link('https://a.example', 'y')} に最初に表示されました。`,
    ],
    [
      'of a page that its query names',
      `The post ${link('https://a.example/?p=12', 'x')} appeared first on ${site}.`,
      { own: ['https://a.example/?p=12'] },
    ],
    [
      'of a site on another host',
      `The post ${own} appeared first on ${link('https://b.example/news', 'y')}.`,
      { site: ['https://b.example/news'] },
    ],
    ['with seventy-nine letters around', `${'x'.repeat(40)} ${own} ${'y'.repeat(39)} ${site}`],
    ['of one link', `The post ${own} appeared first on River News.`],
    ['in words that are not known', `Miestä ${own} lehdessä ${site}`],
    ['in words that are not known, before both', `${own} lehdessä ${site} luettavissa`],
  ])('%s leaves', (_name, footer, more) => {
    expect(left(footer, more)).toHaveLength(1);
  });

  test.each<[string, string, object?]>([
    ['of three links', `The post ${own} appeared first on ${site} ${site}.`],
    [
      'that begins in known words alone',
      `The post ${link('https://a.example/2024/mill/', 'x')} lehdessä ${link('https://a.example', 'y')}.`,
    ],
    [
      'that goes on in known words alone',
      `Miestä ${link('https://a.example/2024/mill/', 'x')} appeared first on ${link('https://a.example', 'y')}.`,
    ],
    [
      'that begins and goes on in known words alone',
      `The post ${link('https://a.example/2024/mill/', 'x')} appeared first on ${link('https://a.example', 'y')} today.`,
    ],
    [
      'of which a part is struck out',
      `<del>The post ${link('https://a.example/2024/mill/', 'x')} appeared first on ${link('https://a.example', 'y')}.</del>`,
    ],
    [
      'of which two parts are emphasised',
      `<em>The post</em> <em>${link('https://a.example/2024/mill/', 'x')} appeared first on ${link('https://a.example', 'y')}.</em>`,
    ],
    [
      'of a page that another query names',
      `The post ${link('https://a.example/?p=13', 'x')} appeared first on ${site}.`,
      { own: ['https://a.example/?p=12'] },
    ],
    ['of an address that is none', `The post ${own} appeared first on ${link('mailto:a@a.example', 'y')}.`],
    [
      'of a page that begins as the item does',
      `The post ${own} appeared first on ${link('https://a.example/2024/mi', 'y')}.`,
    ],
    ['with eighty letters around', `${'x'.repeat(40)} ${own} ${'y'.repeat(40)} ${site}`],
    ['with eighty letters around, some behind', `${own} ${'y'.repeat(40)} ${site} ${'x'.repeat(40)}`],
    [
      'without links, with very long words between',
      `The post The old mill ${'appeared '.repeat(20)} first on River News.`,
    ],
    ['of another item', `The post ${link('https://b.example/1', 'Another')} appeared first on ${site}.`],
    ['of another site', `The post ${own} appeared first on ${link('https://b.example/', 'Another')}.`],
    [
      'that leads to a page beside the item',
      `The post ${own} appeared first on ${link('https://a.example/20/', 'y')}.`,
    ],
    ['that leads to the item twice', `The post ${own} appeared first on ${link('https://a.example/2024/mill/', 'y')}.`],
    ['in other words', `Read ${link('https://a.example/2024/mill/', 'x')} more on ${site}.`],
    ['in words that are not known, on both sides', `Miestä ${own} lehdessä ${site} luettavissa`],
    ['with nothing between', `Miestä ${own} ${site}`],
    ['with many words', `Miestä ${own} ${'lehdessä '.repeat(10)} ${site}`],
    [
      'in words that are not known, with another title',
      `Miestä ${link('https://a.example/2024/mill/', 'x')} lehdessä ${site}`,
    ],
    [
      'in words that are not known, with another address',
      `Miestä ${link('https://b.example/', 'The old mill')} lehdessä ${site}`,
    ],
    [
      'in words that are not known, with another site',
      `Miestä ${own} lehdessä ${link('https://b.example/', 'River News')}`,
    ],
    [
      'in words that are not known, with another name of the site',
      `Miestä ${own} lehdessä ${link('https://a.example/', 'x')}`,
    ],
    ['without links, of no site', 'The post The old mill appeared first on River News.', { siteTitle: undefined }],
    ['without links, of no title', 'The post The old mill appeared first on River News.', { title: undefined }],
    ['without links, with more behind', 'The post The old mill appeared first on River News. It turns again.'],
    ['without links, in other words', 'The old mill, on River News.'],
    [
      'of an item without an address',
      `The post ${link('https://a.example/2024/mill/', 'x')} appeared first on ${site}.`,
      { own: [] },
    ],
  ])('%s stays', (_name, footer, more) => {
    expect(left(footer, more)).toEqual([]);
  });

  test('keeps its position, if there is one', () => {
    const footer = `<p>The post ${own} appeared first on ${site}.</p>`;
    const article = parseArticle(`<p>It turns.</p>${footer}`, { positions: true });
    dropFooter(article, subjects);
    expect(article.dropped[0]?.position).toMatchObject({ start: { offset: 16 }, end: { offset: 16 + footer.length } });
    const plain = parseArticle(footer);
    dropFooter(plain, subjects);
    expect(plain.dropped[0]).not.toHaveProperty('position');
    expect(plain.children).toEqual([]);
  });

  test('is not looked for before the end, in a list or in an article without blocks', () => {
    for (const html of [
      `<p>The post ${own} appeared first on ${site}.</p><p>More.</p>`,
      `<ul><li>The post ${own} appeared first on ${site}.</ul>`,
      '',
    ]) {
      const article = parseArticle(html);
      const before = inspect(article);
      dropFooter(article, subjects);
      expect(inspect(article)).toBe(before);
    }
  });

  test('of the last section leaves it', () => {
    const article = parseArticle(`<h2>Mill</h2><p>It turns.</p><p>The post ${own} appeared first on ${site}.</p>`);
    dropFooter(article, subjects);
    expect(toText(article).replace(/\s+/g, ' ')).toBe('Mill It turns.');
  });

  test('that was all of an answer leaves no pair behind', () => {
    const footer = `<p>The post ${own} appeared first on ${site}.</p>`;
    const article = parseArticle(
      `<h2>FAQ</h2><h3>Does it turn?</h3><p>It does, on Sundays.</p><h3>Who turns it?</h3>${footer}`,
    );
    dropFooter(article, subjects);
    expect(faqs(article).map(({ question }) => question)).toEqual(['Does it turn?']);
    expect(inspect(article)).toContain('"Who turns it?"');
    expect(article.dropped.map(({ text }) => text)).toHaveLength(1);
    const blocks = parseArticle(
      `<h2>FAQ</h2><h3>Does it turn?</h3><p>It does, on Sundays.</p><details><summary><p>Who turns it?</p></summary>${footer}</details>`,
    );
    dropFooter(blocks, subjects);
    expect(faqs(blocks).map(({ question }) => question)).toEqual(['Does it turn?']);
    expect(toText(blocks)).toContain('Who turns it?');
    const lines = parseArticle(`<h2>FAQ</h2><p><b>Who turns it?</b></p>${footer}`);
    dropFooter(lines, subjects);
    expect(faqs(lines)).toEqual([]);
    expect(inspect(lines)).toContain('Who turns it?');
    expect(findAll(lines, 'faq')).toEqual([]);
  });

  test('that ends the last item of a callout leaves the callout', () => {
    const article = parseArticle(
      `<p>It turns.</p><blockquote><p>The post ${own} appeared first on ${site}.</p></blockquote>`,
    );
    const before = inspect(article);
    dropFooter(article, subjects);
    expect(inspect(article)).toBe(before);
  });
});
