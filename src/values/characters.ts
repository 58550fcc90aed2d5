/** A set of kinds of characters, a bit each. */
export type Characters = number & { readonly characters: unique symbol };

/** The kinds; those beyond ASCII may be letters of either case, digits, white space or brackets. */
export const characters = { digit: 1, lower: 2, upper: 4, space: 8, bracket: 16, beyond: 32, sign: 64 } as const;

const ASCII = 128;

const kinds = /* @__PURE__ */ Uint8Array.from({ length: ASCII }, (_, unit) => kindOf(String.fromCharCode(unit)));

function kindOf(character: string): number {
  if (character >= '0' && character <= '9') return characters.digit;
  if (character >= 'a' && character <= 'z') return characters.lower;
  if (character >= 'A' && character <= 'Z') return characters.upper;
  if (character.trim() === '') return characters.space;
  return '()[]'.includes(character) ? characters.bracket : characters.sign;
}

/** Returns the kind of a UTF-16 unit. */
export function characterKind(unit: number): number {
  return unit < ASCII ? (kinds[unit] ?? 0) : characters.beyond;
}

/** Returns which kinds of characters a text has, in one pass, so that expressions run only where they can match. */
export function charactersOf(text: string): Characters {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) found |= characterKind(text.charCodeAt(at));
  return found as Characters;
}

/** Tells whether a text contains one of some characters. */
export function hasOneOf(text: string, signs: string): boolean {
  for (let at = 0; at < signs.length; at += 1) if (text.includes(signs.charAt(at))) return true;
  return false;
}
