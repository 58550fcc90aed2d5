import { checkArticle } from '../tree/given.ts';
import { toLine } from '../tree/line.ts';
import { toText } from '../tree/text.ts';
import type { Article, Evidence, Glossary, Node, Term } from '../tree/types.ts';
import { visitSections } from './sections.ts';
import { termRows } from './two-columns.ts';

/** A term with its meaning. */
export interface GlossaryRecord {
  /** The term, without the sign that separates it from its meaning. */
  term: string;
  /** Its definitions; empty if there are none. */
  definitions: string[];
  /** The headings that lead to it, from the top. */
  section: string[];
}

/**
 * Returns the terms that an article explains, in the order of the text. A term loses the dash or colon that separates
 * it from its meaning, and a badge that several terms have after their names; a term without an explanation has no
 * definitions. A table whose two columns have headers for terms and their meanings is read, too; it stays a table in
 * the tree.
 *
 * @throws {TypeError} if `article` is not an article.
 * @example
 * ```ts
 * import { glossary, parseArticle } from 'espalier';
 *
 * const html = '<h2>Glossary</h2><ul><li>Scion — the upper part<li>Stock — the lower part<li>Sucker — a shoot of the stock</ul>';
 * glossary(parseArticle(html))[0]; // { term: 'Scion', definitions: ['the upper part'], section: ['Glossary'] }
 * ```
 */
export function glossary(article: Article): GlossaryRecord[] {
  checkArticle('glossary', article);
  return glossaryOf(article, () => true);
}

/** Returns the terms of the accepted nodes of an article. */
export function glossaryOf(article: Article, accepts: (evidence: Evidence | undefined) => boolean): GlossaryRecord[] {
  const found: GlossaryRecord[] = [];
  const refused = new Set<Node>();
  const badges = new Map<Node, string>();
  visitSections(article, (node, path) => {
    const rows = node.type === 'table' ? termRows(node) : undefined;
    for (const { name, text } of rows ?? []) found.push({ term: name, definitions: [text], section: path() });
    if (node.type === 'glossary' && !accepts(node.evidence)) for (const entry of node.children) refused.add(entry);
    if (node.type === 'glossary') for (const [term, badge] of badgesIn(node)) badges.set(term, badge);
    if (node.type !== 'glossaryEntry' || refused.has(node)) return;
    const definitions = node.children.filter((child) => child.type === 'definition').map(toText);
    for (const term of node.children.filter((child) => child.type === 'term')) {
      found.push({ term: withoutSign(withoutEnd(toLine(term), badges.get(term))), definitions, section: path() });
    }
  });
  return found;
}

/** The text after the names of several terms of a glossary: badges such as `deprecated` and `read only`. */
function badgesIn({ children }: Glossary): [Term, string][] {
  const ends = children.flatMap((entry) =>
    entry.children.flatMap((term): [Term, string][] => (term.type === 'term' ? [[term, endOf(term)]] : [])),
  );
  const counts = new Map<string, number>();
  for (const [, end] of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  return ends.filter(([, end]) => end !== '' && (counts.get(end) ?? 0) > 1);
}

/** The abbreviation at the end of a term, or the text after the code or the link that is its name. */
function endOf({ children }: Term): string {
  const [only] = children;
  const parts = children.length === 1 && only?.type === 'link' ? only.children : children;
  const last = parts.at(-1);
  const named = parts.slice(0, -1).some(({ type }) => type === 'inlineCode' || type === 'link');
  return named && (last?.type === 'abbreviation' || last?.type === 'text') ? toText(last).trim() : '';
}

function withoutEnd(line: string, end: string | undefined): string {
  return end !== undefined && line.endsWith(end) ? line.slice(0, -end.length) : line;
}

/** A hyphen that belongs to the term has no space before it. */
function withoutSign(text: string): string {
  return text
    .trimEnd()
    .replace(/[:：—―–]{1,2}$|\s-{1,2}$/, '')
    .trimEnd();
}
