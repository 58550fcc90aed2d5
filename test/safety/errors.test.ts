import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { EspalierError } from '../../src/error.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const src = join(root, 'src');

/**
 * Failures of the command end it and are never thrown to a caller; they are documented on another page. Errors of the
 * plugin follow the protocols of build tools and of Vite's server.
 */
const elsewhere = ['bundler/failure.ts', 'bundler/serving.ts'];
const paths = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('cli/') && !elsewhere.includes(path));

const files = paths.map((path) =>
  ts.createSourceFile(path, readFileSync(join(src, path), 'utf8'), ts.ScriptTarget.Latest, true),
);

function each(file: ts.Node, look: (node: ts.Node) => void): void {
  look(file);
  ts.forEachChild(file, (child) => each(child, look));
}

/** The literals of the type `ErrorCode`. */
function declared(): string[] {
  const codes: string[] = [];
  for (const file of files) {
    each(file, (node) => {
      if (!ts.isTypeAliasDeclaration(node) || node.name.text !== 'ErrorCode') return;
      each(node, (part) => void (ts.isStringLiteral(part) && codes.push(part.text)));
    });
  }
  return codes;
}

/** The codes and the classes of all errors that the library creates. */
function made(): { codes: string[]; classes: string[] } {
  const codes: string[] = [];
  const classes: string[] = [];
  for (const file of files) {
    each(file, (node) => {
      if (!ts.isNewExpression(node) || !/Error$/.test(node.expression.getText())) return;
      // A queue has other errors, and errors in a shard become lines.
      if (!file.fileName.startsWith('batch/')) classes.push(node.expression.getText());
      const [code] = node.arguments ?? [];
      if (node.expression.getText() !== 'EspalierError' || code === undefined) return;
      codes.push(ts.isStringLiteral(code) ? code.text : `${file.fileName}: ${code.getText()}`);
    });
  }
  return { codes, classes };
}

/** The code of an item whose article could not be made: it is in `error` and is never thrown. */
const told = 'article-failed';

test('every error code is documented, with cause and cure, and no other', () => {
  const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');
  const entries = page.split(/^## /m).slice(1);
  expect(entries.map((entry) => entry.split('\n', 1)[0]).sort()).toEqual([...declared(), told].sort());
  for (const entry of entries) {
    expect(entry).toMatch(/^\*\*Cause\.\*\* /m);
    expect(entry).toMatch(/^\*\*Cure\.\*\* /m);
  }
  expect(readFileSync(join(src, 'feed/item.ts'), 'utf8')).toContain(`'${told}'`);
});

test('every error code is in use', () => {
  expect([...new Set(made().codes)].sort()).toEqual(declared().sort());
});

test('errors are of one class, besides those of wrong types', () => {
  expect([...new Set(made().classes)].sort()).toEqual(['EspalierError', 'TypeError']);
});

test('an error leads to its entry, at the address that the manifest gives the project', () => {
  const { repository, homepage, bugs }: Record<string, string | { url: string }> = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const address = 'https://github.com/espalier/espalier';
  expect({ repository, homepage, bugs }).toEqual({
    repository: { type: 'git', url: `git+${address}.git` },
    homepage: `${address}#readme`,
    bugs: { url: `${address}/issues` },
  });
  expect(new EspalierError('invalid-feed', 'Broken.').docs).toBe(`${address}/blob/main/docs/errors.md#invalid-feed`);
});
