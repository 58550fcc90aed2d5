/** The kinds of input that the command reads. */
export const inputKinds = ['html', 'markdown', 'feed', 'ndjson'] as const;

export type InputKind = (typeof inputKinds)[number];

/** How many characters are read before the kind is taken to be HTML. */
export const LONGEST_LOOK = 65_536;

/** What may precede the first element of an XML document, and does not affect the decision. */
const prologue: readonly (readonly [start: string, end: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
];

/**
 * Returns the kind of an input by its name and its first characters, `undefined` if more of them are needed (never if
 * `isWhole`, when there are no more). `plain` is the kind of a text that begins neither like markup nor like JSON.
 */
export function sniff(
  name: string,
  start: string,
  isWhole: boolean,
  plain: 'html' | 'ndjson' = 'html',
): InputKind | undefined {
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return 'ndjson';
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  const text = start.trimStart();
  const isEnough = isWhole || start.length >= LONGEST_LOOK;
  if (text === '') return isEnough ? plain : undefined;
  if (text.startsWith('<')) return sniffMarkup(text, isEnough);
  if (text.startsWith('{')) return sniffJson(text, isEnough);
  return plain === 'ndjson' ? plain : sniffLines(text, isEnough);
}

function sniffMarkup(text: string, isEnough: boolean): InputKind | undefined {
  let at = 0;
  while (at < text.length) {
    const pair = prologue.find(([open]) => text.startsWith(open, at));
    let end: number;
    if (pair !== undefined) end = text.indexOf(pair[1], at + pair[0].length) + pair[1].length;
    else if (/^<!doctype/i.test(text.slice(at, at + 9))) end = endOfDoctype(text, at);
    else break;
    if (end <= at) return isEnough ? 'html' : undefined;
    at = end;
    while (/\s/.test(text.charAt(at))) at += 1;
  }
  const name = /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(text.slice(at, at + 200))?.[1];
  if (name === undefined && !isEnough && text.length < at + 200) return undefined;
  return name !== undefined && /^(?:rss|rdf|feed)$/i.test(name) ? 'feed' : 'html';
}

/** The index after a document type, which may hold declarations between brackets; 0 if it does not end. */
function endOfDoctype(text: string, start: number): number {
  const end = text.indexOf('>', start);
  const subset = text.indexOf('[', start);
  if (subset < 0 || subset > end) return end + 1;
  const behind = text.indexOf(']', subset);
  return behind < 0 ? 0 : text.indexOf('>', behind) + 1;
}

/**
 * A JSON Feed states its version, nearly always as its first key; any other text that begins with a brace has one
 * record per line.
 */
function sniffJson(text: string, isEnough: boolean): InputKind | undefined {
  const firstLine = text.split('\n', 1)[0] ?? '';
  if (/"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(text.slice(0, LONGEST_LOOK))) return 'feed';
  const isComplete = firstLine.length < text.length;
  if (!isComplete && !isEnough) return undefined;
  // An object that is written over many lines is not a record.
  const isSpread = /[{[,]$/.test(firstLine.trimEnd()) && !text.includes('\n{');
  if (!isSpread) return 'ndjson';
  return isEnough ? 'feed' : undefined;
}

/** The first record may be broken: a later line that is a record decides. */
function sniffLines(text: string, isEnough: boolean): InputKind | undefined {
  const found = text.split('\n').some((line) => line.startsWith('{') && isRecord(line));
  if (found) return 'ndjson';
  return isEnough ? 'html' : undefined;
}

function isRecord(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'html' in value;
  } catch {
    return false;
  }
}
