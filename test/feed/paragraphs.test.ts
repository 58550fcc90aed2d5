import { describe, expect, test } from 'vitest';
import { bodyToHtml, postToHtml, textToHtml } from '../../src/feed/paragraphs.ts';

describe('a text', () => {
  test.each([
    ['of one paragraph is escaped', 'a < b\nand c', 'a &lt; b\nand c'],
    [
      'is in paragraphs where blank lines divide it',
      'one\nline\n \t\r\ntwo & three',
      '<p>one\nline</p>\n<p>two &amp; three</p>',
    ],
    ['is not divided by blank lines at its ends', '\n\none\n\n', '\n\none\n\n'],
    ['is not divided by a line between line feeds', 'one\ntwo\nthree', 'one\ntwo\nthree'],
    ['has no paragraph without text', 'one\n\n\n\n\ntwo', '<p>one</p>\n<p>two</p>'],
  ])('%s', (_, text, html) => {
    expect(textToHtml(text)).toBe(html);
  });
});

describe('a body', () => {
  test.each([
    ['without markup is in paragraphs', 'one\nline\n\ntwo', '<p>one\nline</p>\n<p>two</p>'],
    ['with markup stays', '<b>one</b>\n\ntwo', '<b>one</b>\n\ntwo'],
    ['with what begins as a paragraph stays', 'one <p\n\ntwo', 'one <p\n\ntwo'],
    ['of one paragraph stays', 'one\ntwo', 'one\ntwo'],
  ])('%s', (_, body, html) => {
    expect(bodyToHtml(body)).toBe(html);
  });
});

describe('a post', () => {
  test.each([
    ['of blocks stays', '<!-- wp:paragraph -->one\n\ntwo', '<!-- wp:paragraph -->one\n\ntwo'],
    ['without text stays', ' \n\n ', ' \n\n '],
    ['of one line is a paragraph', 'one', '<p>one</p>'],
    ['has breaks at the ends of lines', 'one\ntwo', '<p>one<br>\ntwo</p>'],
    ['has one break for each', 'a<br>\nb<br/>\nc<br />\nd', '<p>a<br>\nb<br>\nc<br>\nd</p>'],
    ['keeps other marks at the ends of lines', 'a<brx>\nb', '<p>a<brx><br>\nb</p>'],
    ['keeps blocks apart', 'one<h2>two\n\nthree</h2>four', '<p>one</p>\n<h2>two\n\nthree</h2>\n<p>four</p>'],
    ['keeps what is not shown apart', 'one<style>a\n\nb</style>two', '<p>one</p>\n<style>a\n\nb</style>\n<p>two</p>'],
    ['keeps marks in a line', 'one <b>two</b> <i>three</i>', '<p>one <b>two</b> <i>three</i></p>'],
    ['keeps unknown elements in a line', 'one <x-y>two</x-y>', '<p>one <x-y>two</x-y></p>'],
    ['keeps marks in blocks', '<div>a <b>b</b>\n\nc</div>', '<div>a <b>b</b>\n\nc</div>'],
    ['keeps a comment alone out of paragraphs', 'one\n\n<!-- more -->\n\ntwo', '<p>one</p>\n<!-- more -->\n<p>two</p>'],
    ['keeps a comment beside text in it', 'one\n\n<!-- more --> two', '<p>one</p>\n<p><!-- more --> two</p>'],
    ['keeps two comments in one paragraph', '<!-- a --> <!-- b -->', '<p><!-- a --> <!-- b --></p>'],
    ['supports elements without an end', 'one<hr>two\n\nthree', '<p>one</p>\n<hr>\n<p>two</p>\n<p>three</p>'],
    [
      'supports elements that end in their tag',
      'one<hr/>two<div/>three',
      '<p>one</p>\n<hr/>\n<p>two</p>\n<div/>\n<p>three</p>',
    ],
    ['ends blocks with the one around', '<div><ul><li>a</div>b\n\nc', '<div><ul><li>a</div>\n<p>b</p>\n<p>c</p>'],
    ['is not ended by a block that is not open', '<div>a</p>b\n\nc</div>', '<div>a</p>b\n\nc</div>'],
    ['supports a lone bracket', 'a < b\n\nc', '<p>a < b</p>\n<p>c</p>'],
  ])('%s', (_, content, html) => {
    expect(postToHtml(content)).toBe(html);
  });

  test('supports sixty-four blocks in blocks', () => {
    const within = (depth: number): string => `${'<div>'.repeat(depth)}a${'</div>'.repeat(depth)}b`;
    expect(postToHtml(within(64))).toMatch(/<\/div>\n<p>b<\/p>$/);
    expect(postToHtml(within(65))).toMatch(/<\/div>\n<\/div>\n<p>b<\/p>$/);
  });
});
