import { feedFooters } from '../lexicon/boilerplate.ts';
import { isPhrasing } from '../tree/content.ts';
import { nodeFacts } from '../tree/node-types.ts';
import { toText } from '../tree/text.ts';
import type { Article, Dropped, Link, Node, Paragraph, Parent, PhrasingContent } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { type PageAddress, pageAddress } from './urls.ts';

/** The item and the site that a footer refers to, by their names and addresses. */
interface FooterSubjects {
  title?: string;
  siteTitle?: string;
  /** Addresses of the item. */
  own: readonly string[];
  /** Addresses of the site. */
  site: readonly string[];
}

/**
 * Moves the footer that a feed put under an item (“The post … appeared first on …”) from the article to `dropped`. It
 * is the last paragraph of the last section, or of the last answer or step in it, and consists of two links, to the
 * item and to the site, in the words of a known footer or with exactly their titles. The article is changed in place.
 */
export function dropFooter(article: Article, subjects: FooterSubjects): void {
  const path = pathToEnd(article);
  const siblings: Node[] | undefined = path.at(-1)?.children;
  const last = siblings?.at(-1);
  if (last?.type !== 'paragraph' || !isFooter(last, subjects)) return;
  siblings?.pop();
  if (siblings?.length === 0) takeApart(path);
  const dropped: Dropped = { reason: 'feed-boilerplate', text: toText(last) };
  if (last.position !== undefined) dropped.position = last.position;
  article.dropped.push(dropped);
}

/** Returns the path of last blocks from the article down to the parent of the last paragraph. */
function pathToEnd(article: Article): Parent[] {
  const path: Parent[] = [article];
  for (
    let last = lastOf(article);
    last !== undefined && nodeFacts(last.type)?.isOpenEnded && isParent(last);
    last = lastOf(last)
  ) {
    path.push(last);
  }
  return path;
}

function lastOf(parent: Parent): Node | undefined {
  return parent.children.at(-1);
}

/** A question whose answer was only the footer is no pair: it is put back after the preceding pairs. */
function takeApart(path: Parent[]): void {
  const [holder, faq, pair, answer] = path.slice(-4);
  if (holder === undefined || faq?.type !== 'faq' || pair?.type !== 'faqPair' || answer?.type !== 'answer') return;
  const question = pair.children.find((child) => child.type === 'question');
  const siblings: Node[] = holder.children;
  faq.children.pop();
  if (faq.children.length === 0) siblings.pop();
  if (question === undefined) return;
  const blocks = question.children.every((child) => isPhrasing(child));
  if (blocks) siblings.push({ type: 'paragraph', children: question.children } as Paragraph);
  else for (const child of question.children) siblings.push(child);
}

interface Shape {
  before: string;
  first: Link;
  between: string;
  second: Link;
  after: string;
}

function isFooter(paragraph: Paragraph, subjects: FooterSubjects): boolean {
  const shape = shapeOf(paragraph);
  if (shape === undefined) return isFooterInWords(paragraph, subjects);
  const item = leadsTo(shape.first, subjects.own) || reads(shape.first, subjects.title);
  const site = leadsToSite(shape.second, subjects) || reads(shape.second, subjects.siteTitle);
  if (!item || !site) return false;
  if (hasFooterWords(shape)) return true;
  // In an unknown language, both the texts and the addresses of the links must match, with few words on one side of
  // them.
  const certain =
    leadsTo(shape.first, subjects.own) &&
    reads(shape.first, subjects.title) &&
    leadsToSite(shape.second, subjects) &&
    reads(shape.second, subjects.siteTitle);
  const wordsAround = shape.before.length + shape.between.length + shape.after.length;
  return certain && (shape.before === '' || shape.after === '') && shape.between !== '' && wordsAround < 80;
}

/** Splits a paragraph at its two links; `undefined` for any other. */
function shapeOf(paragraph: Paragraph): Shape | undefined {
  const links: Link[] = [];
  const texts = [''];
  for (const node of unwrapped(paragraph.children)) {
    if (node.type === 'link') {
      links.push(node);
      texts.push('');
    } else texts[texts.length - 1] += toText(node);
  }
  const [first, second] = links;
  const [before = '', between = '', after = ''] = texts;
  if (first === undefined || second === undefined || links.length !== 2) return undefined;
  return { before: words(before), first, between: words(between), second, after: words(after) };
}

/** A footer may be emphasised as a whole. */
function unwrapped(nodes: PhrasingContent[]): PhrasingContent[] {
  const seen = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [only] = seen;
  return seen.length === 1 && (only?.type === 'emphasis' || only?.type === 'strong') ? only.children : nodes;
}

function hasFooterWords(shape: Shape): boolean {
  return feedFooters.some(
    (footer) =>
      shape.before === words(footer.before) &&
      shape.between === words(footer.between) &&
      shape.after === words(footer.after),
  );
}

/** A footer whose links were removed still contains both titles in full. */
function isFooterInWords(paragraph: Paragraph, subjects: FooterSubjects): boolean {
  const { title, siteTitle } = subjects;
  if (title === undefined || siteTitle === undefined) return false;
  const text = words(toText(paragraph));
  if (text.length > title.length + siteTitle.length + 100) return false;
  return feedFooters.some(
    ({ before, between, after }) => text === words(`${before} ${title} ${between} ${siteTitle} ${after}`),
  );
}

/** Returns a text for comparison: single spaces, one kind of apostrophe, lower case, no final full stop. */
function words(text: string): string {
  return text
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '')
    .trimEnd()
    .toLowerCase();
}

function reads(link: Link, title: string | undefined): boolean {
  return title !== undefined && words(toText(link)) === words(title);
}

function leadsTo(link: Link, addresses: readonly string[]): boolean {
  const target = pageAddress(link.url);
  return target !== undefined && addresses.some((address) => samePage(target, pageAddress(address)));
}

/**
 * Whether both are the same page, whatever the scheme and the tracking parameters; without a path, the queries must be
 * equal, too.
 */
function samePage(target: PageAddress, other: PageAddress | undefined): boolean {
  if (other === undefined || target.host !== other.host || target.path !== other.path) return false;
  return target.path !== '' || target.query === other.query;
}

/** The site is the feed's own link, or a page above the item or the site on the same host. */
function leadsToSite(link: Link, subjects: FooterSubjects): boolean {
  if (leadsTo(link, subjects.site)) return true;
  const target = pageAddress(link.url);
  if (target === undefined) return false;
  return [...subjects.own, ...subjects.site].some((address) => {
    const known = pageAddress(address);
    return known !== undefined && known.host === target.host && isAbove(target.path, known.path);
  });
}

function isAbove(path: string, other: string): boolean {
  return path !== other && (path === '' || other.startsWith(`${path}/`));
}
