import type { DomElement } from '../html/dom.ts';
import { visibleText } from '../html/text.ts';
import { otherMarks, placeholderNames } from '../lexicon/bylines.ts';
import type { ChosenWords } from '../lexicon/chosen-words.ts';
import { withoutColon } from '../values/colon.ts';
import { daysIn } from '../values/date.ts';
import { labelOf } from './labels.ts';
import { linesAround } from './lines.ts';
import { markedNear } from './marks.ts';
import { hasRole, isFullName, isName, namesIn, withoutRole } from './names.ts';
import type { Shown } from './shown.ts';
import type { Name, Stated } from './stated.ts';
import { distinct } from './text.ts';
import { isSite, namesSite } from './title.ts';

/** The authors in the first source that names people; else those that the page shows; else an organization. */
export function authorsOf(
  sources: readonly Stated[],
  shown: Shown,
  sites: ReadonlySet<string>,
  words: ChosenWords,
  { title, ...elsewhere }: { marked: string[]; introduced: string[]; title: string | undefined },
): string[] {
  const cleaned = sources.map(({ authors }) => authors.flatMap((author) => clean(author, words, sites)));
  const named = cleaned.flat().map(({ name }) => ` ${name.toLowerCase()}`);
  // `About The Lantern` is no name where the author that the page states is `The Lantern`.
  const isNoSite = (name: string): boolean =>
    !isSite(name, sites) && !named.some((one) => name.toLowerCase().endsWith(one));
  const isPerson = ({ name, isOrganization }: Name): boolean => !isOrganization && !isSite(name, sites) && isName(name);
  for (const list of cleaned)
    if (list.some(isPerson)) return distinct(list.map(({ name }) => name).filter((name) => !namesSite(name, sites)));
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

/** The names in one author of a source; none where it is an address, a number or a placeholder. */
function clean({ name, ...rest }: Name, words: ChosenWords, sites: ReadonlySet<string>): Name[] {
  const unmarked = name.replace(/\s\([^()]{0,80}\)$/, (all) => (/@|https?:/.test(all) ? '' : all)).trim();
  const bare = withoutRole(bareName(unmarked, words), words);
  if (bare.includes(':') || (bare.length > LONGEST_NAME && !bare.includes(','))) return [];
  if (/\d/.test(bare) && bare.split(' ').length > 3) return [];
  if (
    /^(?:https?:|www\.)/i.test(bare) ||
    isMailAddress(bare) ||
    !/\p{L}/u.test(bare) ||
    placeholderNames.has(bare.toLowerCase())
  )
    return [];
  const names = namesIn(bare, words);
  if (names.length > 1 || hasRole(bare, words) || (names.length === 1 && endsInSite(bare, sites)))
    return names.map((one) => ({ name: one, ...rest }));
  return bare === '' ? [] : [{ name: bare, ...rest }];
}

/** Whether a text names the site after a person who writes for it: `Ann Lee, The Lantern`. */
function endsInSite(text: string, sites: ReadonlySet<string>): boolean {
  const at = text.lastIndexOf(',');
  return at > 0 && namesSite(text.slice(at + 1), sites);
}

/**
 * The names in elements that are marked as names of authors, anywhere in the page: of several, none is certain to be
 * that of this article.
 */
export function markedNames(bylines: readonly DomElement[], words: ChosenWords): string[] {
  const names = new Set<string>();
  const labelled = new Map<string, string[]>();
  for (const element of bylines) {
    if (markedNear(element, otherMarks, 6)) continue;
    const text = lineOfName(visibleText(element).slice(0, LONGEST_MARKED));
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

/** The text of a byline on one line, without the days below the name. */
function lineOfName(text: string): string {
  const lines = text.split('\n');
  return [...lines.slice(0, 1), ...lines.slice(1).filter((line) => daysIn(line, 'day-first').length === 0)].join(' ');
}

/** The names below a heading that introduces the author, anywhere in the page. */
export function introducedNames(labels: readonly DomElement[], words: ChosenWords): string[] {
  for (const heading of labels) {
    const text = withoutColon(visibleText(heading).toLowerCase());
    if (!words.authorLabels.includes(text)) continue;
    const line = linesAround(heading).find(({ isBefore }) => !isBefore);
    if (line === undefined || line.text.length > LONGEST_NAME) continue;
    const names = namesIn(line.text, words);
    if (names.length > 0 && names.every(isFullName)) return names;
  }
  return [];
}
