import { onOneLine, toLine } from './line.ts';
import { isScript, rawText, type Script } from './scripts.ts';
import { textWithout } from './text.ts';
import type { Node } from './types.ts';
import { isParent } from './walk.ts';

/** Returns the text of a node without what is struck out in it. */
export function statedText(node: Node): string {
  return textWithout(node, isStruck);
}

/** Returns such a text on one line. */
export function statedLine(node: Node): string {
  return onOneLine(statedText(node));
}

/**
 * Returns the text of a node as a name, on one line: without what is struck out and without marks of notes. A text that
 * is only such a mark is a name.
 */
export function nameLine(node: Node): string {
  const name = onOneLine(
    textWithout(node, (part, before) => isStruck(part) || (isScript(part) && isNoteMark(part, before))),
  );
  return name === '' ? toLine(node) : name;
}

function isStruck(node: Node): boolean {
  return node.type === 'delete';
}

const LONGEST_MARK = 6;
const sureMark = /^(?:[*†‡§¶#]{1,3}|[[(]?[*†‡§¶][\])]?|\[[\p{L}\d]{1,3}\]|\((?:\p{L}|\d{1,2})\))$/u;
const likelyMark = /^(?:\d{1,2}\)?(?:\s?[,;]\s?\d{1,2}\)?){0,5}|\p{L})$/u;

/** Tells whether a script certainly refers to a note: by a link, or by a sign that has no other use. */
export function isSureMark(script: Script): boolean {
  if (script.type === 'footnoteReference') return true;
  if (script.type === 'subscript') return false;
  const text = rawText(script).trim();
  if (sureMark.test(text)) return true;
  return text.length <= LONGEST_MARK && refers(script);
}

/** Whether a link into a page, or a reference, is all that a script holds. */
function refers(script: Script): boolean {
  let only: Node | undefined = script;
  while (only !== undefined && isParent(only)) {
    if (only.type === 'footnoteReference' || (only.type === 'link' && only.url.includes('#'))) return true;
    if (only.children.length !== 1) return only.children.some((child: Node) => child.type === 'footnoteReference');
    only = only.children[0];
  }
  return false;
}

const word = /\p{L}{3}$/u;
const figures = /(?:\d{3}|[)%"”’\]])$/;
const POWERS: readonly string[] = ['2', '3'];
const powered = /(?:inch|inches|feet|foot|yard|yards|mile|miles|meters?|metres?|sin|cos|tan|log|ln)$/i;

/**
 * Tells whether a script refers to a note, judging by its text and the end of the text before it: the 1 of `Target¹`,
 * not that of `m²`.
 */
export function isNoteMark(script: Script, before: string): boolean {
  if (isSureMark(script)) return true;
  if (script.type === 'subscript') return false;
  const text = rawText(script).trim();
  if (!likelyMark.test(text)) return false;
  const end = before.slice(-8).trimEnd();
  if (POWERS.includes(text) && powered.test(end)) return false;
  return word.test(end) || figures.test(end);
}
