import { type DefaultTreeAdapterMap, type Parser, type Token, type TokenHandler, TokenizerMode } from 'parse5';
import { attribute, type DomElement } from './dom.ts';
import { type Content, elementFacts, isUnseenForeign, isWithinForeignWords, isWithinWords } from './elements.ts';

/** The rest of an input, read as tokens. */
export interface Tail {
  /** Whether there was a rest. */
  isRead(): boolean;
  /** Its visible text; only tags that end a word or a line count, as line feeds. */
  text(): string;
}

const modes: Readonly<Record<Content, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  raw: TokenizerMode.RAWTEXT,
  escapable: TokenizerMode.RCDATA,
  script: TokenizerMode.SCRIPT_DATA,
  plain: TokenizerMode.PLAINTEXT,
};

/**
 * An element that is open at the edge of the tree, or is never closed, may hide text only if it does so everywhere: a
 * head ends with the first text.
 */
function isUnseen(tagName: string): boolean {
  return tagName !== 'head' && elementFacts(tagName)?.display === 'none';
}

/**
 * Takes the tokens of a parser from here on and keeps only their text; the end of the input is passed on, so that the
 * parser ends its tree. Elements are matched only by their names: text is hidden until an end tag with the name.
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
      const content = isForeign ? undefined : elementFacts(tagName)?.content;
      if (content !== undefined) tokenizer.state = modes[content];
      if (isForeign && selfClosing) return;
      if (tagName === 'svg' || tagName === 'math') foreign += 1;
      if (name !== undefined) {
        if (tagName === name) depth += 1;
        return;
      }
      if (endsWord(tagName, isForeign)) pieces.push('\n');
      if (isForeign ? !isUnseenForeign(tagName) : !isUnseen(tagName) || isFormula(tagName, attrs)) return;
      name = tagName;
      depth = 1;
    },
    onEndTag({ tagName }) {
      isRead = true;
      if (foreign > 0 && (tagName === 'svg' || tagName === 'math')) foreign -= 1;
      if (tagName === name) {
        depth -= 1;
        if (depth === 0) name = undefined;
      } else if (name === undefined && endsWord(tagName, foreign > 0)) pieces.push('\n');
    },
    onEof(token) {
      // The parser passes tokens to itself, so it needs its own methods back.
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

function endsWord(tagName: string, isForeign: boolean): boolean {
  return isForeign ? !isWithinForeignWords(tagName) : tagName !== 'math' && !isWithinWords(tagName);
}

function isFormula(tagName: string, attrs: readonly Token.Attribute[]): boolean {
  return tagName === 'script' && attrs.some(({ name, value }) => name === 'type' && value.startsWith('math/tex'));
}

/** The name of the outermost open element whose text does not show. */
function hiddenAround({ openElements }: Parser<DefaultTreeAdapterMap>): string | undefined {
  let node: unknown = openElements.current;
  let found: string | undefined;
  while (typeof node === 'object' && node !== null && 'tagName' in node) {
    const element = node as DomElement;
    const { tagName } = element;
    const isUnseenHere = element.namespaceURI.endsWith('xhtml') ? isUnseen : isUnseenForeign;
    const isShown = tagName === 'script' && attribute(element, 'type')?.startsWith('math/tex');
    if (isUnseenHere(tagName) && !isShown) found = tagName;
    node = element.parentNode;
  }
  return found;
}
