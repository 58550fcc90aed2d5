import { holdsBlocks, isPhrasing, isPlainLine } from '../tree/content.ts';
import { toText } from '../tree/text.ts';
import type { Article, FlowContent, Heading, Node, Parent } from '../tree/types.ts';
import { hearWitness, type Witness, witness } from './faq/witness.ts';
import type { Proposal, Recognizer } from './recognizer.ts';
import type { PreparedContext } from './table/kind.ts';
import { prepareTables } from './table/prepare.ts';

/** How recognition is run. */
export interface RecognizeOptions {
  /** The library's own, whose text its tests prove. */
  recognizers: readonly Recognizer[];
  /** The caller's, whose proposals are held against the text. */
  custom: readonly Recognizer[];
  /** Proposals that are less sure are passed over. */
  threshold: number;
  language?: string;
  /** `false` leaves lists as they are. */
  flattened?: false;
  /** The questions that the page states for machines. */
  stated: readonly Witness[];
}

/**
 * Says what the structure of an article means, in place: each recognizer looks at the children of every node that holds blocks, the outer node first, and
 * the surest of the proposals that overlap takes the place of its run. The text of the article stays the same.
 */
export function recognize(article: Article, options: RecognizeOptions): void {
  const known = prepareTables(article, options);
  const asked = [...options.custom, ...options.recognizers];
  const states = witness(options.stated);
  const always = asked.some(({ looksAt }) => looksAt === undefined);
  const given = {
    states,
    known,
    ...(options.language && { language: options.language }),
    ...(options.flattened === false && { flattened: false as const }),
  };
  const types = new Set<Node['type']>();
  const open: { parent: Parent; headings: readonly Heading[] }[] = [{ parent: article, headings: [] }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { parent } = place;
    const first = parent.children[0] as Node | undefined;
    if (first === undefined || isPhrasing(first)) continue;
    const headings = first.type === 'heading' ? [...place.headings, first] : place.headings;
    if (always || !isPart(first)) {
      types.clear();
      let last: Node['type'] | undefined;
      for (const { type } of parent.children as Node[]) {
        if (type !== last) types.add(type);
        last = type;
      }
      const context: PreparedContext = { parent, headings, ...given };
      const claims: Claim[] = [];
      for (const by of asked) {
        if (by.looksAt?.some((type) => types.has(type)) === false) continue;
        for (const proposal of by.recognize(parent.children as FlowContent[], context)) {
          if (proposal.score >= options.threshold) claims.push({ ...proposal, by });
        }
      }
      if (claims.length > 0) settle(article, parent, claims, options);
    }
    for (let index = parent.children.length - 1; index >= 0; index -= 1) {
      const child = parent.children[index] as Node;
      if (holdsBlocks(child) && (always || !isPlainLine(child.children))) open.push({ parent: child, headings });
    }
  }
  hearWitness(article, options.stated);
}

/** Lists and tables are most of the nodes that hold others, and nothing but their parts stands in them. */
function isPart({ type }: Node): boolean {
  return type === 'listItem' || type === 'tableRow' || type === 'tableCell';
}

interface Claim extends Proposal {
  by: Recognizer;
}

/** Puts the surest of the claims that overlap in the place of their runs. */
function settle(article: Article, parent: Parent, claims: Claim[], options: RecognizeOptions): void {
  const siblings = parent.children as FlowContent[];
  claims.sort((a, b) => b.score - a.score);
  const owners = new Array<Claim | undefined>(siblings.length).fill(undefined);
  for (const claim of claims) {
    const isFree = owners.slice(claim.start, claim.end).every((owner) => owner === undefined);
    if (!isFree || (options.custom.includes(claim.by) && !keepsText(article, siblings, claim))) continue;
    owners.fill(claim, claim.start, claim.end);
  }
  const settled: FlowContent[] = [];
  siblings.forEach((node, index) => {
    const owner = owners[index];
    if (!owner) settled.push(node);
    else if (owner.start === index) {
      owner.node.evidence = { by: owner.by.name, score: owner.score, signals: owner.signals };
      settled.push(owner.node);
      for (const block of owner.rest ?? []) settled.push(block);
    }
  });
  (parent as { children: Node[] }).children = settled;
}

/** White space is no part of the comparison: a question and its answer may have stood on one line. */
function keepsText(article: Article, siblings: readonly FlowContent[], claim: Claim): boolean {
  const { start, end, node, rest = [], by } = claim;
  const textOf = (blocks: readonly FlowContent[]): string => blocks.map(toText).join('').replace(/\s+/g, '');
  if (textOf(siblings.slice(start, end)) === textOf([node, ...rest])) return true;
  article.diagnostics.push({
    code: 'recognizer-changed-text',
    message: `The recognizer '${by.name}' proposed a node whose text is not that of the blocks it stands for; it was refused.`,
    severity: 'warning',
  });
  return false;
}
