import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, defineRule, type Finding, type Rule, rules, toAnnotations, toSarif } from '../../src/check/index.ts';
import { findAll, parseArticle } from '../../src/index.ts';
import { page } from '../laws/markup.ts';

const article = parseArticle('<h2>Tea</h2><h4>Green</h4><ul><li>Hot.</ul>', { positions: true });
const shout = defineRule({
  name: 'shout',
  severity: 'error',
  about: 'A text shouts.',
  find: (tree) =>
    findAll(tree, 'text').flatMap(({ value, position }) =>
      value.endsWith('!') ? { message: `${value} shouts.`, position } : [],
    ),
});

describe('check', () => {
  test('returns findings in the order of the text, whichever rule found them', () => {
    const found = check(parseArticle('<h2>Tea</h2><ul><li>Hot!</ul><h4>Green</h4><p>x</p>', { positions: true }), [
      shout,
      ...rules,
    ]);
    expect(found.map(({ rule }) => rule)).toEqual(['list-of-one', 'shout', 'heading-jump']);
  });

  test('takes a list of rules, and levels of the library’s', () => {
    expect(check(article, [shout]).map(({ rule }) => rule)).toEqual([]);
    expect(check(article, { 'heading-jump': false }).map(({ rule }) => rule)).toEqual(['list-of-one']);
    expect(check(article, { 'list-of-one': 'error', 'heading-jump': true }).map(({ severity }) => severity)).toEqual([
      'warning',
      'error',
    ]);
  });

  test('refuses rules that there are not', () => {
    expect(() => check(article, { 'heading-jumps': false })).toThrow("did you mean 'heading-jump'");
    expect(() => check(article, { 'heading-jump': 'fatal' } as never)).toThrow(TypeError);
    expect(() => check(article, ['heading-jump'] as never)).toThrow(TypeError);
    expect(() => check(article, [])).toThrow(TypeError);
    expect(() => check(article, 5 as never)).toThrow(TypeError);
    expect(() => check('<p>x' as never)).toThrow(TypeError);
    expect(() => defineRule({ ...shout, level: 1 } as never)).toThrow(TypeError);
    expect(() => defineRule({ ...shout, severity: 'fatal' } as never)).toThrow(TypeError);
    expect(() => defineRule({ ...shout, find: undefined } as never)).toThrow(TypeError);
  });

  test('leaves the article as it was, and gives plain JSON, whatever the markup', () => {
    fc.assert(
      fc.property(page, (html) => {
        const parsed = parseArticle(html, { positions: true });
        const before = JSON.stringify(parsed);
        const found = check(parsed);
        expect(JSON.stringify(parsed)).toBe(before);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(check(parsed)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what is written of findings', () => {
  const findings: Finding[] = [{ rule: 'a', severity: 'info', message: '100%: one,\ntwo' }];

  test('escapes what a command of GitHub may not hold', () => {
    expect(toAnnotations({ uri: 'a:b,c.html', findings })).toBe(
      '::notice title=a,file=a%3Ab%2Cc.html::100%25: one,%0Atwo\n',
    );
  });

  test('has the levels of SARIF', () => {
    expect(toSarif([{ uri: 'a.html', findings }]).runs[0]?.results).toEqual([
      {
        ruleId: 'a',
        level: 'note',
        message: { text: '100%: one,\ntwo' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a.html' } } }],
      },
    ]);
  });
});

test('the page of rules has a section for each, with its level and what it objects to', () => {
  const text = readFileSync(fileURLToPath(new URL('../../docs/check.md', import.meta.url)), 'utf8');
  const sections = new Map(
    text
      .split(/^### /m)
      .slice(1)
      .map((section) => [section.split('\n', 1)[0] ?? '', section]),
  );
  expect([...sections.keys()]).toEqual(rules.map(({ name }: Rule) => name));
  for (const { name, severity, about } of rules) {
    expect(sections.get(name)).toContain(`**${severity}**`);
    expect(sections.get(name)).toContain(about);
  }
});
