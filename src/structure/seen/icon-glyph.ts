/**
 * A character that only the font of a page gives a meaning: those for private use, except for the logo that a
 * manufacturer of computers and telephones puts at their end.
 */
const privateUse = /^[\ue000-\uf8fe\u{f0000}-\u{ffffd}]$/u;

/** Pictures of the buttons that open and close a list. */
const buttonPicture = /^[🔼🔽]$/u;

/** Tells whether a text is a single glyph that is an icon, and says nothing as a character. */
export function isIconGlyph(text: string): boolean {
  return text.length <= 2 && (privateUse.test(text) || buttonPicture.test(text));
}
