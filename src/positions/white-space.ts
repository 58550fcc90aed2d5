/**
 * Tells whether a code unit is ASCII white space, the only kind that collapses; a no-break space is text.
 * https://infra.spec.whatwg.org/#ascii-whitespace
 */
export function isWhiteSpace(unit: number): boolean {
  return unit <= 0x20 && (unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c);
}

const widthless = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/**
 * Tells whether a character has no width. Editors leave some to keep an empty line open. Direction marks do not count:
 * they have no width either, but an effect.
 */
export function isWidthless(code: number): boolean {
  return code >= 0xad && widthless.test(String.fromCharCode(code));
}
