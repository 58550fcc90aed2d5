import { type Article, findAll, type Node, type Text, toText, visit } from '../../src/index.ts';

/** A change of an article that a reader would notice; returns whether there was anything to change. */
export type Damage = (article: Article, pick: (count: number) => number, html: string) => boolean;

const word = /[\p{L}\p{N}]{2,}/gu;

const spaced = /[\p{L}\p{N}]+ [\p{L}\p{N}]+/u;

/** The characters of a text that have a width; a raised or lowered one is the same as a plain one. */
function solid(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u2060]+|[\u200b-\u200d]/g, '');
}

/** The texts of the tree that hold a word. */
function textsOf(article: Article): Text[] {
  return findAll(article, 'text').filter(({ value }) => value.search(word) !== -1);
}

function wordsOf({ value }: Text): { text: string; at: number }[] {
  return [...value.matchAll(word)].map((match) => ({ text: match[0], at: match.index }));
}

function cut(text: Text, at: number, length: number): void {
  text.value = text.value.slice(0, at) + text.value.slice(at + length);
}

/** Tells whether a change can be seen in the characters of an article alone. */
function changes(article: Article, change: () => void): boolean {
  const before = [solid(toText(article)), charactersOf(article)];
  change();
  return solid(toText(article)) !== before[0] && charactersOf(article) !== before[1];
}

/** The characters of all texts, without those that a writer adds for marks such as quotations. */
function charactersOf(article: Article): string {
  let text = '';
  visit(article, (node) => {
    if ('value' in node) text += node.value;
  });
  return solid(text);
}

/** Pairs of adjacent paragraphs in one parent. Words that the page has twice may be in either place. */
function paragraphPairs(article: Article): { siblings: Node[]; at: number }[] {
  const pairs: { siblings: Node[]; at: number }[] = [];
  const twice = new Set(article.dropped.filter(({ reason }) => reason === 'duplicate').map(({ text }) => text));
  const isParagraph = (node: Node | undefined): boolean => node?.type === 'paragraph' && !twice.has(toText(node));
  visit(article, (node) => {
    if (!('children' in node)) return;
    const siblings = node.children as Node[];
    siblings.forEach((child, at) => {
      if (isParagraph(child) && isParagraph(siblings[at + 1])) pairs.push({ siblings, at });
    });
  });
  return pairs;
}

export const damages: Readonly<Record<string, Damage>> = {
  'a word moved to another text': (article, pick) => {
    const texts = textsOf(article);
    if (texts.length < 2) return false;
    const from = pick(texts.length);
    const source = texts[from] as Text;
    const target = texts[(from + 1 + pick(texts.length - 1)) % texts.length] as Text;
    const words = wordsOf(source);
    const moved = words[pick(words.length)];
    if (moved === undefined) return false;
    return changes(article, () => {
      cut(source, moved.at, moved.text.length);
      target.value = `${target.value} ${moved.text}`;
    });
  },
  'two words of a text exchanged': (article, pick) => {
    const texts = textsOf(article).filter((text) => wordsOf(text).length > 1);
    const text = texts[pick(texts.length)];
    if (text === undefined) return false;
    const words = wordsOf(text);
    const at = pick(words.length - 1);
    const [one, other] = [words[at], words[at + 1]];
    if (!one || !other) return false;
    return changes(article, () => {
      const between = text.value.slice(one.at + one.text.length, other.at);
      const behind = text.value.slice(other.at + other.text.length);
      text.value = text.value.slice(0, one.at) + other.text + between + one.text + behind;
    });
  },
  // Where a dropped text equals a text in the tree, it may be either of the two.
  'two texts exchanged': (article, pick) => {
    const dropped = new Set(article.dropped.map(({ text }) => solid(text)));
    const texts = textsOf(article).filter(({ value }) => !dropped.has(solid(value)));
    if (texts.length < 2) return false;
    const from = pick(texts.length);
    const one = texts[from] as Text;
    const other = texts[(from + 1 + pick(texts.length - 1)) % texts.length] as Text;
    return changes(article, () => {
      [one.value, other.value] = [other.value, one.value];
    });
  },
  'two paragraphs exchanged': (article, pick) => {
    const pairs = paragraphPairs(article);
    const pair = pairs[pick(pairs.length)];
    if (pair === undefined) return false;
    const { siblings, at } = pair;
    return changes(article, () => {
      [siblings[at], siblings[at + 1]] = [siblings[at + 1] as Node, siblings[at] as Node];
    });
  },
  // Where only elements separate two words, no space of the source is lost.
  'a space lost between two words': (article, pick, html) => {
    const source = html.replace(/\s+/g, ' ');
    const texts = textsOf(article).filter(({ value }) => source.includes(spaced.exec(value)?.[0] ?? html));
    const text = texts[pick(texts.length)];
    if (text === undefined) return false;
    text.value = text.value.replace(spaced, (words) => words.replace(' ', ''));
    return true;
  },
  'a word hidden in markers': (article, pick) => {
    const blocks = [...findAll(article, 'paragraph'), ...findAll(article, 'heading')];
    const block = blocks[pick(blocks.length)];
    const first = block?.children[0];
    if (block === undefined || first?.type !== 'text') return false;
    const [start] = wordsOf(first);
    if (start?.at !== 0 || /^(?:\p{N}+|[ivxl]+)$/iu.test(start.text)) return false;
    cut(first, 0, start.text.length);
    block.markers = [start.text];
    return true;
  },
  'a word lost': (article, pick) => {
    const texts = textsOf(article);
    const text = texts[pick(texts.length)];
    const [first] = text ? wordsOf(text) : [];
    if (text === undefined || first === undefined) return false;
    cut(text, first.at, first.text.length);
    return true;
  },
  'a word repeated': (article, pick) => {
    const texts = textsOf(article);
    const text = texts[pick(texts.length)];
    const [first] = text ? wordsOf(text) : [];
    if (text === undefined || first === undefined) return false;
    text.value = `${text.value} ${first.text}`;
    return true;
  },
  'dropped texts in another order': (article, pick) => {
    const { dropped } = article;
    if (dropped.length < 2) return false;
    const at = pick(dropped.length - 1);
    const [one, other] = [dropped[at], dropped[at + 1]];
    if (!one || !other || solid(one.text + other.text) === solid(other.text + one.text)) return false;
    // Where a text occurs in the article again, it is not known which of the two was removed.
    const texts = new Set(textsOf(article).map(({ value }) => solid(value)));
    if (texts.has(solid(one.text)) || texts.has(solid(other.text))) return false;
    dropped.splice(at, 2, other, one);
    return true;
  },
};

/** Pseudo-random numbers that are the same on every run. */
export function picker(seed: number): (count: number) => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return count === 0 ? 0 : Math.floor((state / 2 ** 32) * count);
  };
}
