import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { hasEastAsian, hasUnspaced, isEastAsian } from '../../values/east-asian.ts';
import type { Refusals } from '../rule.ts';
import { role } from './roles.ts';
import { sign } from './signs.ts';
import type { Title } from './title.ts';

/** Why a line leads into what follows, as a sentence or its beginning does, instead of naming it. */
export const leadInRefusals = {
  'lead-in': 'It leads into the following text, and is not its name.',
  'clause-of-sentence': 'It is a clause of a sentence that continues.',
  'open-end': 'It ends in a word that another one must follow.',
  sentence: 'It is a sentence, or the beginning of one.',
  'unknown-language': 'It is several words in a script of no known language.',
  command: 'It tells the reader to do something.',
} as const satisfies Refusals;

/** Returns why a line leads into what follows, or `undefined` where it may name it. */
export function leadInOf(
  title: Title,
  hasColon: boolean,
  isBold: boolean,
  chosen: ChosenWords,
): keyof typeof leadInRefusals | undefined {
  const { bare, words, first, last, any, signs } = title;
  const isForeign = (signs & sign.foreign) !== 0;
  if (isForeign && hasEastAsian(bare) && chosen.unspacedLeadIns.some((phrase) => bare.includes(phrase)))
    return 'lead-in';
  if ((first & role.leadIn) !== 0) return 'lead-in';
  // A clause may end as no other title does: `What it is`, `What to look for`.
  if ((first & role.clause) !== 0) {
    return hasColon && isClauseOfSentence(title, chosen) ? 'clause-of-sentence' : undefined;
  }
  if ((last & role.dangling) !== 0) return 'open-end';
  // `To serve` may be the title of what is served with it; a purpose that has an object is half a sentence.
  if (hasColon && !isBold && (first & role.purpose) !== 0 && words.length > mostOfPurpose) return 'clause-of-sentence';
  if (isForeign && (hasColon || !isBold) && isUnknown(title, chosen)) return 'unknown-language';
  if (hasColon && !isBold && words.length > mostOfLabel(chosen)) return 'lead-in';
  if (hasColon && !isBold && isForeign && countUnspaced(bare) > longestOfLabel) return 'lead-in';
  if (isForeign && (hasColon || !isBold) && endsAsPredicate(title, chosen)) return 'sentence';
  if (hasColon && (isSentence(title, chosen) || isRequest(title) || (isForeign && counted.test(bare))))
    return 'sentence';
  if (!isBold && isCommand(title)) return 'command';
  if (!isBold && (isPredicate(title, chosen) || (hasColon && endsInVerb(title, chosen)))) return 'sentence';
  if (!isBold && hasColon && isAppeal(title, chosen)) return 'command';
  // Newspapers head their sections with short sentences, in bold type and without a colon.
  return (any & role.sentence) !== 0 && (hasColon || !isBold) ? 'sentence' : undefined;
}

const mostOfPurpose = 2;
const mostUnknown = 3;
const mostOfKnown = 4;
const mostOfHardlyKnown = 2;
/** With more languages than this, the language of the page is not known. */
const mostLanguages = 4;

/**
 * How many words a line with a colon may have to be a name. Longer ones nearly always lead in; English needs no limit,
 * since so many of its words are known.
 */
const mostOfLabel = madeOf(({ byLanguage }): number => {
  const others = Object.keys(byLanguage).filter((language) => language !== 'en');
  if (others.length === 0 || others.length > mostLanguages) return Number.POSITIVE_INFINITY;
  const isKnown = others.some((language) => {
    const { leadInVerbs = [], predicateEndings = [] } = byLanguage[language] ?? {};
    return leadInVerbs.length + predicateEndings.length > 0;
  });
  return isKnown ? mostOfKnown : mostOfHardlyKnown;
});

/** Scripts that few languages use. */
const scripts: readonly RegExp[] = [
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Bengali}/u,
  /\p{Script=Tamil}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Armenian}/u,
];

const unknownScriptsIn = madeOf(({ sentenceWords, predicateEndings }) => {
  const known = [...sentenceWords, ...predicateEndings].join(' ');
  return scripts.filter((script) => !script.test(known));
});

/** The meaning of several words in the script of another language is not known. */
function isUnknown({ bare, words }: Title, chosen: ChosenWords): boolean {
  if (hasUnspaced(bare)) {
    return countUnspaced(bare) > longestUnknown && !unspacedLanguages.some((one) => chosen.byLanguage[one]);
  }
  return (
    words.length > mostUnknown && mayBeOfScript(bare) && unknownScriptsIn(chosen).some((script) => script.test(bare))
  );
}

/** The start of Greek, and typographic signs, which belong to no script. */
const firstOfScripts = 0x370;
const signsOfTypography = { first: 0x2000, last: 0x206f } as const;

/** Tells whether a text may have a letter of these scripts: Latin letters come before them. */
function mayBeOfScript(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= firstOfScripts && (unit < signsOfTypography.first || unit > signsOfTypography.last)) return true;
  }
  return false;
}

const unspacedLanguages: readonly string[] = ['zh', 'ja'];

/** As many letters of a script without spaces as a few words have. */
const longestUnknown = 8;
const longestOfLabel = 12;

function countUnspaced(bare: string): number {
  let count = 0;
  for (let at = 0; at < bare.length; at += 1) if (isEastAsian(bare.charCodeAt(at))) count += 1;
  return count;
}

const shortestOfPredicate = 4;

/** The verb comes last in some languages, where its ending tells it from a noun. */
function endsAsPredicate({ bare, lower, words, signs }: Title, { predicateEndings }: ChosenWords): boolean {
  if ((signs & sign.foreign) !== 0 && clausesInChinese.test(bare)) return true;
  const last = hasEastAsian(lower) ? lower : (words.at(-1) ?? '');
  if (words.length < 2 && last.length < shortestOfPredicate) return predicateEndings.includes(last);
  return predicateEndings.some((ending) => last.endsWith(ending));
}

/** This comma separates clauses; lists of names have another one. */
const clausesInChinese = /，/;

/** A number and its measure word, which count what follows: `需要三个部件`, `三つの部品`. */
const counted = /[\d一二三四五六七八九十两兩几幾数數多]\s?(?:[个個种種类類项項条條つ]|部分)/;

/** `For the list of keys, see:`, `To begin, run:`: a phrase of purpose, and an instruction. */
function isRequest({ bare, first }: Title): boolean {
  return (first & role.dangling) !== 0 && /,\s\p{L}{1,20}$/u.test(bare);
}

const fewestOfSentence = 5;

/**
 * After a clause such as `What you need` the sentence goes on: `What you need is simple:`, `When buying seeds, look at
 * the date:`.
 */
function isClauseOfSentence({ bare, words }: Title, chosen: ChosenWords): boolean {
  if (/[,，]/.test(bare) || words.includes('following')) return true;
  if (words.length >= fewestOfSentence && chosen.copulas.includes(words.at(-2) ?? '')) return true;
  return words.length > 3 && isTimeClause(words, chosen);
}

function isTimeClause(
  [start = '', verb = '']: readonly string[],
  { timeClauseStarts, timeClauseEndings }: ChosenWords,
): boolean {
  return timeClauseStarts.includes(start) && timeClauseEndings.some((ending) => verb.endsWith(ending));
}

const fewestOfCommand = 3;

/** `Become a member`, `Sort each result by the key:`: an instruction to do something with a thing is not a name. */
function isCommand({ words, first, second }: Title): boolean {
  return words.length >= fewestOfCommand && (first & role.command) !== 0 && (second & role.article) !== 0;
}

/**
 * `Returns the size of the file`, `Supports these formats:`: a sentence whose subject is what the text is about. The
 * verb and the determiner after it are of one language, since `aus der` ends as an English verb does. In `Things the
 * dog needs` the verb comes last, and the first word is a noun.
 */
function isPredicate({ lower, words, last }: Title, chosen: ChosenWords): boolean {
  const [verb = '', determiner = ''] = words;
  if (words.length < fewestOfCommand || verb.length < shortestOfPredicate) return false;
  if ((last & (role.verb | role.sentence)) !== 0 || !lower.startsWith(`${verb} ${determiner} `)) return false;
  return Object.values(chosen.byLanguage).some(
    ({ verbEndings = [], objectStarts = [], noStepTitles = [] }) =>
      objectStarts.includes(determiner) &&
      verbEndings.some((ending) => verb.endsWith(ending) && !verb.endsWith(ending + ending)) &&
      !noStepTitles.includes(verb),
  );
}

/**
 * `Currently supports:`, `Besides the usual units, the reader supports:`: after an adverb or after a comma and a
 * subject, a verb whose object is the list.
 */
function endsInVerb({ bare, words, last }: Title, { verbAdverbs }: ChosenWords): boolean {
  if ((last & role.verb) === 0) return false;
  return verbAdverbs.includes(words.at(-2) ?? '') || /,\s\S+\s\S+\s/.test(bare);
}

const fewestOfAppeal = 4;

/**
 * `Brighten your porch with little work:`: the first word is unknown, but neither a preposition nor a gerund, and the
 * line tells readers what to do with a thing of theirs.
 */
function isAppeal({ words, first }: Title, chosen: ChosenWords): boolean {
  if (words.length < fewestOfAppeal || (first & (role.dangling | role.clause)) !== 0) return false;
  const [start = '', second = ''] = words;
  return Object.values(chosen.byLanguage).some(
    ({ addresses = [], actionOpeners = [], timeClauseEndings = [], noStepTitles = [] }) =>
      addresses.includes(second) &&
      timeClauseEndings.length > 0 &&
      !timeClauseEndings.some((ending) => start.endsWith(ending)) &&
      !actionOpeners.includes(start) &&
      !noStepTitles.includes(start),
  );
}

// A dash between blanks precedes what a thing does, and a contraction is a pronoun and its verb.
const explained = /\s[–—-]{1,2}\s(?:\S+\s){2}\S/;
const contractedIn = madeOf(
  ({ contractedPronouns }) =>
    new RegExp(
      String.raw`\p{L}n['’]t\s|\p{L}['’](?:re|ve|ll|m)\s|(?<!\p{L})(?:${contractedPronouns.join('|')})['’]s$`,
      'iu',
    ),
);

function isSentence({ bare, lower, words, first, inner, signs }: Title, chosen: ChosenWords): boolean {
  if ((first & role.article) !== 0 && words.length > 2) return true;
  if ((inner & role.verb) !== 0 && words.length > 2) return true;
  if (((first | inner) & role.count) !== 0 && words.length > 1 && !isCompound(lower)) return true;
  if (signs === 0) return false;
  if (explained.test(bare) || contractedIn(chosen).test(bare)) return true;
  return words.length > 3 && isTimeClause(words, chosen);
}

/** `Two-factor login` counts nothing. */
function isCompound(lower: string): boolean {
  return /^\p{L}{2,8}-\p{L}/u.test(lower);
}
