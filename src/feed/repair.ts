import { readTag } from './tag.ts';

/** A feed's markup with every element closed, without comments, instructions and document type. */
interface Repaired {
  xml: string;
  /** How many elements are open at the end of the input, including the root. */
  open: number;
  /** Whether the input ended in the middle of something. */
  truncated: boolean;
  /** Whether elements were closed, or stray closing tags left out, to balance the tags. */
  mended: boolean;
  /** Where the elements are in the input. */
  places: ElementPlace[];
  /** The number of items of the most frequent kind. */
  items: number;
  /** The offset of the first item that was left out because of the limit. */
  stop?: number;
}

/** The place of an element: where its start tag starts and ends, and where its content ends. */
export interface ElementPlace {
  tag: number;
  start: number;
  end: number;
}

// The parser refuses these as names of elements, because they are special properties in JavaScript.
const REFUSED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them, and feeds hold them
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Makes markup safe for a parser that trusts it: closes open elements, leaves out stray closing tags, escapes a `<`
 * that starts nothing, and drops the document type, so that no entity is ever declared. Items after the first `most`
 * are counted and left out, as is all that follows them. One pass, linear in the input, no recursion.
 */
export function repair(source: string, most: number): Repaired {
  const text = source.replace(CONTROLS, '');
  const faithful = balance(text, false, most);
  // Where tags do not match anyway, the start of an item ends the open elements: one forgotten closing tag must not
  // swallow the items after it.
  const repaired = faithful.mended ? { ...balance(text, true, most), mended: true } : faithful;
  // Where characters were removed, the offsets are wrong.
  return text.length === source.length ? repaired : { ...repaired, places: [] };
}

const ITEMS: ReadonlySet<string> = new Set(['atom:entry', 'entry', 'item']);
const HOLDERS: readonly string[] = ['atom:feed', 'channel', 'feed', 'rdf:rdf', 'rss'];

function balance(text: string, itemsEndAll: boolean, most: number): Repaired {
  const pieces: string[] = [];
  const stack: string[] = [];
  const openByName = new Map<string, number>();
  const places: ElementPlace[] = [];
  const openPlaces: ElementPlace[] = [];
  let copied = 0;
  let at = 0;
  let truncated = false;
  let mended = false;
  let items = 0;
  let stop: number | undefined;
  const counts = new Map<string, number>();

  /** Replaces the characters from `start` to `end` by `instead`. */
  const replace = (start: number, end: number, instead: string): void => {
    if (stop === undefined) pieces.push(text.slice(copied, start), instead);
    copied = end;
    at = end;
  };
  const pop = (end: number): void => {
    const name = stack.pop();
    const place = openPlaces.pop();
    if (place) place.end = end;
    if (name !== undefined) openByName.set(name, (openByName.get(name) ?? 1) - 1);
  };

  while (at < text.length) {
    const start = text.indexOf('<', at);
    if (start === -1) break;
    const next = text[start + 1];
    if (next === '!' || next === '?') {
      const end = declarationEnd(text, start);
      if (end === 'text') replace(start, start + 1, '&lt;');
      else if (end === -1) {
        truncated = true;
        if (text.startsWith('<![CDATA[', start)) replace(text.length, text.length, ']]>');
        else replace(start, text.length, '');
        break;
      } else if (text.startsWith('<![CDATA[', start)) at = end;
      else replace(start, end, '');
    } else if (next === '/') {
      const close = text.indexOf('>', start);
      if (close === -1) {
        truncated = true;
        replace(start, text.length, '');
        break;
      }
      // A closing tag that is itself not closed ends where the next tag starts.
      const stray = text.indexOf('<', start + 1);
      const whole = stray === -1 || stray > close;
      const end = whole ? close + 1 : stray;
      const name = text
        .slice(start + 2, whole ? close : stray)
        .trim()
        .toLowerCase();
      if (stack.at(-1) === name && whole && !REFUSED.has(name)) {
        pop(start);
        at = end;
        continue;
      }
      if ((openByName.get(name) ?? 0) === 0) {
        mended = true;
        replace(start, end, '');
        continue;
      }
      let closers = '';
      for (let top = ''; top !== name; ) {
        top = stack.at(-1) ?? name;
        if (top !== name) mended = true;
        closers += '</x>';
        pop(start);
      }
      replace(start, end, closers);
    } else {
      const tag = readTag(text, start);
      if (tag === 'text') {
        replace(start, start + 1, '&lt;');
        continue;
      }
      if (tag === 'unfinished') {
        truncated = true;
        replace(start, text.length, '');
        break;
      }
      const name = tag.name.toLowerCase();
      let closers = '';
      if (itemsEndAll && ITEMS.has(name) && HOLDERS.some((holder) => (openByName.get(holder) ?? 0) > 0)) {
        for (let top = stack.at(-1); top !== undefined && !HOLDERS.includes(top); top = stack.at(-1)) {
          closers += '</x>';
          pop(start);
        }
      }
      if (isItem(name) && isHolder(stack.at(-1))) {
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        items = Math.max(items, count);
        if (count > most && stop === undefined) {
          pieces.push(text.slice(copied, start), closers, '</x>'.repeat(stack.length));
          stop = start;
        }
      }
      const place: ElementPlace = { tag: start, start: tag.end, end: tag.end };
      if (stop === undefined) places.push(place);
      if (!tag.empty) {
        stack.push(name);
        openPlaces.push(place);
        openByName.set(name, (openByName.get(name) ?? 0) + 1);
      }
      if (REFUSED.has(tag.name)) replace(start, tag.end, tag.empty ? '<x/>' : '<x>');
      else if (tag.rewritten !== undefined) replace(start, tag.end, closers + tag.rewritten);
      else if (closers !== '') replace(start, tag.end, closers + text.slice(start, tag.end));
      else at = tag.end;
    }
  }
  for (const place of openPlaces) place.end = text.length;
  const found = { truncated: truncated || stack.length > 0, mended, places, items };
  if (stop !== undefined) return { ...found, xml: pieces.join(''), open: 0, stop };
  pieces.push(text.slice(copied), '</x>'.repeat(stack.length));
  return { ...found, xml: pieces.join(''), open: stack.length };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Tells whether an element is an item, by its name in lower case. */
export function isItem(name: string): boolean {
  const local = localName(name);
  return local === 'item' || local === 'entry';
}

/** Tells whether an element may contain items. */
export function isHolder(name: string | undefined): boolean {
  const local = localName(name ?? '');
  return local === 'channel' || local === 'feed' || local === 'rdf' || local === 'rss';
}

/** Returns where a `<!…>` or `<?…>` ends, -1 where it does not, and `'text'` where there is none. */
export function declarationEnd(text: string, start: number): number | 'text' {
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start + 9);
  if (text[start + 1] === '?') return after(text, '?>', start + 2);
  if (text.slice(start + 2, start + 9).toUpperCase() !== 'DOCTYPE') return 'text';
  return doctypeEnd(text, start + 9);
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? -1 : found + mark.length;
}

/**
 * Returns where a document type declaration ends: at the first `>` outside of quotes, comments and its internal subset.
 */
function doctypeEnd(text: string, from: number): number {
  let inside = false;
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (char === '"' || char === "'") {
      const close = text.indexOf(char, i + 1);
      if (close === -1) return after(text, '>', i);
      i = close;
    } else if (char === '<' && text.startsWith('<!--', i)) {
      const close = after(text, '-->', i + 4);
      if (close === -1) return -1;
      i = close - 1;
    } else if (char === '[') inside = true;
    else if (char === ']') inside = false;
    else if (char === '>' && !inside) return i + 1;
  }
  return -1;
}
