import { defaultHandlers, type Handle, type State, type Unsafe } from 'mdast-util-to-markdown';
import { destination, inert, inertTitle, withoutAddresses } from './inert.ts';
import { plainCode } from './phrasing.ts';

interface Resource {
  url: string;
  title?: string | null | undefined;
}

/**
 * GitHub shows alerts only at the top level of a document. A block that is not a paragraph follows an empty line, since
 * not every block can follow a line of text.
 */
const blockquote: Handle = (node, parent, state, info) => {
  const quote = defaultHandlers.blockquote(node, parent, state, info);
  const { alert } = node.data ?? {};
  if (typeof alert !== 'string' || parent?.type !== 'root') return quote;
  const mark = `> [!${alert.toUpperCase()}]`;
  if (node.children.length === 0) return mark;
  return node.children[0]?.type === 'paragraph' ? `${mark}\n${quote}` : `${mark}\n>\n${quote}`;
};

/**
 * Some renderers ignore escapes in the text of a link, so that `\](` would end in a link of its own, and for some a
 * backtick begins code wherever it occurs. They leave character references alone.
 */
const text: Handle = (node, parent, state, info) => {
  const encode: string[] = [];
  if (state.stack.includes('label')) {
    encode.push('`', '<');
    if (node.value.includes('](')) encode.push(']');
    const written = state.safe(node.value, { ...info, encode });
    // Text beside code is written for renderers that see the end of the link elsewhere.
    return parent?.type === 'link' && parent.children.length === 1 ? written : withoutAddresses(written);
  }
  if (info.before.endsWith('`') || info.after.startsWith('`')) encode.push('`');
  return state.safe(node.value, { ...info, encode });
};

const writeLink: Handle = (node, _parent, state, info) => {
  const exit = state.enter('link');
  const exitLabel = state.enter('label');
  const tracker = state.createTracker(info);
  const begin = tracker.move('[');
  const label = tracker.move(state.containerPhrasing(node, { before: begin, after: '](', ...tracker.current() }));
  exitLabel();
  exit();
  return `${begin}${label}](${resource(node, state)})`;
};
/** Sets the first character that a handler writes, for the text before it. */
const beginning = (handler: Handle, character: string): Handle => Object.assign(handler, { peek: () => character });

const link = beginning(writeLink, '[');

/** A renderer that drops character references from the text of a picture must not bring `--` and `>` together. */
const image = beginning((node, _parent, state) => {
  const alt = inert(node.alt ?? '').replaceAll('>', '&#x3E;');
  return `![${alt}](${resource(node, state)})`;
}, '!');

function resource({ url, title }: Resource, { stack }: State): string {
  const address = destination(
    url,
    stack.some((construct) => emphasis.has(construct)),
  );
  return title ? `${address || '<>'} "${inertTitle(title)}"` : address;
}

const emphasis: ReadonlySet<string> = new Set(['emphasis', 'strong', 'strikethrough']);

/**
 * Except for plain words, code contains no backtick (`inlineCode` of `phrasing.ts`), so that backticks are paired: a
 * renderer that pairs them in another way would end the code elsewhere. For the same reason no backslash is next to
 * them, and none precedes a pipe in a table. In a link, code that could end the link is written as text: a renderer
 * that ignores escapes in it would find the end there.
 */
const writeCode: Handle = (node, parent, state) => {
  const { value } = node;
  const isCell = state.stack.includes('tableCell');
  const isLabel = state.stack.includes('label');
  const isPlain = plainCode.test(value) && !isCell && !isLabel;
  if (isLabel && value.includes('](')) return inert(value);
  if ((value.includes('`') && !isPlain) || (isCell && value.includes('\\|'))) return inert(value);
  const code = defaultHandlers.inlineCode(node, parent, state);
  const padded = /^`\\|\\`$/.test(code) ? `\` ${code.slice(1, -1)} \`` : code;
  return isCell ? padded.replaceAll('|', '\\|') : padded;
};
const inlineCode = beginning(writeCode, '`');

/**
 * The handlers of the nodes that the library would write in another way. A namespace of them would stay in every
 * bundle.
 */
export const handlers = { blockquote, text, link, image, inlineCode };

/**
 * What else is escaped in text: an angle bracket with no white space between it and the node after it, be that code or
 * an emphasis mark. All of these characters may occur in the address of an autolink, which would end in the code.
 *
 * @see https://spec.commonmark.org/0.31.2/#email-address
 */
export const unsafe: Unsafe[] = [{ character: '<', after: '[^\\s<>]*$', inConstruct: 'phrasing' }];
