import type { Token } from 'parse5';
import type { TreeBuilder } from '../tree-builder.ts';

/**
 * The name of an element or an attribute, in small letters, and the number by which the parser knows elements of that
 * name.
 */
export interface Name {
  name: string;
  tagID: number;
}

/** How far an input has been read into tokens, and who takes them. */
export interface Scan {
  html: string;
  at: number;
  builder: TreeBuilder;
  /** Where to leave off; a token that goes beyond is left, but for text, which is cut. */
  stop: number;
  /** Whether `stop` is met. */
  isStopped: boolean;
  /** Whether line ends are written with carriage returns anywhere. */
  hasReturns: boolean;
  /** The names that have been read so far, as they are written. */
  names: Map<string, Name>;
  /** The name of the last start tag, which is the one that ends text in which tags mean nothing. */
  lastName: string;
}

export const EXCLAMATION_MARK = 0x21;
export const QUOTATION_MARK = 0x22;
export const APOSTROPHE = 0x27;
export const SOLIDUS = 0x2f;
export const LESS_THAN_SIGN = 0x3c;
export const EQUALS_SIGN = 0x3d;
export const GREATER_THAN_SIGN = 0x3e;
export const QUESTION_MARK = 0x3f;

export function isLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Returns what is written from one place to another, with line feeds alone at the ends of lines. */
export function sliceLines({ html, hasReturns }: Scan, start: number, end: number): string {
  const written = html.slice(start, end);
  return hasReturns && written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
}

/** Goes on behind a token; `false` where that is beyond the place to leave off. */
export function passTo(scan: Scan, behind: number): boolean {
  scan.isStopped = behind > scan.stop;
  if (!scan.isStopped) scan.at = behind;
  return !scan.isStopped;
}

/** Of the place of a token, the builder wants no lines and no columns. */
export function locationOf(startOffset: number, endOffset: number): Token.Location {
  return { startOffset, endOffset } as Token.Location;
}
