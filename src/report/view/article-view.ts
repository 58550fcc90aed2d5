import type { Node } from '../../tree/types.ts';
import { isParent } from '../../tree/walk.ts';
import { blockTags } from './article-blocks.ts';
import { phrasingTags } from './article-phrasing.ts';
import { tableTags } from './article-tables.ts';
import { familyOf } from './families.ts';
import { attribute, clipped, text } from './html.ts';
import type { View } from './view.ts';
import type { Tags, Writing } from './writing.ts';

/**
 * Returns the HTML of an article made from its tree: none of its own markup, every node with its number, no address
 * that a browser would load.
 */
export function articleView(view: View): string {
  const { article } = view;
  const around: Node[] = [];
  const writing: Writing = { view, rank: 2, tables: 0, meanings: new Map(), around };
  let html = '';
  const open: { node: Node; children: readonly Node[]; index: number; close: string }[] = [];
  const enter = (node: Node): void => {
    const { open: start, close, value } = tagsOf(node, writing);
    html += start;
    if (value !== undefined) html += value + close;
    else {
      open.push({ node, children: isParent(node) ? node.children : [], index: 0, close });
      around.push(node);
    }
  };
  for (const child of article.children) {
    enter(child);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const child = top.children[top.index];
      top.index += 1;
      if (child !== undefined) enter(child);
      else {
        html += top.close;
        open.pop();
        around.pop();
      }
    }
  }
  const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(article.language ?? '') ? article.language : undefined;
  const direction = article.direction === 'rtl' || article.direction === 'ltr' ? article.direction : undefined;
  const shown = html === '' ? '<p class="nothing">The article is empty.</p>' : html;
  const start = `<div class="prose"${attribute('lang', language)}${attribute('dir', direction)}${idOf(article, writing)}>`;
  return `${start}${shown}</div>`;
}

function tagsOf(node: Node, writing: Writing): Tags {
  const at = idOf(node, writing);
  if (node.type === 'text') {
    const value = text(node.value);
    return at === '' ? { open: '', close: '', value } : { open: `<span${at}>`, close: '</span>', value };
  }
  const known = blockTags(node, at, writing) ?? tableTags(node, at, writing) ?? phrasingTags(node, at);
  if (known !== undefined) return known;
  const type = clipped(String((node as Node).type), 40);
  const value = !isParent(node) && 'value' in node ? { value: text((node as { value: unknown }).value) } : {};
  return { open: `<div class="own"${at}><span class="tag">${text(type)}</span> `, close: '</div>', ...value };
}

/** The attributes of every node that the tree shows. */
function idOf(node: Node, { view }: Writing): string {
  const number = view.numbering.numberOf(node);
  if (number === undefined) return '';
  return ` id="${view.prefix}n${number}" data-f="${familyOf(node.type)}"`;
}
