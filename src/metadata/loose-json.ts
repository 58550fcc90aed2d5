/** Longer texts than this are not data of one article. */
const LONGEST = 2_000_000;
const MOST_VALUES = 50;

/**
 * Returns the values in the text of a JSON-LD script. Scripts are written by templates: comments of HTML, CDATA and
 * JavaScript around or between the values, trailing commas, line breaks in strings, invalid escapes and several values
 * in a row are read as they are meant. Text that is no JSON even then gives no values.
 */
export function looseJson(text: string): unknown[] {
  if (text.length > LONGEST) return [];
  const strict = parsed(text);
  if (strict !== undefined) return [strict];
  const values: unknown[] = [];
  for (const one of repaired(text).slice(0, MOST_VALUES)) {
    const value = parsed(one);
    if (value !== undefined) values.push(value);
  }
  return values;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The top-level values of a text, each as valid JSON. */
function repaired(text: string): string[] {
  const values: string[] = [];
  const out: string[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const character = text[at] as string;
    if (character === '"') {
      const end = endOfString(text, at);
      if (depth > 0) out.push(stringOf(text.slice(at + 1, end)));
      at = end + 1;
    } else if (character === '/' || character === '<' || character === ']' || character === '-') {
      const end = endOfRemark(text, at);
      if (end > at) {
        at = end;
        continue;
      }
      if (character === ']') close(character);
      else if (depth > 0) out.push(character);
      at += 1;
    } else {
      if (character === '{' || character === '[') {
        depth += 1;
        out.push(character);
      } else if (character === '}') close(character);
      else if (depth > 0 && !/\s/.test(character)) out.push(character);
      at += 1;
    }
  }
  return values;

  function close(character: string): void {
    if (depth === 0) return;
    if (out[out.length - 1] === ',') out.pop();
    out.push(character);
    depth -= 1;
    if (depth > 0) return;
    values.push(out.join(''));
    out.length = 0;
  }
}

/** Where a string ends: at its closing quotation mark or, where it has none, at the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function stringOf(inner: string): string {
  const escaped = inner
    .replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (all, code: string) =>
      code.length > 1 || /["\\/bfnrt]/.test(code) ? all : JSON.stringify(code).slice(1, -1),
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none in strings, and templates write them
    .replace(/[\u0000-\u001f]/g, ' ');
  return `"${escaped}"`;
}

const remarks: readonly (readonly [start: string, end: string])[] = [
  ['//', '\n'],
  ['/*', '*/'],
  ['<!--', ''],
  ['<![CDATA[', ''],
  [']]>', ''],
  ['-->', ''],
];

/**
 * Where a comment ends that begins here; `at` itself where none does. Of a comment of HTML only the marks are skipped:
 * its content is the data.
 */
function endOfRemark(text: string, at: number): number {
  for (const [start, end] of remarks) {
    if (!text.startsWith(start, at)) continue;
    const behind = at + start.length;
    if (end === '' || (start === '//' && text.startsWith('<![CDATA[', at + 2))) return behind;
    const found = text.indexOf(end, behind);
    return found < 0 ? text.length : found + end.length;
  }
  return at;
}
