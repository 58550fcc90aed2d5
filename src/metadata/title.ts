import { type DomElement, isElement, walkDom } from '../html/dom.ts';
import { isLinkHome } from '../html/home-link.ts';
import { visibleText } from '../html/text.ts';
import { plainWords } from './text.ts';

/** A title, and the heading that shows it. */
export interface ChosenTitle {
  title: string;
  heading?: DomElement;
}

/** The sources of the title and of the name of the site. */
export interface TitleSources {
  headings: readonly DomElement[];
  /** Headings of the second rank, one of which has the title where none of the first has. */
  subtitles: readonly DomElement[];
  /** Headings of lower ranks, one of which may show the stated title where there is no other heading. */
  deeper: readonly DomElement[];
  /** The title of the document, and those in machine-readable data, the most reliable first. */
  stated: readonly string[];
  siteNames: readonly string[];
  addresses: readonly string[];
}

const LONGEST = 200;
const separator = / (?:[|·•»›–—]|--?|::) |[|｜]| » /gu;
/** The name of a site may also follow a colon with a space before it; a colon without one is part of the title. */
const siteSeparator = / (?:[|·•»›–—:]|--?|::) |[|｜_]| » /gu;

/**
 * Returns the title of an article: the heading on which the sources agree; without one, the fuller of the first heading
 * and the stated title, without the name of the site.
 */
export function chooseTitle(sources: TitleSources): ChosenTitle | undefined {
  const sites = new Set([...siteWords(sources), ...sitesShown(sources)]);
  const stated = [...new Set(sources.stated)].map((one) => withoutSite(one, sites)).filter((one) => one !== '');
  const read = (elements: readonly DomElement[]): { heading: DomElement; title: string }[] =>
    elements
      .map((heading) => ({ heading, text: visibleText(heading).replaceAll('\n', ' ') }))
      .filter(({ text }) => text !== '' && text.length <= LONGEST && !text.includes('{{') && !sites.has(squeezed(text)))
      .map(({ heading, text }) => ({ heading, title: withoutSite(text, sites) }));
  const headings = read(withoutHome(sources.headings));
  const best = mostAgreed(headings, stated, agreement);
  const below =
    best !== undefined && best.agreed >= SURE ? undefined : mostAgreed(read(sources.subtitles), stated, sameness);
  const chosen = below !== undefined && below.agreed > (best?.agreed ?? 0) ? below : best;
  if (chosen !== undefined) return { title: statedWithin(chosen, stated) ?? chosen.title, heading: chosen.heading };
  // A heading that ends in a colon introduces what follows it.
  const first = headings.find(({ title }) => !title.endsWith(':'));
  const other = shortest(stated);
  if (other === undefined) return first;
  if (first === undefined) {
    const heading = mostAgreed(read(sources.deeper), [other], sameness)?.heading;
    return heading === undefined ? { title: other } : { title: other, heading };
  }
  // A heading that is shorter than the stated title names a part of the site, or is an invitation.
  const isFuller = plainWords(first.title).length >= FULL * plainWords(other).length;
  return { title: isFuller ? (statedWithin(first, stated) ?? first.title) : other, heading: first.heading };
}

/** The texts of headings that link to the first page of the site, except those that are a whole stated title. */
function sitesShown({ headings, stated }: TitleSources): string[] {
  const whole = new Set(['', ...stated.map(squeezed)]);
  const names = headings.filter(leadsHome).map((heading) => squeezed(visibleText(heading).slice(0, LONGEST)));
  return names.filter((name) => !whole.has(name));
}

/** The headings without those that link to the first page, which show the name of the site; all, where all do. */
function withoutHome(headings: readonly DomElement[]): readonly DomElement[] {
  const others = headings.filter((heading) => !leadsHome(heading));
  return others.length > 0 ? others : headings;
}

function leadsHome(heading: DomElement): boolean {
  const { parentNode } = heading;
  let found = parentNode !== null && isElement(parentNode) && isLinkHome(parentNode);
  let left = MOST_WITHIN;
  walkDom(heading, (node) => {
    if (found || left === 0) return false;
    if (!isElement(node)) return undefined;
    left -= 1;
    found = isLinkHome(node);
    return undefined;
  });
  return found;
}

/**
 * The stated title that is the text of an element within the heading, where the heading contains more, such as a count
 * of answers.
 */
function statedWithin({ title, heading }: Required<ChosenTitle>, stated: readonly string[]): string | undefined {
  const all = plainWords(title);
  const begins = new Set(
    stated
      .map(plainWords)
      .filter((words) => words !== '' && (all.startsWith(`${words} `) || all.endsWith(` ${words}`))),
  );
  if (begins.size === 0) return undefined;
  let left = MOST_WITHIN;
  let found: string | undefined;
  walkDom(heading, (node) => {
    if (found !== undefined || left === 0) return false;
    if (!isElement(node)) return undefined;
    left -= 1;
    const text = visibleText(node).replaceAll('\n', ' ');
    if (begins.has(plainWords(text))) found = text;
    return undefined;
  });
  return found;
}

/** At most this many elements of a heading are checked. */
const MOST_WITHIN = 16;

/** The heading on which most of the stated titles agree, the first of several. */
function mostAgreed(
  headings: readonly { heading: DomElement; title: string }[],
  stated: readonly string[],
  weigh: (heading: string, stated: string) => number,
): (Required<ChosenTitle> & { agreed: number }) | undefined {
  let best: (Required<ChosenTitle> & { agreed: number }) | undefined;
  for (const one of headings) {
    const agreed = stated.reduce((sum, other) => sum + weigh(one.title, other), 0);
    if (agreed > (best?.agreed ?? 0)) best = { ...one, agreed };
  }
  return best;
}

/** The agreement from which on the search ends: one stated title that the heading equals, or begins. */
const SURE = 2;

function sameness(heading: string, stated: string): number {
  const [first] = partsOf(stated);
  const words = plainWords(heading);
  return words !== '' && (words === plainWords(stated) || words === plainWords(first?.text ?? '')) ? SURE : 0;
}

/** The first of the stated titles, or another one that equals it without a name at its beginning or end. */
function shortest(stated: readonly string[]): string | undefined {
  const [first] = stated;
  if (first === undefined) return undefined;
  const parts = partsOf(first).length > 1 || first.includes(': ');
  const whole = plainWords(first);
  const part = stated.find((one) => {
    const words = plainWords(one);
    return parts && words !== '' && words !== whole && (whole.startsWith(`${words} `) || whole.endsWith(` ${words}`));
  });
  if (part !== undefined) return part;
  // The text after a bar is seldom part of a title.
  const bar = first.lastIndexOf(' | ');
  return bar > first.length / 2 && first.length > LEAST_BEFORE_BAR ? first.slice(0, bar) : first;
}

const LEAST_BEFORE_BAR = 30;
const FULL = 0.9;
const SHORTEST = 4;

/**
 * Whether two titles are the same or one is the beginning of the other (2), or the heading is another part of the
 * stated title (1), which may also be the site.
 */
function agreement(heading: string, stated: string): number {
  const one = plainWords(heading);
  const other = plainWords(stated);
  if (one === '' || other === '') return 0;
  if (one === other) return SURE;
  if (one.length < SHORTEST || other.length < SHORTEST) return 0;
  if (` ${other} `.startsWith(` ${one} `) && one.length * 2 >= other.length) return SURE;
  if (` ${one} `.startsWith(` ${other} `) && other.length * 2 >= one.length) return SURE;
  const at = stated.split(/ (?:[|·•»›–—]|--?|::) |: /).findIndex((part) => plainWords(part) === one);
  return at === 0 ? SURE : at > 0 ? 1 : 0;
}

/** Returns a title without the parts at its ends that name the site. */
function withoutSite(title: string, sites: ReadonlySet<string>): string {
  let parts = partsOf(title, siteSeparator);
  while (parts.length > 1 && isSite(parts[parts.length - 1]?.text ?? '', sites)) parts = parts.slice(0, -1);
  while (parts.length > 1 && isSite(parts[0]?.text ?? '', sites)) parts = parts.slice(1);
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) return title.trim();
  const kept = title.slice(first.start, last.start + last.text.length).trim();
  return kept === '' ? title.trim() : kept;
}

interface Part {
  text: string;
  start: number;
}

function partsOf(title: string, between = separator): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of title.slice(0, 1000).matchAll(between)) {
    parts.push({ text: title.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  parts.push({ text: title.slice(start), start });
  return parts.filter(({ text }) => text.trim() !== '');
}

export function isSite(part: string, sites: ReadonlySet<string>): boolean {
  const squashed = squeezed(part);
  if (squashed === '') return true;
  if (sites.has(squashed)) return true;
  if (squashed.length < 3) return false;
  for (const site of sites) {
    if (site.length >= 4 && squashed.startsWith(site) && squashed.length <= 2 * site.length) return true;
    if (squashed.length >= 4 && site.startsWith(squashed)) return true;
  }
  return false;
}

/** Whether a text is a name of the site and nothing else. */
export function namesSite(text: string, sites: ReadonlySet<string>): boolean {
  return sites.has(squeezed(text));
}

function squeezed(text: string): string {
  return plainWords(text).replaceAll(' ', '').replace(/^the/, '');
}

/** The names of a site, as one word each: those it states, and what its address has. */
export function siteWords({
  siteNames,
  addresses,
}: Pick<TitleSources, 'siteNames' | 'addresses'>): ReadonlySet<string> {
  const sites = new Set(siteNames.map(squeezed).filter((name) => name !== ''));
  for (const address of addresses) {
    if (!URL.canParse(address)) continue;
    const host = new URL(address).hostname.replace(/^www\./, '');
    sites.add(host.replaceAll(/[.-]/g, ''));
    const labels = host.split('.');
    for (const label of labels.slice(0, -1)) if (label.length > 3) sites.add(label.replaceAll('-', ''));
  }
  return sites;
}
