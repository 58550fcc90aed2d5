import type { Feed, FeedItem } from '../../feed/index.ts';
import type { ReaderName } from '../../records/readers.ts';
import { bodyLines } from './article.ts';
import { counted, extents, indented, type Screen, within } from './screen.ts';
import { hanging, wrap } from './wrap.ts';

/** The facts that a feed states about itself. */
export function feedLines(
  { format, title, link, language, updated, description, items }: Feed,
  screen: Screen,
): string[] {
  const { width, paint } = screen;
  const facts = [format, counted(items.length, 'item'), language, updated?.slice(0, 10), link];
  return [
    ...wrap(title ?? 'A feed without a title', width, 4).map((line) => paint('title', line)),
    ...wrap(facts.filter((fact) => fact !== undefined).join(' · '), width, 4).map((line) => paint('faint', line)),
    ...wrap(description ?? '', width, 4)
      .filter((line) => line !== '')
      .map((line) => paint('faint', line)),
  ];
}

/** An item under its number: its facts, and its article in short. */
export function itemLines(item: FeedItem, number: number, only: readonly ReaderName[], screen: Screen): string[] {
  const { title, link, authors, published, updated, categories, article, error, enclosures } = item;
  const label = `${number}. `;
  const inner = { ...within(screen, label.length), extent: extents.brief };
  const { paint } = screen;
  const facts = [
    (published ?? updated)?.slice(0, 10),
    authors.length > 0 ? `by ${authors.join(', ')}` : undefined,
    categories.length > 0 ? categories.join(', ') : undefined,
    enclosures.length > 0 ? counted(enclosures.length, 'file') : undefined,
    link,
  ].filter((fact) => fact !== undefined);
  const body = article === undefined ? [] : bodyLines(article, only, inner);
  return [
    ...hanging(label, wrap(title ?? 'Untitled', inner.width, 3)).map((line) => paint('title', line)),
    ...indented(
      [
        ...wrap(facts.join(' · '), inner.width, 3)
          .filter((line) => line !== '')
          .map((line) => paint('faint', line)),
        ...(error === undefined
          ? []
          : wrap(`error ${error.code}: ${error.message}`, inner.width).map((line) => paint('error', line))),
        ...(body.length === 0 ? [] : ['', ...body]),
      ],
      label.length,
    ),
  ];
}
