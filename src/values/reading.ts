import { calendarNames, capitalCalendarNames } from '../lexicon/calendar.ts';
import { perWords } from '../lexicon/periods.ts';
import { bareQualifiers, leadWords, prepositions, purposeWords } from '../lexicon/qualifiers.ts';
import { joinWords } from '../lexicon/ranges.ts';
import type { Quantity } from '../tree/types.ts';
import { type Expression, readExpression, type Surroundings } from './expression.ts';
import { mayChangeUnit } from './follower.ts';
import { matchPhrase, phrases } from './phrase.ts';
import { readSpan } from './range.ts';
import { areDistinguishable, shareUnit } from './together.ts';
import type { Token } from './token.ts';
import { isUnspacedFollower } from './unspaced.ts';

/** The quantities of a text and the words that are left over. */
export interface Reading {
  quantities: Quantity[];
  qualifier: string;
}

/** A quantity and the words that name it (`CPU < 70%`). */
interface Segment {
  label: Token[];
  expression: Expression;
}

const LEAD_WORDS = /* @__PURE__ */ phrases([[true, leadWords]]);
const BARE: ReadonlySet<string> = /* @__PURE__ */ new Set(bareQualifiers);
const PURPOSE: ReadonlySet<string> = /* @__PURE__ */ new Set(purposeWords);
const PREPOSITION: ReadonlySet<string> = /* @__PURE__ */ new Set(prepositions);
const PER: ReadonlySet<string> = /* @__PURE__ */ new Set(perWords);
const CALENDAR: ReadonlySet<string> = /* @__PURE__ */ new Set(calendarNames);
const CAPITAL_CALENDAR: ReadonlySet<string> = /* @__PURE__ */ new Set(capitalCalendarNames);

/** A longer label or qualifier is a sentence, whose number may be about anything. */
const MAX_LABEL = 5;
const MAX_QUALIFIER = 12;
/** How many tokens may precede the first number: a label, a statistic with its words, a comparator. */
const MAX_BEFORE = 20;

/** How many words after `for` (and the like) a bare number may have. */
const MAX_BARE_PURPOSE = 5;

const SEPARATORS: readonly string[] = [',', ';', '，', '、', '；', '|', '·', '/', '&', ...joinWords];

function isDate(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (CALENDAR.has(token.word) || (token.text !== token.word && CAPITAL_CALENDAR.has(token.text)))
  );
}

function readSegment(tokens: readonly Token[], start: number, surroundings: Surroundings): Segment | undefined {
  let at = matchPhrase(tokens, start, LEAD_WORDS)?.next ?? start;
  const lead = at === start ? [] : tokens.slice(start, at).filter((token) => token.kind === 'word');
  if (at > start && tokens[at]?.text === ':') {
    at++;
    lead.length = 0;
  }
  const label: Token[] = [];
  for (;;) {
    const expression = readExpression(tokens, at, surroundings);
    if (expression !== undefined) {
      if (label.length === 0) return { label, expression };
      // A name before a number makes sense where a comparator or a statistic is between them.
      const tied = expression.bySign || expression.statisticFirst || tokens[expression.start]?.kind === 'word';
      if (!expression.weak && expression.kind !== undefined && tied) return { label, expression };
      return undefined;
    }
    const token = tokens[at];
    if (token === undefined || label.length === MAX_LABEL) return undefined;
    if (token.text === ':' && label.length > 0) {
      const named = readExpression(tokens, at + 1, surroundings);
      return named?.kind === undefined ? undefined : { label, expression: named };
    }
    if (!isWord(token)) return undefined;
    if (!token.spaced) return undefined;
    label.push(...lead.splice(0), token);
    at++;
  }
}

/** Returns the index after a reference mark (`[3]`, `[a]`, `[note 1]`, `†`), or `undefined`. */
function skipMark(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.text === '†' || token?.text === '‡') return at + 1;
  if (token?.text !== '[') return undefined;
  const first = tokens[at + 1];
  const second = tokens[at + 2];
  const third = tokens[at + 3];
  if (second?.text === ']' && (first?.kind === 'number' || first?.text.length === 1)) return at + 3;
  const noted = first?.word === 'note' || first?.word === 'nb';
  return noted && second?.kind === 'number' && third?.text === ']' ? at + 4 : undefined;
}

/** Returns the index after an asterisk that ends a measure, as a note mark; after a bare number it may multiply. */
function skipStar(tokens: readonly Token[], at: number, current: Expression): number | undefined {
  const token = tokens[at];
  const isMark = token?.text === '*' && !token.spaced && tokens[at + 1] === undefined && current.kind !== undefined;
  return isMark ? at + 1 : undefined;
}

/** Returns the index after a bracket with the same quantity in another unit (`(55 m)`), or `undefined`. */
function skipConversion(tokens: readonly Token[], at: number, expression: Expression): number | undefined {
  if (tokens[at]?.text !== '(' || expression.kind === undefined) return undefined;
  const span = readSpan(tokens, at + 1);
  const same = span?.unit?.kind === expression.kind && span.unit.unit !== expression.quantity.unit;
  return same && tokens[span.next]?.text === ')' ? span.next + 1 : undefined;
}

/** Returns the words of a bracket without figures, or `undefined`. */
function readBracket(tokens: readonly Token[], at: number): Token[] | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  const inside: Token[] = [];
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next];
    if (token === undefined) break;
    if (token.text === ')') return inside.length > 0 ? inside : undefined;
    if (token.kind !== 'word' && token.text !== ',') return undefined;
    inside.push({ ...token, spaced: token.kind === 'word' });
  }
  return undefined;
}

/**
 * Whether the words after a quantity do not change it: after a bare number, a word may be an unknown unit, and without
 * what it counts by (`per active user`) a price is another one.
 */
function fitsWords(words: readonly Token[], expression: Expression, isDirect: boolean): boolean {
  const first = words[0];
  if (first === undefined) return true;
  const { last, weak, bare } = expression;
  if (last || (isDirect && mayChangeUnit(first, expression.kind))) return false;
  if (words.length > 1 && PER.has(first.word) && expression.kind !== 'percent') return false;
  if (!weak && !bare) return true;
  if (words.every((token) => BARE.has(token.word))) return true;
  if (PURPOSE.has(first.word)) return words.length <= MAX_BARE_PURPOSE + 1;
  return !weak && PREPOSITION.has(first.word);
}

function qualifierText(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += text !== '' && token.spaced ? ` ${token.text}` : token.text;
  return text;
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'code';
}

/** Returns the index after the end of a quantity where the next segment may start, or `undefined`. */
function separated(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (SEPARATORS.includes(token.word)) {
    if (token.text === '/' && !token.spaced) return undefined;
    const second = tokens[at + 1];
    return token.text === ',' && second?.kind === 'word' && SEPARATORS.includes(second.word) ? at + 2 : at + 1;
  }
  return token.line ? at : undefined;
}

/** Whether a number comes soon, every number can be read, and none may be part of a date. */
function mayBeQuantities(tokens: readonly Token[]): boolean {
  let isNumbered = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || isDate(token)) return false;
    if (token.kind !== 'number') continue;
    if (token.number === undefined || (!isNumbered && index > MAX_BEFORE)) return false;
    isNumbered = true;
  }
  return isNumbered;
}

/**
 * Returns the quantities of a text with the words left over, or `undefined` when the text as a whole does not read as
 * quantities.
 */
export function readTokens(text: string, tokens: readonly Token[], surroundings: Surroundings): Reading | undefined {
  if (!mayBeQuantities(tokens)) return undefined;
  const first = readSegment(tokens, 0, surroundings);
  if (first === undefined) return undefined;
  const expressions: Expression[] = [first.expression];
  const qualifiers: string[] = [qualifierText(first.label)];
  let current = first.expression;
  let words: Token[] = [];
  let isDirect = false;
  let at = current.next;

  const settle = (): boolean => {
    if (!fitsWords(words, current, isDirect)) return false;
    qualifiers.push(qualifierText(words));
    words = [];
    return true;
  };

  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const skipped = skipMark(tokens, at) ?? skipStar(tokens, at, current) ?? skipConversion(tokens, at, current);
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    const opens = separated(tokens, at) ?? (current.statisticFirst && token.kind === 'code' ? at : undefined);
    const segment = opens === undefined ? undefined : readSegment(tokens, opens, surroundings);
    if (segment !== undefined && (opens !== at || token.line || segment.expression.statisticFirst)) {
      if (!settle()) return undefined;
      current = segment.expression;
      expressions.push(current);
      qualifiers.push(qualifierText(segment.label));
      at = current.next;
      continue;
    }
    const bracket = readBracket(tokens, at);
    if (bracket !== undefined) {
      if (words.length === 0) isDirect = false;
      words.push(...bracket);
      at += bracket.length + 2;
    } else if (isFiller(tokens, at, current)) {
      at++;
    } else if (isWord(token) && (token.spaced || words.length > 0 || isUnspacedFollower(token.text))) {
      if (token.kind === 'code' && current.weak) return undefined;
      if (words.length === 0) isDirect = at === current.next && !token.line;
      words.push(token);
      at++;
    } else {
      return undefined;
    }
    if (words.length > MAX_QUALIFIER) return undefined;
  }
  if (!settle() || !(shareUnit(expressions, tokens) || areDistinguishable(expressions))) return undefined;
  const quantities = expressions.map(({ quantity, start, next }): Quantity => {
    return { text: text.slice(tokens[start]?.start, tokens[next - 1]?.end), ...quantity };
  });
  return { quantities, qualifier: qualifiers.filter((part) => part !== '').join(' ') };
}

/** Whether a sign adds nothing: a comma between words, a dash before words, a full stop at the end. */
function isFiller(tokens: readonly Token[], at: number, current: Expression): boolean {
  const token = tokens[at];
  const behind = tokens[at + 1];
  if (token === undefined) return false;
  if (token.text === '.' || token.text === '。') return behind === undefined && !current.weak;
  if (behind?.kind !== 'word' || !behind.spaced) return false;
  if (token.text === ',' || token.text === ';' || token.text === '&') return true;
  return token.spaced && ['-', '–', '—'].includes(token.text);
}
