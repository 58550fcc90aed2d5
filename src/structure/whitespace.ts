const lineFeed = 0x0a;

/** ASCII white space, the only kind that collapses; a no-break space is text. https://infra.spec.whatwg.org/#ascii-whitespace */
export function isWhiteSpace(code: number): boolean {
  return code === 0x20 || code === lineFeed || code === 0x09 || code === 0x0d || code === 0x0c;
}

/** Where the text of a string starts and ends between its white space, and whether that white space holds a line feed. */
export interface Edges {
  start: number;
  end: number;
  lineFeedBefore: boolean;
  lineFeedAfter: boolean;
}

export function edges(value: string): Edges {
  let start = 0;
  let lineFeedBefore = false;
  for (; start < value.length; start += 1) {
    const code = value.charCodeAt(start);
    if (!isWhiteSpace(code)) break;
    if (code === lineFeed) lineFeedBefore = true;
  }
  let end = value.length;
  let lineFeedAfter = false;
  for (; end > start; end -= 1) {
    const code = value.charCodeAt(end - 1);
    if (!isWhiteSpace(code)) break;
    if (code === lineFeed) lineFeedAfter = true;
  }
  return { start, end, lineFeedBefore, lineFeedAfter };
}

const collapsible = /[\t\n\f\r]| {2}/;
const runs = /[\t\n\f\r ]+/g;

/** Returns the string with each run of white space as one space, or as one line feed where the run holds one. */
export function collapse(value: string): string {
  if (!collapsible.test(value)) return value;
  return value.replace(runs, (run) => (run.includes('\n') ? '\n' : ' '));
}
