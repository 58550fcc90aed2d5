import { defaultHandlers, type Handle, type State, type Unsafe } from 'mdast-util-to-markdown';
import { destination, inert, inertTitle, withoutAddresses } from './inert.ts';
import { plainCode } from './phrasing.ts';

interface Resource {
  url: string;
  title?: string | null | undefined;
}

/**
 * GitHub shows alerts at the top of a document only. What is no paragraph stands apart: not all of it can follow a line
 * of text.
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
 * Some renderers take escapes in the text of a link for what they escape, so that `\](` would end in a link of its own,
 * and a backtick is to some the beginning of code wherever it stands: a reference they leave alone.
 */
const text: Handle = (node, parent, state, info) => {
  const encode: string[] = [];
  if (state.stack.includes('label')) {
    encode.push('`', '<');
    if (node.value.includes('](')) encode.push(']');
    const written = state.safe(node.value, { ...info, encode });
    // Beside code, for a renderer that sees the end of the link elsewhere.
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
/** What a handler begins with, for the text before it. */
const beginning = (handler: Handle, character: string): Handle => Object.assign(handler, { peek: () => character });

const link = beginning(writeLink, '[');

/** A renderer that leaves references out of the text of a picture shall not bring `--` and `>` together. */
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
 * But for plain words, code has no backtick in it (`inlineCode` of `phrasing.ts`), so that backticks come in pairs: for
 * a renderer that looks for their pairs in another way, code would end elsewhere. For the same reason no backslash
 * stands next to them, and none before a pipe in a table. In a link, what could end it is no code: a renderer that
 * takes escapes in its text for what they escape finds it there.
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
 * How the nodes of Markdown are written that the library would write in another way. A namespace of them would stay in
 * every bundle.
 */
export const handlers = { blockquote, text, link, image, inlineCode };

/**
 * What else is escaped in text: an angle bracket with no blank between it and the node behind, be that code or the
 * mark of emphasis. All of these signs may stand in the address of an autolink, which would end in the code.
 *
 * @see https://spec.commonmark.org/0.31.2/#email-address
 */
export const unsafe: Unsafe[] = [{ character: '<', after: '[^\\s<>]*$', inConstruct: 'phrasing' }];
