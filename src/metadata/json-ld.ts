import { fieldText } from '../html/field-text.ts';
import { type Entity, type Graph, graphOf, isEntity, resolved, typesOf } from './graph.ts';
import { rankOfType } from './kinds.ts';
import { type Name, nothingStated, type Stated } from './stated.ts';
import { plainAddress, plainWords } from './text.ts';

/** Facts of the page that distinguish its article from the other things in its data. */
export interface Known {
  addresses: readonly string[];
  titles: readonly string[];
}

const MOST = 50;

/** Returns what the JSON-LD of a page states about its article. */
export function fromJsonLd(values: readonly unknown[], known: Known): Stated {
  const graph = graphOf(values);
  const stated = nothingStated();
  const site = graph.top.find((entity) => typesOf(entity).includes('WebSite'));
  for (const entity of mainEntities(graph, known)) readEntity(stated, entity, graph);
  stated.siteName ??= site && textOf(site['name']);
  return stated;
}

/** The nodes that are the article or its page, the most certain first. */
function mainEntities({ top }: Graph, known: Known): Entity[] {
  const addresses = new Set(known.addresses.map(plainAddress));
  const titles = new Set(known.titles.map(plainWords));
  const scored: { entity: Entity; rank: number; score: number; isRecipe: boolean }[] = [];
  for (const entity of top) {
    const rank = typesOf(entity).reduce((most, type) => Math.max(most, rankOfType(type)), 0);
    if (rank === 0) continue;
    const urls = [entity['url'], entity['@id'], entity['mainEntityOfPage'], idOf(entity['mainEntityOfPage'])]
      .filter((url) => typeof url === 'string')
      .filter((url) => /^https?:/i.test(url) || url.startsWith('/'));
    const isHere = urls.some((url) => addresses.has(plainAddress(url)) || isPathOf(url, addresses));
    const names = [entity['headline'], entity['name'], entity['alternativeHeadline']]
      .map(textOf)
      .filter((name) => name !== undefined);
    const isNamed = names.some((name) => isLike(plainWords(name), titles));
    scored.push({
      entity,
      rank,
      isRecipe: typesOf(entity).includes('Recipe'),
      score: (isHere ? 2 : 0) + (isNamed ? 2 : 0),
    });
  }
  const articles = scored.filter(({ rank }) => rank >= 2);
  const sure = articles.filter(({ score }) => score > 0);
  // A single article is the subject of the page, whatever its address; of several, none is.
  const chosen = sure.length > 0 ? sure : articles.length === 1 ? articles : [];
  const pages = scored.filter(({ rank, score }) => rank === 1 && (score > 0 || addresses.size === 0));
  return [
    ...chosen.sort((a, b) => b.score - a.score || b.rank - a.rank || Number(b.isRecipe) - Number(a.isRecipe)),
    ...pages,
  ]
    .slice(0, MOST)
    .map(({ entity }) => entity);
}

function isPathOf(url: string, addresses: ReadonlySet<string>): boolean {
  if (!url.startsWith('/')) return false;
  const path = plainAddress(url);
  for (const address of addresses) if (path !== '' && address.endsWith(path)) return true;
  return false;
}

function idOf(value: unknown): unknown {
  return isEntity(value) ? (value['@id'] ?? value['url']) : undefined;
}

/** Whether a name is a title, or one is the start of the other. */
function isLike(name: string, titles: ReadonlySet<string>): boolean {
  if (name === '') return false;
  if (titles.has(name)) return true;
  if (name.length < 12) return false;
  for (const title of titles) if (title.length >= 12 && (title.startsWith(name) || name.startsWith(title))) return true;
  return false;
}

function readEntity(stated: Stated, entity: Entity, graph: Graph): void {
  const isPage = typesOf(entity).every((type) => rankOfType(type) < 2);
  for (const key of ['headline', 'name']) {
    const title = textOf(entity[key]);
    if (title !== undefined) stated.titles.push(title);
  }
  if (stated.authors.length === 0) stated.authors = namesIn(entity['author'] ?? entity['creator'], graph);
  stated.published ??=
    textOf(entity['datePublished']) ?? (isPage ? undefined : textOf(entity['dateCreated'] ?? entity['uploadDate']));
  stated.modified ??= textOf(entity['dateModified']);
  stated.description ??= textOf(entity['description']);
  stated.section ??= textOf(entity['articleSection']);
  stated.image ??= imageIn(entity['image'] ?? entity['thumbnailUrl'] ?? entity['primaryImageOfPage'], graph);
  if (stated.keywords.length === 0) stated.keywords = wordsIn(entity['keywords']);
  const publisher = resolved(first(entity['publisher']), graph);
  stated.siteName ??= publisher && textOf(publisher['name']);
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function textOf(value: unknown): string | undefined {
  const one = first(value);
  const text = isEntity(one) ? one['@value'] : one;
  if (typeof text !== 'string') return undefined;
  return fieldText(text) || undefined;
}

function namesIn(value: unknown, graph: Graph): Name[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, MOST) : [value];
  const names: Name[] = [];
  for (const one of list) {
    const entity = resolved(one, graph);
    if (entity === undefined) {
      const name = textOf(one);
      if (name !== undefined) names.push({ name });
      continue;
    }
    const types = typesOf(entity);
    const isOrganization = types.length > 0 && !types.includes('Person');
    const written: unknown = entity['name'];
    for (const part of Array.isArray(written) ? written.slice(0, MOST) : [written]) {
      const name = textOf(isEntity(part) ? part['name'] : part);
      if (name !== undefined) names.push(isOrganization ? { name, isOrganization } : { name });
    }
  }
  return names;
}

function imageIn(value: unknown, graph: Graph): string | undefined {
  const one = first(value);
  if (typeof one === 'string' && !graph.byId.has(one)) return one.trim() || undefined;
  const image = resolved(one, graph);
  return image && (textOf(image['url']) ?? textOf(image['contentUrl']));
}

function wordsIn(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value)
    ? value.slice(0, MOST)
    : typeof value === 'string'
      ? value.split(/[,;]/, MOST)
      : [];
  return list.map(textOf).filter((word) => word !== undefined);
}
