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

/** Lists of which the length is known to be small: they come from the command line, from a handful of names, or from a text of bounded length. */
const short = new Set(['values/reading.ts: lead.splice(0)', 'values/reading.ts: bracket']);

describe('the source', () => {
  test('spreads no list of the length of an input over the arguments of a call: those stand on the stack', () => {
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
});
