import type { DomParent } from './html/dom.ts';
import { type Cut, parseHtml } from './html/parse.ts';
import { hasContentInNoscript } from './html/without-scripts.ts';
import { chosenWords } from './lexicon/chosen-words.ts';
import { choiceOf, longestSample } from './lexicon/language.ts';
import { type Limits, limitsFor } from './limits.ts';
import { findContent, type MainContent } from './main-content/find-content.ts';
import { withoutBylines } from './metadata/byline.ts';
import { type ArticleFacts, articleFacts } from './metadata/facts.ts';
import { type PageFacts, pageFacts, resolver } from './metadata/page.ts';
import { type StatedQuestion, statedQuestions } from './metadata/questions.ts';
import { checkOptions } from './options.ts';
import { nestPositions } from './positions/nest.ts';
import { createSourceMap, type SourceMap } from './positions/source-map.ts';
import { recognizers } from './recognize/index.ts';
import type { Recognizer } from './recognize/recognizer.ts';
import { recognize } from './recognize/run.ts';
import { rules } from './recover/index.ts';
import { chosenRules, type RecoverOptions } from './recover/options.ts';
import { recover } from './recover/run.ts';
import { buildStructure } from './structure/build.ts';
import { samplesOf } from './tree/sample.ts';
import type { Article, Diagnostic, Position } from './tree/types.ts';

/** The options of `parseArticle`, all of them optional. */
export interface ArticleOptions {
  /** The address of the page: links and pictures are resolved against it. */
  url?: string;
  /**
   * A BCP 47 tag, which selects decimal separators and word lists. Default: the `lang` of the article or the page, and
   * for word lists the language that its text shows.
   */
  language?: string;
  /** `'auto'` (default) finds the article in a page; `'document'` leaves nothing visible out. */
  root?: 'auto' | 'document';
  /** `true` gives nodes their `position` in the input. Default `false`. */
  positions?: boolean;
  /** `false` leaves flattened text as it is; `{ dashBullets: false }` leaves out one rule. Default `true`. */
  recover?: RecoverOptions;
  /** Recognizers of the caller, run beside those of the library; `false` switches recognition off. */
  recognizers?: readonly Recognizer[] | false;
  /** How sure a recognizer must be, from 0 to 1. Default 0.5. */
  threshold?: number;
  /** Bounds on the work; see `Limits` for the defaults. */
  limits?: Partial<Limits>;
}

/**
 * Returns the typed document tree of an article, given its HTML, a fragment or a whole page.
 *
 * Every visible character of the input is in exactly one node or, with its reason, in `dropped`. Nothing in the string
 * makes it throw: what is odd is in `diagnostics`. The same input gives the same tree, and the tree is plain JSON. A
 * first argument that is not a string is a `TypeError`.
 *
 * @example
 * ```ts
 * import { parseArticle } from 'espalier';
 *
 * parseArticle('<h2>Tea</h2><p>Two cups.</p>').children;
 * // [{ type: 'section', depth: 2, children: [{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'Tea' }] }, { type: 'paragraph', children: [{ type: 'text', value: 'Two cups.' }] }] }]
 * ```
 * @see https://github.com/syntax-tree/unist
 */
export function parseArticle(html: string, options: ArticleOptions = {}): Article {
  if (typeof html !== 'string') throw new TypeError('parseArticle: html must be a string');
  return articleFromDom(parseDom(html, options), options);
}

/** A parsed input: its tree, the facts that it states, and which part of it is the article, if not all of it. */
export interface ArticleDom {
  root: DomParent;
  facts: PageFacts;
  source?: SourceMap;
  content?: MainContent;
  /** The questions that the page states as structured data. */
  stated?: StatedQuestion[];
  /** The title of the article and the facts that the page states about it; only set for a whole page. */
  about?: ArticleFacts;
  /** `false`: the page shows nothing without scripts, so its content for readers without scripts is read. */
  scripts?: boolean;
  /** What is not in the tree because of a limit, and where it begins. */
  cut?: (Cut & { position: Position }) | undefined;
}

/** Returns the parsed input that `parseArticle` works on. */
export function parseDom(html: string, options: ArticleOptions, where = 'parseArticle'): ArticleDom {
  checkOptions(options, where);
  const positions = options.positions ?? false;
  const { nodes, bytes } = limitsFor(html.length, options.limits);
  const first = parseHtml(html, { positions, nodes, bytes });
  const scripts = !first.isPage || !hasContentInNoscript(html, first.root);
  const page = scripts ? first : parseHtml(html, { positions, nodes, bytes, scripts });
  const { cut } = page;
  return {
    ...readDom(page.root, { ...options, isPage: page.isPage, mayState: html.includes('schema.org') }),
    ...(positions && { source: createSourceMap(html) }),
    ...(!scripts && { scripts }),
    ...(cut && { cut: { ...cut, position: createSourceMap(html).between(cut.offset, html.length) } }),
  };
}

/** What is known of a tree before it is read. */
export interface DomOptions extends Pick<ArticleOptions, 'url' | 'language' | 'root'> {
  /** Whether the tree is that of a whole page. */
  isPage: boolean;
  /** Whether the page may state questions as structured data. */
  mayState: boolean;
}

/** Returns a parsed input with the facts that it states, and which part of it is the article. */
export function readDom(root: DomParent, options: DomOptions): ArticleDom {
  const content = options.isPage && options.root !== 'document' ? findContent(root, options.url) : undefined;
  const facts = pageFacts(root, content?.root, content?.excluded);
  const about = options.isPage ? aboutArticle(root, facts, options, content) : undefined;
  return {
    root,
    facts,
    ...(about && { about }),
    ...(options.mayState && { stated: statedQuestions(root, about?.values) }),
    ...(content && { content: withoutBylines(content, about?.bylines ?? []) }),
  };
}

function aboutArticle(
  root: DomParent,
  facts: PageFacts,
  { url, language }: Pick<ArticleOptions, 'url' | 'language'>,
  content: MainContent | undefined,
): ArticleFacts {
  return articleFacts(root, {
    resolve: resolver(url, facts.base),
    ...(content && { excluded: content.excluded }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(facts.title !== undefined && { pageTitle: facts.title }),
    ...(facts.language !== undefined && { pageLanguage: facts.language }),
  });
}

/**
 * Returns the input behind the place where the limit on nodes was reached, for a page that was composed; without a
 * source, its position is not known.
 */
export function cutAtNodes({ offset, text }: { offset: number; text: string }, source?: SourceMap): ArticleDom['cut'] {
  const start = { line: 1, column: 1, offset: 0 };
  const position = source?.between(offset, source.html.length) ?? { start, end: { ...start } };
  return { limit: 'nodes', offset, text, position };
}

/** Returns the document tree of a parsed input: everything that `parseArticle` does after parsing. */
export function articleFromDom(
  { root, facts, about, source, content, cut, scripts, stated = [] }: ArticleDom,
  options: ArticleOptions,
  where = 'parseArticle',
): Article {
  checkOptions(options, where);
  const language = options.language ?? facts.language;
  const { article, softBreaks, boxes, levels } = buildStructure(root, {
    facts: {
      ...facts,
      ...(about?.title !== undefined && { title: about.title }),
      ...(language !== undefined && { language }),
    },
    ...(about?.metadata && { metadata: about.metadata }),
    limits: limitsFor(0, options.limits),
    resolve: resolver(options.url, facts.base),
    ...(source && { source }),
    ...(content && { content }),
  });
  if (scripts === false) article.diagnostics.push({ ...withoutScripts });
  if (cut) reportCut(article, cut, source !== undefined);
  const words = chosenWords(choiceOf(options.language, facts.language, () => samplesOf(article, longestSample)));
  recover(article, chosenRules(rules, options.recover ?? true), words, levels);
  for (const text of softBreaks) text.value = text.value.replaceAll('\n', ' ');
  if (options.recognizers !== false) {
    recognize(article, {
      recognizers,
      custom: options.recognizers ?? [],
      threshold: options.threshold ?? 0.5,
      stated,
      boxes,
      words,
      ...(language !== undefined && { language }),
      recover: options.recover !== false,
    });
  }
  if (source) nestPositions(article, source);
  return article;
}

const withoutScripts: Diagnostic = {
  code: 'without-scripts',
  message: 'The page shows nothing until a script has run; the tree has its content for readers without scripts.',
  severity: 'info',
};

const cutMessages: Record<Cut['limit'], string> = {
  bytes: 'The input is longer than the limit; the text after it is dropped.',
  nodes: 'The input makes more elements than the limit allows; the text after it is dropped.',
};

function reportCut(
  article: Article,
  { limit, text, position }: Cut & { position: Position },
  positions: boolean,
): void {
  const at = { start: { ...position.start }, end: { ...position.start } };
  article.diagnostics.push({
    code: `limit-${limit}`,
    message: cutMessages[limit],
    severity: 'warning',
    position: at,
  });
  if (text !== '') article.dropped.push({ reason: 'limit', text, ...(positions && { position }) });
}
