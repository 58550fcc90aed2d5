import { isDeepStrictEqual } from 'node:util';
import { type Article, audit, type Node, parseArticle, toHtml, toText, visit } from '../../src/index.ts';

/** An input and how it is parsed. */
export interface Trial {
  html: string;
  root: 'auto' | 'document';
}

/** Everything that is wrong with the results of an input, one sentence each. Errors are not caught. */
export function faultsOf({ html, root }: Trial): string[] {
  const options = { root, positions: true, url: 'https://example.com/tea/' };
  const article = parseArticle(html, options);
  const faults: string[] = [];
  const report = audit(html, article);
  if (!report.ok) {
    const { ok: _, counts: __, ...gaps } = report;
    faults.push(`the audit finds ${JSON.stringify(gaps).slice(0, 400)}`);
  }
  if (!moveIsSeen(html, article)) faults.push('the audit misses two paragraphs that are exchanged');
  const json = JSON.stringify(article);
  if (!isDeepStrictEqual(JSON.parse(json), article)) faults.push('the tree is no plain JSON');
  if (JSON.stringify(parseArticle(html, options)) !== json) faults.push('a second tree is another one');
  if (!isDeepStrictEqual(withoutPositions(article), parseArticle(html, { ...options, positions: false })))
    faults.push('positions change the tree');
  const plain = parseArticle(html, { ...options, recognizers: false });
  // The cells of a layout table become blocks, which are set apart in another way.
  if (solid(toText(plain)) !== solid(toText(article))) faults.push('recognition changes the text');
  faults.push(...badPositions(article, html));
  toHtml(article);
  return faults;
}

/** Whether the audit finds that two blocks are exchanged, unless the order of their words is the same. */
function moveIsSeen(html: string, article: Article): boolean {
  const { children } = article;
  const [first, second] = children;
  if (first === undefined || second === undefined) return true;
  const [one, other] = [unmarked(first), unmarked(second)];
  if (one === '' || other === '' || one + other === other + one || article.dropped.length > 0) return true;
  const exchanged = { ...article, children: [second, first, ...children.slice(2)] };
  return !audit(html, exchanged).ok;
}

/** The words of a block, without quotation marks: those around `<q>` are not in the page. */
function unmarked(block: Node): string {
  return solid(toText(block)).replace(/[\p{Pi}\p{Pf}„‚「」『』"']/gu, '');
}

function solid(text: string): string {
  return text.replace(/\s+/g, '');
}

function withoutPositions(article: Article): Article {
  return JSON.parse(
    JSON.stringify(article, (key, value: unknown) => (key === 'position' ? undefined : value)),
  ) as Article;
}

/** The positions that lie outside the input or outside the next position around them. */
function badPositions(article: Article, html: string): string[] {
  const found: string[] = [];
  visit(article, (node, ancestors) => {
    const inner = node.position;
    if (!inner) return;
    const { start, end } = inner;
    if (start.offset > end.offset || start.offset < 0 || end.offset > html.length)
      found.push(`the position of ${node.type} is none`);
    const outer = ancestors.findLast((ancestor) => ancestor.position);
    if (outer?.position && (start.offset < outer.position.start.offset || end.offset > outer.position.end.offset))
      found.push(`${node.type} does not stand within its ${outer.type}`);
  });
  return found.slice(0, 3);
}
