import { describe, expect, test } from 'vitest';
import { toText } from '../../../src/index.ts';
import { readMarkdown } from '../../../src/markdown/in/read.ts';
import { parseMarkdown } from '../../../src/markdown/index.ts';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const typesOf = (markdown: string): string[] => readMarkdown(markdown).root.children.map(({ type }) => type);
const isTamed = (markdown: string): boolean => readMarkdown(markdown).isTamed;

describe('lines that go on without their mark', () => {
  test.each([
    ['a quotation', '> a\n', 'blockquote'],
    ['a quotation without a blank', '>a\n', 'blockquote'],
    ['an item', '- a\n', 'list'],
    ['a footnote', '[^n]: a\n', 'footnoteDefinition'],
  ])('are read in %s, but not by the thousand', (_, start, type) => {
    expect(typesOf(start + lines(400, () => 'b'))).toEqual([type]);
    expect(isTamed(start + lines(400, () => 'b'))).toBe(false);
    const many = start + lines(600, () => 'b');
    expect(typesOf(many)).toEqual(['paragraph']);
    expect(toText(parseMarkdown(many)).replace(/\s/g, '')).toContain(`${start.trim().at(-1)}${'b'.repeat(600)}`);
  });

  test.each([
    ['items of two lines each', lines(900, (index) => `- a${index}\nb`)],
    ['numbered items of two lines each', lines(900, (index) => `${index + 1}. a\nb`)],
    ['lines with their mark', lines(900, () => '> a')],
    ['lines that are indented as their item is', `- a\n${lines(900, () => '  b')}`],
    ['lines behind a quotation', `> a\n\n${lines(900, () => 'b')}`],
    ['lines of paragraphs apart', `> a\n${lines(900, (index) => (index % 9 === 0 ? '' : 'b'))}`],
  ])('are not: %s', (_, markdown) => {
    expect(isTamed(markdown)).toBe(false);
  });

  test('cannot be kept open by a number that starts no list', () => {
    expect(isTamed(`> a\n${lines(600, () => '7. b\nb')}`)).toBe(true);
  });
});

describe('signs', () => {
  test('of a paragraph are read, but not by the thousand', () => {
    expect(isTamed(lines(900, () => 'a *b* c'))).toBe(false);
    const many = lines(1900, () => 'a *b* c');
    expect(isTamed(many)).toBe(true);
    expect(toText(parseMarkdown(many))).toContain('*b*');
    expect(parseMarkdown(many).diagnostics.map(({ code }) => code)).toEqual(['limit-markup']);
  });

  test.each([
    ['a table', `| a | b |\n| - | - |\n${lines(1200, () => '| *a* | [b](/c) |')}`],
    ['items', lines(1200, () => '- *a* [b](/c)')],
    ['paragraphs', lines(1200, () => '*a* [b](/c)\n')],
    ['quotations apart', lines(1200, () => '> *a* [b](/c)\n\n')],
  ])('are not: those of %s', (_, markdown) => {
    expect(isTamed(markdown)).toBe(false);
  });
});

test('addresses in a document with one paragraph of thousands of words are links nevertheless', () => {
  const { root, isTamed } = readMarkdown(`${'word '.repeat(5000)}\n\nSee www.example.com here.`);
  expect(isTamed).toBe(true);
  expect(root.children[1]).toMatchObject({ children: [{}, { type: 'link', url: 'http://www.example.com' }, {}] });
});
