import { type DomElement, type DomParent, isElement } from '../html/dom.ts';
import { visibleText } from '../html/text.ts';
import { chosenWords } from '../lexicon/chosen-words.ts';
import { choiceOf } from '../lexicon/language.ts';
import type { DroppedReason, Metadata } from '../tree/types.ts';
import { withoutColon } from '../values/colon.ts';
import { orderOf, readDate } from '../values/date.ts';
import { authorsOf, introducedNames, markedNames } from './authors.ts';
import { bylineBlocks } from './byline.ts';
import { bylineDay, dayInAddress, introducedDay, markedDay, shownDay } from './days.ts';
import { fromJsonLd } from './json-ld.ts';
import { linesAround } from './lines.ts';
import { fromMetas } from './meta-tags.ts';
import { fromMicrodata } from './microdata.ts';
import { pageData } from './page-data.ts';
import type { Stated } from './stated.ts';
import { distinct } from './text.ts';
import { chooseTitle, siteWords } from './title.ts';
import { shownIn } from './visible.ts';

/** The options for the facts of a page. */
export interface FactOptions {
  /** The address and the language that the caller passes. */
  url?: string;
  language?: string;
  /** The title of the document, and the language that the page states. */
  pageTitle?: string;
  pageLanguage?: string;
  resolve: (address: string) => string;
  /** Why parts of the page are left out, where the article is separated from the rest. */
  excluded?: ReadonlyMap<DomElement, DroppedReason>;
}

/** What a page states about its article. */
export interface ArticleFacts {
  title?: string;
  metadata?: Metadata;
  /** The heading that shows the title. */
  heading?: DomElement;
  /** Blocks near it that contain only the author and the date. */
  bylines: readonly DomElement[];
  /** The values of the JSON-LD of the page. */
  values: readonly unknown[];
}

/**
 * Returns the title of the article of a page and what the page states about it: in machine-readable data first, else in
 * its visible text.
 */
export function articleFacts(page: DomParent, options: FactOptions): ArticleFacts {
  const data = pageData(page);
  const words = chosenWords(
    choiceOf(options.language, options.pageLanguage, () => [
      `${options.pageTitle ?? ''} ${data.metas.get('description')?.[0] ?? ''}`,
    ]),
  );
  const authorLabels = new Set([...words.authorLabels, ...words.bylineWords]);
  const metas = fromMetas(data, (label) => authorLabels.has(withoutColon(label.toLowerCase()).trim()));
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
  const isOurs = (element: DomElement): boolean => !isInExcludedPart(element, asides, options.excluded);
  const around = chosen?.heading === undefined ? [] : linesAround(chosen.heading);
  const lines = around.filter(({ block }) => !isInExcludedPart(block, ofOthers, options.excluded));
  const language = options.language ?? options.pageLanguage;
  const order = orderOf(language);
  const reading = { words, order, language, alternatives: data.alternatives };
  const shown = shownIn(lines, reading);
  const first = <Key extends keyof Stated>(key: Key): Stated[Key] | undefined =>
    sources.map((source) => source[key]).find((value) => value !== undefined && value.length > 0);
  const bylines = data.bylines.filter(isOurs);
  const inAddress = dayInAddress(addresses);
  const date = (key: 'published' | 'modified'): string | undefined => {
    for (const source of sources) {
      const value = source[key];
      const read = value === undefined ? undefined : readDate(value, order, language);
      if (read !== undefined) return read;
    }
    return (
      shown[key] ??
      (key === 'published'
        ? (markedDay(data.times.filter(isOurs), words, order, language) ??
          introducedDay(data.labels, words, order, language) ??
          bylineDay(bylines, order, language) ??
          inAddress)
        : undefined)
    );
  };
  const addressOf = (address: string): string => {
    const read = options.resolve(address);
    return URL.canParse(read) || metas.canonical === undefined || !URL.canParse(read, metas.canonical)
      ? read
      : new URL(read, metas.canonical).href;
  };
  const authors = authorsOf(sources, shown, siteWords({ siteNames, addresses }), words, {
    marked: markedNames(bylines, words),
    introduced: introducedNames(data.labels, words),
    title: chosen?.title,
  });
  const modified = date('modified');
  const published = shownDay({ stated: date('published'), modified, inAddress }, shown);
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

const ofOthers: ReadonlySet<DroppedReason> = new Set<DroppedReason>(['related', 'comments']);
/** A header is navigation, too, and its lines may contain names and days. */
const asides: ReadonlySet<DroppedReason> = new Set<DroppedReason>([...ofOthers, 'navigation']);

/** Whether an element is in a part of the page that is left out for one of these reasons. */
function isInExcludedPart(
  element: DomElement,
  reasons: ReadonlySet<DroppedReason>,
  excluded: ReadonlyMap<DomElement, DroppedReason> | undefined,
): boolean {
  if (excluded === undefined || excluded.size === 0) return false;
  for (let one: DomElement | undefined = element; one !== undefined; ) {
    const reason = excluded.get(one);
    if (reason !== undefined && reasons.has(reason)) return true;
    one = one.parentNode !== null && isElement(one.parentNode) ? one.parentNode : undefined;
  }
  return false;
}
