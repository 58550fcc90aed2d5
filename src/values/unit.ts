import type { UnitKind, UnitTraits } from '../lexicon/unit-row.ts';

export type { UnitKind } from '../lexicon/unit-row.ts';

import { degreeScales, degreeWords, unitRows } from '../lexicon/units.ts';
import { datedUnit, isLetterOfName, isOrdinal, isTimeOfDay } from './dated.ts';
import { matchPhrase, type Phrases, phrases } from './phrase.ts';
import type { Token } from './token.ts';

/** A unit that the library knows; `factor` is its size within its kind, 0 when it cannot be converted. */
export interface Unit {
  unit: string;
  kind: UnitKind;
  factor: number;
}

/** A unit with the rules for how it may be written. */
interface UnitEntry extends Unit {
  isTitled: boolean;
  spaced: readonly string[];
  last: readonly string[];
  initials: readonly string[];
  beside: readonly string[];
  isDoubtful: boolean;
}

/** A unit as found in a text. */
export interface UnitMatch extends Unit {
  next: number;
  /** Whether no word may follow it. */
  last: boolean;
  /** Whether it was written as a word with a capital, as titles are. */
  titled: boolean;
  named: boolean;
}

interface UnitTables {
  symbols: ReadonlyMap<string, UnitEntry>;
  names: Phrases<UnitEntry>;
}

function entryOf(unit: string, kind: UnitKind, factor: number, traits: UnitTraits): UnitEntry {
  const { isTitled = false, spaced, last, initial, beside, isDoubtful = false } = traits;
  return {
    unit,
    kind,
    factor,
    isTitled,
    spaced: spaced?.split(' ') ?? [],
    last: last?.split(' ') ?? [],
    initials: initial?.split(' ') ?? [],
    beside: beside?.split('|') ?? [],
    isDoubtful,
  };
}

function unitTables(): UnitTables {
  const symbols = new Map<string, UnitEntry>();
  const names: [UnitEntry, string[]][] = [];
  const byUnit = new Map<string, UnitEntry>();
  for (const [unit, kind, factor, written, named, traits = {}] of unitRows) {
    const entry = entryOf(unit, kind, factor, traits);
    byUnit.set(unit, entry);
    for (const symbol of written.split(' ')) if (symbol !== '') symbols.set(symbol, entry);
    if (named !== undefined && named !== '') names.push([entry, named.split('|')]);
  }
  for (const [unit, words] of degreeScales) {
    const entry = byUnit.get(unit);
    if (entry === undefined) continue;
    const scales = words.split('|');
    const degrees = degreeWords.split('|').flatMap((degree) => scales.map((scale) => `${degree} ${scale}`));
    names.push([entry, [...degrees, ...scales.filter((scale) => scale.length > 1)]]);
  }
  return { symbols, names: phrases(names) };
}

const tables = unitTables();

/** Returns the unit whose symbol is exactly `text`, or whose name is `text` in any case, or `undefined`. */
export function knownUnit(text: string): Unit | undefined {
  return tables.symbols.get(text) ?? tables.names.meanings.get(text.toLowerCase());
}

/** Returns the canonical form of a unit (`minutes` is `min`), and unknown units unchanged. */
export function canonicalUnit(text: string): string {
  return knownUnit(text)?.unit ?? text;
}

/**
 * Returns the words beside which a symbol that is also an initial of something else is a unit; `undefined` where the
 * symbol is no such initial.
 */
export function wordsBeside(symbol: string): readonly string[] | undefined {
  const entry = tables.symbols.get(symbol);
  return entry?.initials.includes(symbol) === true ? entry.beside : undefined;
}

/** Tells whether the names of a unit may be written with a capital; those of others are titles then. */
export function mayBeTitled({ unit }: Unit): boolean {
  return (tables.symbols.get(unit) ?? tables.names.meanings.get(unit))?.isTitled === true;
}

/** Returns the money that a sign or code means, or `undefined`. */
function currency(token: Token | undefined): Unit | undefined {
  if (token === undefined || token.kind === 'number') return undefined;
  const unit = tables.symbols.get(token.text);
  return unit?.kind === 'money' ? unit : undefined;
}

/** The countries whose dollar has a word before the sign, with a blank between. */
const DOLLARS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries({ us: 'US$', 'u.s': 'US$', c: 'C$', ca: 'CA$', a: 'A$', au: 'AU$', nz: 'NZ$', hk: 'HK$' }),
);

/** Returns the share whose sign is at a token before its number, in languages that write it there (`%90`). */
export function readShare(tokens: readonly Token[], at: number): { unit: Unit; next: number } | undefined {
  const sign = tokens[at];
  const unit = sign?.text === '%' && sign.word !== '%' ? tables.symbols.get('%') : undefined;
  return unit === undefined || tokens[at + 1]?.spaced !== false ? undefined : { unit, next: at + 1 };
}

/** Returns the money at a token, before a number, or `undefined`. */
export function readCurrency(tokens: readonly Token[], at: number): { unit: Unit; next: number } | undefined {
  const unit = currency(tokens[at]);
  if (unit !== undefined) return { unit, next: at + 1 };
  const country = DOLLARS.get(tokens[at]?.word ?? '');
  const dollar = country !== undefined && tokens[at + 1]?.text === '$' ? tables.symbols.get(country) : undefined;
  return dollar && { unit: dollar, next: at + 2 };
}

/** Returns the unit that the token and the next two form, as `a/b` without blanks, or `undefined`. */
function slashed(tokens: readonly Token[], at: number): UnitEntry | undefined {
  const slash = tokens[at + 1];
  if (slash?.text !== '/' || slash.spaced) return undefined;
  const second = tokens[at + 2];
  return second === undefined || second.spaced ? undefined : tables.symbols.get(`${tokens[at]?.text}/${second.text}`);
}

/** Returns the power of a unit that is written with a sign (`m^2`), or `undefined`. */
function powered(tokens: readonly Token[], at: number): UnitEntry | undefined {
  const sign = tokens[at + 1];
  const power = tokens[at + 2];
  if (sign?.text !== '^' || sign.spaced || power?.spaced !== false) return undefined;
  return tables.symbols.get(`${tokens[at]?.text}^${power.text}`);
}

/** A unit found by its symbol. */
function bySymbol({ unit, kind, factor }: Unit, next: number, last = false): UnitMatch {
  return { unit, kind, factor, next, last, titled: false, named: false };
}

/** Returns the unit at a token, directly after a number, or `undefined`. */
export function readUnit(tokens: readonly Token[], at: number): UnitMatch | undefined {
  const found = findUnit(tokens, at);
  return found?.unit === 'h' && isTimeOfDay(tokens, found.next) ? undefined : found;
}

function findUnit(tokens: readonly Token[], at: number): UnitMatch | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number' || token.line) return undefined;
  // `5 in stock`: before a word it is not an inch.
  const next = tokens[at + 1];
  if (token.word === 'in' && next?.kind === 'word') return undefined;
  const isDegree = token.text === '°' || token.text === 'º';
  const scale = isDegree && next?.kind === 'word' ? scaleAt(next) : undefined;
  if (scale !== undefined) return bySymbol(scale, at + 2);
  const compound = slashed(tokens, at) ?? powered(tokens, at);
  if (compound !== undefined) return bySymbol(compound, at + 3);

  const name = matchPhrase(tokens, at, tables.names);
  const symbol = tables.symbols.get(token.text);
  if (isLetterOfName(tokens, at)) return undefined;
  if (symbol !== undefined && (name === undefined || name.next === at + 1)) {
    if (!token.spaced && symbol.spaced.includes(token.text)) return undefined;
    if (symbol.isDoubtful && !tokens.some(({ word }) => symbol.beside.includes(word))) return undefined;
    return bySymbol(symbol, at + 1, symbol.last.includes(token.text));
  }
  if (name === undefined) {
    const dated = datedUnit(tokens, at);
    const unit = dated === undefined ? undefined : (tables.symbols.get(dated) ?? tables.names.meanings.get(dated));
    return unit === undefined ? undefined : bySymbol(unit, at + 1);
  }
  if (isOrdinal(tokens, at, phraseAt(tokens, at, name.next))) return undefined;
  const isCapital = token.text !== token.word && token.text.toLowerCase() !== token.text;
  // `4Minute` is a name.
  if (isCapital && !token.spaced) return undefined;
  const { unit, kind, factor, last } = name.meaning;
  return { unit, kind, factor, next: name.next, last: last.includes(token.word), titled: isCapital, named: true };
}

/** The words from one token up to another, in lower case. */
function phraseAt(tokens: readonly Token[], at: number, next: number): string {
  const words = tokens.slice(at, next).filter(({ kind }) => kind === 'word');
  return words.map(({ word }) => word).join(' ');
}

/** The scale of a degree that is written as a sign: `° C`, `°Celsius`. */
function scaleAt(token: Token): Unit | undefined {
  return tables.symbols.get(`°${token.text}`) ?? (token.text.length > 1 ? temperatureNamed(token.word) : undefined);
}

function temperatureNamed(word: string): Unit | undefined {
  const unit = tables.names.meanings.get(word);
  return unit?.kind === 'temperature' ? unit : undefined;
}
