import { attribute, type DomElement, type DomParent, isElement } from '../html/dom.ts';
import { visibleText } from '../html/text.ts';
import { nobodies, otherMarks } from '../lexicon/bylines.ts';
import { type ChosenWords, chosenWords } from '../lexicon/chosen-words.ts';
import { choiceOf } from '../lexicon/language.ts';
import type { DroppedReason, Metadata } from '../tree/types.ts';
import { type DayOrder, orderOf, readDate } from '../values/date.ts';
import { bylineBlocks } from './byline.ts';
import { fromJsonLd } from './json-ld.ts';
import { hasLabel, labelOf, labelsOf } from './labels.ts';
import { linesAround } from './lines.ts';
import { markedNear } from './marks.ts';
import { fromMetas } from './meta-tags.ts';
import { fromMicrodata } from './microdata.ts';
import { hasRole, isFullName, isName, namesIn, withoutRole } from './names.ts';
import { pageData } from './page-data.ts';
import type { Name, Stated } from './stated.ts';
import { chooseTitle, isSite, siteWords } from './title.ts';
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
  /** Why a part of the page is left out, where the article is told from the rest. */
  excluded?: ReadonlyMap<DomElement, DroppedReason>;
}

/** What a page says of its article. */
export interface ArticleFacts {
  title?: string;
  metadata?: Metadata;
  /** The heading that shows the title. */
  heading?: DomElement;
  /** Blocks near it that say nothing but who wrote the article and when. */
  bylines: readonly DomElement[];
  /** The values of the JSON-LD of the page. */
  values: readonly unknown[];
}

/** Returns the title of the article of a page and what the page says of it: for machines first of all, and to its readers where it says no more. */
export function articleFacts(page: DomParent, options: FactOptions): ArticleFacts {
  const data = pageData(page);
  const words = chosenWords(
    choiceOf(
      options.language,
      options.pageLanguage,
      () => `${options.pageTitle ?? ''} ${data.metas.get('description')?.[0] ?? ''}`,
    ),
  );
  const authorLabels = new Set([...words.authorLabels, ...words.bylineWords]);
  const metas = fromMetas(data, (label) =>
    authorLabels.has(
      label
        .toLowerCase()
        .replace(/[:：]$/, '')
        .trim(),
    ),
  );
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
    subtitles: data.subtitles,
    deeper: data.deeper,
    stated: [
      ...(options.pageTitle === undefined ? [] : [options.pageTitle]),
      ...metas.titles,
      ...graph.titles,
      ...micro.titles,
    ],
    siteNames,
    addresses,
  });
  const lines = chosen?.heading === undefined ? [] : linesAround(chosen.heading);
  const language = options.language ?? options.pageLanguage;
  const order = orderOf(language);
  const reading = { words, order, language, alternatives: data.alternatives };
  const shown = shownIn(lines, reading);
  const first = <Key extends keyof Stated>(key: Key): Stated[Key] | undefined =>
    sources.map((source) => source[key]).find((value) => value !== undefined && value.length > 0);
  const times = data.times.filter((element) => !isAside(element, options.excluded));
  const date = (key: 'published' | 'modified'): string | undefined => {
    for (const source of sources) {
      const value = source[key];
      const read = value === undefined ? undefined : readDate(value, order, language);
      if (read !== undefined) return read;
    }
    return (
      shown[key] ??
      (key === 'published' ? (markedDay(times, words, order, language) ?? dayInAddress(addresses)) : undefined)
    );
  };
  const addressOf = (address: string): string => {
    const read = options.resolve(address);
    return URL.canParse(read) || metas.canonical === undefined || !URL.canParse(read, metas.canonical)
      ? read
      : new URL(read, metas.canonical).href;
  };
  const authors = authorsOf(sources, shown, siteWords({ siteNames, addresses }), words, {
    marked: markedNames(
      data.bylines.filter((element) => !isAside(element, options.excluded)),
      words,
    ),
    introduced: introducedNames(data.labels, words),
    title: chosen?.title,
  });
  const published = firstDay(date('published'), shown);
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
    ...(image !== undefined && { image: addressOf(image) }),
    ...(metas.canonical !== undefined && { canonical: options.resolve(metas.canonical) }),
    ...(keywords.length > 0 && { keywords }),
    ...(section !== undefined && { section }),
  };
  return {
    ...(chosen && { title: chosen.title }),
    ...(chosen?.heading && { heading: chosen.heading }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
    bylines: bylineBlocks(lines, metadata, reading),
    values: data.values,
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
  sites: ReadonlySet<string>,
  words: ChosenWords,
  { title, ...elsewhere }: { marked: string[]; introduced: string[]; title: string | undefined },
): string[] {
  const cleaned = sources.map(({ authors }) => authors.flatMap((author) => clean(author, words)));
  const named = cleaned.flat().map(({ name }) => ` ${name.toLowerCase()}`);
  // `About The Lantern` is no name where the author that the page states is `The Lantern`.
  const isNoSite = (name: string): boolean =>
    !isSite(name, sites) && !named.some((one) => name.toLowerCase().endsWith(one));
  const isPerson = ({ name, isOrganization }: Name): boolean => !isOrganization && !isSite(name, sites) && isName(name);
  for (const list of cleaned) if (list.some(isPerson)) return distinct(list.map(({ name }) => name));
  if (shown.authors.length > 0) return distinct(shown.authors);
  const likely = distinct(shown.likelyAuthors.filter((name) => isNoSite(name) && name !== title));
  const hasPerson = cleaned.flat().some(({ isOrganization }) => !isOrganization);
  for (const names of [likely.length === 1 ? likely : [], elsewhere.introduced, hasPerson ? [] : elsewhere.marked])
    if (names.length > 0 && names.every(isNoSite)) return distinct(names);
  for (const list of cleaned) if (list.length > 0) return distinct(list.map(({ name }) => name));
  return [];
}

const LONGEST_NAME = 100;

/** A name without the label before it. */
function bareName(text: string, words: ChosenWords): string {
  const label = labelOf(text, [...words.authorLabels, ...words.bylineWords]);
  return label === undefined
    ? text
    : text
        .slice(label.length)
        .replace(/^\s?[:：]/, '')
        .trim();
}

function isMailAddress(text: string): boolean {
  return text.includes('@') && !/\s/.test(text);
}

/** The names in what a source states as one; none where it is an address, a number or the name of nobody. */
function clean({ name, ...rest }: Name, words: ChosenWords): Name[] {
  const unmarked = name.replace(/\s\([^()]{0,80}\)$/, (all) => (/@|https?:/.test(all) ? '' : all)).trim();
  const bare = withoutRole(bareName(unmarked, words), words);
  if (bare.includes(':') || (bare.length > LONGEST_NAME && !bare.includes(','))) return [];
  if (/\d/.test(bare) && bare.split(' ').length > 3) return [];
  if (
    /^(?:https?:|www\.)/i.test(bare) ||
    isMailAddress(bare) ||
    !/\p{L}/u.test(bare) ||
    nobodies.has(bare.toLowerCase())
  )
    return [];
  const names = namesIn(bare, words);
  if (names.length > 1 || hasRole(bare, words)) return names.map((one) => ({ name: one, ...rest }));
  return bare === '' ? [] : [{ name: bare, ...rest }];
}

/** The names in elements that are marked as names of authors, wherever in the page: of several, none is sure to be that of this article. */
function markedNames(bylines: readonly DomElement[], words: ChosenWords): string[] {
  const names = new Set<string>();
  const labelled = new Map<string, string[]>();
  for (const element of bylines) {
    if (markedNear(element, otherMarks, 6)) continue;
    const text = visibleText(element).slice(0, LONGEST_MARKED).replaceAll('\n', ' ');
    const bare = bareName(text, words);
    const found = namesIn(bare, words).filter(isFullName);
    if (found.length > 0 && bare !== text) labelled.set(found.join('|'), found);
    if (found.length === 1 && found[0] !== undefined) names.add(found[0]);
  }
  const [only] = labelled.values();
  if (labelled.size === 1 && only !== undefined) return only;
  return names.size === 1 ? [...names] : [];
}

const LONGEST_MARKED = 200;

/** The names below a heading that introduces the author, wherever in the page. */
function introducedNames(labels: readonly DomElement[], words: ChosenWords): string[] {
  for (const heading of labels) {
    const text = visibleText(heading)
      .toLowerCase()
      .replace(/\s?[:：]$/, '');
    if (!words.authorLabels.includes(text)) continue;
    const line = linesAround(heading).find(({ isBefore }) => !isBefore);
    if (line === undefined || line.text.length > LONGEST_NAME) continue;
    const names = namesIn(line.text, words);
    if (names.length > 0 && names.every(isFullName)) return names;
  }
  return [];
}

/** The day in elements that are marked as the time of publication, where they agree. */
function markedDay(
  times: readonly DomElement[],
  words: ChosenWords,
  order: DayOrder,
  language: string | undefined,
): string | undefined {
  const days = new Set<string>();
  for (const element of times) {
    if (markedNear(element, otherMarks, 6)) continue;
    const text = visibleText(element);
    if (element.tagName !== 'time' && !hasLabel(text.split(/\d/, 1)[0] ?? '', labelsOf(words).published)) continue;
    const day = readDate(attribute(element, 'datetime') ?? text, order, language);
    if (day !== undefined) days.add(day);
  }
  const [day] = days;
  return days.size === 1 ? day : undefined;
}

/** The day that stands in the path of an address, as publications write it: `/2024/11/19/`. */
function dayInAddress(addresses: readonly string[]): string | undefined {
  for (const address of addresses) {
    const match = /\/(\d{4})\/(\w{1,9})\/(\d{1,2})\//.exec(address);
    if (match === null) continue;
    const [, year = '', month = '', day = ''] = match;
    const read = readDate(/^\d+$/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** A text was there on the day that it shows: one stated for machines that is later, by more than what zones make, is the day on which the page was moved or made. */
function firstDay(stated: string | undefined, { published, isBelow }: Shown): string | undefined {
  if (stated === undefined || published === undefined || !isBelow) return stated;
  const days = (Date.parse(stated.slice(0, 10)) - Date.parse(published)) / MILLISECONDS_OF_A_DAY;
  return days > 1 ? published : stated;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

const asides: ReadonlySet<DroppedReason> = new Set<DroppedReason>(['navigation', 'related', 'comments']);

/** Whether an element stands in a part of the page that is about other articles, or that readers wrote. */
function isAside(element: DomElement, excluded: ReadonlyMap<DomElement, DroppedReason> | undefined): boolean {
  if (excluded === undefined || excluded.size === 0) return false;
  for (let one: DomElement | undefined = element; one !== undefined; ) {
    const reason = excluded.get(one);
    if (reason !== undefined && asides.has(reason)) return true;
    one = one.parentNode !== null && isElement(one.parentNode) ? one.parentNode : undefined;
  }
  return false;
}
