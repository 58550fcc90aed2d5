import { nobodies } from '../lexicon/bylines.ts';
import { chosenWords } from '../lexicon/chosen-words.ts';
import { choiceOf } from '../lexicon/language.ts';
import type { DomElement, DomParent } from '../html/dom.ts';
import { fieldText } from '../html/field-text.ts';
import { visibleText } from '../html/text.ts';
import type { Metadata } from '../tree/types.ts';
import { orderOf, readDate } from '../values/date.ts';
import { fromJsonLd } from './json-ld.ts';
import { type Line, linesAround } from './lines.ts';
import { fromMetas } from './meta-tags.ts';
import { fromMicrodata } from './microdata.ts';
import { isName, namesIn } from './names.ts';
import { pageData } from './page-data.ts';
import type { Name, Stated } from './stated.ts';
import { plainWords } from './text.ts';
import { chooseTitle } from './title.ts';
import { type Shown, shownIn } from './visible.ts';

/** What is asked of a page. */
export interface FactOptions {
  /** The address and the language that the caller names. */
  url?: string;
  language?: string;
  /** The title of the document, and the language that the page states. */
  pageTitle?: string;
  pageLanguage?: string;
  resolve: (address: string) => string;
}

/** What a page says of its article. */
export interface ArticleFacts {
  title?: string;
  metadata?: Metadata;
  /** The heading that shows the title. */
  heading?: DomElement;
  /** The lines around it. */
  lines: readonly Line[];
}

/** Returns the title of the article of a page and what the page says of it: for machines first of all, and to its readers where it says no more. */
export function articleFacts(page: DomParent, options: FactOptions): ArticleFacts {
  const data = pageData(page);
  const words = chosenWords(
    choiceOf(options.language, options.pageLanguage, () => `${options.pageTitle ?? ''} ${data.metas.get('description')?.[0] ?? ''}`),
  );
  const authorLabels = new Set([...words.authorLabels, ...words.bylineWords]);
  const metas = fromMetas(data, (label) => authorLabels.has(label.toLowerCase().replace(/[:：]$/, '').trim()));
  const addresses = [options.url, metas.canonical].filter((address) => address !== undefined);
  const shownTitles = data.titles.map((heading) => visibleText(heading).slice(0, LONGEST_TITLE).replaceAll('\n', ' '));
  const graph = fromJsonLd(data.values, {
    addresses,
    titles: [...shownTitles, ...metas.titles, ...(options.pageTitle === undefined ? [] : [options.pageTitle])],
  });
  const micro = fromMicrodata(data);
  const sources = [graph, metas, micro];
  const siteNames = sources.map(({ siteName }) => siteName).filter((name) => name !== undefined);
  const chosen = chooseTitle({
    headings: data.titles,
    stated: [...(options.pageTitle === undefined ? [] : [options.pageTitle]), ...metas.titles, ...graph.titles, ...micro.titles],
    siteNames,
    addresses,
  });
  const lines = chosen?.heading === undefined ? [] : linesAround(chosen.heading);
  const language = options.language ?? options.pageLanguage;
  const order = orderOf(language);
  const shown = shownIn(lines, { words, order, language });
  const first = <Key extends keyof Stated>(key: Key): Stated[Key] | undefined =>
    sources.map((source) => source[key]).find((value) => value !== undefined && value.length > 0);
  const date = (key: 'published' | 'modified'): string | undefined => {
    for (const source of sources) {
      const value = source[key];
      const read = value === undefined ? undefined : readDate(value, order, language);
      if (read !== undefined) return read;
    }
    return shown[key];
  };
  const authors = authorsOf(sources, shown, siteNames, words);
  const published = date('published');
  const modified = date('modified');
  const description = first('description');
  const [siteName] = [metas.siteName, graph.siteName].filter((name) => name !== undefined);
  const image = first('image');
  const keywords = distinct(first('keywords') ?? []);
  const section = first('section');
  const metadata: Metadata = {
    ...(authors.length > 0 && { authors }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    ...(description !== undefined && { description }),
    ...(siteName !== undefined && { siteName }),
    ...(image !== undefined && { image: options.resolve(image) }),
    ...(metas.canonical !== undefined && { canonical: options.resolve(metas.canonical) }),
    ...(keywords.length > 0 && { keywords }),
    ...(section !== undefined && { section }),
  };
  return {
    ...(chosen && { title: fieldText(chosen.title) }),
    ...(chosen?.heading && { heading: chosen.heading }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
    lines,
  };
}

const LONGEST_TITLE = 300;

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** The authors that the first source names which names people; else those that readers see; else an organization. */
function authorsOf(
  sources: readonly Stated[],
  shown: Shown,
  siteNames: readonly string[],
  words: Parameters<typeof namesIn>[1],
): string[] {
  const sites = new Set(siteNames.map(plainWords));
  const cleaned = sources.map(({ authors }) => authors.flatMap((author) => clean(author, words)));
  const isPerson = ({ name, isOrganization }: Name): boolean => !isOrganization && !sites.has(plainWords(name)) && isName(name);
  for (const list of cleaned) if (list.some(isPerson)) return distinct(list.map(({ name }) => name));
  if (shown.authors.length > 0) return distinct(shown.authors);
  for (const list of cleaned) if (list.length > 0) return distinct(list.map(({ name }) => name));
  const likely = distinct(shown.likelyAuthors);
  return likely.length === 1 ? likely : [];
}

const LONGEST_NAME = 100;

/** The names in what a source states as one; none where it is an address, a number or the name of nobody. */
function clean({ name, ...rest }: Name, words: Parameters<typeof namesIn>[1]): Name[] {
  const bare = name
    .replace(/\s\([^()]{0,80}\)$/, (all) => (/@|https?:/.test(all) ? '' : all))
    .replace(/^(?:by|von|par|por)\s+/i, '')
    .trim();
  if (bare.length > LONGEST_NAME && !bare.includes(',')) return [];
  if (/^(?:https?:|www\.)|^\S+@\S+$/i.test(bare) || !/\p{L}/u.test(bare) || nobodies.has(bare.toLowerCase())) return [];
  const names = namesIn(bare, words);
  if (names.length > 1) return names.map((one) => ({ name: one, ...rest }));
  return bare === '' ? [] : [{ name: bare, ...rest }];
}
