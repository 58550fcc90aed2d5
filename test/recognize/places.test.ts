import { expect, test } from 'vitest';
import { openBlocks, type Place } from '../../src/recognize/places.ts';
import {
  article,
  blockquote,
  br,
  caption,
  field,
  fields,
  h2,
  hr,
  li,
  ol,
  p,
  section,
  table,
  td,
  th,
  tr,
  ul,
} from '../../src/testing/index.ts';
import { toText } from '../../src/tree/text.ts';

/** The places among the children of an article, in the order in which they are looked at. */
function places(...children: Parameters<typeof article>): string[] {
  const open: Place[] = [];
  openBlocks(open, article(...children), []);
  return open.reverse().map(({ parent }) => `${parent.type} ${toText(parent)}`);
}

test('opens blocks that hold blocks, and no lines', () => {
  expect(places(section(h2('t'), p('a')), p('b'), hr(), blockquote(p('c'), p('d')))).toEqual([
    'section t\na',
    'blockquote c\nd',
  ]);
});

test('opens the items of a list that are more than a line', () => {
  expect(places(ol(li(p('a'), ul(li('b'))), li('c'), li(p('d'), p('e'))))).toEqual(['listItem a\nb', 'listItem d\ne']);
});

test('opens the cells of a table that are more than a line, and its caption', () => {
  const cells = table(
    caption(p('a'), p('b')),
    tr(th('c'), td(p('d'), p('e'))),
    tr(td(br(), 'f'), td(ul(li('g')), 'h')),
  );
  expect(places(cells)).toEqual(['caption a\nb', 'tableCell d\ne', 'tableCell g\nh']);
});

test('opens the values of fields that are more than a line, the first as well as the last, and no labels', () => {
  const labelled = fields(field('a', ul(li('b'))), field('c', 'd'), field('e', p('f'), p('g')));
  expect(places(labelled)).toEqual(['value b', 'value f\ng']);
});
