import type { Article, Node } from '../../src/tree/types.ts';
import { schemaVersion } from '../../src/tree/version.ts';

/** Articles that no parser made: a text as every string of a tree, and in some places that take no string. */
export function treesOf(text: string): Article[] {
  return [...blocksOf(text), ...phrasingOf(text)].map((child) => articleOf(text, [child]));
}

function articleOf(text: string, children: unknown[]): Article {
  const facts = { language: text, direction: text, title: text, dropped: [], diagnostics: [] };
  return { type: 'article', schemaVersion, ...facts, children } as unknown as Article;
}

const leaf = (value: string): unknown => ({ type: 'text', value });
const paragraph = (...children: unknown[]): unknown => ({ type: 'paragraph', children });

function phrasingOf(text: string): unknown[] {
  return [
    { type: 'link', url: text, title: text, children: [leaf(text)] },
    { type: 'link', url: `https://a.example/${text}`, title: text, children: [leaf(text)] },
    { type: 'link', url: { toString: () => 'javascript:alert(1)' }, children: [leaf('x')] },
    { type: 'image', url: text, alt: text, title: text },
    { type: 'image', url: `x?${text}`, alt: text, title: text },
    { type: 'inlineCode', value: text },
    { type: 'inlineMath', value: text, tex: text },
    { type: 'strong', children: [leaf(text)] },
    { type: 'footnoteReference', identifier: text, children: [leaf(text)] },
    { type: text, value: text },
  ].map((child) => paragraph(child, { type: 'break' }, leaf(text)));
}

function blocksOf(text: string): unknown[] {
  const cell = {
    type: 'tableCell',
    role: text,
    rowSpan: 1,
    colSpan: 1,
    row: 0,
    column: 0,
    children: [leaf(text)],
  };
  const question = { type: 'question', children: [leaf(text)] };
  const term = { type: 'term', children: [leaf(text)] };
  const definition = { type: 'definition', children: [paragraph(leaf(text))] };
  return [
    { type: text, children: [leaf(text)] },
    { type: 'section', depth: text, children: [{ type: 'heading', depth: text, id: text, children: [leaf(text)] }] },
    {
      type: 'list',
      ordered: true,
      start: text,
      children: [{ type: 'listItem', checked: text, children: [leaf(text)] }],
    },
    { type: 'callout', tone: text, children: [paragraph(leaf(text))] },
    { type: 'code', lang: text, value: text },
    { type: 'math', tex: text, value: text },
    { type: 'embed', url: text, title: text },
    { type: 'embed', url: `https://a.example/${text}` },
    {
      type: 'figure',
      children: [
        { type: 'image', url: text, alt: text },
        { type: 'caption', children: [leaf(text)] },
      ],
    },
    { type: 'details', children: [{ type: 'summary', children: [leaf(text)] }, paragraph(leaf(text))] },
    { type: 'footnoteDefinition', identifier: text, children: [paragraph(leaf(text))] },
    { type: 'descriptionList', children: [term, definition] },
    { type: 'glossary', children: [{ type: 'glossaryEntry', children: [term, definition] }] },
    { type: 'faq', children: [{ type: 'faqPair', children: [question, { type: 'answer', children: [leaf(text)] }] }] },
    { type: 'steps', children: [{ type: 'step', children: [paragraph(leaf(text)), paragraph(leaf(text))] }] },
    {
      type: 'fields',
      children: [
        {
          type: 'field',
          children: [
            { type: 'label', children: [leaf(text)] },
            { type: 'value', children: [leaf(text)] },
          ],
        },
      ],
    },
    {
      type: 'table',
      kind: text,
      columns: [{ name: text, key: text }],
      children: [
        { type: 'caption', children: [leaf(text)] },
        { type: 'tableRow', section: text, children: [cell] },
      ],
    },
  ];
}

/** Trees with nodes in places where HTML does not allow them. */
export const misplaced: readonly Node[] = [
  paragraph(
    paragraph(leaf('a'), { type: 'link', url: 'x', children: [{ type: 'link', url: 'y', children: [leaf('b')] }] }),
  ),
  { type: 'table', kind: 'data', columns: [], children: [paragraph(leaf('a')), { type: 'tableCell', children: [] }] },
  { type: 'heading', depth: 2, children: [{ type: 'heading', depth: 3, children: [paragraph(leaf('a'))] }] },
  {
    type: 'strong',
    children: [
      { type: 'table', columns: [], children: [] },
      { type: 'code', value: '<b>' },
    ],
  },
  { type: 'list', ordered: false, children: [leaf('<'), paragraph(leaf('>')), { type: 'tableRow', children: [] }] },
  { type: 'details', children: [{ type: 'summary', children: [{ type: 'details', children: [leaf('a')] }] }] },
  { type: 'caption', children: [leaf('a')] },
  { type: 'tableRow', section: 'head', children: [leaf('a')] },
  { type: 'listItem', checked: true, children: [{ type: 'listItem', children: [leaf('a')] }] },
] as unknown as Node[];
