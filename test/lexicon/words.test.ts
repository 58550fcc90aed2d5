import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allWords, chosenWords, everyLanguage, madeOf } from '../../src/lexicon/chosen-words.ts';
import { languages } from '../../src/lexicon/languages.ts';

const folder = fileURLToPath(new URL('../../src/lexicon/', import.meta.url));
const concepts = [...readFileSync(`${folder}concepts.ts`, 'utf8').matchAll(/^ {2}(\w+): readonly string\[\];$/gm)].map(
  ([, name = '']) => name,
);

describe('a language file', () => {
  test('is in the list of languages', () => {
    const files = readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name));
    expect(files.map((name) => name.slice(0, 2)).sort()).toEqual([...everyLanguage].sort());
  });

  test.each(Object.entries(languages))('%s holds words of lower case, each once', (_, words) => {
    for (const [concept, list] of Object.entries(words)) {
      expect(list.length, concept).toBeGreaterThan(0);
      expect(new Set(list).size, concept).toBe(list.length);
      expect(
        list.filter((word) => word !== word.toLowerCase() || word.trim() !== word || word === ''),
        concept,
      ).toEqual([]);
    }
  });

  test('has for each concept words in some language', () => {
    expect(concepts.length).toBeGreaterThan(50);
    expect(new Set(Object.values(languages).flatMap((words) => Object.keys(words)))).toEqual(new Set(concepts));
  });

  test('has the words that identify its language, where its script does not', () => {
    const without = Object.entries(languages).filter(([, { commonWords }]) => commonWords === undefined);
    expect(without.map(([language]) => language).sort()).toEqual(['hi', 'hy', 'ja', 'ko', 'th', 'zh']);
  });
});

describe('chosen words', () => {
  test('are those of the languages and of English', () => {
    const { articles, byLanguage } = chosenWords({ languages: ['de'] });
    expect(articles).toEqual(expect.arrayContaining(['die', 'the']));
    expect(articles).not.toContain('los');
    expect(Object.keys(byLanguage).sort()).toEqual(['de', 'en']);
  });

  test('are the same object for the same choice, so that what is made of them is made once', () => {
    let made = 0;
    const countIn = madeOf(({ articles }) => {
      made += 1;
      return articles.length;
    });
    const [one, other] = [chosenWords({ languages: ['fr'] }), chosenWords({ languages: ['fr'] })];
    expect(one).toBe(other);
    expect(countIn(one)).toBe(countIn(other));
    expect(made).toBe(1);
  });

  test('are kept for a bounded number of choices', () => {
    const first = chosenWords({ languages: ['sv'] });
    for (const one of everyLanguage) for (const other of ['de', 'fr', 'es']) chosenWords({ languages: [one, other] });
    expect(chosenWords({ languages: ['sv'] })).not.toBe(first);
    expect(chosenWords({ languages: ['sv'] })).toEqual(first);
  });

  test('of all languages have every word', () => {
    for (const words of Object.values(languages))
      for (const [concept, list] of Object.entries(words))
        expect(allWords[concept as keyof typeof words]).toEqual(expect.arrayContaining([...list]));
  });
});
