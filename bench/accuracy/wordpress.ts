import { join } from 'node:path';
import { type Node, type Parent, parseArticle, visit } from '../../src/index.ts';
import { filesIn, readText } from './corpus.ts';
import { lineOf } from './score.ts';

interface Sample {
  rule: string;
  lines: string[];
}

/**
 * Structure recovered in real posts, to be judged by eye: what each rule made, its parts, and what is before and after
 * it. Of each rule every `n`th is shown, so that there are about `count`, from all posts, and the same each time.
 */
export function recoveredNodes(corpus: string, count = 200): string[] {
  const folder = join(corpus, 'wordpress', 'posts');
  const samples = filesIn(folder, '.html').flatMap((file) => samplesOf(readText(join(folder, file)), file));
  const step = Math.max(1, Math.floor(samples.length / count));
  const rules = [...new Set(samples.map(({ rule }) => rule))].sort();
  return rules.flatMap((rule) => {
    const own = samples.filter((sample) => sample.rule === rule);
    return [`# ${rule}: ${own.length}`, ...own.filter((_, index) => index % step === 0).flatMap(({ lines }) => lines)];
  });
}

/** The outermost nodes that a rule made, each with its parts. */
function samplesOf(html: string, file: string): Sample[] {
  const samples: Sample[] = [];
  visit(parseArticle(html, { root: 'document' }), (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (node.by === undefined || parent === undefined || node.type === 'heading' || parent.by === node.by) return;
    const siblings = parent.children as Node[];
    const index = siblings.indexOf(node);
    samples.push({
      rule: node.by,
      lines: [
        `${node.by}\t${node.type} in ${parent.type}\t${file}`,
        ...around('before', siblings[index - 1], -100),
        ...partsOf(node).map(
          (part) => `    | ${part.type} ${(part.markers ?? []).join(' ')}\t${lineOf(part).slice(0, 120)}`,
        ),
        ...around('after', siblings[index + 1], 100),
      ],
    });
  });
  return samples;
}

function partsOf(node: Node): Node[] {
  return 'children' in node && node.type !== 'paragraph' ? ((node as Parent).children as Node[]).slice(0, 5) : [node];
}

function around(place: string, node: Node | undefined, length: number): string[] {
  if (node === undefined) return [];
  const line = lineOf(node);
  return [`    ${place} ${node.type}\t${length < 0 ? line.slice(length) : line.slice(0, length)}`];
}
