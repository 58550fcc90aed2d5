import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { readBatchArguments } from '../../src/cli/batch/arguments.ts';
import { pages } from './example.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest: { exports: Record<string, unknown>; scripts: Record<string, string> } = JSON.parse(
  readFileSync(`${root}/package.json`, 'utf8'),
);

/** A fenced block of a page. */
interface Block {
  place: string;
  kind: string;
  code: string;
}

/** The checks for blocks of each kind, which return the faults. Other kinds may not be used. */
const checks: Record<string, (code: string) => string[]> = {
  // Compiled and run by test/docs/examples.test.ts.
  ts: () => [],
  // For files of other tools, or in need of a server: must be well-formed, and import what exists.
  js: (code) => [...syntaxErrors(code), ...unknownImports(code)],
  jsx: (code) => [...syntaxErrors(code, 'block.jsx'), ...unknownImports(code)],
  // One value a line.
  json: (code) => code.split('\n').flatMap(jsonErrors),
  // Not run, since it installs, fetches, or needs files of the reader: the scripts and options in it must exist.
  sh: (code) => commandsOf(code).flatMap(commandErrors),
  // This project has no parser of Python.
  python: () => [],
  // No code: the shape of data, or the output of a program.
  text: () => [],
};

function blocksOf(path: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  readFileSync(`${root}/${path}`, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      const fence = /^ *```(.*)$/.exec(line);
      if (fence === null) {
        if (open !== undefined) open.code += `${line}\n`;
      } else if (open === undefined) open = { place: `${path}:${index + 1}`, kind: fence[1] ?? '', code: '' };
      else {
        blocks.push(open);
        open = undefined;
      }
    });
  return blocks;
}

function syntaxErrors(code: string, fileName = 'block.js'): string[] {
  const { diagnostics = [] } = ts.transpileModule(code, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: { allowJs: true, jsx: ts.JsxEmit.Preserve },
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Names that a block imports from this package and that no entry exports, by the reports of the interface. */
function unknownImports(code: string): string[] {
  const imports = ts
    .createSourceFile('block.js', code, ts.ScriptTarget.Latest, true)
    .statements.filter((statement) => ts.isImportDeclaration(statement));
  return imports.flatMap(({ importClause, moduleSpecifier }) => {
    const specifier = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
    if (!/^espalier(?:\/|$)/.test(specifier)) return [];
    if (manifest.exports[specifier.replace(/^espalier/, '.')] === undefined) return [`${specifier} is no entry`];
    const bindings = importClause?.namedBindings;
    if (bindings === undefined || ts.isNamespaceImport(bindings)) return [];
    const report = readFileSync(`${root}/docs/api/${specifier.replaceAll('/', '-')}.api.md`, 'utf8');
    const names = bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
    return names.filter((name) => !report.includes(`// ${name}\n`)).map((name) => `${specifier} has no ${name}`);
  });
}

function jsonErrors(line: string): string[] {
  if (line.trim() === '') return [];
  try {
    JSON.parse(line);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** The words of each command of a block: without comments, with continued lines joined, and split at `|` and `&&`. */
function commandsOf(code: string): string[][] {
  const lines = code.replaceAll('\\\n', ' ').split('\n');
  const commands = lines.flatMap((line) => line.replace(/(?:^|\s)#.*$/, '').split(/\|\||\||&&/));
  return commands.flatMap((command) => {
    const words = (command.split(/[<>]/)[0] ?? '').match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
    return words.length === 0 ? [] : [words.map((word) => word.replace(/^(['"])(.*)\1$/, '$2'))];
  });
}

function commandErrors(words: readonly string[]): string[] {
  const [program, ...rest] = words.filter((word) => !/^[A-Z]+=/.test(word));
  if (program === 'npm' && rest[0] === 'run') {
    return manifest.scripts[rest[1] ?? ''] === undefined ? [`there is no script ${rest[1]}`] : [];
  }
  const at = words.indexOf('espalier');
  if (at < 0 || (at > 0 && words[at - 1] !== 'npx' && words.includes('install'))) return [];
  const given = words.slice(at + 1);
  const request = given[0] === 'batch' ? readBatchArguments(given.slice(1)) : readArguments(given);
  return 'wrong' in request ? [request.wrong] : [];
}

const blocks = pages()
  .filter((path) => path.endsWith('.md'))
  .flatMap(blocksOf);

test.each([...new Set(blocks.map(({ kind }) => kind))])('the blocks of the kind %j hold', (kind) => {
  const errors = blocks
    .filter((block) => block.kind === kind)
    .flatMap(({ place, code }) =>
      (checks[kind]?.(code) ?? ['nothing checks this kind']).map((error) => `${place}: ${error}`),
    );
  expect(errors).toEqual([]);
});

describe('the check of a block', () => {
  test.each([
    ['js', 'const a = ;'],
    ['jsx', 'const a = ;'],
    ['js', "import { nothing } from 'espalier';"],
    ['js', "import a from 'espalier/nowhere';"],
    ['json', '{"a": }'],
    ['sh', 'npm run nowhere'],
    ['sh', 'cat page.html | npx espalier --nonsense'],
    ['sh', 'espalier batch dance shards.ndjson'],
  ])('finds what is wrong with %s: %s', (kind, code) => {
    expect(checks[kind]?.(code)).toHaveLength(1);
  });
});
