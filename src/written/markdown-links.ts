/** White space that ends a URL. */
const whiteSpace = /\s/;

/**
 * Returns the ranges of a line of Markdown that are skipped because of links and pictures, from start to end: the
 * bracket before the text of a link, what follows that text, and all of a picture. Brackets in a URL are balanced.
 */
export function findLinks(line: string): Map<number, number> {
  const passed = new Map<number, number>();
  if (!line.includes('](')) return passed;
  const closers = closingBrackets(line);
  const open: number[] = [];
  let at = 0;
  while (at < line.length) {
    const sign = line.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '[') open.push(at);
    else if (sign === ']') {
      const start = open.pop();
      const end = start !== undefined && line.charAt(at + 1) === '(' ? resourceEnd(line, at + 2, closers) : undefined;
      if (start !== undefined && end !== undefined) {
        if (line.charAt(start - 1) === '!') passed.set(start - 1, end);
        passed.set(start, start + 1);
        passed.set(at, end);
        at = end - 1;
      }
    }
    at += 1;
  }
  return passed;
}

/** The end of the URL and the title of a link, after the bracket that closes them. */
function resourceEnd(line: string, from: number, closers: ReadonlyMap<number, number>): number | undefined {
  if (line.charAt(from) === '<') {
    let at = from + 1;
    while (at < line.length && !/[<>\n]/.test(line.charAt(at))) at += line.charAt(at) === '\\' ? 2 : 1;
    return line.charAt(at) === '>' ? titleEnd(line, at + 1) : undefined;
  }
  const close = closers.get(from - 1);
  if (close !== undefined) return close + 1;
  let at = from;
  while (at < line.length && at - from < longestAddress && !whiteSpace.test(line.charAt(at))) at += 1;
  return titleEnd(line, at);
}

const longestAddress = 4000;

function titleEnd(line: string, from: number): number | undefined {
  let at = from;
  while (at < line.length && whiteSpace.test(line.charAt(at))) at += 1;
  const quote = line.charAt(at);
  if (quote === ')') return at + 1;
  if (at === from || (quote !== '"' && quote !== "'")) return undefined;
  at += 1;
  while (at < line.length && line.charAt(at) !== quote) at += line.charAt(at) === '\\' ? 2 : 1;
  at += 1;
  while (at < line.length && whiteSpace.test(line.charAt(at))) at += 1;
  return line.charAt(at) === ')' ? at + 1 : undefined;
}

/** The closing bracket of each round bracket, if no white space is between them. */
function closingBrackets(line: string): Map<number, number> {
  const closers = new Map<number, number>();
  let open: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(') open.push(at);
    else if (sign === ')') {
      const start = open.pop();
      if (start !== undefined) closers.set(start, at);
    } else if (whiteSpace.test(sign)) open = [];
  }
  return closers;
}
