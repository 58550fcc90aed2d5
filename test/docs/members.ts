import { relative } from 'node:path';
import ts from 'typescript';

/** A member of an exported type: a property or a method of an interface, a class or an object type. */
export interface Member {
  /** The file and line at which it is declared, from the root of the repository. */
  place: string;
  /** Such as `FeedItem.published`. */
  name: string;
  /** Whether an editor shows a description of it on hover. */
  documented: boolean;
}

/**
 * The members of all interfaces, classes and object types that the entries export, each once, in the order of their
 * files. Members from types of other packages are left out.
 */
export function membersOf(program: ts.Program, entries: readonly string[], root: string): Member[] {
  const checker = program.getTypeChecker();
  const members = new Map<string, Member>();
  for (const entry of entries) {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      for (const declaration of symbol.declarations ?? []) collect(declaration, symbol.name);
    }
  }
  return [...members.values()].sort((a, b) => a.place.localeCompare(b.place, 'en', { numeric: true }));

  function collect(declaration: ts.Node, name: string): void {
    if (ts.isFunctionLike(declaration) || ts.isVariableDeclaration(declaration)) return;
    if (ts.isInterfaceDeclaration(declaration)) declaration.heritageClauses?.forEach(inherited);
    for (const child of childrenOf(declaration)) {
      if (isMember(child)) note(child, name);
      else collect(child, name);
    }
  }

  /** To users, members of a base that is not exported belong to the interface itself. */
  function inherited(clause: ts.HeritageClause): void {
    for (const base of clause.types) {
      const symbol = checker.getTypeAtLocation(base).symbol as ts.Symbol | undefined;
      for (const declaration of symbol?.declarations ?? []) {
        if (ts.isInterfaceDeclaration(declaration)) collect(declaration, declaration.name.text);
      }
    }
  }

  function note(node: ts.TypeElement | ts.ClassElement, owner: string): void {
    const file = node.getSourceFile();
    const path = relative(root, file.fileName);
    if (path.startsWith('..') || path.startsWith('node_modules') || node.name === undefined) return;
    const name = `${owner}.${node.name.getText()}`;
    const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const symbol = checker.getSymbolAtLocation(node.name);
    const documented = (symbol?.getDocumentationComment(checker) ?? []).length > 0;
    members.set(place + name, { place, name, documented });
    for (const child of childrenOf(node)) collect(child, name);
  }
}

function isMember(node: ts.Node): node is ts.TypeElement | ts.ClassElement {
  return ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isPropertyDeclaration(node);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}
