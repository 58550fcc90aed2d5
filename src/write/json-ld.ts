import { checkNone } from '../given.ts';
import { faqsOf } from '../read/faqs.ts';
import { glossaryOf } from '../read/glossary.ts';
import { steps } from '../read/steps.ts';
import { tables } from '../read/tables.ts';
import { checkArticle } from '../tree/given.ts';
import type { Article, Evidence } from '../tree/types.ts';
import { apartInScript } from './apart.ts';
import { articleNode, type JsonLdArticle } from './json-ld-article.ts';

export type { JsonLdArticle } from './json-ld-article.ts';

/** Schema.org data in JSON-LD: one object for each thing in the article. */
export interface JsonLd {
  /** The vocabulary. */
  '@context': 'https://schema.org';
  /** The things in the article. */
  '@graph': (JsonLdArticle | JsonLdFaqPage | JsonLdTable | JsonLdDefinedTermSet | JsonLdHowTo)[];
}

/** All questions of an article. https://schema.org/FAQPage */
export interface JsonLdFaqPage {
  /** The type in schema.org. */
  '@type': 'FAQPage';
  /** The questions, in their order. */
  mainEntity: {
    /** The type in schema.org. */
    '@type': 'Question';
    /** The question. */
    name: string;
    /** Its answer. */
    acceptedAnswer: {
      /** The type in schema.org. */
      '@type': 'Answer';
      /** The text of the answer. */
      text: string;
    };
  }[];
}

/** One table; `text` has a line for each row, with tabs between the cells. https://schema.org/Table */
export interface JsonLdTable {
  /** The type in schema.org. */
  '@type': 'Table';
  /** Its caption, or the nearest heading above it, or the title of the article. */
  name?: string;
  /** A line for each row, with tabs between the cells. */
  text: string;
  /** The media type of `text`. */
  encodingFormat: 'text/tab-separated-values';
}

/** The terms that one section explains. https://schema.org/DefinedTermSet */
export interface JsonLdDefinedTermSet {
  /** The type in schema.org. */
  '@type': 'DefinedTermSet';
  /** The nearest heading above it, or the title of the article. */
  name?: string;
  /** The terms, in their order. */
  hasDefinedTerm: {
    /** The type in schema.org. */
    '@type': 'DefinedTerm';
    /** The term. */
    name: string;
    /** What it means. */
    description: string;
  }[];
}

/** One procedure. https://schema.org/HowTo */
export interface JsonLdHowTo {
  /** The type in schema.org. */
  '@type': 'HowTo';
  /** The nearest heading above it, or the title of the article. */
  name?: string;
  /** The steps, in their order. */
  step: {
    /** The type in schema.org. */
    '@type': 'HowToStep';
    /** The number of the step, from 1. */
    position: number;
    /** What is done, on one line. */
    name: string;
    /** Further text of the step. */
    text?: string;
  }[];
}

/**
 * Returns the machine-readable data of an article as [schema.org](https://schema.org/) data in
 * [JSON-LD](https://www.w3.org/TR/json-ld11/): an `Article` if its title and at least one fact of its `metadata` are
 * known, a `FAQPage` with all its questions, a `Table` for each table, a `DefinedTermSet` for each glossary and a
 * `HowTo` for each procedure, in this order. All texts are plain. The name of an object is its caption, or the nearest
 * heading above it, or the title of the article. Questions and terms are published if they were recognised with a score
 * of 0.8 or more. `@graph` is empty if there is nothing of these kinds.
 *
 * `JSON.stringify(data)` can be put into a script element as it is: a `</script` or `<!--` in a text has a space after
 * its `<`, so that it cannot end the element or hide its end.
 *
 * @example
 * ```ts
 * import { parseArticle, toJsonLd } from 'espalier';
 *
 * const data = toJsonLd(parseArticle('<h2>Teas</h2><table><tr><th>Tea<th>Minutes<tr><td>Sencha<td>2</table>'));
 * data['@graph']; // [{ '@type': 'Table', name: 'Teas', text: 'Tea\tMinutes\nSencha\t2', encodingFormat: 'text/tab-separated-values' }]
 * ```
 */
export function toJsonLd(article: Article): JsonLd;
export function toJsonLd(article: Article, options?: unknown): JsonLd {
  checkArticle('toJsonLd', article);
  checkNone('toJsonLd', options);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...articleNode(article),
      ...faqPage(article),
      ...tableObjects(article),
      ...termSets(article),
      ...howTos(article),
    ],
  };
}

const leastSure = 0.8;

/** Published data is taken as true elsewhere; a node without evidence was made by hand. */
function isSure(evidence: Evidence | undefined): boolean {
  return evidence === undefined || evidence.score >= leastSure;
}

function faqPage(article: Article): JsonLdFaqPage[] {
  const mainEntity = faqsOf(article, isSure).map(({ question, answer }) => ({
    '@type': 'Question' as const,
    name: apartInScript(question),
    acceptedAnswer: { '@type': 'Answer' as const, text: apartInScript(answer) },
  }));
  return mainEntity.length > 0 ? [{ '@type': 'FAQPage', mainEntity }] : [];
}

function tableObjects(article: Article): JsonLdTable[] {
  return tables(article).map(({ caption, section, rows }) => ({
    '@type': 'Table',
    ...nameOf(caption ?? section.at(-1) ?? article.title),
    text: apartInScript(rows.map((row) => row.join('\t')).join('\n')),
    encodingFormat: 'text/tab-separated-values',
  }));
}

/** The terms of a section make one set, wherever in the section they occur. */
function termSets(article: Article): JsonLdDefinedTermSet[] {
  const sets = new Map<string, JsonLdDefinedTermSet>();
  for (const { term, definitions, section } of glossaryOf(article, isSure)) {
    const key = JSON.stringify(section);
    const set = sets.get(key) ?? {
      '@type': 'DefinedTermSet',
      ...nameOf(section.at(-1) ?? article.title),
      hasDefinedTerm: [],
    };
    sets.set(key, set);
    const description = apartInScript(definitions.join('\n'));
    set.hasDefinedTerm.push({ '@type': 'DefinedTerm', name: apartInScript(term), description });
  }
  return [...sets.values()];
}

function howTos(article: Article): JsonLdHowTo[] {
  return steps(article).map(({ section, steps: list }) => ({
    '@type': 'HowTo',
    ...nameOf(section.at(-1) ?? article.title),
    step: list.map(({ title, details }, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: apartInScript(title),
      ...(details.length > 0 && { text: apartInScript(details.join('\n')) }),
    })),
  }));
}

function nameOf(name: string | undefined): { name?: string } {
  return name === undefined || name === '' ? {} : { name: apartInScript(name) };
}
