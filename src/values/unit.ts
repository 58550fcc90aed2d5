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

/** Returns the unit that the token and the next two are, as `a/b` without blanks, or `undefined`. */
function slashed(tokens: readonly Token[], at: number): Unit | undefined {
  const slash = tokens[at + 1];
  if (slash?.text !== '/' || slash.spaced) return undefined;
  const second = tokens[at + 2];
  return second === undefined || second.spaced ? undefined : SYMBOLS.get(`${tokens[at]?.text}/${second.text}`);
}

/** A unit that is known by its symbol. */
function bySymbol({ unit, kind, factor }: Unit, next: number, last = false): UnitMatch {
  return { unit, kind, factor, next, last, titled: false, named: false };
}

/** Returns the unit that stands at a token, directly behind a number, or `undefined`. */
export function readUnit(tokens: readonly Token[], at: number): UnitMatch | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number' || token.line) return undefined;
  // `5 in stock`: before a word it is no inch.
  const next = tokens[at + 1];
  if (token.word === 'in' && next?.kind === 'word') return undefined;
  const scale = token.text === '°' && next?.spaced === true ? SYMBOLS.get(`°${next.text}`) : undefined;
  if (scale !== undefined) return bySymbol(scale, at + 2);
  const compound = slashed(tokens, at);
  if (compound !== undefined) return bySymbol(compound, at + 3);

  const name = matchPhrase(tokens, at, NAMES);
  const symbol = SYMBOLS.get(token.text);
  if (symbol !== undefined && (name === undefined || name.next === at + 1)) {
    if (!token.spaced && SPACED.has(token.text)) return undefined;
    return bySymbol(symbol, at + 1, LAST.has(token.text));
  }
  if (name === undefined) return undefined;
  const titled = token.text !== token.word;
  // `4Minute` is a name.
  if (titled && !token.spaced) return undefined;
  const { unit, kind, factor } = name.meaning;
  return { unit, kind, factor, next: name.next, last: LAST.has(token.word), titled, named: true };
}
