import type { PhrasingContent } from 'mdast';
import { isPhrasing } from '../tree/content.ts';
import { toText } from '../tree/text.ts';
import type { Embed, Node } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { type Context, deepest, inside } from './context.ts';
import { inlineCode, inlineMath, link, phrasing, text, trim } from './phrasing.ts';

/** Returns the children as one line: blocks and line breaks are separated by `separator`. */
export function line(children: readonly Node[], separator: string, context: Context): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const piece of pieces(children, context)) {
    const { content } = trim(piece);
    if (content.length === 0) continue;
    if (joined.length > 0) joined.push(text(separator));
    for (const node of content) joined.push(node);
  }
  return withoutBreaks(joined, separator);
}

function pieces(children: readonly Node[], context: Context): PhrasingContent[][] {
  const found: PhrasingContent[][] = [];
  let run: Node[] = [];
  const endRun = (): void => {
    if (run.length > 0) found.push(phrasing(run, context));
    run = [];
  };
  for (const child of children) {
    if (isPhrasing(child)) {
      run.push(child);
      continue;
    }
    endRun();
    for (const piece of piecesOf(child, context)) found.push(piece);
  }
  endRun();
  return found;
}

function piecesOf(node: Node, context: Context): PhrasingContent[][] {
  if (context.level > deepest) return [[text(toText(node))]];
  if (isParent(node)) return pieces(node.children, inside(context));
  if (node.type === 'code') return [inlineCode(node.value)];
  if (node.type === 'math') return [inlineMath(node)];
  if (node.type === 'embed') return [embed(node)];
  return 'value' in node ? [[text(node.value)]] : [];
}

/** Embedded content, as a link to it. */
export function embed({ url, title }: Embed): PhrasingContent[] {
  return link(url, undefined, [text(title ?? url)]);
}

function withoutBreaks(children: readonly PhrasingContent[], separator: string): PhrasingContent[] {
  return children.map((child) => {
    if (child.type === 'break') return text(separator);
    if (child.type === 'text') return text(child.value.replace(/[\r\n]+/g, ' '));
    return 'children' in child ? { ...child, children: withoutBreaks(child.children, separator) as never[] } : child;
  });
}
