import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import {
  article,
  caption,
  faq,
  faqPair,
  h2,
  h3,
  type MatcherResult,
  matchers,
  p,
  section,
  table,
  td,
  th,
  tr,
} from '../../src/testing/index.ts';
import { findAll } from '../../src/tree/walk.ts';

const tree = article(
  section(
    h2('Brewing  tea'),
    faq(faqPair('Is it hot?', p('Yes.'))),
    table(caption('Teas'), tr(th('Tea'), th('Minutes')), tr('Sencha', '2')),
    section(
      h3('Goals'),
      table(
        {
          kind: 'metric',
          metrics: [
            {
              row: 1,
              name: [1, 0],
              target: {
                cell: [1, 1],
                text: '< 2 min',
                quantities: [{ text: '< 2 min', max: 2, exclusiveMax: true, unit: 'min' }],
              },
            },
            { row: 2, name: [2, 0] },
          ],
        },
        tr(th('Metric'), th('Target')),
        tr('Time', '< 2 min'),
        tr('Taste', td('')),
      ),
    ),
  ),
);

const passes = (result: MatcherResult): boolean => result.pass;
const { toHaveHeading, toHaveFaq, toHaveTable, toHaveMetric, toLoseNoText, toPassChecks } = matchers;

describe('toHaveHeading', () => {
  test.each([
    ['Brewing tea', {}, true],
    [' Brewing\ntea ', {}, true],
    [/^brewing/i, {}, true],
    ['Goals', { depth: 3 } as const, true],
    ['Goals', { depth: 2 } as const, false],
    ['Brewing', {}, false],
    ['brewing tea', {}, false],
    [/Sencha/, {}, false],
  ])('%s %j: %s', (text, options, pass) => {
    expect(passes(toHaveHeading(tree, text, options))).toBe(pass);
  });

  test('asks a pattern with the flag g the same way twice', () => {
    const pattern = /tea/g;
    expect([toHaveHeading(tree, pattern), toHaveHeading(tree, pattern)].map(passes)).toEqual([true, true]);
  });
});

describe('toHaveFaq', () => {
  test.each([
    ['Is it hot?', undefined, true],
    ['Is it hot?', 'Yes.', true],
    [/hot/, /^Yes/, true],
    ['Is it hot?', 'No.', false],
    ['Is it', undefined, false],
    ['Brewing tea', undefined, false],
  ])('%s %s: %s', (question, answer, pass) => {
    expect(passes(toHaveFaq(tree, question, answer))).toBe(pass);
  });
});

describe('toHaveTable', () => {
  test.each([
    [{}, true],
    [undefined, true],
    [{ caption: 'Teas', columns: ['Tea', /^min/i], kind: 'data' } as const, true],
    [{ kind: 'metric' } as const, true],
    [{ kind: 'comparison' } as const, false],
    [{ caption: 'Teas', kind: 'metric' } as const, false],
    [{ columns: ['Tea'] }, false],
    [{ columns: ['Minutes', 'Tea'] }, false],
    [{ caption: 'Tea' }, false],
  ])('%j: %s', (expected, pass) => {
    expect(passes(toHaveTable(tree, expected))).toBe(pass);
  });
});

describe('toHaveMetric', () => {
  test.each([
    ['Time', undefined, true],
    ['Taste', undefined, true],
    ['Time', '< 2 min', true],
    ['Time', { max: 2, unit: 'min' }, true],
    [/time/i, /2/, true],
    ['Time', { max: 3 }, false],
    ['Time', { min: 2 }, false],
    ['Taste', '', false],
    ['Sencha', undefined, false],
  ])('%s %j: %s', (name, target, pass) => {
    expect(passes(toHaveMetric(tree, name, target))).toBe(pass);
  });

  test('takes a table, too', () => {
    const inner = findAll(tree, 'section').find(({ depth }) => depth === 3);
    expect(passes(toHaveMetric(inner, 'Time'))).toBe(true);
  });
});

describe('toLoseNoText', () => {
  const html = '<h2>Tea</h2><p>Two cups.</p>';

  test('passes for the HTML that the article was made of', () => {
    const { pass, message } = toLoseNoText(parseArticle(html), html);
    expect(pass).toBe(true);
    expect(message()).toBe('Expected a text to be lost, repeated, invented, moved or joined. None was.');
  });

  test('says what is lost, repeated and invented, and where', () => {
    const lost = toLoseNoText(parseArticle('<h2>Tea</h2>'), html);
    expect(lost.pass).toBe(false);
    expect(lost.message()).toBe(
      'Expected no text to be lost, repeated, invented, moved or joined. These were:\n  missing at 1:16: "Two cups."',
    );
    expect(toLoseNoText(parseArticle(`${html}<p>Tea</p>`), html).message()).toContain('duplicated at 1:5: "Tea"');
    expect(toLoseNoText(parseArticle(`${html}<p>Milk</p>`), html).message()).toContain('invented at 1:29: "Milk"');
  });

  test('takes whole articles only', () => {
    expect(() => toLoseNoText(p('x'), '<p>x')).toThrow(TypeError);
  });
});

describe('in a test', () => {
  expect.extend(matchers);
  const our = (received: unknown): Record<string, (...expected: unknown[]) => void> => expect(received) as never;
  const not = (received: unknown): Record<string, (...expected: unknown[]) => void> => expect(received).not as never;

  test('they pass and fail', () => {
    our(tree)['toHaveHeading']?.('Goals');
    not(tree)['toHaveHeading']?.('Goal');
    expect(() => our(tree)['toHaveHeading']?.('Goal')).toThrow(
      'Expected to find a heading "Goal". The headings are:\n  ## Brewing tea\n  ### Goals',
    );
    expect(() => not(tree)['toHaveFaq']?.(/hot/)).toThrow(
      'Expected not to find a question /hot/. The questions are:\n  Is it hot? → Yes.',
    );
    expect(() => our(tree)['toHaveTable']?.({ columns: ['a', /b/], kind: 'comparison' })).toThrow(
      'Expected to find a table with columns ["a", /b/] with kind "comparison". The tables are:\n  data "Teas" ["Tea","Minutes"]\n  metric "" ["Metric","Target"]',
    );
    expect(() => our(tree)['toHaveMetric']?.('Time', { max: 9 })).toThrow('Time → < 2 min\n  Taste → (no target)');
    expect(() => our(article())['toHaveMetric']?.('Time')).toThrow('There are no metrics.');
  });

  test.each([undefined, null, '<p>', {}, [], { type: 'root', children: [] }])(
    '%j is a TypeError, under `not` as well',
    (value) => {
      expect(() => our(value)['toHaveHeading']?.('x')).toThrow(TypeError);
      expect(() => not(value)['toHaveHeading']?.('x')).toThrow(TypeError);
    },
  );
});

describe('toPassChecks', () => {
  const article = parseArticle('<h2>Tea</h2><h4>Green</h4><ul><li>Hot.</ul>', { positions: true });

  test('passes without a warning or an error, whatever else is found', () => {
    expect(toPassChecks(parseArticle('<h2>Tea</h2><ul><li>Hot.</ul>')).pass).toBe(true);
    expect(toPassChecks(article).pass).toBe(false);
    expect(toPassChecks(article, { 'heading-jump': false }).pass).toBe(true);
    expect(toPassChecks(article, { 'heading-jump': 'info', 'list-of-one': 'error' }).pass).toBe(false);
  });

  test('says what was found, and where', () => {
    expect(toPassChecks(article).message()).toBe(
      'Expected no warning or error to be found. The findings are:\n' +
        '  warning heading-jump at 1:13: The heading "Green" of rank 4 stands under one of rank 2.\n' +
        '  info list-of-one at 1:27: A list has one item: "Hot.".',
    );
    expect(toPassChecks(parseArticle('<p>Hot.')).message()).toBe(
      'Expected a warning or error to be found. There are none.',
    );
  });

  test('needs an article, and rules that there are', () => {
    expect(() => toPassChecks(p('x'))).toThrow(TypeError);
    expect(() => toPassChecks(article, { 'heading-jumps': false })).toThrow("did you mean 'heading-jump'");
  });
});
