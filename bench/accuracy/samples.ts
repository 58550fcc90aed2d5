import { join } from 'node:path';
import { type Node, parseArticle, visit } from '../../src/index.ts';
import { filesIn, readText } from './corpus.ts';
import { lineOf } from './score.ts';

/** Every `n`th of the entries, so that a sample covers the whole and is the same each time. */
function every<Entry>(entries: readonly Entry[], count: number): Entry[] {
  const step = Math.max(1, Math.floor(entries.length / count));
  return entries.filter((_, index) => index % step === 0).slice(0, count);
}

/** Nodes recovered in real posts, a line each, to be judged by eye: the rule, the node, its text. */
export function recoveredNodes(corpus: string, count = 150): string[] {
  const folder = join(corpus, 'wordpress', 'posts');
  const lines = filesIn(folder, '.html').flatMap((file) => {
    const found: { rule: string; line: string }[] = [];
    visit(parseArticle(readText(join(folder, file)), { root: 'document' }), (node: Node) => {
      if (!('origin' in node) || node.origin === undefined) return;
      const rule = node.by ?? 'no rule';
      found.push({ rule, line: `${rule}\t${node.type}\t${file}\t${lineOf(node).slice(0, 160)}` });
    });
    return found;
  });
  const rules = [...new Set(lines.map(({ rule }) => rule))].sort();
  return rules.flatMap((rule) => {
    const own = lines.filter((entry) => entry.rule === rule);
    return [`# ${rule}: ${own.length}`, ...every(own, Math.ceil(count / rules.length)).map(({ line }) => line)];
  });
}
