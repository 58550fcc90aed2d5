import { isWhiteSpace } from '../../positions/white-space.ts';
import { GREATER_THAN_SIGN, SOLIDUS } from './scan.ts';

/**
 * Returns where the end tag begins that ends raw text, in which no other tag counts; the end of the input without one.
 */
export function rawTextEnd(html: string, from: number, tagName: string): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    const nameEnd = at + 2 + tagName.length;
    if (endsTagName(html.charCodeAt(nameEnd)) && html.slice(at + 2, nameEnd).toLowerCase() === tagName) return at;
  }
  return html.length;
}

function endsTagName(unit: number): boolean {
  return unit === GREATER_THAN_SIGN || unit === SOLIDUS || isWhiteSpace(unit);
}

const scriptMark = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;

/**
 * Returns where the end tag of a script begins. Within a comment, a script may contain the tags of another one.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#script-data-escaped-state
 */
export function scriptEnd(html: string, from: number): number {
  let isEscaped = false;
  let isDoubleEscaped = false;
  scriptMark.lastIndex = from;
  for (let found = scriptMark.exec(html); found !== null; found = scriptMark.exec(html)) {
    const [mark] = found;
    if (mark === '<!--') {
      isEscaped = true;
      // The dashes that begin a comment may end it, too.
      scriptMark.lastIndex -= 2;
    } else if (mark === '-->') {
      isEscaped = false;
      isDoubleEscaped = false;
    } else if (mark[1] === '/') {
      if (!isDoubleEscaped) return found.index;
      isDoubleEscaped = false;
    } else isDoubleEscaped ||= isEscaped;
  }
  return html.length;
}
