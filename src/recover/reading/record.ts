import { calendarWords } from '../../lexicon/calendar.ts';
import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { hasWordAt, wordTable } from '../../lexicon/lookup.ts';
import { oppositePairs } from '../../lexicon/opposites.ts';
import { isBlank } from '../../values/blanks.ts';
import { isDigit } from '../../values/digit.ts';

/** A label in a form for comparison, and the text of its value. */
export interface Entry {
  key: string;
  text: string;
}

/** Kinds of labels: names of properties, of one word or as a whole, names of other things, and kinds of change. */
interface Names {
  properties: ReadonlySet<string>;
  facts: ReadonlySet<string>;
  /** Sides, and speakers except those that also name a property, such as `Customer`. */
  others: ReadonlySet<string>;
  speakers: ReadonlySet<string>;
  credits: ReadonlySet<string>;
  changes: ReadonlySet<string>;
  plainAnswers: ReadonlySet<string>;
}

const namesIn = madeOf(
  ({
    propertyNames,
    factNames,
    propertyPhrases,
    speakers,
    sides,
    creditWords,
    authorLabels,
    changeKinds,
    plainAnswers,
  }): Names => ({
    properties: new Set(propertyNames),
    facts: new Set([...factNames, ...propertyPhrases]),
    others: new Set([...speakers.filter((word) => !propertyNames.includes(word)), ...sides]),
    speakers: new Set(speakers),
    credits: new Set([...creditWords, ...authorLabels]),
    changes: new Set(changeKinds),
    plainAnswers: new Set(plainAnswers),
  }),
);

/** Tells whether a label is the name of a property that things have: `Prep time`, `Capacity`, `Best for`. */
export function namesProperty(key: string, words: ChosenWords): boolean {
  const { facts, properties } = namesIn(words);
  const bare = (key.includes('(') ? key.replace(/\([^()]{0,60}\)/g, ' ') : key).trim();
  if (facts.has(bare) || properties.has(bare)) return true;
  // `Entry-level` is a kind, not a level.
  const parts = bare.match(/[\p{L}\p{M}-]+/gu) ?? [];
  return isProperty(properties, parts[0]) || isProperty(properties, parts.at(-1));
}

function isProperty(properties: ReadonlySet<string>, word = ''): boolean {
  return properties.has(word) || (word.endsWith('s') && properties.has(word.slice(0, -1)));
}

const most = 0.6;
const fewest = 3;

/**
 * Tells whether labelled entries are not properties of one thing: points for and against it, kinds of change, turns of
 * a conversation, or several things and what each of them is or costs.
 */
export function isNoRecord(entries: readonly Entry[], words: ChosenWords): boolean {
  const { others, speakers, credits, changes } = namesIn(words);
  const keys = entries.map(({ key }) => key);
  if (keys.some((key) => others.has(key)) || keys.every((key) => speakers.has(key))) return true;
  // `Words`, `Pictures`: who made the text.
  if (keys.every((key) => credits.has(key)) || isPair(keys) || areDays(keys)) return true;
  if (keys.filter((key) => changes.has(key)).length >= most * keys.length) return true;
  const unknown = entries.filter(({ key }) => !namesProperty(key, words));
  if (
    entries.some(({ text }) => text.includes(': ') && labelWithinValue.test(text)) ||
    (unknown.length === 2 && areTwoKinds(entries))
  )
    return true;
  if (entries.length < fewest || unknown.length < most * entries.length) return allStartAlike(keys, words);
  return allStartAlike(keys, words) || allEndAlike(keys) || areSameAmounts(entries) || haveSameFirstWord(entries);
}

const days = wordTable(calendarWords);

/** `Monday`, `Tuesday`: a timetable. */
function areDays(keys: readonly string[]): boolean {
  return keys.filter(beginsWithDay).length >= most * keys.length;
}

function beginsWithDay(key: string): boolean {
  let end = 0;
  while (end < key.length && !'–-'.includes(key.charAt(end)) && !isBlank(key.charCodeAt(end))) end += 1;
  return hasWordAt(days, key, 0, end);
}

/** Two labels that are each other's opposite, such as `Before` and `After`. */
function isPair(keys: readonly string[]): boolean {
  return keys.length === 2 && oppositePairs.some(([one, other]) => keys[0] === one && keys[1] === other);
}

/**
 * The label of another field within a value, directly after its text: the space between two values was lost, and
 * perhaps more.
 */
const labelWithinValue = /[\p{Ll}\d)]\p{Lu}\p{L}{1,20}: /u;

/** `Working` and `Not working`: the same said of two kinds. */
function areTwoKinds([one, other]: readonly Entry[]): boolean {
  if (one === undefined || other === undefined) return false;
  return one.key.endsWith(` ${other.key}`) || other.key.endsWith(` ${one.key}`);
}

/** `Best brunch`, `Best pizza`: one superlative over many things. */
function allStartAlike(keys: readonly string[], words: ChosenWords): boolean {
  const [first = '', number = ''] = (keys[0] ?? '').split(' ');
  // `Episode 1`, `Episode 2`: several numbered things, whatever else the word means.
  if (keys.length >= fewest && isDigit(number.charCodeAt(0)) && keys.every((key) => countedBy(first, key))) return true;
  return (
    keys.length >= fewest &&
    !isProperty(namesIn(words).properties, first) &&
    keys.every((key) => key.startsWith(`${first} `))
  );
}

function countedBy(word: string, key: string): boolean {
  return key.startsWith(`${word} `) && /^\d{1,4}$/.test(key.slice(word.length + 1));
}

/** `Free plan`, `Team plan`; `Entry-level`, `Senior-level`: kinds of one thing. */
function allEndAlike(keys: readonly string[]): boolean {
  const last = lastWord(keys[0] ?? '');
  return keys.length >= fewest && keys.every((key) => lastWord(key) === last && key !== last);
}

function lastWord(key: string): string {
  return (
    key
      .replace(/\([^()]{0,60}\)/g, ' ')
      .match(/[\p{L}\p{M}]+/gu)
      ?.at(-1) ?? ''
  );
}

const money = /[$€£¥₹]\s?\d|\d\s?[€£¥₹]/;
const amount = /^\P{L}{0,3}\d[\d.,\s–+-]{0,20}(?:(?:to|bis|à|a)\s\d[\d.,]{0,12}\s?)?(%|\p{L}{1,20})?/u;

/** The unit of the figure that a value begins with, if any: money, a word of a unit, or an empty string. */
export function unitOf(text: string): string | undefined {
  if (money.test(text.slice(0, 40))) return '$';
  const found = amount.exec(text);
  return found ? (found[1] ?? '').toLowerCase().replace(/s$/, '') : undefined;
}

function areSameAmounts(entries: readonly Entry[]): boolean {
  const counts = new Map<string, number>();
  for (const { text } of entries) {
    const unit = unitOf(text);
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= 0.75 * entries.length);
}

/** `Best for teams`, `Best for one`: what each of several things is. */
function haveSameFirstWord(entries: readonly Entry[]): boolean {
  const counts = new Map<string, number>();
  for (const { text } of entries) {
    const [word = '', next] = text.split(' ', 2);
    if (next !== undefined && /^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= most * entries.length);
}

/**
 * Tells whether there is no sign that labels in bold type name properties: none of them is known to, and no value is a
 * figure or a plain answer. Speakers, and things with what each is made of, are written this way.
 */
export function areUnknown(entries: readonly Entry[], words: ChosenWords): boolean {
  const { plainAnswers } = namesIn(words);
  return !entries.some(
    ({ key, text }) => namesProperty(key, words) || unitOf(text) !== undefined || plainAnswers.has(text.toLowerCase()),
  );
}

const streetNumber = /^\d{1,4}\p{L}?,?\s\p{Lu}[\p{L}’'-]+\s\p{Lu}/u;

/** Tells whether every value is a house number and the name of a street: `3 Mill Lane`. */
export function areAddresses(entries: readonly Entry[]): boolean {
  return entries.every(({ text }) => streetNumber.test(text));
}

/**
 * Tells whether there is a sign that entries in plain type are properties: enough labels name one, or have as value a
 * figure of a kind of its own, a date or a plain answer.
 */
export function areProperties(entries: readonly Entry[], words: ChosenWords): boolean {
  const { plainAnswers } = namesIn(words);
  const units = new Set<string>();
  let known = 0;
  let named = 0;
  for (const { key, text } of entries) {
    const unit = unitOf(text);
    const isOwn = unit !== undefined && !units.has(unit);
    if (unit !== undefined) units.add(unit);
    const isNamed = namesProperty(key, words);
    if (isNamed) named += 1;
    if (isNamed || isOwn || plainAnswers.has(text.toLowerCase())) known += 1;
  }
  return known >= 2 && known >= 0.4 * entries.length && named > 0;
}
