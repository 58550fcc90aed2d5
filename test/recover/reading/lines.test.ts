import { describe, expect, test } from 'vitest';
import type { Break, Paragraph, PhrasingContent } from '../../../src/index.ts';
import {
  hasLines,
  joinLines,
  type Line,
  seenAtStarts,
  shownLines,
  splitLines,
} from '../../../src/recover/reading/lines.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const emphasis = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'emphasis', children });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
const image: PhrasingContent = { type: 'image', url: 'a.png', alt: 'A spade' };
const br = (): Break => ({ type: 'break' });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** The lines as their texts, behind `\` for a line feed and `/` for a line break. */
const shown = (lines: readonly Line[]): string[] =>
  lines.map((line) => `${{ start: '', 'line-feed': '\\', break: '/' }[line.after]}${line.text}`);

describe('a paragraph is written on several lines', () => {
  test.each([
    ['with a line break', paragraph(text('a'), br(), text('b')), true],
    ['with a line feed', paragraph(text('a\nb')), true],
    ['with a line break in a mark', paragraph(strong(text('a'), br())), true],
    ['with a line feed in a mark in a mark', paragraph(text('a'), strong(emphasis(text('a\n')))), true],
    ['not with blanks', paragraph(text('a b\tc')), false],
    ['not with marks', paragraph(strong(text('a')), text('b')), false],
    ['not with a line feed in code', paragraph(code('a\nb')), false],
    ['not with nothing', paragraph(), false],
  ])('%s', (_, node, isBroken) => {
    expect(hasLines(node)).toBe(isBroken);
  });
});

describe('the lines of a paragraph', () => {
  test.each([
    ['are one without breaks', [text('a')], ['a']],
    ['end at line feeds', [text('a\nb\nc')], ['a', '\\b', '\\c']],
    ['end at line breaks', [text('a'), br(), text('b')], ['a', '/b']],
    ['may be empty', [text('a'), br(), br(), text('b'), br()], ['a', '/', '/b', '/']],
    ['may be empty at the start', [br(), text('a')], ['', '/a']],
    ['have no white space at their ends', [text(' a \n\t b c\u00a0')], ['a', '\\b c']],
    ['have no text of white space at their ends', [text(' '), strong(text('a')), text(' ')], ['a']],
    ['keep white space between marks', [strong(text('a')), text(' '), emphasis(text('b'))], ['a b']],
    ['end within marks', [strong(text('a'), br(), text('b'))], ['a', '/b']],
    ['end within marks at line feeds', [strong(text('a\nb'), text('c'))], ['a', '\\bc']],
    ['end within marks in marks', [strong(text('a'), emphasis(br(), text('b')), text('c'))], ['a', '/bc']],
    ['go on behind marks', [text('a'), strong(text('b'), br(), text('c')), text('d')], ['ab', '/cd']],
    ['may hold marks as a whole', [text('a'), strong(text('b')), br(), text('c')], ['ab', '/c']],
    ['begin with a picture', [image, text(' a'), br(), text('b')], ['\ufffc a', '/b']],
    ['begin with a picture in a mark', [strong(emphasis(image), text('a'))], ['\ufffca']],
    ['begin with code', [text('a'), br(), code('b')], ['a', '/\ufffcb']],
    ['may be a picture alone', [text('a'), br(), image], ['a', '/']],
    ['begin with text before a picture', [text('a'), image], ['a']],
    ['begin with marked text', [strong(text('a')), image], ['a']],
  ])('%s', (_, children, lines) => {
    const before = structuredClone(children);
    expect(shown(splitLines(paragraph(...children)))).toEqual(lines);
    expect(children).toEqual(before);
  });

  test.each([
    ['texts', [text('a\nb')], [[text('a')], [text('b')]]],
    ['marks in each of them', [strong(text('a\nb'))], [[strong(text('a'))], [strong(text('b'))]]],
    ['marks in one of them', [strong(br(), text('b'))], [[], [strong(text('b'))]]],
    [
      'marks in marks',
      [strong(text('a'), emphasis(text('b'), br(), text('c')))],
      [[strong(text('a'), emphasis(text('b')))], [strong(emphasis(text('c')))]],
    ],
    ['nothing for a line feed at the end', [text('a\n'), br(), text('b')], [[text('a')], [], [text('b')]]],
    ['code with a line feed', [text('a '), code('b\nc')], [[text('a '), code('b\nc')]]],
    [
      'an end without white space',
      [strong(text('a')), text(' '), br(), text(' '), image],
      [[strong(text('a'))], [image]],
    ],
    [
      'texts around a mark',
      [text(' a '), strong(text('b')), text(' c ')],
      [[text('a '), strong(text('b')), text(' c')]],
    ],
  ])('hold %s', (_, children, lines) => {
    expect(splitLines(paragraph(...children)).map((line) => line.children)).toEqual(lines);
  });

  test('have the kind of the line break before them', () => {
    const [first, second] = [br(), br()];
    const lines = splitLines(paragraph(text('a\nb'), first, text('c'), strong(second, text('d\ne'))));
    expect(lines.map(({ after, lineBreak }) => [after, lineBreak])).toEqual([
      ['start', undefined],
      ['line-feed', undefined],
      ['break', first],
      ['break', second],
      ['line-feed', undefined],
    ]);
    expect([lines[2]?.lineBreak === first, lines[3]?.lineBreak === second]).toEqual([true, true]);
  });
});

describe('the lines that a reader sees', () => {
  const isMarked = (line: string): boolean => line.startsWith('-');

  test.each([
    ['end at line feeds where there is no line break', [text('a\nb')], ['a', '\\b']],
    ['end at line breaks alone where there is one', [text('a\nb'), br(), text('c\nd')], ['a b', '/c d']],
    ['end before a marked line of the source', [text('a\n- b\nc'), br(), text('d')], ['a', '\\- b c', '/d']],
    ['end before each marked line', [text('- a\n- b'), br(), text('c')], ['- a', '\\- b', '/c']],
  ])('%s', (_, children, lines) => {
    expect(shown(shownLines(paragraph(...children), isMarked))).toEqual(lines);
  });

  test('are not marked where no marks are given', () => {
    expect(shown(shownLines(paragraph(text('a\n- b'), br(), text('c'))))).toEqual(['a - b', '/c']);
  });

  test('hold one text for what was on two lines', () => {
    const [line] = shownLines(paragraph(text('a\nb'), br(), text('c')));
    expect(line?.children).toEqual([text('a b')]);
  });

  test('hold their marks', () => {
    const [line] = shownLines(paragraph(strong(text('a\nb')), br(), text('c')));
    expect(line?.children).toEqual([strong(text('a')), text(' '), strong(text('b'))]);
  });
});

describe('joined lines', () => {
  const again = (...children: PhrasingContent[]): Paragraph => joinLines(splitLines(paragraph(...children)));

  test.each([
    ['one line', [text('a'), strong(text('b'))], [text('a'), strong(text('b'))]],
    ['a space for a line feed', [text('a\nb\nc')], [text('a b c')]],
    ['the line break', [text('a'), br(), text('b')], [text('a'), br(), text('b')]],
    ['both', [text('a\nb'), br(), text('c\nd')], [text('a b'), br(), text('c d')]],
    ['marks that are cut', [strong(text('a'), br(), text('b'))], [strong(text('a')), br(), strong(text('b'))]],
    [
      'texts around a mark',
      [text('a\nb '), strong(text('c')), text(' d\ne')],
      [text('a b '), strong(text('c')), text(' d e')],
    ],
    ['a mark at the end', [text('a\n'), strong(text('b'))], [text('a '), strong(text('b'))]],
  ])('are a paragraph with %s', (_, children, joined) => {
    expect(again(...children)).toEqual({ type: 'paragraph', children: joined });
  });

  test('may be some of the lines', () => {
    const lines = splitLines(paragraph(text('a'), br(), text('b'), br(), text('c')));
    expect(joinLines(lines.slice(1)).children).toEqual([text('b'), br(), text('c')]);
    expect(joinLines(lines.slice(2)).children).toEqual([text('c')]);
  });
});

describe('the first characters of lines', () => {
  function starts(...children: PhrasingContent[]): string[] {
    const seen: string[] = [];
    seenAtStarts(paragraph(...children), (first, second) => seen.push(`${first}${second}`));
    return seen;
  }

  test.each([
    ['one line', [text('abc')], ['ab']],
    ['lines of the source', [text('abc\ndef\ng')], ['ab', 'de', 'g']],
    ['lines behind line breaks', [text('abc'), br(), text('def')], ['ab', 'de']],
    ['lines of blanks', [text('abc\n \n\n'), br(), text('  def')], ['ab', 'de']],
    ['lines with blanks before them', [text(' \t abc\n  def')], ['ab', 'de']],
    ['a line of several texts', [text('a'), text('bc'), strong(text('de'))], ['a']],
    ['a line that begins with a mark', [strong(text('abc')), text('de')], ['ab']],
    ['a line that begins with blanks of a mark', [strong(text(' ')), text('de')], ['de']],
    ['lines within marks', [strong(text('abc'), emphasis(br(), text('de')), text('fg'))], ['ab', 'de']],
    ['a line that begins with a picture', [image, text('abc')], ['\ufffc']],
    ['a line that begins with code', [text('abc'), br(), code('- b'), text('de')], ['ab', '\ufffc']],
    ['a line behind code', [code('b'), text('c\nde')], ['\ufffc', 'de']],
    ['nothing', [text('')], []],
  ])('are seen of %s', (_, children, pairs) => {
    expect(starts(...children)).toEqual(pairs);
  });

  test('are seen together, each as a bit', () => {
    const node = paragraph(text('abc\ndef'), br(), strong(text('ghi')));
    const bits: Record<string, number> = { a: 1, d: 2, g: 4, b: 8 };
    expect(seenAtStarts(node, (first) => bits[first] ?? 0)).toBe(7);
    expect(seenAtStarts(node, (first) => (first === 'g' ? 4 : 0))).toBe(4);
    expect(seenAtStarts(node, (first) => (first === 'b' ? 8 : 0))).toBe(0);
  });
});
