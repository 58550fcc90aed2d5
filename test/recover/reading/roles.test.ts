import { expect, test } from 'vitest';
import { allWords } from '../../../src/lexicon/chosen-words.ts';
import { role, rolesIn } from '../../../src/recover/reading/roles.ts';

const rolesOf = (words: string): number => rolesIn(allWords).get(words) ?? 0;

test.each([
  ['here', role.leadIn | role.dangling],
  ['for example', role.leadIn],
  ['what', role.clause],
  ['por qué', role.clause],
  ['filed under', role.offer],
  ['filed', role.firstOfTwo],
  ['mijn', role.article],
  ['including', role.dangling],
  ['contains', role.sentence | role.dangling],
  ['offers', role.verb],
  ['three', role.count],
  ['von', role.byline | role.dangling],
  ['photos', role.credit],
  ['modified', role.dating],
  ['replied', role.speech],
  ['rake', role.command],
  ['spade', 0],
  ['spade here', 0],
  ['', 0],
])('%j can be %i', (words, roles) => {
  expect(rolesOf(words)).toBe(roles);
});

test('two words are looked up where the first one may begin them', () => {
  expect(rolesOf('for') & role.firstOfTwo).toBe(role.firstOfTwo);
  expect(rolesOf('por') & role.firstOfTwo).toBe(role.firstOfTwo);
  expect(rolesOf('instance') & role.firstOfTwo).toBe(0);
});
