import { attribute, type DomElement } from '../html/dom.ts';
import { fieldText } from '../html/field-text.ts';
import { visibleText } from '../html/text.ts';
import { rankOfType } from './kinds.ts';
import type { Item, PageData } from './page-data.ts';
import { type Name, nothingStated, type Stated } from './stated.ts';

const LONGEST = 1000;

/** Returns what microdata and RDFa state about the article: the first item that is one, or else the page itself. */
export function fromMicrodata({ items }: PageData): Stated {
  const stated = nothingStated();
  const articles = items.filter(({ type }) => rankOfType(type) >= 2);
  const loose = items.filter(({ type, element }) => rankOfType(type) === 1 || element === undefined);
  // Many articles on one page are a list of articles.
  const [first] = articles.length > 4 ? [] : articles;
  for (const item of [...(first ? [first] : []), ...loose]) read(stated, item);
  return stated;
}

function read(stated: Stated, { properties, type }: Item): void {
  const authors: Name[] = [];
  for (const { name, element, item } of properties) {
    if (name === 'author' || name === 'creator') {
      const inner = item?.properties.find((property) => property.name === 'name')?.element ?? element;
      const text = textOf(inner);
      const isOrganization = item?.type === 'Organization';
      if (text !== '') authors.push(isOrganization ? { name: text, isOrganization } : { name: text });
    } else if (name === 'datePublished') stated.published ??= textOf(element) || undefined;
    else if (name === 'dateModified') stated.modified ??= textOf(element) || undefined;
    else if (name === 'headline' || (name === 'name' && rankOfType(type) >= 2)) {
      const title = textOf(element);
      if (title !== '') stated.titles.push(title);
    } else if (name === 'description' && type !== '') stated.description ??= textOf(element) || undefined;
    else if (name === 'articleSection') stated.section ??= textOf(element) || undefined;
  }
  if (stated.authors.length === 0) stated.authors = authors;
}

/** The value of a property, as the standard of microdata reads it, but text in place of an address. */
function textOf(element: DomElement): string {
  const value =
    attribute(element, 'content') ?? (element.tagName === 'time' ? attribute(element, 'datetime') : undefined);
  if (value !== undefined) return fieldText(value).slice(0, LONGEST);
  return visibleText(element).slice(0, LONGEST).replaceAll('\n', ' ');
}
