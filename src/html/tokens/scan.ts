import type { Token } from 'parse5';
import type { TreeBuilder } from '../tree-builder.ts';

/** The name of an element or an attribute, in lower case, and the parser's number for elements of that name. */
export interface Name {
  name: string;
  tagID: number;
}

/** The state of reading an input into tokens, with their builder. */
export interface Scan {
  html: string;
  at: number;
  builder: TreeBuilder;
  /** Where reading ends; a token beyond it is not read, except text, which is cut. */
  stop: number;
  /** Whether `stop` is reached. */
  isStopped: boolean;
  /** Whether line ends are written with carriage returns anywhere. */
  hasReturns: boolean;
  /** The names that have been read so far, as they are written. */
  names: Map<string, Name>;
  /** The name of the last start tag, whose end tag ends text in which no other tag counts. */
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

/** Returns the input between two offsets, with line ends normalized to line feeds. */
export function sliceLines({ html, hasReturns }: Scan, start: number, end: number): string {
  const written = html.slice(start, end);
  return hasReturns && written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
}

/** Advances past a token; returns `false` where its end is beyond `scan.stop`. */
export function passTo(scan: Scan, behind: number): boolean {
  scan.isStopped = behind > scan.stop;
  if (!scan.isStopped) scan.at = behind;
  return !scan.isStopped;
}

/** The builder needs no lines and no columns of a token. */
export function locationOf(startOffset: number, endOffset: number): Token.Location {
  return { startOffset, endOffset } as Token.Location;
}
