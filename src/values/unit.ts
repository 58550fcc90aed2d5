import { lastSymbols, spacedSymbols, type UnitKind, unitRows } from '../lexicon/units.ts';
import { matchPhrase, type Phrases, phrases } from './phrase.ts';
import type { Token } from './token.ts';

/** A unit that the library knows; `factor` is its size within its kind, 0 when it cannot be converted. */
export interface Unit {
  unit: string;
  kind: UnitKind;
  factor: number;
}

/** A unit as found in a text. */
export interface UnitMatch extends Unit {
  next: number;
  /** Whether a word may follow it. */
  last: boolean;
  /** Whether it was written as a word with a capital, as titles are. */
  titled: boolean;
  named: boolean;
}

interface UnitTables {
  symbols: ReadonlyMap<string, Unit>;
  names: Phrases<Unit>;
}

function unitTables(): UnitTables {
  const symbols = new Map<string, Unit>();
  const names: [Unit, string[]][] = [];
  for (const [unit, kind, factor, written, named] of unitRows) {
    const entry: Unit = { unit, kind, factor };
    for (const symbol of written.split(' ')) if (symbol !== '') symbols.set(symbol, entry);
    if (named !== undefined && named !== '') names.push([entry, named.split('|')]);
  }
  return { symbols, names: phrases(names) };
}

const { symbols: SYMBOLS, names: NAMES } = /* @__PURE__ */ unitTables();
const SPACED: ReadonlySet<string> = /* @__PURE__ */ new Set(spacedSymbols);
const LAST: ReadonlySet<string> = /* @__PURE__ */ new Set(lastSymbols);

/** Returns the unit whose symbol is exactly `text`, or whose name is `text` in any case, or `undefined`. */
export function knownUnit(text: string): Unit | undefined {
  return SYMBOLS.get(text) ?? NAMES.meanings.get(text.toLowerCase());
}

/** Returns the canonical form of a unit (`minutes` is `min`), and units that are not known as they are. */
export function canonicalUnit(text: string): string {
  return knownUnit(text)?.unit ?? text;
}

/** Returns the money that a sign or code stands for, or `undefined`. */
export function currency(token: Token | undefined): Unit | undefined {
  if (token === undefined || token.kind === 'number') return undefined;
  const unit = SYMBOLS.get(token.text);
  return unit?.kind === 'money' ? unit : undefined;
}

/** Whether the token and the next ones are `a/b` without blanks, as compound units are written. */
function slashed(tokens: readonly Token[], at: number): string | undefined {
  const [first, slash, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.text !== '/' || slash.spaced || second === undefined || second.spaced) return undefined;
  return `${first?.text}/${second.text}`;
}

/** Returns the unit that stands at a token, directly behind a number, or `undefined`. */
export function readUnit(tokens: readonly Token[], at: number): UnitMatch | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number' || token.line) return undefined;
  // `5 in stock`: before a word it is no inch.
  if (token.word === 'in' && tokens[at + 1]?.kind === 'word') return undefined;
  const scale =
    token.text === '°' && tokens[at + 1]?.spaced === true ? SYMBOLS.get(`°${tokens[at + 1]?.text}`) : undefined;
  if (scale !== undefined) return { ...scale, next: at + 2, last: false, titled: false, named: false };
  const compound = slashed(tokens, at);
  const compoundUnit = compound === undefined ? undefined : SYMBOLS.get(compound);
  if (compoundUnit !== undefined) return { ...compoundUnit, next: at + 3, last: false, titled: false, named: false };

  const name = matchPhrase(tokens, at, NAMES);
  const symbol = SYMBOLS.get(token.text);
  if (symbol !== undefined && (name === undefined || name.next === at + 1)) {
    if (!token.spaced && SPACED.has(token.text)) return undefined;
    return { ...symbol, next: at + 1, last: LAST.has(token.text), titled: false, named: false };
  }
  if (name === undefined) return undefined;
  const titled = token.text !== token.word;
  // `4Minute` is a name.
  if (titled && !token.spaced) return undefined;
  return { ...name.meaning, next: name.next, last: LAST.has(token.word), titled, named: true };
}
