/** A set of kinds of characters, a bit each. */
export type Characters = number & { readonly characters: unique symbol };

/** The kinds; those beyond ASCII may be letters of either case, digits or brackets. */
export const characters = { digit: 1, lower: 2, upper: 4, space: 8, bracket: 16, beyond: 32, sign: 64 } as const;

const kindOf = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, unit) => asciiKind(String.fromCharCode(unit)));

function asciiKind(character: string): number {
  if (character >= '0' && character <= '9') return characters.digit;
  if (character >= 'a' && character <= 'z') return characters.lower;
  if (character >= 'A' && character <= 'Z') return characters.upper;
  if (character === ' ') return characters.space;
  return '()[]'.includes(character) ? characters.bracket : characters.sign;
}

/** Returns which kinds of characters a text has, in one pass, so that expressions run only where they can match. */
export function charactersOf(text: string): Characters {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    found |= unit < 128 ? (kindOf[unit] ?? 0) : characters.beyond;
  }
  return found as Characters;
}
