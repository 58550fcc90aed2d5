import { madeOf } from '../../lexicon/chosen-words.ts';
import { captionOf } from '../../read/tables.ts';
import type { Article, Node } from '../../tree/types.ts';
import { visit } from '../../tree/walk.ts';
import { linesOf, type TextLine } from '../lines.ts';
import { quoted } from '../quoted.ts';
import { defineRule, type Remark } from '../rule.ts';

/**
 * `Table 3` if the article numbers its tables and has no third, and "the table below" if nothing that could be a table
 * follows.
 */
export const danglingReference = defineRule({
  name: 'dangling-reference',
  severity: 'warning',
  about: 'The text refers to a table that is not there.',
  find(article, { words }) {
    const lines = linesOf(article).filter(({ node }) => node.type === 'paragraph');
    return [
      ...numberless(article, lines, new Set(words.tableNames), new Set(words.elsewhereWords)),
      ...nothingBelow(article, lines, phrasesOf(words)),
    ];
  },
});

const numbered = /(?<![\p{L}\d])(\p{L}{2,12}) (\d{1,2})(?![\d.,\-–]\p{L}?\d|\p{L}|\d)/gu;

/** The numbers of tables that a text names, with the words for them. */
function tablesIn(text: string, names: ReadonlySet<string>): { number: number; said: string; behind: string }[] {
  return [...text.matchAll(numbered)].flatMap((match) => {
    const [said, name = '', number] = match;
    return names.has(name.toLowerCase())
      ? { number: Number(number), said, behind: text.slice(match.index + said.length) }
      : [];
  });
}

const nextWord = /^,?\s(\p{L}{1,12})(?!\p{L})/u;

/** Whether a number refers to a table of another text: a bracket follows it, or a word such as `of`. */
function isElsewhere(behind: string, words: ReadonlySet<string>): boolean {
  if (/^\s?[([]/.test(behind)) return true;
  return words.has((nextWord.exec(behind)?.[1] ?? '').toLowerCase());
}

function numberless(
  article: Article,
  lines: readonly TextLine[],
  names: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
): Remark[] {
  const there = new Set<number>();
  visit(article, (node) => {
    if (node.type !== 'table' && node.type !== 'figure' && node.type !== 'heading') return;
    const caption = node.type === 'table' ? captionOf(node) : undefined;
    const text = caption ?? (node.type === 'table' ? '' : lineOf(node));
    for (const { number } of tablesIn(text, names)) there.add(number);
  });
  // A caption may be a paragraph above or below its table.
  for (const { text } of lines) {
    const [first] = tablesIn(text, names);
    if (first !== undefined && text.startsWith(first.said) && /^\s?[:.–—-]/.test(first.behind)) there.add(first.number);
  }
  if (there.size === 0) return [];
  return lines.flatMap(({ node, text }) =>
    tablesIn(text, names).flatMap(({ number, said, behind }) =>
      there.has(number) || isElsewhere(behind, elsewhere)
        ? []
        : {
            message: `${quoted(said)} is not in the article: ${quoted(text)}.`,
            position: node.position,
            fix: 'Correct the number, or add the table.',
          },
    ),
  );
}

function lineOf(node: Node): string {
  return linesOf({
    type: 'article',
    schemaVersion: 2,
    children: [node as Article['children'][number]],
    dropped: [],
    diagnostics: [],
  })
    .map(({ text }) => text)
    .join(' ');
}

const phrasesOf = madeOf(({ tableBelow }) => [...tableBelow]);

/** Nodes that readers may see as a table. */
const tableLike: ReadonlySet<string> = new Set([
  'table',
  'image',
  'embed',
  'code',
  'descriptionList',
  'fields',
  'list',
  'math',
  'details',
]);

function nothingBelow(article: Article, lines: readonly TextLine[], phrases: readonly string[]): Remark[] {
  const places = new Map<Node, number>();
  let last = -1;
  let count = 0;
  visit(article, (node) => {
    count += 1;
    places.set(node, count);
    if (tableLike.has(node.type)) last = count;
  });
  return lines.flatMap(({ node, text }) => {
    if ((places.get(node) ?? 0) < last) return [];
    const lower = text.toLowerCase();
    const phrase = phrases.find((one) => lower.includes(one));
    return phrase === undefined
      ? []
      : {
          message: `No table follows ${quoted(phrase)}: ${quoted(text)}.`,
          position: node.position,
          fix: 'Add the table, or change the sentence.',
        };
  });
}
