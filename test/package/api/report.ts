import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A declaration file, and where each name that it exports or imports comes from. */
interface Module {
  path: string;
  source: ts.SourceFile;
  /** The statements of the file by the names that they declare. */
  declared: Map<string, ts.Statement[]>;
  /** Names that the file imports from others. */
  imported: Map<string, Origin>;
  exported: Map<string, Origin>;
  /** Files whose exports are all exported again. */
  stars: string[];
}

/** A name within a file, or within a package that is not read; `*` is the whole of it. */
interface Origin {
  from: string;
  name: string;
}

/** What an entry exports, in words, and the declarations that it names. */
export interface Report {
  text: string;
  declarations: Set<string>;
}

/**
 * Lists the exports of an entry as users' compilers see them: every name in alphabetical order with its declaration,
 * and below them the declarations that these refer to and that are not exported, except those in another report.
 * Comments are left out. The declaration files are read as text and nothing is inferred, so that it is fast.
 */
export function reportOf(path: string, elsewhere: ReadonlySet<string> = new Set()): Report {
  const modules = new Map<string, Module>();
  const load = (file: string): Module => {
    const known = modules.get(file);
    if (known !== undefined) return known;
    const module = read(file);
    modules.set(file, module);
    return module;
  };

  const exported = exportsOf(load(path), load);
  const printed = new Set<string>();
  const queue: { name: string; origin: Origin }[] = [];
  const print = (name: string, origin: Origin): string => {
    const found = resolve(origin, load);
    if (found === undefined) return `export { ${origin.name} as ${name} } from '${origin.from}';`;
    const key = `${found.module.path} ${found.name}`;
    if (printed.has(key)) return `export { ${found.name} as ${name} };`;
    printed.add(key);
    const statements = found.module.declared.get(found.name) ?? [];
    for (const used of statements.flatMap((statement) => namesIn(statement))) {
      if (used !== found.name) queue.push({ name: used, origin: { from: found.module.path, name: used } });
    }
    return statements.map((statement) => withoutComments(statement, found.module.source)).join('\n');
  };

  const lines = [...exported]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, origin]) => {
      const text = print(name, origin);
      return `// ${name}\n${text}`;
    });
  const inner: string[] = [];
  for (const { name, origin } of queue) {
    const found = resolve(origin, load);
    const key = found && `${found.module.path} ${found.name}`;
    if (found === undefined || key === undefined || printed.has(key) || elsewhere.has(key)) continue;
    inner.push(`// ${name}, not exported\n${print(name, origin)}`);
  }
  // A file without exports declares modules for files that refer to it.
  const { source } = load(path);
  const ambient = exported.size > 0 ? [] : source.statements.map((statement) => withoutComments(statement, source));
  return { text: [...lines, ...inner.sort(compare), ...ambient].join('\n\n'), declarations: printed };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every name that a module exports, with the place where it is declared. */
function exportsOf(module: Module, load: (path: string) => Module): Map<string, Origin> {
  const all = new Map(module.exported);
  for (const star of module.stars) {
    for (const [name, origin] of exportsOf(load(star), load)) if (!all.has(name)) all.set(name, origin);
  }
  return all;
}

/** Follows a name through re-exports; `undefined` for names from packages and names that no file declares. */
function resolve(origin: Origin, load: (path: string) => Module): { module: Module; name: string } | undefined {
  let at = origin;
  for (;;) {
    if (!at.from.startsWith('/')) return undefined;
    const module = load(at.from);
    if (module.declared.has(at.name)) return { module, name: at.name };
    const next: Origin | undefined = module.imported.get(at.name) ?? exportsOf(module, load).get(at.name);
    if (next === undefined || (next.from === at.from && next.name === at.name)) return undefined;
    at = next;
  }
}

function read(path: string): Module {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const module: Module = {
    path,
    source,
    declared: new Map(),
    imported: new Map(),
    exported: new Map(),
    stars: [],
  };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) readImport(statement, module);
    else if (ts.isExportDeclaration(statement)) readExport(statement, module);
    else for (const name of declaredBy(statement)) declare(name, statement, module);
  }
  return module;
}

function declare(name: string, statement: ts.Statement, { path, declared, exported }: Module): void {
  const own = declared.get(name);
  if (own === undefined) declared.set(name, [statement]);
  else own.push(statement);
  const flags = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (flags?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) exported.set(name, { from: path, name });
}

function readImport({ importClause, moduleSpecifier }: ts.ImportDeclaration, { path, imported }: Module): void {
  const from = fileOf(moduleSpecifier, path);
  const bindings = importClause?.namedBindings;
  if (importClause?.name !== undefined) imported.set(importClause.name.text, { from, name: 'default' });
  if (bindings === undefined) return;
  if (ts.isNamespaceImport(bindings)) imported.set(bindings.name.text, { from, name: '*' });
  else
    for (const { name, propertyName } of bindings.elements)
      imported.set(name.text, { from, name: (propertyName ?? name).text });
}

function readExport({ exportClause, moduleSpecifier }: ts.ExportDeclaration, { path, exported, stars }: Module): void {
  const from = moduleSpecifier === undefined ? path : fileOf(moduleSpecifier, path);
  if (exportClause === undefined) stars.push(from);
  else if (ts.isNamespaceExport(exportClause)) exported.set(exportClause.name.text, { from, name: '*' });
  else
    for (const { name, propertyName } of exportClause.elements)
      exported.set(name.text, { from, name: (propertyName ?? name).text });
}

/** The declaration file behind a specifier, or the name of the package. */
function fileOf(specifier: ts.Expression, path: string): string {
  const text = ts.isStringLiteral(specifier) ? specifier.text : '';
  return text.startsWith('.') ? join(dirname(path), text.replace(/\.js$/, '.d.ts')) : text;
}

function declaredBy(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  }
  if (ts.isExportAssignment(statement)) return ['default'];
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

/** The names that a declaration refers to. */
function namesIn(statement: ts.Node): string[] {
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) names.push(node.typeName.text);
    if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression)) names.push(node.expression.text);
    if (ts.isTypeQueryNode(node) && ts.isIdentifier(node.exprName)) names.push(node.exprName.text);
    if (ts.isExportAssignment(node) && ts.isIdentifier(node.expression)) names.push(node.expression.text);
    ts.forEachChild(node, look);
  };
  look(statement);
  return [...new Set(names)];
}

const printer = ts.createPrinter({ removeComments: true });

function withoutComments(statement: ts.Statement, source: ts.SourceFile): string {
  return printer.printNode(ts.EmitHint.Unspecified, statement, source).replace(/^(export )?declare /, '$1');
}
