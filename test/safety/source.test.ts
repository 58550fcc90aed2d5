import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

interface Source {
  path: string;
  tree: ts.SourceFile;
}

const sources: Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => ({
    path: path.replaceAll('\\', '/'),
    tree: ts.createSourceFile(path, readFileSync(join(src, path), 'utf8'), ts.ScriptTarget.Latest, true),
  }));

/** Every node of a file. */
function nodesOf(tree: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const look = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, look);
  };
  look(tree);
  return nodes;
}

/** Lists that are always short: they come from the command line, from a few names, or from a text of bounded length. */
const short = new Set(['lexicon/lookup.ts: units', 'values/reading.ts: lead.splice(0)', 'values/reading.ts: bracket']);

describe('the source', () => {
  test('spreads no list of the length of an input over the arguments of a call: those are on the stack', () => {
    const found = sources.flatMap(({ path, tree }) =>
      nodesOf(tree).flatMap((node) => {
        if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
        return (node.arguments ?? []).flatMap((argument) =>
          ts.isSpreadElement(argument) && !ts.isArrayLiteralExpression(argument.expression)
            ? `${path}: ${argument.expression.getText()}`
            : [],
        );
      }),
    );
    expect(found.filter((entry) => !short.has(entry) && !/^(cli|testing)\//.test(entry))).toEqual([]);
  });

  test('has no comment that is wider than the code may be, except examples and what cannot be wrapped', () => {
    const wide = sources.flatMap(({ path, tree }) => wideComments(tree).map((line) => `${path}: ${line}`));
    expect(wide).toEqual([]);
    const near = ts.createSourceFile(
      'x.ts',
      `/** ${'word '.repeat(40)} */\nconst x = 1;`,
      ts.ScriptTarget.Latest,
      true,
    );
    expect(wideComments(near)).toHaveLength(1);
  });
});

const WIDEST = 120;

/** The lines of comments that are too wide and can be wrapped; those of examples must stay as they are run. */
function wideComments(tree: ts.SourceFile): string[] {
  const { text } = tree;
  const comments = new Map<number, number>();
  for (const node of nodesOf(tree)) {
    const around = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of around) comments.set(pos, end);
  }
  const found: string[] = [];
  for (const [start, end] of comments) {
    const indentation = start - text.lastIndexOf('\n', start - 1) - 1;
    let isExample = false;
    for (const [index, line] of text.slice(start, end).split('\n').entries()) {
      if (line.includes('```')) isExample = !isExample;
      const width = line.length + (index === 0 ? indentation : 0);
      if (
        width > WIDEST &&
        !isExample &&
        line
          .trim()
          .slice(4, WIDEST - 20)
          .includes(' ')
      )
        found.push(line.trim());
    }
  }
  return found;
}
