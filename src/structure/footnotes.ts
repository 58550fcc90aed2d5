import { between } from '../positions/join.ts';
import { toText } from '../tree/text.ts';
import type {
  Article,
  Dropped,
  FlowContent,
  FootnoteDefinition,
  FootnoteReference,
  Link,
  ListItem,
  Node,
  Parent,
  Term,
} from '../tree/types.ts';
import { visit } from '../tree/walk.ts';
import { listedNotes } from './listed-notes.ts';
import { noteBeside } from './note-beside.ts';
import { markOf, signsAround, takeSigns } from './note-mark.ts';
import { type Removal, refill, removeNodes } from './removal.ts';
import type { LocalLink, NoteBox, State } from './state.ts';

/** The mark of a reference is short: a number, a letter or an asterisk, with or without brackets. */
const longestMark = 6;
/** A link back that the markup names as one may have words. */
const longestWords = 60;
const namedMark = /^\[\p{L}{1,9}\s?\d{1,3}\]$/u;

/** The facts of the page by which footnotes are recognized. */
type NoteState = Pick<State, 'localLinks' | 'itemIds' | 'noteIds'>;

/**
 * Pairs references with footnotes: a short link whose target contains a link back to it is a `footnoteReference`, and
 * the block around the link back is the `footnoteDefinition`. A list becomes definitions only where each of its items
 * is one. The links back are dropped with the reason `backlink`.
 */
export function resolveFootnotes(article: Article, { localLinks: links, itemIds, noteIds }: NoteState): void {
  if (links.length === 0) return;
  for (const { link, target, isRaised } of links) if (isRaised && noteIds.has(target)) becomeReference(link, target);
  const { references, backlinks } = pair(links);
  const answered = new Set(references.values());
  const listed = (itemIds.size === 0 ? [] : listedNotes(article, links, itemIds)).filter(
    ({ identifier }) => !answered.has(identifier),
  );
  if (references.size === 0 && listed.length === 0) return;
  const places = new Map<Link, Parent[]>();
  visit(article, (node, ancestors) => {
    if (node.type === 'link' && backlinks.has(node)) places.set(node, [...ancestors]);
  });
  const boxes = new Map(links.flatMap(({ link, box }) => (box ? [[link, box]] : [])));
  const blocks = definitionBlocks(places, backlinks, boxes);
  for (const { identifier, item, ancestors, links: marks } of listed) {
    blocks.set(identifier, { block: item, ancestors, rest: [] });
    for (const mark of marks) references.set(mark, identifier);
  }
  for (const [link, target] of references) {
    if (blocks.has(target)) becomeReference(link, target);
  }
  const removed: Removal[] = [];
  const left: (Dropped & { before: number })[] = [];
  const countOf = new Map(links.map(({ link, dropped }) => [link, dropped]));
  const named = new Set(links.flatMap(({ link, isMarkedBack }) => (isMarkedBack ? [link] : [])));
  for (const [link, ancestors] of places) {
    const { length } = toText(link);
    if (!blocks.has(backlinks.get(link) ?? '') || length > (named.has(link) ? longestWords : longestMark)) continue;
    const mark = markOf(link, ancestors);
    const before = countOf.get(link) ?? 0;
    const leave = (text: string, { position }: Node): void => {
      left.push({ reason: 'backlink', text, ...(position && { position }), before });
    };
    const around = mark.node === link ? signsAround(link, ancestors) : {};
    if (around.before) leave(takeSigns(around.before), around.before);
    leave(mark.text, mark.node);
    if (around.behind) leave(takeSigns(around.behind), around.behind);
    removed.push(mark);
  }
  article.dropped = merged(article.dropped, left);
  removeNodes(removed);
  define(blocks);
}

/** Merges the dropped links back into the texts dropped before, in document order. */
function merged(dropped: readonly Dropped[], more: readonly (Dropped & { before: number })[]): Dropped[] {
  const all: Dropped[] = [];
  let index = 0;
  for (const { before, ...entry } of more) {
    while (index < before) all.push(dropped[index++] as Dropped);
    if (entry.text !== '') all.push(entry);
  }
  while (index < dropped.length) all.push(dropped[index++] as Dropped);
  return all;
}

function pair(links: readonly LocalLink[]): { references: Map<Link, string>; backlinks: Map<Link, string> } {
  const backs = new Map<string, LocalLink[]>();
  for (const local of links) {
    for (const id of new Set(local.enclosing)) {
      const key = backKey(local.target, id);
      const others = backs.get(key);
      if (others) others.push(local);
      else backs.set(key, [local]);
    }
  }
  const references = new Map<Link, string>();
  const backlinks = new Map<Link, string>();
  const answers = new Map<string, boolean>();
  // Links that look like links back are tried as references last, so that notes may precede the text.
  const inOrder = [...links.filter(({ isBack }) => !isBack), ...links.filter(({ isBack }) => isBack)];
  for (const { link, target, own } of inOrder) {
    // A link inside the note it points to is no reference: it would be its own link back.
    if (backlinks.has(link) || own.includes(target) || !isShort(toText(link))) continue;
    for (const id of own) {
      const key = backKey(id, target);
      const isAnswered = answers.get(key) ?? isAnsweredBy(backs.get(key) ?? [], target, references, backlinks);
      answers.set(key, isAnswered);
      if (isAnswered) references.set(link, target);
    }
  }
  return { references, backlinks };
}

function isShort(text: string): boolean {
  return text.length <= longestMark || namedMark.test(text);
}

/** The key shared by a link back and its reference: where one points and the other is. */
function backKey(target: string, enclosing: string): string {
  return `${target}\n${enclosing}`;
}

function isAnsweredBy(
  backs: readonly LocalLink[],
  target: string,
  references: Map<Link, string>,
  backlinks: Map<Link, string>,
): boolean {
  const free = backs.filter((back) => !references.has(back.link));
  for (const back of free) backlinks.set(back.link, target);
  return free.length > 0;
}

/** The block that is a note, or the first one of several. */
interface DefinitionBlock {
  block: FlowContent | ListItem | Term;
  ancestors: Parent[];
  rest: readonly Node[];
  /** The content of the note, where it is beside the link back: in the next cell, or in the definition of a term. */
  content?: readonly FlowContent[];
}

function definitionBlocks(
  places: Map<Link, Parent[]>,
  backlinks: Map<Link, string>,
  boxes: Map<Link, NoteBox>,
): Map<string, DefinitionBlock> {
  const blocks = new Map<string, DefinitionBlock>();
  const taken = new Set<Node>();
  for (const [link, ancestors] of places) {
    const identifier = backlinks.get(link) ?? '';
    if (blocks.has(identifier) || ancestors.some((node) => node.type === 'heading')) continue;
    const beside = noteBeside(ancestors);
    if (beside !== undefined && !taken.has(beside.block)) {
      blocks.set(identifier, beside);
      taken.add(beside.block);
      continue;
    }
    const item = ancestors.findLastIndex((node) => node.type === 'listItem');
    const at = item >= 0 ? item : ancestors.findLastIndex((node) => node.type === 'paragraph');
    const block = ancestors[at];
    if ((block?.type !== 'listItem' && block?.type !== 'paragraph') || taken.has(block)) continue;
    const outer = ancestors.slice(0, at);
    const members =
      block.type === 'paragraph' && markOf(link, ancestors).node === block ? inBox(boxes.get(link), outer) : [block];
    const [first, ...rest] = members;
    if (first === undefined || members.some((member) => taken.has(member))) continue;
    blocks.set(identifier, { block: first, ancestors: outer, rest });
    taken.add(block);
    for (const member of members) taken.add(member);
  }
  const lists = new Map<Parent, boolean>();
  for (const [identifier, { block, ancestors }] of blocks) {
    const list = ancestors.at(-1);
    if ((block.type !== 'listItem' && block.type !== 'term') || !list) continue;
    const isComplete = lists.get(list) ?? list.children.every((item) => taken.has(item) || item.type === 'definition');
    lists.set(list, isComplete);
    if (!isComplete) blocks.delete(identifier);
  }
  return blocks;
}

/** The blocks of a note whose link back is a separate line: those after it in the element that begins with the link. */
function inBox(box: NoteBox | undefined, ancestors: readonly Parent[]): FlowContent[] {
  if (box === undefined || ancestors.at(-1) !== box.parent) return [];
  return (box.parent.children as FlowContent[]).slice(box.from + 1, box.to);
}

function becomeReference(link: Link, identifier: string): void {
  const { children, position } = link;
  for (const key of Object.keys(link)) delete (link as unknown as Record<string, unknown>)[key];
  const reference: FootnoteReference = {
    type: 'footnoteReference',
    identifier,
    children,
    ...(position && { position }),
  };
  Object.assign(link, reference);
}

function define(blocks: Map<string, DefinitionBlock>): void {
  const byParent = new Map<Parent, Map<Node, FootnoteDefinition>>();
  const lists = new Map<Parent, Parent>();
  const followers = new Set<Node>();
  for (const [identifier, { block, ancestors, rest, content }] of blocks) {
    const parent = ancestors.at(-1);
    if (!parent) continue;
    const own = block.type === 'listItem' ? block.children : [block, ...rest];
    const children = [...(content ?? (own as FlowContent[]))];
    for (const follower of rest) followers.add(follower);
    const end = rest.at(-1)?.position ?? block.position;
    const position = block.position && end && { position: between(block.position, end) };
    const definitions = byParent.get(parent) ?? new Map<Node, FootnoteDefinition>();
    byParent.set(parent, definitions.set(block, { type: 'footnoteDefinition', identifier, children, ...position }));
    const outer = ancestors.at(-2);
    // A box that is marked as a note contains nothing else.
    const isBox = parent.type === 'callout' && parent.children.length === 1 + rest.length;
    if ((block.type === 'listItem' || block.type === 'term' || isBox) && outer) lists.set(parent, outer);
  }
  for (const [parent, definitions] of byParent) {
    refill(
      parent,
      (parent.children as Node[]).flatMap((child) => (followers.has(child) ? [] : [definitions.get(child) ?? child])),
    );
  }
  const outers = new Set(lists.values());
  for (const outer of outers) {
    refill(
      outer,
      (outer.children as Node[]).flatMap((child) =>
        lists.has(child as Parent) ? ((child as Parent).children as Node[]) : [child],
      ),
    );
  }
}
