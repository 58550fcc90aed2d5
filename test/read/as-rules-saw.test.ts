import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inspect, parseArticle } from '../../src/index.ts';
import { chosenWords } from '../../src/lexicon/chosen-words.ts';
import { choiceOf, longestSample } from '../../src/lexicon/language.ts';
import { asRulesSaw } from '../../src/read/as-rules-saw.ts';
import { rules } from '../../src/recover/index.ts';
import { recover } from '../../src/recover/run.ts';
import { samplesOf } from '../../src/tree/sample.ts';

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** Levels and names of lists that an editor wrote are in the markup only. */
const ofEditors: ReadonlySet<string> = new Set(['lists-of-two-names-within', 'not-lists-of-two-names']);

test.each(['label-heading', 'bold-heading', 'list-runs'])('the rules make of it what they made: %s', (topic) => {
  for (const name of readdirSync(`${fixtures}/${topic}`).filter((name) => !ofEditors.has(name))) {
    const article = parseArticle(readFileSync(`${fixtures}/${topic}/${name}/input.html`, 'utf8'), {
      recognizers: false,
    });
    const { copy, originals } = asRulesSaw(article);
    const { language } = article;
    recover(copy, rules, chosenWords(choiceOf(undefined, language, () => samplesOf(article, longestSample))));
    expect(inspect(copy), name).toBe(inspect(article));
    expect(originals.get(copy)).toBe(article);
  }
});

test('a tree is not deepened by headings within headings', () => {
  const html = '<h2>Mill</h2><p>Tools</p><ul><li>spade</li><li>rake</li></ul><p>It turns.</p>';
  const { copy } = asRulesSaw(parseArticle(html));
  expect(
    inspect(copy)
      .split('\n')
      .map((line) => line.trim().split(' ')[0]),
  ).toEqual(
    inspect(parseArticle(html, { recover: false }))
      .split('\n')
      .map((line) => line.trim().split(' ')[0]),
  );
});
