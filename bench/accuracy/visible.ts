import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** The elements whose text a reader never sees, with the way their content is tokenized. */
const HIDDEN = new Map<string, number>([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['template', TokenizerMode.DATA],
]);

/**
 * The characters of an HTML fragment that a reader sees, without white space, in order. It comes from the tokenizer
 * alone, so it does not depend on the tree that is measured with it; that is enough for the bodies of feeds, which are
 * well nested.
 */
export function visibleCharacters(html: string): string {
  let text = '';
  let hidden: string | undefined;
  const write = (token: Token.CharacterToken) => {
    if (hidden === undefined) text += token.chars;
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onCharacter: write,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onStartTag: (token) => {
        const mode = HIDDEN.get(token.tagName);
        if (mode === undefined || hidden !== undefined) return;
        hidden = token.tagName;
        if (mode !== TokenizerMode.DATA) tokenizer.state = mode;
      },
      onEndTag: (token) => {
        if (token.tagName === hidden) hidden = undefined;
      },
    },
  );
  tokenizer.write(html, true);
  return solid(text);
}

const raisedOrLowered = /[²³¹⁰-₎ₐ-ₜʰ-ˣᵃ-ᵿᶜᶠᶻⱼ]/g;

/** A text without its white space. Raised and lowered characters are replaced by the plain ones of Unicode. */
export function solid(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(raisedOrLowered, (character) => character.normalize('NFKC'))
    .replaceAll('−', '-');
}

/**
 * What was lost and what was invented between the visible characters and the written ones, in order: characters that
 * were left out on purpose (`left`, in any order) are no loss.
 */
export function compareCharacters(visible: string, written: string, left: string): { lost: number; invented: number } {
  const skipped = new Map<string, number>();
  let at = 0;
  let invented = 0;
  for (const character of written) {
    let to = at;
    while (to < visible.length && !visible.startsWith(character, to)) to += 1;
    if (to >= visible.length) {
      invented += 1;
      continue;
    }
    for (const passed of visible.slice(at, to)) skipped.set(passed, (skipped.get(passed) ?? 0) + 1);
    at = to + character.length;
  }
  for (const passed of visible.slice(at)) skipped.set(passed, (skipped.get(passed) ?? 0) + 1);
  for (const character of left) {
    const count = skipped.get(character) ?? 0;
    if (count === 0) invented += 1;
    else skipped.set(character, count - 1);
  }
  let lost = 0;
  for (const count of skipped.values()) lost += count;
  return { lost, invented };
}
