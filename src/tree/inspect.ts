import { checkNode } from './given.ts';
import type { Node, Parent } from './types.ts';
import { isParent } from './walk.ts';

/** Keys that the shape of the line itself shows, or that would repeat the whole tree. */
const hidden = new Set(['type', 'children', 'position', 'data', 'dropped', 'diagnostics', 'schemaVersion']);

/**
 * Returns a node and everything below it as text, one line a node, indented by two spaces a level: its type, its facts as `key=value`, and
 * its own text in quotation marks. Snapshots and the terminal show trees this way. What an article dropped and its diagnostics stand at the end.
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
  const lines: string[] = [line(node, 0)];
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
    lines.push(line(child, parents.length));
    if (isParent(child)) {
      parents.push(child);
      indexes[top + 1] = 0;
    }
  }
  if (node.type === 'article') {
    for (const { reason, text } of node.dropped) lines.push(`dropped ${reason} ${JSON.stringify(text)}`);
    for (const { code, severity, message } of node.diagnostics) lines.push(`${severity} ${code}: ${message}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Trees are not deeper unless their maker lifts the limit; without an end the indentation would be the square of the depth. */
const DEEPEST = 250;

function line(node: Node, depth: number): string {
  let text = '  '.repeat(Math.min(depth, DEEPEST)) + node.type;
  for (const [key, value] of Object.entries(node)) {
    if (hidden.has(key) || (key === 'value' && typeof value === 'string')) continue;
    text += ` ${key}=${typeof value === 'string' && /^[\w%./:#-]+$/.test(value) ? value : JSON.stringify(value)}`;
  }
  return 'value' in node && typeof node.value === 'string' ? `${text} ${JSON.stringify(node.value)}` : text;
}
