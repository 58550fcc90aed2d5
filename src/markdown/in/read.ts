import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';
import { tame } from './tame.ts';

/** A tree of Markdown, and whether some of its markup was read as text. */
export interface ReadMarkdown {
  root: Root;
  isTamed: boolean;
}

/** Returns the tree of GitHub's Markdown with container directives. A colon before a word within a line is text. */
export function readMarkdown(markdown: string): ReadMarkdown {
  const { markdown: tamed, hasDirectives, hasAutolinks, restore } = tame(markdown);
  const { flow } = directive();
  const root = fromMarkdown(tamed, {
    extensions: [hasAutolinks ? gfm() : withoutAutolinks(gfm()), ...(hasDirectives && flow ? [{ flow }] : [])],
    mdastExtensions: [gfmFromMarkdown(), directiveFromMarkdown()],
  });
  if (restore) restoreSigns(root, restore);
  return { root, isTamed: restore !== undefined || !hasAutolinks };
}

/** The names are those of micromark-extension-gfm-autolink-literal. */
function withoutAutolinks(extension: ReturnType<typeof gfm>): ReturnType<typeof gfm> {
  const text: typeof extension.text = {};
  for (const [code, constructs] of Object.entries(extension.text ?? {}))
    text[code] = [constructs ?? []].flat().filter(({ name }) => name?.endsWith('Autolink') !== true);
  return { ...extension, text };
}

function restoreSigns(root: Root, restore: (text: string) => string): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const fields = node as unknown as Record<string, unknown>;
    for (const [key, value] of Object.entries(fields))
      if (typeof value === 'string' && key !== 'type') fields[key] = restore(value);
    if ('children' in node) for (const child of node.children) open.push(child);
  }
}
