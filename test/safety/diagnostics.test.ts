import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const src = join(root, 'src');

/** Messages of the command and of shards about records, and errors of feeds; both are documented on their own pages. */
const elsewhere = /^(cli|audit|batch|records)\/|^error\.ts$|^feed\/item\.ts$/;

/**
 * The values of the property `code` in every object of a file that has a message; the only template is expanded to each
 * kind of limit.
 */
function codesIn(path: string): string[] {
  const codes: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'code' && hasMessage(node.parent)) {
      if (ts.isStringLiteral(node.initializer)) codes.push(node.initializer.text);
      else if (ts.isTemplateExpression(node.initializer) && node.initializer.head.text === 'limit-')
        codes.push('limit-bytes', 'limit-nodes');
      else codes.push(`${path}: ${node.initializer.getText()}`);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, readFileSync(join(src, path), 'utf8'), ts.ScriptTarget.Latest, true));
  return codes;
}

function hasMessage(object: ts.ObjectLiteralExpression): boolean {
  return object.properties.some((property) => property.name?.getText() === 'message');
}

test('every diagnostic code is documented, with cause and cure, and no other', () => {
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const codes = paths.filter((path) => !elsewhere.test(path)).flatMap(codesIn);
  const page = readFileSync(join(root, 'docs/diagnostics.md'), 'utf8');
  const entries = page.split(/^## /m).slice(1);
  expect(entries.map((entry) => entry.split('\n', 1)[0]).sort()).toEqual([...new Set(codes)].sort());
  for (const entry of entries) {
    expect(entry).toMatch(/^\*\*Cause\.\*\* /m);
    expect(entry).toMatch(/^\*\*Cure\.\*\* /m);
  }
});
