/**
 * Prints which concepts each language has no words for, or, for one language, what each of them means.
 *
 *     npm run words -- [LANGUAGE]
 */
import { readFileSync } from 'node:fs';
import { languages } from '../src/lexicon/languages.ts';

const source = readFileSync(new URL('../src/lexicon/concepts.ts', import.meta.url), 'utf8');
const concepts = [...source.matchAll(/^ {2}\/\*\* (.+) \*\/\n {2}(\w+): readonly string\[\];$/gm)].map(
  ([, sentence = '', name = '']) => ({ name, sentence }),
);

const [only] = process.argv.slice(2);
if (only === undefined) {
  for (const [language, words] of Object.entries(languages)) {
    const lacks = concepts.filter(({ name }) => !(name in words)).map(({ name }) => name);
    const has = concepts.length - lacks.length;
    console.log(`${language}  ${has} of ${concepts.length}${lacks.length === 0 ? '' : `; lacks ${lacks.join(', ')}`}`);
  }
} else if (languages[only] === undefined) {
  console.error(`words: there is no src/lexicon/${only}.ts; there are ${Object.keys(languages).join(', ')}`);
  process.exitCode = 2;
} else {
  const words = languages[only];
  for (const { name, sentence } of concepts) if (!(name in words)) console.log(`${name}: ${sentence}`);
}
