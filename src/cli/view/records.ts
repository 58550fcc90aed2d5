import { faqs } from '../../read/faqs.ts';
import { fields } from '../../read/fields.ts';
import { glossary } from '../../read/glossary.ts';
import { links } from '../../read/links.ts';
import { steps } from '../../read/steps.ts';
import type { Article } from '../../tree/types.ts';
import { pathLines } from './path.ts';
import { indented, moreThan, type Screen, shownOf, within } from './screen.ts';
import { hanging, wrap } from './wrap.ts';

/** The questions of an article with their answers. */
export function questionLines(article: Article, screen: Screen): string[] {
  return eachOf(faqs(article), 'faqs', screen, ({ question, answer }) => [
    ...wrap(question, screen.width).map((line) => screen.paint('header', line)),
    ...indented(wrap(answer, within(screen, 2).width, screen.extent.lines), 2),
  ]);
}

/** The procedures of an article, their steps numbered. */
export function stepLines(article: Article, screen: Screen): string[] {
  return eachOf(steps(article), 'steps', screen, ({ section, steps: all }) => {
    const places = String(shownOf(all.length, screen.extent.records)).length + 2;
    const inner = within(screen, places);
    const lines = shownLines(all, 'steps', screen, ({ title, details }, index) => [
      ...hanging(`${index + 1}.`.padEnd(places), wrap(title, inner.width, inner.extent.lines), places),
      ...details
        .slice(0, screen.extent.lines)
        .flatMap((text) => indented(hanging('– ', wrap(text, inner.width - 2, 3)), places)),
    ]);
    return [...pathLines(section, screen), ...lines];
  });
}

/** The terms of an article with what they mean. */
export function glossaryLines(article: Article, screen: Screen): string[] {
  return eachOf(
    glossary(article),
    'glossary',
    screen,
    ({ term, definitions }) => [
      ...wrap(term, screen.width).map((line) => screen.paint('header', line)),
      ...indented(
        definitions.flatMap((text) => wrap(text, within(screen, 2).width, screen.extent.lines)),
        2,
      ),
    ],
    [],
  );
}

/** The labelled values of an article, each run together. */
export function fieldLines(article: Article, screen: Screen): string[] {
  return eachOf(fields(article), 'fields', screen, ({ section, fields: run }) => {
    const lines = shownLines(run, 'fields', screen, ({ label, value }) => {
      const [first = '', ...others] = wrap(`${label}: ${value}`, screen.width, screen.extent.lines);
      const end = first.startsWith(`${label}:`) ? label.length + 1 : 0;
      return [screen.paint('header', first.slice(0, end)) + first.slice(end), ...others];
    });
    return [...pathLines(section, screen), ...lines];
  });
}

/** The links of an article: the text and the address of each. */
export function linkLines(article: Article, screen: Screen): string[] {
  return eachOf(
    links(article),
    'links',
    screen,
    ({ text, url }) => [
      ...wrap(text || '–', screen.width, screen.extent.lines),
      ...indented(wrap(url, within(screen, 2).width, screen.extent.lines), 2).map((line) =>
        screen.paint('faint', line),
      ),
    ],
    [],
  );
}

function eachOf<Entry>(
  all: readonly Entry[],
  reader: string,
  screen: Screen,
  draw: (entry: Entry) => string[],
  between: readonly string[] = [''],
): string[] {
  return shownLines(all, reader, screen, (entry, index) => [...(index > 0 ? between : []), ...draw(entry)]);
}

/** The lines of the entries that are shown, and of how many are not. */
function shownLines<Entry>(
  all: readonly Entry[],
  name: string,
  screen: Screen,
  draw: (entry: Entry, index: number) => string[],
): string[] {
  const shown = all.slice(0, shownOf(all.length, screen.extent.records));
  return [...shown.flatMap(draw), ...moreThan(all.length, shown.length, name, screen)];
}
