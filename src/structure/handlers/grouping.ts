import { type DomElement, isElement, isText } from '../../html/dom.ts';
import { isInline, visibleText } from '../../html/text.ts';
import { createNode, createParent } from '../../tree/create.ts';
import type { Figure, ListItem, Node, Parent } from '../../tree/types.ts';
import { addBlock, addNumberedCode, closeFrame, endHeading, openBlock, openPart } from '../blocks.ts';
import { codeControls } from '../code-controls.ts';
import { codeTable, onlyTable } from '../code-table.ts';
import { readCounting, readValue, settleCounting } from '../counting.ts';
import { finishCaption, removeEmpty, replaceLast } from '../flow.ts';
import { container, reopenFrame, topFrame } from '../frames.ts';
import { closeInline } from '../inline.ts';
import { noteListLevel } from '../levels.ts';
import { inlineLineNumbers } from '../line-numbers.ts';
import { hasBullets, isPlaceOfList, noteItem } from '../list-items.ts';
import { preformatted } from '../preformatted.ts';
import { drop, type Frame, type Model, type State } from '../state.ts';
import { readBox, readTask } from '../tasks.ts';
import { openCallout } from './callouts.ts';
import { all, type Handler, type Handlers } from './handler.ts';

function openParagraph(state: State, element: DomElement): undefined {
  if (element.tagName === 'p') {
    endHeading(state);
    if (beginsItem(element)) noteSpread(state);
  } else readBox(state, element);
  if (!openCallout(state, element)) state.paragraph = element;
}

/** Whether a paragraph is the first text of an item, except for the checkbox of a task. */
function beginsItem(element: DomElement): boolean {
  const item = element.parentNode;
  if (item?.nodeName !== 'li') return false;
  for (const node of item.childNodes) {
    if (node === element) return true;
    if (isText(node) && node.value.trim() !== '') return false;
    if (isElement(node) && node.tagName !== 'input' && isInline(node)) return false;
  }
  return false;
}

/** A paragraph at the start of an item makes its list loose. */
function noteSpread({ frames }: State): void {
  const list = frames.at(-1)?.node.type === 'listItem' ? frames.at(-2)?.node : undefined;
  if (list?.type === 'list') list.spread = true;
}

function openList(ordered: boolean) {
  return (state: State, element: DomElement): undefined => {
    // A list directly within a list belongs to the item before it.
    const outer = topFrame(state);
    const item = outer.model === 'items' && !outer.anonymous ? outer.node.children.at(-1) : undefined;
    if (item?.type === 'listItem') {
      closeInline(state);
      reopenFrame(state, item, 'flow', outer.node.children as Node[]);
    }
    const list = createNode('list');
    const counts = ordered && !hasBullets(element);
    list.ordered = counts;
    if (counts) readCounting(list, element);
    list.children = [];
    noteListLevel(state, list, element);
    const frame = openBlock(state, list, 'items', element);
    if (frame) frame.finish = counts ? finishOrdered : removeEmpty;
  };
}

function finishOrdered(state: State, frame: Frame): void {
  if (frame.node.type === 'list') settleCounting(frame.node);
  removeEmpty(state, frame);
}

/**
 * Opens an item of a list or a part of a description list; where no list is allowed, its content joins the open line.
 */
function openItem(
  model: 'items' | 'terms',
  list: () => Parent,
  item: (element: DomElement) => Parent,
  itemModel: Model,
) {
  return (state: State, element: DomElement): undefined => {
    if (!reachContainer(state, model, list, element)) return;
    openPart(state, item(element), itemModel, element);
  };
}

/** Makes sure that an item is in a list: adjacent stray items share one. */
function reachContainer(state: State, model: 'items' | 'terms', list: () => Parent, element: DomElement): boolean {
  while (topFrame(state).anonymous && topFrame(state).model !== model) closeFrame(state);
  if (topFrame(state).model === model) return true;
  const siblings = container(state).children as Node[];
  const last = siblings.at(-1);
  if (last !== undefined && last === state.strays && last.type === list().type && topFrame(state).model === 'flow') {
    closeInline(state);
    reopenFrame(state, state.strays, model, siblings);
    return true;
  }
  const strays = list();
  const frame = openBlock(state, strays, model, element);
  if (!frame) return false;
  frame.anonymous = true;
  state.strays = strays;
  return true;
}

function listItem(element: DomElement): ListItem {
  const item = createParent('listItem', []);
  if (element.parentNode?.nodeName === 'ol') readValue(item, element);
  readTask(item, element);
  return item;
}

const strayList = (): Parent => ({ type: 'list', ordered: false, children: [] });
const strayDescriptionList = (): Parent => ({ type: 'descriptionList', children: [] });
const openAnyItem = openItem('items', strayList, listItem, 'flow');

/** An item without a bullet that contains only a list is a wrapper of that list. */
function openListItem(state: State, element: DomElement): undefined {
  const frame = topFrame(state);
  if (frame.model === 'items' && frame.node.children.length > 0 && isPlaceOfList(element)) return;
  openAnyItem(state, element);
  const item = topFrame(state).node;
  if (item.type === 'listItem') noteItem(state, item, element);
}

const openTerm = openItem('terms', strayDescriptionList, () => createParent('term', []), 'phrasing');
const openDefinition = openItem('terms', strayDescriptionList, () => createParent('definition', []), 'flow');

function openDescriptionList(state: State, element: DomElement): undefined {
  const frame = openBlock(state, { type: 'descriptionList', children: [] }, 'terms', element);
  if (frame) frame.finish = removeEmpty;
}

function openBlockquote(state: State, element: DomElement): undefined {
  if (openCallout(state, element)) return;
  const frame = openBlock(state, { type: 'blockquote', children: [] }, 'flow', element);
  if (frame) frame.finish = removeEmpty;
}

function openPreformatted(state: State, element: DomElement): 'done' {
  const table = onlyTable(element);
  const numbered = table && codeTable(table, element);
  const numbers = numbered ? undefined : inlineLineNumbers(element);
  const controls = codeControls(element);
  for (const control of controls) drop(state, 'control', visibleText(control).trim(), control);
  const code = numbered?.code ?? preformatted(element, new Set([...(numbers ?? []), ...controls]));
  addNumberedCode(state, code, numbered?.numbers ?? numbers ?? [], element);
  return 'done';
}

function openFigure(state: State, element: DomElement): undefined {
  if (openCallout(state, element)) return;
  const frame = openBlock(state, { type: 'figure', children: [] }, 'flow', element);
  if (frame) frame.finish = finishFigure;
}

/** A figure is a picture with its caption; around a single table, or blocks without a caption, it has no meaning. */
function finishFigure(_state: State, { node, siblings }: Frame): void {
  const figure = node as Figure;
  const caption = figure.children.find((child) => child.type === 'caption');
  const rest = figure.children.filter((child) => child !== caption);
  const [only] = rest;
  if (
    only?.type === 'table' &&
    rest.length === 1 &&
    !(caption && only.children.some((child) => child.type === 'caption'))
  ) {
    if (caption) only.children.splice(figure.children[0] === caption ? 0 : only.children.length, 0, caption);
    replaceLast(siblings, [only]);
  } else if (!caption && rest.every((child) => child.type !== 'paragraph')) replaceLast(siblings, rest);
  else if (only?.type === 'paragraph' && rest.length === 1) {
    figure.children = figure.children.flatMap((child) => (child === only ? only.children : [child]));
  }
}

function openFigureCaption(state: State, element: DomElement): undefined {
  if (topFrame(state).node.type !== 'figure') return;
  openPart(state, { type: 'caption', children: [] }, 'flow', element).finish = finishCaption;
}

/** A thematic break, also one by its role. */
export const separator: Handler = {
  display: 'block',
  open(state, element) {
    addBlock(state, { type: 'thematicBreak' }, element);
    return 'done';
  },
};

/** Grouping content: https://html.spec.whatwg.org/multipage/grouping-content.html */
export const grouping: Handlers = {
  p: { open: openParagraph },
  div: { open: openParagraph },
  ...all('ul menu dir', { open: openList(false) }),
  ol: { open: openList(true) },
  li: { open: openListItem },
  dl: { open: openDescriptionList },
  dt: { open: openTerm },
  dd: { open: openDefinition },
  blockquote: { open: openBlockquote },
  ...all('pre listing xmp plaintext', { open: openPreformatted }),
  figure: { open: openFigure },
  figcaption: { open: openFigureCaption },
  hr: separator,
};

/** Elements that are lists by their role: https://www.w3.org/TR/wai-aria-1.2/#list */
export const listRoles: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['list', { display: 'block', open: openList(false) }],
  ['listitem', { display: 'block', open: openListItem }],
]);
