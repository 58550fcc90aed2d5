import { features } from '../../classifier/feature.ts';
import { attribute } from '../../html/dom.ts';
import type { ElementStats } from '../element-stats.ts';
import { bits } from '../names.ts';
import { type BlockLook, isHeading } from './page-look.ts';
import { isParagraph, type TextBlock } from './text-block.ts';

const FAR = 4000;

function near(distance: number): number {
  return Math.min(distance, FAR);
}

function density({ linkedLength, textLength }: ElementStats): number {
  return textLength === 0 ? 0 : linkedLength / textLength;
}

function ownDensity({ part }: TextBlock): number {
  return part.ownLength === 0 ? 0 : part.ownLinkedLength / part.ownLength;
}

const sentenceEnd = /[.!?…。！？][»”"')\]]*$/;

type Reader = (look: BlockLook) => number | boolean;

const boxFeatures = (name: string, of: (look: BlockLook) => ElementStats | undefined): Record<string, Reader> => {
  const read =
    (reader: (box: ElementStats, look: BlockLook) => number | boolean): Reader =>
    (look) => {
      const box = of(look);
      return box === undefined ? -1 : reader(box, look);
    };
  return {
    [`share of the page in the ${name}`]: read((box, { page }) => box.textLength / Math.max(1, page.length)),
    [`text of the ${name}`]: read((box) => box.textLength),
    [`link density of the ${name}`]: read(density),
    [`share of prose in the ${name}`]: read((box) => box.proseLength / Math.max(1, box.textLength)),
    [`paragraphs of the ${name}`]: read((box) => box.paragraphs),
    [`links of the ${name}`]: read((box) => box.links),
    [`headings of the ${name}`]: read((box) => box.headings),
    [`linked headings of the ${name}`]: read((box) => box.linkedHeadings),
    [`inputs of the ${name}`]: read((box) => box.inputs),
    [`items of the ${name}`]: read((box) => box.items),
    [`the ${name} is hidden`]: read((box) => box.isHidden),
    [`the ${name} is followed by nothing`]: read((box) => box.nextSibling === undefined),
  };
};

/** The features by which a reader would tell a block of the article from the furniture of its page. */
export const blockFeatures = features<BlockLook>({
  'length of the text': ({ part }) => part.ownLength,
  words: ({ words }) => words.length,
  'link density': ownDensity,
  links: ({ part }) => part.links,
  'ends as a sentence does': ({ text }) => sentenceEnd.test(text),
  'ends with a colon': ({ text }) => /[:：]$/.test(text),
  'ends with an ellipsis': ({ text }) => /(?:…|\.\.\.)$/.test(text),
  'is a question': ({ text }) => /[?？؟]$/.test(text),
  'share of digits': ({ shape, text }) => shape.digits / Math.max(1, text.length),
  'begins with a small letter': ({ shape }) => shape.beginsSmall,
  'is in capitals': ({ shape }) => shape.isAllCapitals,
  'words in capitals': ({ shape }) => shape.capitals / shape.words,
  'has a sign of rights or an address': ({ text }) => /[©®™@]|https?:|www\./.test(text),
  'has a separator': ({ shape }) => shape.hasSeparator,
  'has no letters': ({ words }) => words.length === 0,
  'is a paragraph': isParagraph,
  'rank of the heading': ({ part }) => Number(/^h([1-6])$/.exec(part.element.tagName)?.[1] ?? 0),
  'is a p': ({ part }) => part.element.tagName === 'p',
  'is an li': ({ part }) => part.element.tagName === 'li',
  'is a div': ({ part }) => part.element.tagName === 'div',
  'is a cell': ({ part }) => part.element.tagName === 'td' || part.element.tagName === 'th',
  'has a class': ({ part }) => attribute(part.element, 'class') !== undefined,
  depth: ({ depth }) => depth,
  'is hidden': ({ isHidden }) => isHidden,
  'in a list': ({ within }) => within.has('li') || within.has('dl'),
  'in a table': ({ within }) => within.has('table'),
  'in a figure': ({ within }) => within.has('figure'),
  'is a caption': ({ within }) => within.has('figcaption'),
  'in a quotation': ({ within }) => within.has('blockquote'),
  'in code': ({ within }) => within.has('pre'),
  'in a header': ({ within }) => within.has('header'),
  'in a footer': ({ within }) => within.has('footer'),
  'in an aside': ({ within }) => within.has('aside'),
  'in a form': ({ within }) => within.has('form'),
  'in a label': ({ within }) => within.has('label'),
  'in a button': ({ within }) => within.has('button'),
  'in a dialog': ({ within }) => within.has('dialog'),
  'in details': ({ within }) => within.has('details'),
  'in an article': ({ within }) => within.has('article'),
  'in main': ({ within }) => within.has('main'),
  'in a link': ({ within }) => within.has('a'),
  'text before': ({ before }) => before,
  'prose before': ({ proseBefore }) => proseBefore,
  'before the first paragraph': ({ isBeforeFirst }) => isBeforeFirst,
  'behind the last paragraph': ({ isBehindLast }) => isBehindLast,
  'text to the paragraph before': ({ toPrevious }) => near(toPrevious),
  'text to the paragraph behind': ({ toNext }) => near(toNext),
  'length of the block before': ({ previous }) => previous?.part.ownLength ?? -1,
  'length of the block behind': ({ next }) => next?.part.ownLength ?? -1,
  'link density of the block before': ({ previous }) => (previous ? ownDensity(previous) : -1),
  'link density of the block behind': ({ next }) => (next ? ownDensity(next) : -1),
  'same tag as the block before': ({ part, previous }) => previous?.part.element.tagName === part.element.tagName,
  'same tag as the block behind': ({ part, next }) => next?.part.element.tagName === part.element.tagName,
  'heading before': ({ previous }) => previous !== undefined && isHeading(previous),
  'heading behind': ({ next }) => next !== undefined && isHeading(next),
  'rank of the heading above': ({ heading }) => Number(heading?.part.element.tagName[1] ?? 0),
  'link density of the heading above': ({ heading }) => (heading ? ownDensity(heading) : -1),
  'blocks behind the heading': ({ behindHeading }) => behindHeading,
  'blocks of its kind': ({ kind }) => kind.count,
  'share of the page in blocks of its kind': ({ kind, page }) => kind.length / Math.max(1, page.length),
  'share of the prose in blocks of its kind': ({ kind, page }) => kind.prose / Math.max(1, page.prose),
  'length of a block of its kind': ({ kind }) => kind.length / kind.count,
  'different texts of its kind': ({ kind }) => kind.texts.size / kind.count,
  'times the text is repeated': ({ repeated }) => repeated,
  'named as furniture': ({ named }) => named.reduce((sum, { names }) => sum + (names & ~bits.question ? 1 : 0), 0),
  'marked as the article around': ({ part }) => part.nearestMarked,
  'parts of its parent': ({ part }) => part.parent?.elements ?? 0,
  'text of its parent': ({ part }) => part.parent?.textLength ?? 0,
  'link density of its parent': ({ part }) => (part.parent ? density(part.parent) : -1),
  ...boxFeatures('box', ({ box }) => box),
  ...boxFeatures('outer box', ({ outerBox }) => outerBox),
  'prose of the page': ({ page }) => page.prose,
  'share of prose in the page': ({ page }) => page.prose / Math.max(1, page.length),
  'blocks of the page': ({ page }) => page.blocks,
  'the page is a discussion': ({ page }) => page.isDiscussion,
  'levels to the core': ({ core }) => core.levels,
  'share of the core on its side': ({ core }) => core.side,
  'paragraphs beside it': ({ core }) => core.paragraphs,
  'share of the prose beside it': ({ core }) => core.prose,
});
