import { type Model, scoreOf } from '../../classifier/model.ts';
import { unpack } from '../../classifier/packed.ts';
import type { Exclusions } from '../boilerplate.ts';
import { type ElementStats, NO_RANK, rankOf } from '../element-stats.ts';
import { blockFeatures } from './block-features.ts';
import { bulkOf } from './bulk.ts';
import { withoutCopies } from './copies.ts';
import { footnotesOf } from './footnotes.ts';
import { isContent } from './is-content.ts';
import { isRecord, noticesOf } from './notices.ts';
import { type BlockLook, lookAtBlocks, namesOf } from './page-look.ts';
import { isParagraph, type TextBlock, textBlocks } from './text-block.ts';
import { blockModel, nameScores, wordScores } from './weights.ts';
import { readScores, type Told, told } from './word-scores.ts';

/** A block belongs to the article from this score on; bench/main-content/train.py has the same number. */
const LEAST = 0.5;
/** The same for a table, whose loss costs a reader more. */
const LEAST_IN_TABLE = 0.4;
/** The same for code, which is hardly ever furniture. */
const LEAST_IN_CODE = 0.3;
/** The same for a discussion, where every post has a panel about its author beside it. */
const LEAST_IN_DISCUSSION = 0.6;
/** If less of the prose would be left, the page is of another kind than those the model was trained on. */
const FEWEST_LEFT = 0.2;

const words = /* @__PURE__ */ readScores(wordScores);
const names = /* @__PURE__ */ readScores(nameScores);
const model: Model = /* @__PURE__ */ unpack(blockModel, 0);

/**
 * Excludes, from what the rules keep of a page, the blocks that are furniture by the model trained on readers' pages.
 */
export function dropFurniture(
  root: ElementStats,
  exclusions: Exclusions,
  isDiscussion: boolean,
  certain?: ReadonlySet<ElementStats>,
): void {
  const blocks = textBlocks(root, exclusions);
  const looks = lookAtBlocks(withoutCopies(blocks), isDiscussion);
  const kept = keptBlocks(looks, certain);
  if (kept.size === blocks.length) return;
  const prose = (blocks: readonly BlockLook[]): number =>
    blocks.reduce((sum, look) => sum + (isParagraph(look) ? look.part.ownLength : 0), 0);
  const stays = prose([...kept]) < FEWEST_LEFT * prose(looks) ? looks : [...kept];
  leaveOut(root, blocks, stays, exclusions);
}

/** Excludes all blocks except those in `stays`, with the elements that contain nothing else. */
function leaveOut(
  root: ElementStats,
  blocks: readonly TextBlock[],
  stays: readonly BlockLook[],
  exclusions: Exclusions,
): void {
  const holding = new Set<ElementStats>([root]);
  for (const { part } of stays)
    for (
      let around: ElementStats | undefined = part;
      around !== undefined && !holding.has(around);
      around = around.parent
    )
      holding.add(around);
  const left = new Set<ElementStats>();
  for (const { part } of blocks) {
    for (let around: ElementStats | undefined = part; around !== undefined; around = around.parent) {
      if (holding.has(around) || left.has(around)) break;
      left.add(around);
      if (around.parent === undefined || holding.has(around.parent)) exclusions.set(around, 'boilerplate');
    }
  }
}

/**
 * The blocks of the article: a table, a figure or a `<details>` is judged as a whole, and a heading above kept blocks
 * is kept.
 */
function keptBlocks(looks: readonly BlockLook[], certain?: ReadonlySet<ElementStats>): Set<BlockLook> {
  const scoreOf = createScorer();
  const scores = looks.map(scoreOf);
  const ofWhole = sumsOfWholes(looks, scores);
  const kept = new Set<BlockLook>();
  const notices = noticesOf(looks);
  const footnotes = footnotesOf(looks);
  const bulk = bulkOf(looks, scores, LEAST);
  /** A bit for each rank of which a block is kept before the next heading of the same or a higher level. */
  let staying = 0;
  for (let index = looks.length - 1; index >= 0; index -= 1) {
    const look = looks[index] as BlockLook;
    const rank = rankOf(look.part);
    const score = meanOf(ofWhole.get(look.whole)) ?? scores[index] ?? 1;
    const stays =
      !notices.has(look) &&
      !isRecord(look) &&
      (score >= leastOf(look) ||
        rank === 1 ||
        certain?.has(look.part) ||
        bulk.has(look) ||
        footnotes.has(look) ||
        isContent(looks, index, kept) ||
        (rank < NO_RANK && staying >> (rank + 1) !== 0));
    if (stays) kept.add(look);
    if (rank < NO_RANK) staying &= (1 << rank) - 1;
    if (stays) staying |= 1 << rank;
  }
  return kept;
}

function leastOf({ page, within }: BlockLook): number {
  if (page.isDiscussion) return LEAST_IN_DISCUSSION;
  if (within.has('pre')) return LEAST_IN_CODE;
  return within.has('table') ? LEAST_IN_TABLE : LEAST;
}

interface Sum {
  score: number;
  weight: number;
}

function sumsOfWholes(looks: readonly BlockLook[], scores: readonly number[]): Map<ElementStats | undefined, Sum> {
  const sums = new Map<ElementStats | undefined, Sum>();
  for (const [index, { whole, part }] of looks.entries()) {
    if (whole === undefined) continue;
    const sum = sums.get(whole) ?? { score: 0, weight: 0 };
    sums.set(whole, sum);
    sum.score += (scores[index] ?? 0) * (part.ownLength + 1);
    sum.weight += part.ownLength + 1;
  }
  return sums;
}

function meanOf(sum: Sum | undefined): number | undefined {
  return sum && sum.score / sum.weight;
}

/**
 * Returns a function that scores how likely a block belongs to the article; the scores of an element's names are
 * computed once.
 */
function createScorer(): (look: BlockLook) => number {
  const known = new Map<ElementStats, Told>();
  const toldBy = (part: ElementStats): Told => {
    const found = known.get(part) ?? told(names, namesOf(part));
    known.set(part, found);
    return found;
  };
  return (look) => {
    const values = blockFeatures.read(look);
    const ofWords = told(words, look.words);
    values.push(ofWords.sum / Math.max(1, look.words.length), ofWords.least, ofWords.most);
    let sum = 0;
    let least: number | undefined;
    let most: number | undefined;
    for (const part of look.named) {
      const ofPart = toldBy(part);
      if (ofPart.count === 0) continue;
      sum += ofPart.sum;
      least = Math.min(least ?? ofPart.least, ofPart.least);
      most = Math.max(most ?? ofPart.most, ofPart.most);
    }
    values.push(sum, least ?? 0, most ?? 0);
    return scoreOf(model, values);
  };
}
