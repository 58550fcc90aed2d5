import type { ElementStats } from '../element-stats.ts';
import { isParagraph, type TextBlock } from './text-block.ts';

/** The position of a block relative to the element that holds the bulk of the prose, and the prose of its parent. */
export interface CorePlace {
  /** How many elements lie between the block and its nearest ancestor with half of the prose. */
  levels: number;
  /** The share of that ancestor's prose in its child that contains the block. */
  side: number;
  /** The paragraphs in the same parent, and how much of the prose of the page they are. */
  paragraphs: number;
  prose: number;
}

/** How much of the prose the core holds. */
const CORE_SHARE = 0.5;

/** Returns a function that returns the place of a block; each element is visited once. */
export function createCoreReader(blocks: readonly TextBlock[]): (block: TextBlock) => CorePlace {
  const beside = new Map<ElementStats | undefined, { paragraphs: number; prose: number }>();
  let all = 0;
  for (const block of blocks) {
    if (!isParagraph(block)) continue;
    const known = beside.get(block.part.parent) ?? { paragraphs: 0, prose: 0 };
    beside.set(block.part.parent, known);
    known.paragraphs += 1;
    known.prose += block.part.ownLength;
    all += block.part.ownLength;
  }
  const placeOf = createPlaces(CORE_SHARE * all);
  return ({ part }) => {
    const { levels, side } = placeOf(part);
    const { paragraphs = 0, prose = 0 } = beside.get(part.parent) ?? {};
    return { levels, side, paragraphs, prose: prose / Math.max(1, all) };
  };
}

interface Place {
  levels: number;
  side: number;
}

function createPlaces(half: number): (part: ElementStats) => Place {
  const known = new Map<ElementStats, Place>();
  return (part) => {
    const path: ElementStats[] = [];
    let around: ElementStats | undefined = part;
    while (around !== undefined && !known.has(around) && (around.proseLength < half || around === part)) {
      path.push(around);
      around = around.parent;
    }
    const outer = path[path.length - 1];
    let place: Place =
      (around && known.get(around)) ??
      ({ levels: 0, side: (outer?.proseLength ?? 0) / Math.max(1, around?.proseLength ?? 0) } satisfies Place);
    for (let index = path.length - 1; index >= 0; index -= 1) {
      place = { levels: place.levels + 1, side: place.side };
      known.set(path[index] as ElementStats, place);
    }
    return place;
  };
}
