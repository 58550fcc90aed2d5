/**
 * Returns the source of a module whose default export is plain JSON. The data are parsed from a string, which engines
 * read faster than a literal and in which `__proto__` is a key like any other; nothing in them can end the string, or a
 * script element around it.
 */
export function moduleOf(data: unknown): string {
  const literal = JSON.stringify(JSON.stringify(data)).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `export default /* @__PURE__ */ JSON.parse(${literal});\n`;
}
