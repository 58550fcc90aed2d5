import { checkArticle } from '../tree/given.ts';
import { onOneLine, toLine } from '../tree/line.ts';
import { toText } from '../tree/text.ts';
import type { Article, FlowContent, Step } from '../tree/types.ts';
import { visitSections } from './sections.ts';
import { withoutWrittenNumbers } from './written-number.ts';

/** A procedure. */
export interface StepsRecord {
  /** The headings that lead to it, from the top. */
  section: string[];
  /** The steps, in their order. */
  steps: {
    /**
     * The first block of the step that has text and is not a figure, on one line, without the number that its author
     * wrote: `Step 2: …`.
     */
    title: string;
    /** The texts of its other blocks, one for each item of a list. */
    details: string[];
  }[];
}

/**
 * Returns the procedures of an article, in the order of the text. The `title` of a step is its first block that has
 * text and is not a figure, on one line, without the number that its author wrote (`Step 2: …`), if all steps have one;
 * `details` are the texts of the other blocks, one for each item of a list.
 *
 * @throws {TypeError} if `article` is not an article.
 * @example
 * ```ts
 * import { parseArticle, steps } from 'espalier';
 *
 * steps(parseArticle('<h2>Directions</h2><ol><li>Boil the water.<li>Pour it over the leaves.</ol>'));
 * // [{ section: ['Directions'], steps: [{ title: 'Boil the water.', details: [] }, { title: 'Pour it over the leaves.', details: [] }] }]
 * ```
 */
export function steps(article: Article): StepsRecord[] {
  checkArticle('steps', article);
  const found: StepsRecord[] = [];
  visitSections(article, (node, path) => {
    if (node.type !== 'steps') return;
    found.push({
      section: path(),
      steps: withoutNumbers(node.children.map(recordOf)),
    });
  });
  return found;
}

/** A picture above a step is not its title. */
function titleAmong(blocks: readonly FlowContent[]): FlowContent | undefined {
  return blocks.find((block) => block.type !== 'figure' && toLine(block) !== '') ?? blocks[0];
}

type StepRecord = StepsRecord['steps'][number];

function recordOf(step: Step): StepRecord {
  const blocks = blocksOf(step);
  const title = titleAmong(blocks);
  return {
    title: title ? toLine(title) : '',
    details: blocks
      .filter((block) => block !== title)
      .flatMap((block) => (block.type === 'list' ? block.children.map(toText) : [toText(block)]))
      .filter((text) => text !== ''),
  };
}

/** If the title of a step is only a number, the next line becomes its title. */
function withoutNumbers(steps: readonly StepRecord[]): StepRecord[] {
  const titles = withoutWrittenNumbers(steps.map(({ title }) => title));
  return steps.map((step, index) => {
    const title = titles[index] ?? step.title;
    const [line, ...details] = step.details;
    if (title !== '' || step.title === '' || line === undefined) return { ...step, title: title || step.title };
    return { title: onOneLine(line), details };
  });
}

/** A step with a heading of its own is a section, which begins with the heading; its number may precede that. */
function blocksOf({ children }: Step): FlowContent[] {
  const [first, second, ...rest] = children;
  if (first?.type === 'section') return [...first.children, ...children.slice(1)];
  return first && second?.type === 'section' ? [first, ...second.children, ...rest] : children;
}
