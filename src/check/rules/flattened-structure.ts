import type { Node, RecoverRule } from '../../tree/types.ts';
import { visit } from '../../tree/walk.ts';
import { quotedText } from '../quoted.ts';
import { defineRule, type Remark } from '../rule.ts';

/** What each recovery rule found, and what it should have been. */
const kinds: Readonly<Record<RecoverRule, [found: string, fix: string]>> = {
  'label-heading': ['A label in a paragraph heads what follows', 'Make it a heading (<h2> to <h6>).'],
  'bold-heading': ['A bold line heads what follows', 'Make it a heading (<h2> to <h6>).'],
  'numbered-paragraphs': ['Numbers in paragraphs count a list', 'Make it an ordered list (<ol>).'],
  'numbered-lines': ['Numbers in lines count a list', 'Make it an ordered list (<ol>).'],
  'dash-bullets': ['Signs before lines stand for a list', 'Make it a list (<ul>).'],
  'label-items': ['Items stand beside the item that is their label', 'Put them into a list within it.'],
  'field-lines': ['Bold labels in lines have values behind them', 'Make it a description list (<dl>).'],
  'trailing-fields': [
    'Labels with values stand in the last item of a list',
    'Put them behind the list, into a description list (<dl>).',
  ],
  'item-fields': ['An item holds labels with values', 'Make it a description list (<dl>), or a row of a table.'],
  'br-paragraphs': ['Line breaks stand for the ends of paragraphs', 'Make each a paragraph (<p>).'],
  'quote-alerts': ['A mark in a quotation makes it a note', 'Make it a note (<aside>).'],
  'word-lists': ['Paragraphs with signs of a word processor stand for a list', 'Make it a list (<ul> or <ol>).'],
  'list-runs': ['Lists that follow each other are one', 'Make it one list.'],
  'task-marks': ['Signs stand for the boxes of tasks', 'Make them boxes (<input type="checkbox">).'],
};

/**
 * Structure that was in the text alone, reported once for each run of it: what is within recovered content, and what
 * follows it in the same block or list by the same rule, is not reported again.
 */
export const flattenedStructure = defineRule({
  name: 'flattened-structure',
  severity: 'info',
  about: 'Text is used for structure that HTML has elements for.',
  find(article) {
    const remarks: Remark[] = [];
    let last: { parent: Node | undefined; by: RecoverRule } | undefined;
    visit(article, (node, ancestors) => {
      if (node.origin !== 'recovered' || node.by === undefined) return undefined;
      // A section is recovered by its heading, which is visited next.
      if (node.type === 'section') return undefined;
      const above = ancestors.at(-1);
      const parent = above?.type === 'listItem' ? ancestors.at(-2) : above;
      if (node.type !== 'heading' && last?.parent === parent && last?.by === node.by) return 'skip';
      last = { parent, by: node.by };
      const [found, fix] = kinds[node.by];
      remarks.push({ message: `${found}: ${quotedText(node)}.`, position: node.position, fix });
      return 'skip';
    });
    return remarks;
  },
});
