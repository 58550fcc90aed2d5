import { createComposer } from '../../html/composer.ts';
import { type ArticleFacts, articleFacts } from '../../metadata/facts.ts';
import { type PageFacts, pageFacts, resolver } from '../../metadata/page.ts';

/** The metadata before a document, between two lines of three characters. */
export interface FrontMatter {
  /** Without the lines around it. */
  text: string;
  start: number;
  end: number;
  /** Where the Markdown begins. */
  behind: number;
}

const LONGEST = 100_000;

/**
 * Returns the front matter of a Markdown string: YAML between lines of `---` or TOML between lines of `+++`, if every
 * line may belong to it. A thematic break above a text is not front matter.
 */
export function frontMatterOf(markdown: string): FrontMatter | undefined {
  const open = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(markdown.slice(0, 1000));
  const [whole, fence = ''] = open ?? [];
  if (whole === undefined) return undefined;
  const head = markdown.slice(0, LONGEST);
  const closing = fence === '---' ? /^(?:---|\.\.\.)[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm;
  closing.lastIndex = whole.length;
  const close = closing.exec(head);
  if (close === null) return undefined;
  const text = head.slice(whole.length, close.index);
  const lines = text.split(/\r?\n/);
  // In Markdown a blank line follows a thematic break.
  const begins = lines[0] !== '' && lines.some((line) => isNamed(line, fence));
  if (!begins || !lines.every((line) => mayBeLine(line, fence))) return undefined;
  const feed = markdown.indexOf('\n', close.index);
  const start = whole.length - whole.trimStart().length;
  return { text: text.trim(), start, end: close.index + 3, behind: feed < 0 ? markdown.length : feed + 1 };
}

const key = /^(?:"[^"\n]{1,60}"|'[^'\n]{1,60}'|[\w.$-]{1,60})$/;

/** A name with a value, an entry of a list, a continuation line, or a comment. */
function mayBeLine(line: string, fence: string): boolean {
  if (line.trim() === '' || /^[ \t#\]}]/.test(line) || /^- /.test(line)) return true;
  return isNamed(line, fence) || (fence === '+++' && line.startsWith('['));
}

function isNamed(line: string, fence: string): boolean {
  if (fence === '+++') return key.test(line.slice(0, Math.max(0, line.indexOf('='))).trim());
  const colon = line.indexOf(':');
  return colon > 0 && key.test(line.slice(0, colon)) && /^(?:\s|$)/.test(line.slice(colon + 1));
}

/** The `<meta>` names for the keys of front matter that site generators use. */
const metas: ReadonlyMap<string, string> = new Map([
  ...['author', 'authors', 'by'].map((name) => [name, 'author'] as const),
  ...['date', 'published', 'pubdate', 'publishdate', 'publish_date', 'publisheddate'].map(
    (name) => [name, 'article:published_time'] as const,
  ),
  ...['updated', 'lastmod', 'modified', 'last_modified_at', 'lastupdated', 'updateddate'].map(
    (name) => [name, 'article:modified_time'] as const,
  ),
  ...['description', 'summary', 'excerpt', 'abstract'].map((name) => [name, 'description'] as const),
  ...['tags', 'keywords'].map((name) => [name, 'keywords'] as const),
  ...['category', 'section'].map((name) => [name, 'article:section'] as const),
]);

/** The facts that an article states before its text. */
export interface StatedFacts {
  page: PageFacts;
  about: ArticleFacts;
}

const MOST_VALUES = 200;

/** Returns the facts in plain lines of front matter: names with a value or a list. Deeper nested values are ignored. */
export function statedFacts(text: string, { url, language }: { url?: string; language?: string }): StatedFacts {
  const composer = createComposer(2 * MOST_VALUES);
  let stated: string | undefined;
  for (const [name, value] of valuesOf(text)) {
    const meta = metas.get(name);
    if (name === 'title') {
      composer.open('title');
      composer.text(value);
      composer.close('title');
    } else if (name === 'lang' || name === 'language') stated ??= value;
    else if (meta) composer.open('meta', { [meta.includes(':') ? 'property' : 'name']: meta, content: value });
  }
  const { root } = composer.finish();
  const page: PageFacts = { ...pageFacts(root), ...(stated !== undefined && { language: stated }) };
  const about = articleFacts(root, {
    resolve: resolver(url, undefined),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(page.title !== undefined && { pageTitle: page.title }),
    ...(stated !== undefined && { pageLanguage: stated }),
  });
  return { page, about };
}

function valuesOf(text: string): [name: string, value: string][] {
  const values: [string, string][] = [];
  let name = '';
  for (const line of text.split(/\r?\n/)) {
    const [, own, said = ''] = /^["']?([\w.-]{1,60})["']?[ \t]*[:=](.*)$/.exec(line) ?? [];
    const bare = line.trim();
    const isEntry = bare.startsWith('- ');
    const nested = isEntry ? bare.slice(2).trim() : bare;
    const isName = nested.startsWith('name:');
    const entry = isName ? nested.slice(5) : isEntry ? nested : undefined;
    if (own !== undefined) name = own.toLowerCase();
    for (const value of listed((own === undefined ? entry : said) ?? '')) values.push([name, value]);
    if (values.length >= MOST_VALUES) break;
  }
  return values;
}

/** A value, or those of a list in brackets, without quotation marks; a block of text that begins here is ignored. */
function listed(said: string): string[] {
  const value = said.trim();
  const parts = value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1).split(',') : [value];
  return parts
    .map((part) => part.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((part) => part !== '' && !/^[|>{&*!]/.test(part));
}
