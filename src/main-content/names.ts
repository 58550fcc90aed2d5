import { nameWords } from '../html/name-words.ts';
import {
  type FurnitureConcept,
  furnitureModifiers,
  furnitureNames,
  furniturePairs,
  furnitureStems,
  furnitureTopics,
  furnitureWords,
} from '../lexicon/furniture.ts';

const concepts = Object.keys(furnitureWords) as FurnitureConcept[];

/** What the names of a part claim it to be, one bit per concept. */
export const bits = Object.fromEntries(concepts.map((concept, index) => [concept, 1 << index])) as Readonly<
  Record<FurnitureConcept, number>
>;

const byWord: ReadonlyMap<string, number> = wordBits();
const stems: readonly (readonly [string, number])[] = Object.entries(furnitureStems).map(([stem, concept]) => [
  stem,
  bits[concept],
]);
const byPair: ReadonlyMap<string, number> = new Map(
  Object.entries(furniturePairs).map(([pair, concept]) => [pair, bits[concept]]),
);

function wordBits(): Map<string, number> {
  const map = new Map<string, number>();
  for (const concept of concepts)
    for (const word of furnitureWords[concept].split(' ')) map.set(word, (map.get(word) ?? 0) | bits[concept]);
  return map;
}

/** Names longer than this are generated, and tell nothing. */
const longestName = 60;
const mostNames = 16;

/**
 * Returns a reader of class names, ids and roles. It caches the results, since a page repeats its names, alone and in
 * combinations.
 */
export function createNameReader(): (names: string) => number {
  const known = new Map<string, number>();
  const read = (name: string): number => {
    let found = known.get(name);
    if (found === undefined) {
      found = name.length <= longestName ? readName(name) : 0;
      known.set(name, found);
    }
    return found;
  };
  return (names) => {
    let found = known.get(names);
    if (found === undefined) {
      found = 0;
      for (const name of names.split(/\s+/, mostNames)) if (name !== '') found |= read(name);
      known.set(names, found);
    }
    return found;
  };
}

function readName(name: string): number {
  const words = nameWords(name);
  const [first] = words;
  if (words.length > 1 && first !== undefined && furnitureModifiers.has(first)) return 0;
  if (words.some((word) => furnitureTopics.has(word))) return 0;
  let found = 0;
  const alone = words.length === 1 && first !== undefined ? furnitureNames[first] : undefined;
  if (alone !== undefined) found |= bits[alone];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const exact = byWord.get(word);
    if (exact !== undefined) found |= exact;
    else for (const [stem, bit] of stems) if (word.startsWith(stem)) found |= bit;
    if (index > 0) found |= byPair.get(`${words[index - 1]} ${word}`) ?? 0;
  }
  return found;
}
