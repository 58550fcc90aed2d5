import { attribute } from '../../html/dom.ts';
import { nameWords } from '../../html/name-words.ts';
import { type ElementStats, NO_RANK, rankOf } from '../element-stats.ts';
import { isTitleId } from '../title-id.ts';
import { type CorePlace, createCoreReader } from './core.ts';
import { isParagraph, type TextBlock } from './text-block.ts';
import { shapeOf, type TextShape } from './text-shape.ts';

/** A block with its features among the other blocks of its page. */
export interface BlockLook extends TextBlock {
  words: readonly string[];
  shape: TextShape;
  /** The shares of the page's text and of its prose that precede the block. */
  before: number;
  proseBefore: number;
  /** Whether it precedes the first, or follows the last paragraph. */
  isBeforeFirst: boolean;
  isBehindLast: boolean;
  /** The length of the text between the block and the nearest paragraph on each side. */
  toPrevious: number;
  toNext: number;
  previous: TextBlock | undefined;
  next: TextBlock | undefined;
  /** The heading above it, and the number of blocks since that heading. */
  heading: BlockLook | undefined;
  behindHeading: number;
  /** The blocks of the same tag and class in parents of the same tag and class. */
  kind: KindOfBlock;
  /** How often the page has the same text. */
  repeated: number;
  core: CorePlace;
  page: PageLook;
}

/** The totals of the blocks of one tag and class. */
export interface KindOfBlock {
  count: number;
  length: number;
  prose: number;
  texts: Set<string>;
}

export interface PageLook {
  length: number;
  prose: number;
  blocks: number;
  isDiscussion: boolean;
}

export function isHeading({ part }: TextBlock): boolean {
  return rankOf(part) < NO_RANK;
}

/** Returns the blocks of a page, each with its surroundings. */
export function lookAtBlocks(blocks: readonly TextBlock[], isDiscussion: boolean): BlockLook[] {
  const page: PageLook = { length: 0, prose: 0, blocks: blocks.length, isDiscussion };
  const keyOf = createKinds();
  const kinds = new Map<number, KindOfBlock>();
  const texts = new Map<string, number>();
  // Allocated in full, since it is filled from its end.
  const nextParagraph = new Array<number>(blocks.length);
  let distance = Number.POSITIVE_INFINITY;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index] as TextBlock;
    nextParagraph[index] = distance;
    distance = isParagraph(block) ? 0 : distance + block.part.ownLength;
    texts.set(block.text, (texts.get(block.text) ?? 0) + 1);
  }
  const ofKind = blocks.map((block) => {
    const key = keyOf(block);
    const kind = kinds.get(key) ?? { count: 0, length: 0, prose: 0, texts: new Set<string>() };
    kinds.set(key, kind);
    const { ownLength } = block.part;
    kind.count += 1;
    kind.length += ownLength;
    kind.texts.add(block.text);
    page.length += ownLength;
    if (isParagraph(block)) {
      kind.prose += ownLength;
      page.prose += ownLength;
    }
    return kind;
  });
  const coreOf = createCoreReader(blocks);
  const looks: BlockLook[] = [];
  let before = 0;
  let proseBefore = 0;
  let toPrevious = Number.POSITIVE_INFINITY;
  let heading: BlockLook | undefined;
  let behindHeading = 0;
  for (const [index, block] of blocks.entries()) {
    // Written out: a spread into a literal with so many keys is several times slower.
    const look: BlockLook = {
      part: block.part,
      text: block.text,
      named: block.named,
      box: block.box,
      outerBox: block.outerBox,
      within: block.within,
      depth: block.depth,
      isHidden: block.isHidden,
      whole: block.whole,
      words: wordsOf(block.text),
      shape: shapeOf(block.text),
      before: page.length === 0 ? 0 : before / page.length,
      proseBefore: page.prose === 0 ? 0 : proseBefore / page.prose,
      isBeforeFirst: proseBefore === 0,
      isBehindLast: nextParagraph[index] === Number.POSITIVE_INFINITY && !isParagraph(block),
      toPrevious,
      toNext: nextParagraph[index] ?? Number.POSITIVE_INFINITY,
      previous: blocks[index - 1],
      next: blocks[index + 1],
      heading,
      behindHeading,
      kind: ofKind[index] as KindOfBlock,
      repeated: texts.get(block.text) ?? 1,
      core: coreOf(block),
      page,
    };
    looks.push(look);
    before += block.part.ownLength;
    behindHeading += 1;
    if (isParagraph(block)) {
      proseBefore += block.part.ownLength;
      toPrevious = 0;
    } else toPrevious += block.part.ownLength;
    if (isHeading(block)) {
      heading = look;
      behindHeading = 0;
    }
  }
  return looks;
}

/**
 * Returns a function that numbers the kind of a block: the tag and the class of the block and of its parent.
 */
function createKinds(): (block: TextBlock) => number {
  const numbers = new Map<string, number>();
  const known = new Map<ElementStats, number>();
  const numberOf = (part: ElementStats): number => {
    let number = known.get(part);
    if (number === undefined) {
      const name = `${part.element.tagName}.${attribute(part.element, 'class') ?? ''}`;
      number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      known.set(part, number);
    }
    return number;
  };
  return ({ part }) => numberOf(part) * MOST_KINDS + (part.parent ? numberOf(part.parent) : 0);
}

/** More than a page has elements. */
const MOST_KINDS = 2 ** 25;

/** This many words tell the purpose of a text; of a long text the first are used. */
const MOST_WORDS = 14;
const word = /[\p{L}\p{M}]+/gu;

function wordsOf(text: string): string[] {
  return text.slice(0, 120).toLowerCase().match(word)?.slice(0, MOST_WORDS) ?? [];
}

const MOST_NAMES = 12;

/** The words of the class names, the id and the role of an element. */
export function namesOf({ element }: ElementStats): string[] {
  const names: string[] = [];
  for (const { name, value } of element.attrs) {
    if (name !== 'class' && name !== 'id' && name !== 'role' && name !== 'itemprop') continue;
    if (name === 'id' && isTitleId(element, value)) continue;
    let left = MOST_NAMES;
    for (const word of nameWords(value.slice(0, 120)))
      if (word.length > 1 && left > 0) {
        names.push(word);
        left -= 1;
      }
  }
  return names;
}
