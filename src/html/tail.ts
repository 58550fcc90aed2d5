import { type DefaultTreeAdapterMap, type Parser, type Token, type TokenHandler, TokenizerMode } from 'parse5';
import { attribute, type DomElement } from './dom.ts';

/** The rest of an input, read as tokens. */
export interface Tail {
  /** Whether there was a rest. */
  isRead(): boolean;
  /** What a reader sees of it: tags are nothing, but those that end a line. */
  text(): string;
}

const modes = new Map<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>([
  ['script', TokenizerMode.SCRIPT_DATA],
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'].map(
    (name) => [name, TokenizerMode.RAWTEXT] as const,
  ),
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);
const hidden = new Set('script style template title iframe noembed noframes noscript'.split(' '));
const hiddenForeign = new Set('title desc metadata defs style script annotation annotation-xml'.split(' '));
const phrasing = new Set('a abbr b cite code em font i mark q s small span strong sub sup time u var wbr'.split(' '));

/**
 * Takes the tokens of a parser from here on and keeps their text, without making anything of them; the end of the input is passed on, so that the
 * parser ends its tree. Elements are matched by their names alone: what is hidden is hidden until an end tag of the name.
 */
export function readTail(parser: Parser<DefaultTreeAdapterMap>): Tail {
  const { tokenizer } = parser;
  const pieces: string[] = [];
  let isRead = false;
  /** The element whose text does not show, and how many of its name are open. */
  let name = hiddenAround(parser);
  let depth = name === undefined ? 0 : 1;
  let foreign = 0;
  const take = ({ chars }: Token.CharacterToken): void => {
    isRead = true;
    if (name === undefined) pieces.push(chars);
  };
  const ignore = (): void => {
    isRead = true;
  };
  const handler: Omit<TokenHandler, 'onParseError'> = {
    onCharacter: take,
    onWhitespaceCharacter: take,
    onNullCharacter: ignore,
    onComment: ignore,
    onDoctype: ignore,
    onStartTag({ tagName, attrs, selfClosing }) {
      isRead = true;
      const isForeign = foreign > 0;
      if (!isForeign) tokenizer.state = modes.get(tagName) ?? tokenizer.state;
      if (isForeign && selfClosing) return;
      if (tagName === 'svg' || tagName === 'math') foreign += 1;
      if (name !== undefined) {
        if (tagName === name) depth += 1;
        return;
      }
      if (!phrasing.has(tagName)) pieces.push('\n');
      if (isForeign ? !hiddenForeign.has(tagName) : !hidden.has(tagName) || isFormula(tagName, attrs)) return;
      name = tagName;
      depth = 1;
    },
    onEndTag({ tagName }) {
      isRead = true;
      if (foreign > 0 && (tagName === 'svg' || tagName === 'math')) foreign -= 1;
      if (tagName === name) {
        depth -= 1;
        if (depth === 0) name = undefined;
      } else if (name === undefined && !phrasing.has(tagName)) pieces.push('\n');
    },
    onEof(token) {
      // The parser hands tokens to itself, so it needs its own methods back.
      for (const key of Object.keys(handler)) Reflect.deleteProperty(parser, key);
      parser.onEof(token);
    },
  };
  Object.assign(parser, handler);
  return {
    isRead: () => isRead,
    text: () =>
      pieces
        .join('')
        .replace(/[\t\n\f\r ]+/g, (run) => (run.includes('\n') ? '\n' : ' '))
        .trim(),
  };
}

function isFormula(tagName: string, attrs: readonly Token.Attribute[]): boolean {
  return tagName === 'script' && attrs.some(({ name, value }) => name === 'type' && value.startsWith('math/tex'));
}

/** The name of the element around the place where the parser is, whose text does not show. */
function hiddenAround({ openElements }: Parser<DefaultTreeAdapterMap>): string | undefined {
  let node: unknown = openElements.current;
  let found: string | undefined;
  while (typeof node === 'object' && node !== null && 'tagName' in node) {
    const element = node as DomElement;
    const { tagName } = element;
    const names = element.namespaceURI.endsWith('xhtml') ? hidden : hiddenForeign;
    const isShown = tagName === 'script' && attribute(element, 'type')?.startsWith('math/tex');
    if (names.has(tagName) && !isShown) found = tagName;
    node = element.parentNode;
  }
  return found;
}
