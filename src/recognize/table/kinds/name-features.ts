import { type Features, features } from '../../../classifier/feature.ts';
import { type Characters, characterKind, characters } from '../../../values/characters.ts';
import { hasEastAsian } from '../../../values/east-asian.ts';
import { mean, share } from '../shares.ts';
import { isTime } from '../time.ts';
import { holdsOnly, isCode, isIdentifier } from './cell-class.ts';
import type { Name, TableLook } from './look.ts';

/** The names along one side of a table. */
interface Side {
  look: TableLook;
  names: readonly Name[];
  /** The non-empty names. */
  filled: readonly Name[];
  /** The words of each of them, in lower case. */
  words: readonly (readonly string[])[];
  /** The words that all of them have. */
  shared: readonly string[];
}

type SideReader = (side: Side) => number | boolean;

const { digit, lower, upper, space, bracket, beyond, sign } = characters;

/** Any character at all. */
const any = digit | lower | upper | space | bracket | beyond | sign;

const unitAtEnd = /[(（[][^()（）[\]]{0,12}[%°\p{L}]{1,6}(?:\/\p{L}{1,4})?[)）\]]$|[%]$/u;
const letter = /\p{L}/u;
const model = /\p{L}-?\d|\d\p{Lu}/u;
const properName = /\s\p{Lu}|\p{Ll}\p{Lu}/u;
const verbFirst =
  /^(?:\p{L}{2,}[^\P{L}siu]s|has|is|can|does|will|must|may|needs?|works?|supports?|requires?|erfordert|unterstützt|nécessite|requiere) \p{L}/iu;
const propertyEndings =
  'ity ness ance ence ency tion sion ment ship cost ic al able ible ive ous less ful ated ised ized ung heit keit ité tät bar lich idad ción dade ção zione ità 性 度 率 量 力 さ'.split(
    ' ',
  );

/** The features of the names of rows or columns. */
const sideFeatures = features<Side>({
  'how many': ({ names }) => names.length,
  'share with a text': ({ names, filled }) => filled.length / Math.max(1, names.length),
  'mean of words': ({ filled, words }) => meanOfWords(filled, words),
  'mean length': ({ filled }) => mean(filled, ({ text }) => text.length),
  'with a digit': shareOfTexts(() => true, digit),
  'with letters and digits joined': shareOfTexts((text) => model.test(text), digit),
  times: shareOfTexts(isTime),
  'bare figures': shareOfTexts((text) => !letter.test(text), digit),
  'figures first': shareOfTexts((text) => /^[^\p{L}]?\d/u.test(text), digit),
  questions: shareOfTexts((text) => /[?？؟]$/.test(text), sign | beyond),
  'with a capital first': shareOfTexts(beginsWithCapital, upper | beyond),
  'all capitals': shareOfTexts((text) => /^[\p{Lu}\d_-]{2,}$/u.test(text), any, lower | space | bracket),
  'proper names': shareOfTexts(isProperName, upper | beyond),
  identifiers: shareOfTexts(isIdentifier, sign | upper, space | beyond),
  code: ({ names }) => share(names, ({ cell }) => isCode(cell)),
  links: ({ names }) => share(names, ({ cell }) => cell !== undefined && holdsOnly(cell, 'link')),
  bold: ({ names }) => share(names, ({ cell }) => cell !== undefined && holdsOnly(cell, 'strong')),
  'with brackets': shareOfTexts((text) => /[(（]/.test(text), bracket | beyond),
  'with a unit': shareOfTexts((text) => unitAtEnd.test(text), bracket | sign | beyond),
  'a first word that others have': sharedWord((words) => words[0]),
  'a last word that others have': sharedWord((words) => words.at(-1)),
  'differing in one name': (side) => differingInOneName(side),
  'a verb first': shareOfTexts(beginsWithVerb, space),
  'endings of properties': ({ words }) => share(words, (own) => isProperty(own.at(-1) ?? '')),
  'one or two letters': shareOfTexts((text) => text.length <= LONGEST_PAIR && /^\p{L}{1,2}$/u.test(text)),
  'not repeated': ({ names }) => new Set(names.map(({ lower }) => lower)).size / Math.max(1, names.length),
  'words that all share': ({ shared }) => shared.length,
  'a shared word in the title': ({ shared, look: { title } }) => shared.some((word) => title.text.includes(word)),
  'named whole in the title': ({ filled, look: { title } }) =>
    share(filled, ({ lower }) => isSaidIn(title.text, lower)),
  'named whole around the table': ({ filled, look: { above, before } }) =>
    share(filled, ({ lower }) => isSaidIn(above.text, lower) || isSaidIn(before.text, lower)),
  'with a year': shareOfTexts((text) => /(?:^|\D)(?:19|20)\d\d(?!\d)/.test(text), digit),
  'lower case throughout': shareOfTexts(isLowerCase, lower | beyond, upper),
  'named in the title': (side) => shareNamedIn(side, side.look.title.text),
  'named in headings above': (side) => shareNamedIn(side, side.look.above.text),
  'named in the paragraph before': (side) => shareNamedIn(side, side.look.before.text),
});

function isProperty(word: string): boolean {
  return propertyEndings.some((ending) => word.endsWith(ending));
}

/** The last letters and the length of the verbs in `verbFirst` that do not end in `s`. */
const verbEnds = 'snltydke';
const LONGEST_VERB = 11;

function beginsWithVerb(text: string): boolean {
  const end = text.indexOf(' ');
  const last = text.charAt(end - 1).toLowerCase();
  return (last === 's' || (end <= LONGEST_VERB && verbEnds.includes(last))) && verbFirst.test(text);
}

/** The share of multi-word names whose chosen word another name has, too. */
function sharedWord(of: (words: readonly string[]) => string | undefined): SideReader {
  return ({ words }) => {
    const counts = new Map<string, number>();
    for (const own of words) {
      const shared = own.length < 2 ? undefined : of(own);
      if (shared !== undefined) counts.set(shared, (counts.get(shared) ?? 0) + 1);
    }
    let sharing = 0;
    for (const count of counts.values()) if (count > 1) sharing += count;
    return words.length === 0 ? 0 : sharing / words.length;
  };
}

/**
 * The share of texts that pass a test, which none passes without a character of the `needed` kinds or with one of the
 * `excluded`.
 */
function shareOfTexts(holds: (text: string, kinds: Characters) => boolean, needed = any, excluded = 0): SideReader {
  return ({ filled }) =>
    share(
      filled,
      ({ text, characters: kinds }) => (kinds & needed) !== 0 && (kinds & excluded) === 0 && holds(text, kinds),
    );
}

/** Two letters may take four UTF-16 units. */
const LONGEST_PAIR = 4;

function isAscii(kinds: Characters): boolean {
  return (kinds & beyond) === 0;
}

function beginsWithCapital(text: string, kinds: Characters): boolean {
  const first = characterKind(text.charCodeAt(0));
  if (!isAscii(kinds)) return /^\P{L}?\p{Lu}/u.test(text);
  return first === upper || (first !== lower && characterKind(text.charCodeAt(1)) === upper);
}

/** The kinds checked before ensure this for ASCII texts. */
function isLowerCase(text: string, kinds: Characters): boolean {
  return isAscii(kinds) || (/\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text));
}

/** In ASCII it suffices to check for a capital after a blank or a small letter. */
function isProperName(text: string, kinds: Characters): boolean {
  if (!isAscii(kinds)) return properName.test(text);
  for (let at = 1; at < text.length; at += 1) {
    if (characterKind(text.charCodeAt(at)) !== upper) continue;
    const before = characterKind(text.charCodeAt(at - 1));
    if (before === space || before === lower) return true;
  }
  return false;
}

/** Returns the features of the names along one side. */
export function nameFeatures(of: string, namesOf: (look: TableLook) => readonly Name[]): Features<TableLook> {
  return {
    names: sideFeatures.names.map((name) => `names of ${of}: ${name}`),
    read: (look) => sideFeatures.read(sideOf(look, namesOf(look))),
  };
}

/** In scripts without spaces two letters count as a word. */
function meanOfWords(filled: readonly Name[], words: readonly (readonly string[])[]): number {
  let sum = 0;
  for (const [index, { text }] of filled.entries())
    sum += hasEastAsian(text) ? text.length / 2 : (words[index]?.length ?? 0);
  return filled.length === 0 ? 0 : sum / filled.length;
}

const nameLike = /\d|\p{Lu}[^\p{Lu}]*\p{Lu}/u;

/** Tells whether a text is written as names are: with a digit, or with two capitals. */
function isNameLike(text: string): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = characterKind(text.charCodeAt(at));
    if (kind === beyond) return nameLike.test(text);
    if (kind === upper) capitals += 1;
    if (kind === digit || capitals > 1) return true;
  }
  return false;
}

/** The share of multi-word names that differ from another only in one name-like word: `K2 speed` and `K3 speed`. */
function differingInOneName({ filled }: Side): number {
  const groups = new Map<string, Set<string>>();
  for (const { text, characters: kinds } of filled) {
    if (!isNameLike(text)) continue;
    const words = wordsOf(text, kinds);
    if (words.length < 2 || words.length > MOST_WORDS) continue;
    for (const [index, own] of words.entries()) {
      if (!isNameLike(own)) continue;
      const key = words.map((other, at) => (at === index ? '*' : other)).join(' ');
      groups.set(key, (groups.get(key) ?? new Set()).add(own));
    }
  }
  let differing = 0;
  for (const { size } of groups.values()) if (size > 1) differing += size;
  return Math.min(1, differing / Math.max(1, filled.length));
}

function sideOf(look: TableLook, names: readonly Name[]): Side {
  const filled = names.filter(({ text }) => text !== '');
  const words = filled.map(({ lower, characters: kinds }) => wordsOf(lower, kinds));
  return { look, names, filled, words, shared: sharedWords(words) };
}

const word = /[\p{L}\p{N}]+/gu;
const LONGEST_NAME = 120;
const MOST_WORDS = 8;

function wordsOf(text: string, kinds: Characters): string[] {
  const start = text.length > LONGEST_NAME ? text.slice(0, LONGEST_NAME) : text;
  // Most names are words on one line, with a space between them.
  return (kinds & ~(digit | lower | upper | space)) === 0 ? start.trim().split(' ') : (start.match(word) ?? []);
}

function sharedWords([first, ...others]: readonly (readonly string[])[]): string[] {
  if (first === undefined || others.length === 0) return [];
  let shared = [...new Set(first.filter(({ length }) => length > 2))];
  for (const own of others) {
    if (shared.length === 0) break;
    shared = shared.filter((candidate) => own.includes(candidate));
  }
  return shared;
}

const wordEdge = /[\p{L}\p{N}]/u;

/** Tells whether a text has a name as a whole, and not within a word of a script that has spaces. */
export function isSaidIn(text: string, name: string): boolean {
  if (name.length < 2) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (hasEastAsian(name)) return true;
    if (!wordEdge.test(text.charAt(at - 1)) && !wordEdge.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

/** The share of names that a text has, as a whole or by a word that not all names share. */
function shareNamedIn({ filled, words, shared }: Side, text: string): number {
  if (text === '') return 0;
  return share(
    filled,
    ({ lower }, index) =>
      (lower.length > 1 && text.includes(lower)) ||
      (words[index] ?? []).some((own) => own.length > 2 && !shared.includes(own) && text.includes(own)),
  );
}
