import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A block of TypeScript in a page or in a docstring. */
export interface Example {
  /** `README.md:12`, or `src/tree/walk.ts:20`. */
  place: string;
  code: string;
}

/** What an example states about one of its expressions: the value, the printed text, or the error that it throws. */
interface Statement {
  kind: 'value' | 'print' | 'throws';
  text: string;
}

const literalStart = /^(?:['"`[{-]|\d|true\b|false\b|null\b|undefined\b|new )/;

/** Every file of the repository whose examples count: the pages for users and the sources. */
export function pages(): string[] {
  const below = (folder: string): string[] =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`);
  const others = ['CONTRIBUTING.md', 'CHANGELOG.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md', 'THREAT_MODEL.md'];
  const all = ['README.md', ...others, ...below('docs'), ...below('src')];
  // Both are generated: `docs/api` is checked elsewhere, and `docs/reference` is not even committed.
  const isWritten = (path: string): boolean => /^docs\/(?:api|reference)\//.test(path);
  return all.filter((path) => /\.(md|ts)$/.test(path) && !isWritten(path) && existsSync(`${root}/${path}`)).sort();
}

/** The fenced `ts` blocks of a page, or of the `@example` tags of a source file. */
export function examplesOf(path: string): Example[] {
  const examples: Example[] = [];
  const text = readFileSync(`${root}/${path}`, 'utf8');
  const inSource = path.endsWith('.ts');
  let block: string[] | undefined;
  let start = 0;
  let tagged = false;
  text.split('\n').forEach((line, index) => {
    if (inSource && line.includes('/**')) tagged = false;
    const content = inSource ? line.replace(/^ *\* ?/, '') : line;
    if (content.startsWith('@')) tagged = content.startsWith('@example');
    if (block === undefined) {
      if (content.trim() !== '```ts' || (inSource && !tagged)) return;
      block = [];
      start = index + 1;
    } else if (content.trim() === '```') {
      examples.push({ place: `${path}:${start}`, code: block.join('\n') });
      block = undefined;
    } else {
      block.push(content);
    }
  });
  if (block !== undefined) throw new Error(`${path}:${start}: the block has no end`);
  return examples;
}

/**
 * An example as the body of an async function of `$load(specifier)`, `$value(actual, expected, line)`,
 * `$print(text, expected, line)` and `$throws(run, name, line)`: its imports are loaded, and what its comments state
 * about its expressions is checked.
 */
export function compile(example: Example): string {
  const source = ts.createSourceFile('example.ts', example.code, ts.ScriptTarget.Latest, true);
  let script = '';
  let done = 0;
  const look = (node: ts.Node): void => {
    const code = rewrite(node, source);
    if (code === undefined) {
      ts.forEachChild(node, look);
      return;
    }
    script += source.text.slice(done, node.getStart(source)) + code;
    done = node.end;
  };
  look(source);
  return ts.transpileModule(script + source.text.slice(done), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
}

/** The code that replaces an import, `export`, and an expression that is followed by a statement about it. */
function rewrite(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (ts.isImportDeclaration(node)) return rewriteImport(node);
  if (node.kind === ts.SyntaxKind.ExportKeyword) return '';
  if (!ts.isExpressionStatement(node)) return undefined;
  const expression = node.expression.getText(source);
  const printed = printedArguments(node.expression, source);
  const stated = statedAfter(node, source, printed !== undefined);
  if (stated === undefined) return undefined;
  const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const wait = ts.findAncestor(node, ts.isFunctionLike) === undefined ? 'await ' : '';
  if (stated.kind === 'throws') {
    if (wait === '') throw new Error(`within a function, an example cannot state an error: ${expression}`);
    return `await $throws(async () => (${expression}), ${JSON.stringify(stated.text)}, ${line});`;
  }
  if (stated.kind === 'print') return `$print([${printed}].join(' '), ${JSON.stringify(stated.text)}, ${line});`;
  return `$value(${wait}(${expression}), (${stated.text}), ${line});`;
}

function rewriteImport(statement: ts.ImportDeclaration): string {
  const clause = statement.importClause;
  const specifier = statement.moduleSpecifier.getText();
  if (clause === undefined) return `await $load(${specifier});`;
  if (clause.isTypeOnly) return '';
  const bindings = clause.namedBindings;
  const names: string[] = clause.name === undefined ? [] : [`default: ${clause.name.text}`];
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) {
    return `const ${bindings.name.text} = await $load(${specifier});`;
  }
  for (const element of bindings?.elements ?? []) {
    if (element.isTypeOnly) continue;
    names.push(element.propertyName ? `${element.propertyName.text}: ${element.name.text}` : element.name.text);
  }
  return `const { ${names.join(', ')} } = await $load(${specifier});`;
}

function printedArguments(expression: ts.Expression, source: ts.SourceFile): string | undefined {
  if (!ts.isCallExpression(expression) || expression.expression.getText(source) !== 'console.log') return undefined;
  return expression.arguments.map((argument) => argument.getText(source)).join(', ');
}

function statedAfter(statement: ts.Statement, source: ts.SourceFile, isPrint: boolean): Statement | undefined {
  const sameLine = comment(ts.getTrailingCommentRanges(source.text, statement.end)?.slice(0, 1), source);
  const below = comment(rangesBelow(statement, source), source);
  if (isPrint) {
    const text = sameLine ?? below;
    return text === undefined ? undefined : { kind: 'print', text };
  }
  if (sameLine?.startsWith('throws ')) return { kind: 'throws', text: sameLine.slice('throws '.length).trim() };
  const text = sameLine === undefined || isValue(sameLine) ? sameLine : `${sameLine}\n${below ?? ''}`;
  const candidate = text ?? (below !== undefined && literalStart.test(below.replace(/^=> */, '')) ? below : undefined);
  if (candidate === undefined) return undefined;
  const value = candidate.replace(/^=> */, '');
  if (!isValue(value)) throw new Error(`a comment behind an expression states its value, and this is none: ${value}`);
  return { kind: 'value', text: value };
}

/** The comment lines directly below a statement. */
function rangesBelow(statement: ts.Statement, source: ts.SourceFile): ts.CommentRange[] {
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  let next = lineOf(statement.end) + 1;
  return (ts.getLeadingCommentRanges(source.text, statement.end) ?? []).filter(
    (range) => lineOf(range.pos) === next && next++ > 0,
  );
}

function comment(ranges: readonly ts.CommentRange[] | undefined, source: ts.SourceFile): string | undefined {
  if (ranges === undefined || ranges.length === 0) return undefined;
  return ranges.map((range) => source.text.slice(range.pos, range.end).replace(/^\/\/ ?/, '')).join('\n');
}

function isValue(text: string): boolean {
  const value = text.replace(/^=> */, '');
  if (!literalStart.test(value)) return false;
  const result = ts.transpileModule(`(${value}\n);`, { reportDiagnostics: true });
  return result.diagnostics?.length === 0;
}
