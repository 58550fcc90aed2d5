import { explain } from '../../read/explain.ts';
import { evidenceOf } from '../view/evidence.ts';
import { excerpt } from '../view/excerpt.ts';
import { familyOf } from '../view/families.ts';
import { text } from '../view/html.ts';
import type { View } from '../view/view.ts';
import { each, type Section } from './section.ts';

/** The evidence of nodes: every judgement with its score, its signals and its alternatives. */
export function evidenceSection({ article, numbering, prefix }: View): Section {
  const found = explain(article);
  const body = each(found, ({ node }) => {
    const number = numbering.numberOf(node);
    const others = node.type === 'table' ? (node.alternatives ?? []) : [];
    const kind = node.type === 'table' ? `${node.kind} table` : node.type;
    const taken = node.evidence ? evidenceOf(node.evidence) : '<p class="nothing">Nothing was sure enough.</p>';
    const close =
      others.length === 0 ? '' : `<p class="path">What else it might have been</p>${others.map(evidenceOf).join('')}`;
    return `<article class="card f-${familyOf(node.type)}" id="${prefix}e${number}"><h3><a href="#${prefix}n${number}">${text(kind)}</a></h3><p class="path">${text(excerpt(node, 100))}</p><div class="why">${taken}${close}</div></article>`;
  });
  return { id: 'evidence', title: 'Why', total: found.length, body: `<div class="cards">${body}</div>` };
}
