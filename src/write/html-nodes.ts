import { meaningful } from '../html/elements.ts';
import { isPhrasing } from '../tree/content.ts';
import { nodeFacts } from '../tree/node-types.ts';
import { toText } from '../tree/text.ts';
import type { Article, List, ListItem, Node, NodeMap, Parent, Steps } from '../tree/types.ts';
import { isParent } from '../tree/walk.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { childrenOf, type Part } from './html-children.ts';
import { type Footnotes, fragment, noteId } from './html-footnotes.ts';
import { cellParts, figureCaption, tableParts } from './html-table.ts';
import { safeId } from './id.ts';
import { safeUrl } from './url.ts';

type Writers = { [Type in keyof NodeMap]?: (node: NodeMap[Type], footnotes: Footnotes) => readonly Part[] };

/**
 * Returns the parts of a node. A type without a writer is written by its kind: a mark as its element, a line of text as
 * a paragraph, anything else as its content.
 */
export function partsOf(node: Node, footnotes: Footnotes): readonly Part[] {
  const write = Object.hasOwn(writers, node.type) ? writers[node.type] : undefined;
  if (write !== undefined) return (write as (node: Node, footnotes: Footnotes) => readonly Part[])(node, footnotes);
  const other: Node = node;
  if (!isParent(other)) return 'value' in other && typeof other.value === 'string' ? [escapeText(other.value)] : [];
  const tagName = elementOf.get(other.type);
  if (tagName !== undefined) return [`<${tagName}>`, ...other.children, `</${tagName}>`];
  const isLine = nodeFacts(other.type)?.is !== 'phrasing' && nodeFacts(other.type)?.holds?.[0] === 'phrasing';
  return isLine ? ['<p>', ...childrenOf(other), '</p>\n'] : childrenOf(other);
}

/** The element for a type of node: the first if there are several. */
const elementOf: ReadonlyMap<string, string> = new Map(
  [...meaningful].reverse().map(([tagName, type]) => [type, tagName]),
);

const writers: Writers = {
  article: (node) => [`<article${languageAndDirection(node)}>\n`, ...childrenOf(node), '</article>\n'],
  section: (node) => {
    // Only a section whose heading was recovered may end before the next heading.
    const isRecovered = node.children[0]?.origin === 'recovered';
    return isRecovered ? ['<section>\n', ...childrenOf(node), '</section>\n'] : childrenOf(node);
  },
  heading: (node) => {
    const tag = headingTag(node.depth);
    return [`<${tag}${attribute('id', node.id && safeId(node.id))}>`, ...childrenOf(node), `</${tag}>\n`];
  },
  list: (node) => {
    const open = node.ordered ? `<ol${countOf(node)}>\n` : '<ul>\n';
    const close = node.ordered ? '</ol>\n' : '</ul>\n';
    if (node.spread !== true) return [open, ...childrenOf(node), close];
    return [open, ...node.children.flatMap((item) => itemParts(item, childrenOf(item))), close];
  },
  listItem: (node) => itemParts(node, withBareStart(node)),
  table: tableParts,
  caption: (node) => ['<caption>', ...childrenOf(node), '</caption>\n'],
  tableRow: (node) => ['<tr>', ...childrenOf(node), '</tr>\n'],
  tableCell: (node) => cellParts(node),
  figure: (node) => [
    '<figure>',
    ...node.children.flatMap((child) => (child.type === 'caption' ? figureCaption(child) : [child])),
    '</figure>\n',
  ],
  code: (node) => {
    // The parser takes one line feed at the end of such an element for its own.
    const value = node.value.endsWith('\n') ? `${node.value}\n` : node.value;
    return [`<pre><code${languageOf(node.lang)}>${escapeText(value)}</code></pre>\n`];
  },
  blockquote: (node) => ['<blockquote>\n', ...childrenOf(node), '</blockquote>\n'],
  callout: (node) => {
    const tone = (node.tone ?? '').toLowerCase().replace(/[^a-z0-9-]/g, '');
    return [`<aside class="callout${tone === '' ? '' : ` ${tone}`}">\n`, ...childrenOf(node), '</aside>\n'];
  },
  details: (node) => ['<details>\n', ...childrenOf(node), '</details>\n'],
  summary: (node) => {
    const tag = node.depth === undefined ? undefined : headingTag(node.depth);
    return tag === undefined
      ? ['<summary>', ...inline(node), '</summary>\n']
      : [`<summary><${tag}>`, ...inline(node), `</${tag}></summary>\n`];
  },
  math: (node) => [`<div class="math"${attribute('data-tex', node.tex)}>${escapeText(node.value)}</div>\n`],
  embed: (node) => {
    const url = safeUrl(node.url, 'link');
    const text = escapeText(node.title ?? url ?? '');
    if (url === undefined) return text === '' ? [] : [`<p>${text}</p>\n`];
    return [`<p><a href="${escapeAttribute(url)}">${text}</a></p>\n`];
  },
  thematicBreak: () => ['<hr>\n'],
  footnoteDefinition: (node, footnotes) => {
    const back = footnotes
      .referencesTo(node.identifier)
      .map((id) => `<a href="${escapeAttribute(fragment(id))}" role="doc-backlink">↩</a>`)
      .join('');
    const last = node.children.at(-1);
    const open = `<li${attribute('id', noteId(node.identifier))}>`;
    if (back === '') return [open, ...tightly(node), '</li>\n'];
    if (last?.type !== 'paragraph') return [open, ...childrenOf(node), `<p>${back}</p>\n`, '</li>\n'];
    return [open, ...node.children.slice(0, -1), '<p>', ...childrenOf(last), ` ${back}</p>`, '</li>\n'];
  },
  descriptionList: (node) => ['<dl>\n', ...childrenOf(node), '</dl>\n'],
  term: (node) => ['<dt>', ...inline(node), '</dt>\n'],
  definition: (node) => ['<dd>', ...tightly(node), '</dd>\n'],
  faqPair: (node) => {
    const question = node.children.find((child) => child.type === 'question');
    const isHeaded = question === undefined || question.children.some((child) => child.type === 'heading');
    return isHeaded ? childrenOf(node) : ['<details>\n', ...childrenOf(node), '</details>\n'];
  },
  question: (node) => {
    const isHeaded = node.children.some((child) => child.type === 'heading');
    return isHeaded ? childrenOf(node) : ['<summary>', ...inline(node), '</summary>\n'];
  },
  glossary: (node) => ['<dl class="glossary">\n', ...childrenOf(node), '</dl>\n'],
  fields: (node) => ['<dl class="fields">\n', ...childrenOf(node), '</dl>\n'],
  label: (node) => ['<dt>', ...inline(node), '</dt>\n'],
  value: (node) => ['<dd>', ...tightly(node), '</dd>\n'],
  steps: (node) =>
    isNumbered(node) ? node.children.flatMap(childrenOf) : ['<ol class="steps">\n', ...childrenOf(node), '</ol>\n'],
  step: (node) => ['<li>', ...tightly(node), '</li>\n'],
  abbreviation: (node) => [`<abbr${attribute('title', node.title)}>`, ...node.children, '</abbr>'],
  inlineCode: (node) => [`<code>${escapeText(node.value)}</code>`],
  link: (node) => {
    const url = safeUrl(node.url, 'link');
    if (url === undefined) return node.children;
    return [`<a href="${escapeAttribute(url)}"${attribute('title', node.title)}>`, ...node.children, '</a>'];
  },
  image: (node) => {
    const url = safeUrl(node.url, 'image');
    if (url === undefined) return [escapeText(node.alt)];
    return [`<img src="${escapeAttribute(url)}" alt="${escapeAttribute(node.alt)}"${attribute('title', node.title)}>`];
  },
  break: () => ['<br>'],
  inlineMath: (node) => [`<span class="math"${attribute('data-tex', node.tex)}>${escapeText(node.value)}</span>`],
  footnoteReference: (node, footnotes) => {
    const target = escapeAttribute(fragment(noteId(node.identifier)));
    const open = `<a href="${target}"${attribute('id', footnotes.idOf(node))} role="doc-noteref">`;
    return [open, ...node.children, '</a>'];
  },
};

/** The attributes that set how an ordered list counts. */
function countOf({ start, reversed, style }: List): string {
  const type = style !== undefined && /^[aAiI]$/.test(style) ? ` type="${style}"` : '';
  return `${Number.isSafeInteger(start) ? ` start="${start}"` : ''}${reversed === true ? ' reversed=""' : ''}${type}`;
}

function itemParts({ checked, value }: ListItem, children: readonly Part[]): Part[] {
  const box = `<input type="checkbox" disabled=""${checked === true ? ' checked=""' : ''}> `;
  const open = Number.isSafeInteger(value) ? `<li value="${value}">` : '<li>';
  return [open, ...(typeof checked === 'boolean' ? [box] : []), ...children, '</li>\n'];
}

/** The children of a node, with the first paragraph without tags. */
function withBareStart(node: Parent): readonly Part[] {
  const children = childrenOf(node);
  const start = children.findIndex((part) => typeof part === 'object' && part.type === 'paragraph');
  return children.flatMap((part, index) => (index === start ? childrenOf(part as Parent) : [part]));
}

/** The children of an item, with its only paragraph without tags if it comes first. */
function tightly(node: Parent): readonly Part[] {
  const [first, ...rest] = childrenOf(node);
  const isFirst = typeof first === 'object' && first.type === 'paragraph';
  const isOnly = isFirst && !rest.some((part) => typeof part === 'object' && part.type === 'paragraph');
  return isOnly ? withBareStart(node) : childrenOf(node);
}

/** The children of a node whose element contains a line of text: blocks give their content, on a line each. */
function inline(node: Parent): readonly Part[] {
  return (node.children as readonly Node[]).flatMap((child, index): Part[] => {
    if (isPhrasing(child) || !isParent(child)) return [child];
    return [...(index > 0 ? ['<br>'] : []), ...(child.type === 'paragraph' ? child.children : [child])];
  });
}

function headingTag(depth: number): string {
  return `h${Math.min(Math.max(Math.trunc(Number(depth)) || 1, 1), 6)}`;
}

function languageAndDirection({ language, direction }: Article): string {
  const lang = attribute('lang', /^[\w-]+$/.test(language ?? '') ? language : undefined);
  return `${lang}${attribute('dir', direction === 'ltr' || direction === 'rtl' ? direction : undefined)}`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
}

function languageOf(lang: string | undefined): string {
  if (lang === undefined || lang === '') return '';
  // Not every name is valid as a class.
  return /[\s;]/.test(lang) ? attribute('data-lang', lang) : attribute('class', `language-${lang}`);
}

/** Steps that contain their own numbers, such as `Step 1: Boil`, are written as plain blocks. */
function isNumbered({ children: [first] }: Steps): boolean {
  return first !== undefined && /^\p{L}{2,12}\s(?:#\s?)?1(?!\d)/u.test(toText(first));
}
