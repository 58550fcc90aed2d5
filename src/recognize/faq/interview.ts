import { type ChosenWords, madeOf } from '../../lexicon/chosen-words.ts';
import { titleTest } from '../../lexicon/title.ts';
import { toLine } from '../../tree/line.ts';
import type { FaqPair, Node } from '../../tree/types.ts';
import { ownLine } from '../table/own-line.ts';
import { type WordedContext, wordsAt } from '../words.ts';

const addressesIn = madeOf(({ addresses }): ReadonlySet<string> => new Set(addresses));
const ownWordsIn = madeOf(({ ownWords }): ReadonlySet<string> => new Set(ownWords));
const isInterviewTitle = titleTest('interviewTitles');
const read = 400;

/**
 * `Anna Berg, potter` and `A talk with Anna Berg`: a person at the start of a title before a comma, colon or dash, or
 * after `with`.
 */
const person =
  /^\p{Lu}\p{Ll}{1,20}\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}'’-]{1,20}(?:,\s\p{L}|:\s|\s[–—-]\s)|\s(?:with|mit|avec|con|com|met|med|z|с|a|à|an|of)\s\p{Lu}\p{Ll}{1,20}\s\p{Lu}/u;

/** `Anna Berg on clay`: what may be a name, and no other word in capitals behind it. */
const named = /^\p{Lu}\p{Ll}{1,20}\s\p{Lu}\p{Ll}{1,20}(?:\s\p{Ll}{1,20}){1,8}$/u;

/** A question and its answer, in any markup. */
export interface Exchange {
  question: Node;
  answer: Node;
}

/** Returns the questions of pairs with their answers. */
export function exchangesOf(pairs: readonly FaqPair[]): Exchange[] {
  return pairs.flatMap(({ children: [question, answer] }) => (question && answer ? [{ question, answer }] : []));
}

/**
 * Tells whether questions and answers are an interview: most questions address somebody, and either the answers are in
 * the first person or quotations, or the title names a person or an interview. Answers of a company use `we`, and
 * readers use `I` in their own questions: `Can I freeze it?`
 */
export function isInterview(pairs: readonly Exchange[], context: WordedContext, isFaq: boolean): boolean {
  const words = wordsAt(context);
  const [addresses, ownWords] = [addressesIn(words), ownWordsIn(words)];
  let asked = 0;
  let firstPersonQuestions = 0;
  let told = 0;
  let quoted = 0;
  for (const { question, answer } of pairs) {
    const line = toLine(question);
    const said = wordsOf(line);
    if (hasWord(said, addresses)) asked += 1;
    if (hasPronounI(line) || hasWord(said, ownWords)) firstPersonQuestions += 1;
    const reply = ownLine(answer, read).slice(0, read);
    if (isQuotation(reply)) quoted += 1;
    if (hasPronounI(reply) || hasWord(wordsOf(reply), ownWords)) told += 1;
  }
  const top = context.headings[0];
  const title = top ? toLine(top) : '';
  const isTalk = isInterviewTitle(title, words);
  // Where pronouns are omitted, as in Spanish and Italian, only the title shows it.
  if (isTalk && (asked * 2 >= pairs.length || told * 2 >= pairs.length || (!isFaq && person.test(title)))) return true;
  if (!isFaq && goesOn(pairs, words)) return true;
  if (!isFaq && firstPersonQuestions === 0 && told * 2 >= pairs.length && person.test(title)) return true;
  if (asked * 2 < pairs.length || (isFaq && firstPersonQuestions * few >= pairs.length)) return false;
  if (!isFaq && quoted === pairs.length) return true;
  if (told > 1 && told * (isFaq ? 2 : 3) >= pairs.length) return true;
  if (isFaq || told === 0) return false;
  return person.test(title) || (firstPersonQuestions === 0 && told * 3 >= pairs.length && named.test(title));
}

const joinersIn = madeOf(({ nameJoiners }): ReadonlySet<string> => new Set(nameJoiners));
const few = 4;
const fewestPairs = 3;
const mostWords = 3;

/** Tells whether questions continue the answer before, as in an interview: `And the lyrics?` */
function goesOn(pairs: readonly Exchange[], words: ChosenWords): boolean {
  const joiners = joinersIn(words);
  const questions = pairs.slice(1).map(({ question }) => question);
  const joined = questions.filter((question) => {
    const [, first = ''] = /^\P{L}{0,4}(\p{L}{1,8})\s/u.exec(toLine(question)) ?? [];
    return joiners.has(first.toLowerCase());
  });
  // `And if it does not come?` is a new question; a name is not.
  const isSure =
    pairs.length >= fewestPairs || joined.every((question) => toLine(question).split(' ').length <= mostWords);
  return isSure && joined.length > 0 && joined.length * few >= pairs.length;
}

const speechSign = /^[-–—―*•]\s?[¿¡«“"'(]?\p{L}/u;

/** Tells whether questions and answers begin with the dash or bullet that newspapers put before speech. */
export function isDialogue(pairs: readonly FaqPair[]): boolean {
  const spoken = pairs.filter(({ children }) => children.every((part) => speechSign.test(toLine(part))));
  return spoken.length * 2 > pairs.length;
}

const openingQuotes = '“”„‟«»"';
const closingQuotes = '“”«»"';

/** Tells whether a text is what somebody says: all of it in quotation marks. */
function isQuotation(text: string): boolean {
  return openingQuotes.includes(text.charAt(0)) && closingQuotes.includes(text.charAt(text.length - 1));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
}

function hasWord(said: readonly string[], words: ReadonlySet<string>): boolean {
  return said.some((word) => words.has(word.replace('’', "'")));
}

function hasPronounI(text: string): boolean {
  return text.includes('I') && /(?:^|[^\p{L}])I(?:['’]\p{L}|\s\p{Ll})/u.test(text);
}
