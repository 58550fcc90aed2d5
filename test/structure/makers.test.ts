import { describe, expect, test } from 'vitest';
import { find, findAll, parseArticle, parseQuantity, records, toText } from '../../src/index.ts';
import { outline, steps } from '../../src/read/index.ts';

describe('callouts of makers', () => {
  test.each([
    ['<div class="tip custom-block"><p class="custom-block-title">TIP</p><p>Oil it.</p></div>', 'tip'],
    ['<div class="hint-container warning"><p>Oil it.</p></div>', 'warning'],
    ['<div class="confluence-information-macro confluence-information-macro-note"><p>Oil it.</p></div>', 'note'],
    ['<div class="admonitionblock caution"><table><tr><td>Caution<td>Oil it.</table></div>', 'caution'],
    ['<div class="notecard warning"><p>Oil it.</p></div>', 'warning'],
    ['<div class="callout" data-callout="important"><p>Oil it.</p></div>', 'important'],
    ['<aside class="docs-aside docs-aside--tip"><p>Oil it.</p></aside>', 'tip'],
  ])('%s', (html, tone) => {
    expect(find(parseArticle(`<p>The hinge.</p>${html}`), 'callout')?.tone).toBe(tone);
  });

  test.each(['<div class="block custom"><p>Oil it.</p></div>', '<div class="hint-list"><p>Oil it.</p></div>'])(
    'none: %s',
    (html) => expect(find(parseArticle(`<p>The hinge.</p>${html}`), 'callout')).toBeUndefined(),
  );
});

test('what a style strikes out is deleted, and no value', () => {
  const price = '<span style="color:red; text-decoration: line-through">$12</span> $9';
  const article = parseArticle(
    `<table><tr><th>Rope</th><th>Price</th></tr><tr><td>10 m</td><td>${price}</td></tr></table>`,
  );
  expect(records(findAll(article, 'table')[0] as never)[0]).toEqual({ Rope: '10 m', Price: '$9' });
  const font = '<p><span style="text-decoration: underline; font-family: line-through">$12</span></p>';
  expect(find(parseArticle(font), 'delete')).toBe(undefined);
  expect(find(parseArticle('<p><span style="text-decoration: underline">line-through</span></p>'), 'delete')).toBe(
    undefined,
  );
});

describe('headings', () => {
  test('leave the links by which a wiki edits them, whatever the wiki calls them', () => {
    const article = parseArticle(
      '<h2>Ropes <span class="mw-editsection"><a href="/in">Sign in</a></span></h2><p>Text.',
    );
    expect(outline(article)[0]?.text).toBe('Ropes');
    expect(article.dropped[0]).toMatchObject({ reason: 'control', text: 'Sign in' });
  });

  test('leave out a permalink behind them that is only for screen readers', () => {
    const link = '<a href="#ropes"><svg></svg><span class="sr-only">Section titled Ropes</span></a>';
    const article = parseArticle(`<div><h2 id="ropes">Ropes</h2>${link}</div><p>Text.</p>`);
    expect(toText(article)).toBe('Ropes\nText.');
    expect(article.dropped[0]?.reason).toBe('permalink');
    const other = parseArticle(`<div><h2 id="nets">Nets</h2>${link}</div><p>Text.</p>`);
    expect(toText(other)).toContain('Section titled');
  });
});

test('a dash before money or a share in any notation is a minus', () => {
  for (const unit of ['SEK', 'kr', 'zł', 'EUR', 'procent', 'pour cent'])
    expect(toText(parseArticle(`<p>Change:<br>- 7 ${unit} in May<br>- 9 ${unit} in June</p>`))).toContain('- 7');
  expect(findAll(parseArticle('<p>Pack:<br>- 7 nets<br>- 9 ropes</p>'), 'listItem')).toHaveLength(2);
  expect(parseQuantity('−7 kr')[0]?.min).toBe(-7);
});

test.each(['⦿', '☞', '\uf0b7', '\uf0a7'])('lines that begin with %s are items', (sign) => {
  expect(findAll(parseArticle(`<p>${sign} nets<br>${sign} ropes<br>${sign} oars</p>`), 'listItem')).toHaveLength(3);
});

test('a procedure whose count goes on in typed paragraphs elsewhere is not claimed', () => {
  const first = '<h2>How to hang a net</h2><p>1. Knot the rope.</p><p>2. Tie it to the post.</p>';
  expect(steps(parseArticle(`${first}<h4>Mind the wind</h4><p>It pulls.</p><p>3. Hang it up.</p>`))).toEqual([]);
  expect(steps(parseArticle(`${first}<h4>Mind the wind</h4><p>It pulls.</p>`))[0]?.steps).toHaveLength(2);
});
