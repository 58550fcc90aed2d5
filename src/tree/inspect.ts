import { checkNode } from './given.ts';
import type { Node, Parent } from './types.ts';
import { isParent } from './walk.ts';

/** Keys that the line shows in another way, or that would repeat the whole tree. */
const hidden = new Set(['type', 'children', 'position', 'data', 'dropped', 'diagnostics', 'schemaVersion']);

/**
 * Returns a node and everything below it as text, one line per node, indented by two spaces per level: its type, its
 * facts as `key=value`, and its own text in quotation marks. Snapshots and the terminal show trees this way. What an
 * article dropped and its diagnostics are at the end.
 *
 * @example
 * ```ts
 * import { inspect, parseArticle } from 'espalier';
 *
 * inspect(parseArticle('<p>Hi <b>you</b></p>')); // 'article\n  paragraph\n    text "Hi "\n    strong\n      text "you"\n'
 * ```
 */
export function inspect(node: Node): string {
  checkNode('inspect', node);
  let text = '';
  for (const line of inspectLines(node)) text += `${lineText(line)}\n`;
  return text;
}

/** One line of an inspected tree, in its parts. */
export interface InspectLine {
  /** How far it is indented. */
  level: number;
  /** The type of a node; `dropped`, or the severity of a diagnostic. */
  type: string;
  /** The facts of a node. */
  facts: readonly { key: string; value: unknown }[];
  /** The text of a node, or of what was dropped. */
  text?: string;
  /** The text after `dropped` or a severity. */
  note?: string;
}

/** Yields the lines of `inspect` one by one. */
export function* inspectLines(node: Node): Generator<InspectLine> {
  yield lineOf(node, 0);
  const parents: Parent[] = isParent(node) ? [node] : [];
  const indexes: number[] = [0];
  while (parents.length > 0) {
    const top = parents.length - 1;
    const child = parents[top]?.children[indexes[top] as number] as Node | undefined;
    if (child === undefined) {
      parents.pop();
      continue;
    }
    indexes[top] = (indexes[top] as number) + 1;
    yield lineOf(child, parents.length);
    if (isParent(child)) {
      parents.push(child);
      indexes[top + 1] = 0;
    }
  }
  if (node.type !== 'article') return;
  for (const { reason, text } of node.dropped) yield { level: 0, type: 'dropped', facts: [], note: reason, text };
  for (const { code, severity, message } of node.diagnostics)
    yield { level: 0, type: severity, facts: [], note: `${code}: ${message}` };
}

/** Returns a fact as shown in a line of a tree. */
export function factText(value: unknown): string {
  return typeof value === 'string' && /^[\w%./:#-]+$/.test(value) ? value : JSON.stringify(value);
}

/**
 * Trees are not deeper unless the limit was raised; without a maximum the indentation would be quadratic in the depth.
 */
const DEEPEST = 250;

function lineOf(node: Node, depth: number): InspectLine {
  const facts: { key: string; value: unknown }[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (hidden.has(key) || (key === 'value' && typeof value === 'string')) continue;
    facts.push({ key, value });
  }
  const line = { level: Math.min(depth, DEEPEST), type: node.type, facts };
  return 'value' in node && typeof node.value === 'string' ? { ...line, text: node.value } : line;
}

function lineText({ level, type, facts, note, text }: InspectLine): string {
  let line = '  '.repeat(level) + type;
  for (const { key, value } of facts) line += ` ${key}=${factText(value)}`;
  if (note !== undefined) line += ` ${note}`;
  return text === undefined ? line : `${line} ${JSON.stringify(text)}`;
}
