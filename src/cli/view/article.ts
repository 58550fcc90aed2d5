import type { ReaderName } from '../../records/readers.ts';
import { toText } from '../../tree/text.ts';
import type { Article } from '../../tree/types.ts';
import { counted, extents, indented, type Screen, within } from './screen.ts';
import { sections } from './sections.ts';
import { oneLine, wrap } from './wrap.ts';

const margin = 2;

/** An article for reading: its title and facts, then its content. */
export function articleLines(article: Article, only: readonly ReaderName[], screen: Screen): string[] {
  const { width, paint } = screen;
  const title = article.title === undefined ? [] : wrap(article.title, width, 4).map((line) => paint('title', line));
  return spaced([[...title, ...(only.length > 0 ? [] : factLines(article, screen))], bodyLines(article, only, screen)]);
}

/** The content of an article, under titles, and what was left out of it. */
export function bodyLines(article: Article, only: readonly ReaderName[], screen: Screen): string[] {
  const { paint } = screen;
  const names = Object.keys(sections) as ReaderName[];
  const asked = names.filter((name) => (only.length > 0 ? only.includes(name) : !sections[name].isAskedFor));
  const inner = { ...within(screen, margin), ...(only.length > 0 && { extent: extents.whole }) };
  const blocks = asked.map((name) => {
    const { title, draw } = sections[name];
    const lines = draw(article, inner);
    if (lines.length === 0) return only.length === 0 ? [] : [paint('section', `No ${title.toLowerCase()}`)];
    return [paint('section', title), ...indented(lines, margin)];
  });
  if (only.length > 0) return spaced(blocks);
  if (blocks.every((lines) => lines.length === 0)) blocks.push(indented(textLines(article, inner), margin));
  return spaced([...blocks, endLines(article, screen)]);
}

/** The facts that the page states about its article, and the size of the article. */
function factLines({ metadata = {}, language }: Article, { width, paint }: Screen): string[] {
  const { authors, published, modified, siteName, section, canonical, description } = metadata;
  const facts = [
    authors && `by ${authors.join(', ')}`,
    published?.slice(0, 10),
    modified && modified.slice(0, 10) !== published?.slice(0, 10) ? `changed ${modified.slice(0, 10)}` : undefined,
    siteName,
    section,
    language,
  ].filter((fact) => fact !== undefined && fact !== '');
  return [
    ...wrap(facts.join(' · '), width, 3),
    ...wrap(canonical ?? '', width, 2),
    ...wrap(description ?? '', width, 4),
  ]
    .filter((line) => line !== '')
    .map((line) => paint('faint', line));
}

/** The beginning of an article that has nothing but text. */
function textLines(article: Article, { width, extent }: Screen): string[] {
  return wrap(toText(article), width, extent.lines).filter((line) => line !== '');
}

/** What was left out, on one line, and what went wrong. */
function endLines({ dropped, diagnostics }: Article, { width, paint, extent }: Screen): string[] {
  const reasons = new Map<string, number>();
  let length = 0;
  for (const { reason, text } of dropped) {
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    length += text.length;
  }
  const list = [...reasons].map(([reason, count]) => `${reason} ${count}`).join(', ');
  const left = `Left out: ${counted(length, 'character')} (${list}); --format tree shows them`;
  const messages = diagnostics
    .slice(0, extent.records)
    .flatMap(({ severity, code, message }) =>
      wrap(`${severity} ${code}: ${message}`, width, 2).map((line) => paint('warning', line)),
    );
  const more = diagnostics.length > extent.records ? [`… and ${diagnostics.length - extent.records} more`] : [];
  return [...(dropped.length > 0 ? [paint('faint', oneLine(left, width))] : []), ...messages, ...more];
}

/** Blocks with an empty line between them. */
function spaced(blocks: readonly (readonly string[])[]): string[] {
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
