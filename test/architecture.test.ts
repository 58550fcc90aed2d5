import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/**
 * The folders of `src/` in layers: code in a folder may import the folders of lines above, never one of its own line.
 */
const floors: readonly (readonly string[])[] = [
  ['tree'],
  ['lexicon'],
  ['values'],
  ['positions'],
  ['html'],
  ['classifier'],
  ['main-content'],
  ['metadata'],
  ['structure'],
  ['blocks'],
  ['recover'],
  ['recognize'],
  ['read'],
  ['write'],
  ['options.ts', 'audit'],
  ['audit'],
  ['written'],
  ['article.ts', 'audit.ts', 'audit-output.ts'],
  ['check', 'select'],
  ['feed', 'cheerio', 'markdown', 'hast', 'portable-text', 'testing', 'index.ts'],
  ['chunks', 'report'],
  ['bundler'],
  ['records'],
  ['batch'],
  ['cli'],
];

/** Files that every folder but the tree may import, and that import nothing but the tree. */
const ground: readonly string[] = ['encoding.ts', 'error.ts', 'given.ts', 'limits.ts'];

/** The only folders that may import each package; a package that is not named here may not be imported at all. */
const homes: readonly { name: RegExp; rooms: readonly string[] }[] = [
  { name: /^parse5$/, rooms: ['html'] },
  { name: /^entities(\/|$)/, rooms: ['positions', 'html', 'feed', 'write', 'written'] },
  { name: /^fast-xml-parser$/, rooms: ['feed'] },
  { name: /^(cheerio(\/|$)|domhandler$)/, rooms: ['cheerio'] },
  { name: /^(mdast(-util-|$)|micromark-extension-)/, rooms: ['markdown'] },
  { name: /^hast$/, rooms: ['hast'] },
  { name: /^(unplugin|vite)(\/|$)/, rooms: ['bundler'] },
  { name: /^(vitest|fast-check|@jest\/globals|expect)$/, rooms: ['testing'] },
  { name: /^(css-select|wrap-ansi|string-width|tinyglobby)$/, rooms: ['cli'] },
  { name: /^(bullmq|ioredis|warcio)$/, rooms: ['batch'] },
  { name: /^node:/, rooms: ['cli', 'bundler', 'batch'] },
];

/** The file that users' projects include unchanged: it may import the package by its own name. */
const shipped = 'bundler/client.d.ts';

/** Files that only list the files beside them. */
const tablesOfContents = [
  'index.ts',
  'recover/index.ts',
  'recognize/index.ts',
  'read/index.ts',
  'structure/handlers/index.ts',
];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

interface SourceFile {
  path: string;
  room: string;
  lines: number;
  source: ts.SourceFile;
  imports: Import[];
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return true;
    const clause = node.exportClause;
    return clause !== undefined && ts.isNamedExports(clause) && clause.elements.every((element) => element.isTypeOnly);
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const bindings = clause.namedBindings;
  if (clause.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.every((element) => element.isTypeOnly);
}

function importsOf(path: string, source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    const to = specifier.startsWith('.') ? relative(src, resolve(src, dirname(path), specifier)) : specifier;
    imports.push({ from: path, to, typeOnly });
  };
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const specifier = node.moduleSpecifier;
      if (specifier !== undefined && ts.isStringLiteral(specifier)) add(specifier.text, isTypeOnly(node));
    } else if (ts.isCallExpression(node)) {
      const callee = node.expression;
      const loads =
        callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
      const specifier = node.arguments[0];
      if (loads && specifier !== undefined && ts.isStringLiteral(specifier)) add(specifier.text, false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) add(node.argument.literal.text, true);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return imports;
}

function read(path: string): SourceFile {
  const text = readFileSync(join(src, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const room = path.split('/')[0] ?? path;
  return { path, room, lines: text.split('\n').length, source, imports: importsOf(path, source) };
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map(read);
const imports = files.flatMap((file) => file.imports);
const isLocal = (path: string): boolean => path.endsWith('.ts');
const floorOf = (path: string): number => floors.findIndex((rooms) => rooms.includes(path.split('/')[0] ?? path));
const show = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('the rooms', () => {
  test('hold every source file', () => {
    const homeless = files.filter((file) => !ground.includes(file.path) && floorOf(file.path) < 0);
    expect(homeless.map((file) => file.path)).toEqual([]);
    expect(files.length).toBeGreaterThan(3);
  });

  test('import only rooms above them', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      if (!isLocal(to) || ground.includes(to) || ground.includes(from)) return false;
      if (typeOnly && to.startsWith('tree/')) return false;
      const sameRoom = from.includes('/') && from.split('/')[0] === to.split('/')[0];
      if (sameRoom) return false;
      if (from === 'index.ts') return floorOf(to) >= floorOf('feed');
      return floorOf(to) >= floorOf(from);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('import files that exist, by their full names', () => {
    const wrong = imports.filter(({ to }) => {
      const outside = to.startsWith('..') || (to.startsWith('.') && !isLocal(to));
      return outside || (isLocal(to) && !existsSync(join(src, to)));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('values import only types of the tree', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      if (!from.startsWith('values/') || !to.startsWith('tree/')) return false;
      return !(typeOnly && to === 'tree/types.ts');
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('the tree imports nothing but itself, and the ground nothing but the tree', () => {
    const wrong = imports.filter(
      ({ from, to }) => (ground.includes(from) || from.startsWith('tree/')) && !to.startsWith('tree/'),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('have no cycles between their files', () => {
    expect(cycles()).toEqual([]);
  });
});

/** Nodes contain nodes, and blocks contain blocks, so the types of their contents refer to each other. */
function isOpenCircle({ from, to, typeOnly }: Import): boolean {
  const whole = /^((?:tree|portable-text)\/types)\//.exec(from)?.[1];
  return typeOnly && whole !== undefined && to === `${whole}.ts`;
}

/**
 * The imports (also of types) that are left when files that import, or are imported by, none of the rest are removed
 * repeatedly.
 */
function cycles(): string[] {
  let open = imports.filter((one) => isLocal(one.to) && !isOpenCircle(one));
  for (let size = -1; size !== open.length; ) {
    size = open.length;
    const importing = new Set(open.map(({ from }) => from));
    const imported = new Set(open.map(({ to }) => to));
    open = open.filter(({ from, to }) => importing.has(to) && imported.has(from));
  }
  return open.map(show);
}

describe('a dependency', () => {
  test('is imported in its own folder only', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (isLocal(to) || to.startsWith('.') || from === shipped) return false;
      const home = homes.find(({ name }) => name.test(to));
      return home === undefined || !home.rooms.includes(from.split('/')[0] ?? from);
    });
    expect(wrong.map(show)).toEqual([]);
  });
});

describe('a file', () => {
  test('is short enough to read in one go', () => {
    const long = files.filter((file) => file.lines > 300);
    expect(long.map((file) => `${file.path}: ${file.lines} lines`)).toEqual([]);
  });

  test('is named for what it is', () => {
    const vague = files.filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\.ts$|\/)/.test(file.path));
    expect(vague.map((file) => file.path)).toEqual([]);
  });

  test('that lists others is a table of contents', () => {
    const wrong = files
      .filter((file) => tablesOfContents.includes(file.path))
      .flatMap((file) =>
        file.source.statements
          .filter((statement) => !isListing(statement, file.path))
          .map((statement) => `${file.path}: ${statement.getText().split('\n')[0]}`),
      );
    expect(wrong).toEqual([]);
  });
});

/** `index.ts` and `read/index.ts` only re-export; the other lists may also contain one constant: the list itself. */
function isListing(statement: ts.Statement, path: string): boolean {
  if (ts.isExportDeclaration(statement)) return true;
  if (path === 'index.ts' || path === 'read/index.ts') return false;
  if (ts.isImportDeclaration(statement)) return true;
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.every((declaration) => {
    const list = declaration.initializer;
    return list !== undefined && isPlainList(list);
  });
}

function isPlainList(expression: ts.Expression): boolean {
  if (ts.isIdentifier(expression) || ts.isPropertyAccessExpression(expression)) return true;
  if (ts.isStringLiteral(expression)) return true;
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) return isPlainList(expression.expression);
  if (ts.isSpreadElement(expression)) return isPlainList(expression.expression);
  if (ts.isArrayLiteralExpression(expression)) return expression.elements.every(isPlainList);
  const makesList = /^(Map|Set|Object\.entries|Object\.assign|Object\.freeze)$/;
  if (ts.isCallExpression(expression) || ts.isNewExpression(expression)) {
    return makesList.test(expression.expression.getText()) && (expression.arguments ?? []).every(isPlainList);
  }
  if (!ts.isObjectLiteralExpression(expression)) return false;
  return expression.properties.every((property) => {
    if (ts.isShorthandPropertyAssignment(property)) return true;
    if (ts.isSpreadAssignment(property)) return isPlainList(property.expression);
    return ts.isPropertyAssignment(property) && isPlainList(property.initializer);
  });
}

describe('the library', () => {
  // To the library the script of a report's page is only a text.
  const pure = files.filter(
    ({ room, path }) => !['cli', 'bundler', 'batch'].includes(room) && !path.startsWith('report/client/'),
  );

  test('has no clock, no random and no global of Node', () => {
    const banned = /^(Math\.random|Date\.now|performance\.now|crypto\.\w+)$/;
    const globals = new Set(['process', 'Buffer', '__dirname', '__filename', 'require', 'window', 'document']);
    const found = pure.flatMap((file) =>
      walk(file.source)
        .filter((node) => {
          if (ts.isPropertyAccessExpression(node)) return banned.test(node.getText());
          if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
          return ts.isIdentifier(node) && globals.has(node.text) && isFree(node);
        })
        .map((node) => `${file.path}: ${node.getText()}`),
    );
    expect(found).toEqual([]);
  });

  test('keeps no state in its modules', () => {
    const found = pure.flatMap((file) =>
      file.source.statements
        .filter(
          (statement) => ts.isVariableStatement(statement) && !(statement.declarationList.flags & ts.NodeFlags.Const),
        )
        .map((statement) => `${file.path}: ${statement.getText().split('\n')[0]}`),
    );
    expect(found).toEqual([]);
  });

  test('uses neither `any` nor a suppressed type error', () => {
    const found = files.flatMap((file) => {
      const anys = walk(file.source).filter((node) => node.kind === ts.SyntaxKind.AnyKeyword);
      const hushed = /@ts-(ignore|nocheck|expect-error)/.test(file.source.text);
      return anys.length > 0 || hushed ? [file.path] : [];
    });
    expect(found).toEqual([]);
  });
});

function walk(top: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const look = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, look);
  };
  look(top);
  return nodes;
}

/**
 * Whether the identifier can be the global of that name: not a property, a key, or a name that the file declares
 * itself.
 */
function isFree(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isQualifiedName(parent) || ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent)) return false;
  if (ts.isTypeReferenceNode(parent) || ts.isLiteralTypeNode(parent)) return false;
  return !declares(node.getSourceFile(), node.text);
}

function declares(source: ts.SourceFile, name: string): boolean {
  return walk(source).some((node) => {
    const declaration =
      ts.isParameter(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node);
    return declaration && node.name !== undefined && ts.isIdentifier(node.name) && node.name.text === name;
  });
}
