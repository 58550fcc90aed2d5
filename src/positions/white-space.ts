/**
 * Tells whether a code unit is ASCII white space, the only kind that collapses; a no-break space is text.
 * https://infra.spec.whatwg.org/#ascii-whitespace
 */
export function isWhiteSpace(unit: number): boolean {
  return unit <= 0x20 && (unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c);
}
