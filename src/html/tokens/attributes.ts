import { decodeHTMLAttribute } from 'entities/decode';
import type { Token } from 'parse5';
import { isWhiteSpace } from '../../positions/white-space.ts';
import { nameAt } from './names.ts';
import { APOSTROPHE, EQUALS_SIGN, GREATER_THAN_SIGN, QUOTATION_MARK, type Scan, SOLIDUS, sliceLines } from './scan.ts';

/**
 * With more attributes than this, their names are looked up in a set: to compare each with all others would not be
 * linear.
 */
const MOST_COMPARED = 16;

/** Where a tag ends: after its `>`, or -1 where it does not end. */
export interface TagEnd {
  behind: number;
  isSelfClosing: boolean;
}

/**
 * Reads the attributes of a tag into a list, from the end of its name; the first of a name counts. Without a list they
 * are skipped, as those of end tags are.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state
 */
export function readAttributes(scan: Scan, from: number, attributes?: Token.Attribute[]): TagEnd {
  const { html } = scan;
  let names: Set<string> | undefined;
  let at = from;
  for (;;) {
    let unit = html.charCodeAt(at);
    while (isWhiteSpace(unit) || unit === SOLIDUS) {
      at += 1;
      const next = html.charCodeAt(at);
      if (unit === SOLIDUS && next === GREATER_THAN_SIGN) return { behind: at + 1, isSelfClosing: true };
      unit = next;
    }
    if (unit === GREATER_THAN_SIGN) return { behind: at + 1, isSelfClosing: false };
    if (at >= html.length) return { behind: -1, isSelfClosing: false };
    const nameEnd = endOfName(html, at);
    const value = valueBehind(html, nameEnd);
    if (value === undefined) return { behind: -1, isSelfClosing: false };
    if (attributes !== undefined) {
      const { name } = nameAt(scan, at, nameEnd);
      if (attributes.length > MOST_COMPARED) names ??= new Set(attributes.map((attribute) => attribute.name));
      if (names === undefined ? !attributes.some((attribute) => attribute.name === name) : !names.has(name)) {
        names?.add(name);
        attributes.push({ name, value: decodedValue(scan, value) });
      }
    }
    at = value.end;
  }
}

/** An equals sign at the start belongs to the name. */
function endOfName(html: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const unit = html.charCodeAt(at);
    if (unit === EQUALS_SIGN || unit === GREATER_THAN_SIGN || unit === SOLIDUS || isWhiteSpace(unit)) return at;
    if (at >= html.length) return at;
    at += 1;
  }
}

/** Where a value is written, and where what follows it begins. */
interface Value {
  from: number;
  to: number;
  end: number;
}

/** Returns where the value of an attribute is; `undefined` without its closing quote. */
function valueBehind(html: string, nameEnd: number): Value | undefined {
  const sign = endOfSpace(html, nameEnd);
  if (html.charCodeAt(sign) !== EQUALS_SIGN) return { from: nameEnd, to: nameEnd, end: nameEnd };
  const from = endOfSpace(html, sign + 1);
  const unit = html.charCodeAt(from);
  if (unit === QUOTATION_MARK || unit === APOSTROPHE) {
    const to = html.indexOf(unit === QUOTATION_MARK ? '"' : "'", from + 1);
    return to === -1 ? undefined : { from: from + 1, to, end: to + 1 };
  }
  let to = from;
  while (to < html.length && html.charCodeAt(to) !== GREATER_THAN_SIGN && !isWhiteSpace(html.charCodeAt(to))) to += 1;
  return { from, to, end: to };
}

function endOfSpace(html: string, from: number): number {
  let at = from;
  while (isWhiteSpace(html.charCodeAt(at))) at += 1;
  return at;
}

function decodedValue(scan: Scan, { from, to }: Value): string {
  const value = sliceLines(scan, from, to);
  return value.includes('&') ? decodeHTMLAttribute(value) : value;
}
