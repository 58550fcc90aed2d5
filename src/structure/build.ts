import { type DomElement, type DomNode, type DomParent, isElement, isHtml, isSvg, isText } from '../html/dom.ts';
import { visibleText } from '../html/text.ts';
import { keepsLines } from '../html/whitespace.ts';
import type { Limits } from '../limits.ts';
import type { MainContent } from '../main-content/find-content.ts';
import type { PageFacts } from '../metadata/page.ts';
import type { SourceMap } from '../positions/source-map.ts';
import type { Article, Metadata, Text } from '../tree/types.ts';
import { schemaVersion } from '../tree/version.ts';
import { besideOpened, isControl, isForScreenReaders } from './around.ts';
import { closeFrames } from './blocks.ts';
import { closeBox, isBox, isPanel, mayBePanel, type OpenBox, openBox, openItem, openPanel } from './boxes.ts';
import { resolveFootnotes } from './footnotes.ts';
import { decisionsOf, type Handler } from './handlers/handler.ts';
import { drawingHandlers, htmlHandlers } from './handlers/index.ts';
import { handlerOfRole } from './handlers/roles.ts';
import { closeCode, closeInline, endInline, readText } from './inline.ts';
import { beginJoint, endJoint } from './joint.ts';
import type { WrittenLevels } from './levels.ts';
import { closeMarks } from './marks.ts';
import { closeNoteBox } from './note-box.ts';
import { beginControl, endControl } from './seen/controls.ts';
import { reasonToLeave } from './seen/reason.ts';
import { type Boxes, drop, frameOf, type State } from './state.ts';

/** Options of the pass over the parsed input. */
export interface BuildOptions {
  facts: PageFacts;
  /** The page's metadata on the article. */
  metadata?: Metadata;
  limits: Limits;
  resolve: (url: string) => string;
  source?: SourceMap;
  /** The part that is the article; the whole input if omitted. */
  content?: MainContent;
}

/** The structural tree, and the texts with a line feed in place of white space that contained one. */
export interface Structure {
  article: Article;
  softBreaks: Text[];
  boxes: Boxes;
  /** The levels that the markup gives for blocks that are written flat. */
  levels: WrittenLevels;
}

/** Returns the structural tree of a parsed input, in one pass over it. */
export function buildStructure(root: DomParent, options: BuildOptions): Structure {
  const { title, language, direction } = options.facts;
  const article: Article = {
    type: 'article',
    schemaVersion,
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(direction !== undefined && { direction }),
    ...(options.metadata && { metadata: options.metadata }),
    children: [],
    dropped: [],
    diagnostics: [],
  };
  const state: State = {
    article,
    limits: options.limits,
    source: options.source,
    resolve: options.resolve,
    keepsControls: options.content === undefined,
    lines: options.content?.lines,
    frames: [frameOf(article, 'flow', [], false)],
    floor: 1,
    sections: [],
    marks: [],
    inline: undefined,
    chain: [],
    hasContent: false,
    endsInDigit: false,
    digitScript: undefined,
    hasEdge: false,
    joint: 'none',
    jointParent: undefined,
    keepsLines: false,
    space: '',
    breaks: [],
    isParted: false,
    heldSpace: undefined,
    code: undefined,
    codeNode: undefined,
    paragraph: undefined,
    strays: undefined,
    softBreaks: [],
    boxes: new Map(),
    noteBoxes: new Map(),
    localLinks: [],
    itemIds: new Map(),
    noteIds: new Set(),
    scopes: [],
    depth: 0,
    leaving: new Map(),
    control: undefined,
    depthReported: false,
    tableCells: 0,
    addedSlots: 0,
    levels: new Map(),
  };
  if (options.content) readContent(state, root, options.content);
  else readChildren(state, root, undefined);
  closeInline(state);
  closeFrames(state, 1);
  resolveFootnotes(article, state);
  return { article, softBreaks: state.softBreaks, boxes: state.boxes, levels: state.levels };
}

/** Reads the article of a page; everything before and after it is dropped, in document order. */
function readContent(state: State, page: DomParent, content: MainContent): void {
  const path = new Set<DomNode | DomParent>();
  for (let node: DomParent | null = content.root; node !== null && node !== page; ) {
    path.add(node);
    node = 'parentNode' in node ? node.parentNode : null;
  }
  let parent = page;
  const behind: DomNode[][] = [];
  while (parent !== content.root) {
    const { childNodes } = parent;
    const at = childNodes.findIndex((child) => path.has(child));
    for (const child of childNodes.slice(0, at)) dropOutside(state, child, content);
    behind.push(childNodes.slice(at + 1));
    parent = childNodes[at] as DomElement;
  }
  readChildren(state, parent, content);
  for (const level of behind.reverse()) for (const child of level) dropOutside(state, child, content);
}

function dropOutside(state: State, node: DomNode, { excluded }: MainContent): void {
  const reason = (isElement(node) && excluded.get(node)) || 'outside-article';
  drop(state, reason, visibleText(node), node);
}

/** The state before an element, which is restored when the element ends. */
interface Scope {
  parent: DomParent;
  index: number;
  frames: number;
  marks: number;
  isBlock: boolean;
  /** Whether line feeds were line breaks around the element. */
  keptLines: boolean;
  box: OpenBox | undefined;
  /** A control, or a text for screen readers: a separate word. */
  isApart: boolean;
}

function readChildren(state: State, root: DomParent, content: MainContent | undefined): void {
  const excluded = content && content.excluded.size > 0 ? content.excluded : undefined;
  // One scope per level is shared by all elements of that level: one per element would make up most of the garbage.
  const scopes: Scope[] = [scopeOf(root, state)];
  state.scopes = scopes;
  for (let depth = 0; depth >= 0; ) {
    const scope = scopes[depth] as Scope;
    const node = scope.parent.childNodes[scope.index];
    scope.index += 1;
    if (node === undefined) {
      depth -= 1;
      leave(state, scope);
    } else if (isText(node)) readText(state, node);
    else if (isElement(node)) {
      const reason = excluded?.get(node);
      if (reason !== undefined) {
        if (handlerOf(node)?.display === 'block') endInline(state);
        drop(state, reason, visibleText(node), node);
        continue;
      }
      state.depth = depth;
      if (scopes.length === depth + 1) scopes.push(scopeOf(node, state));
      if (enter(state, node, scopes[depth + 1] as Scope)) depth += 1;
    }
  }
}

function scopeOf(parent: DomParent, { frames, marks }: State): Scope {
  return {
    parent,
    index: 0,
    frames: frames.length,
    marks: marks.length,
    isBlock: false,
    keptLines: false,
    box: undefined,
    isApart: false,
  };
}

const decisions = decisionsOf(htmlHandlers);

function handlerOf(element: DomElement): Handler | undefined {
  if (isHtml(element)) return handlerOfRole(element) ?? decisions.get(element.tagName);
  // A drawing may contain an element called `math` that is no formula.
  if (!isSvg(element)) return element.tagName === 'math' ? decisions.get('math') : undefined;
  return element.tagName === 'svg' ? decisions.get('svg') : drawingHandlers.get(element.tagName);
}

/**
 * Begins an element and its scope; returns whether its children are to be read. An element without a handler is
 * transparent.
 */
function enter(state: State, element: DomElement, scope: Scope): boolean {
  const handler = state.lines?.has(element) ? decisions.get('div') : handlerOf(element);
  if (mayLeave(state, element) && handler?.display !== 'none') {
    const reason = reasonToLeave(state, element);
    if (reason !== undefined) {
      drop(state, reason, visibleText(element), element);
      return false;
    }
  }
  scope.parent = element;
  scope.index = 0;
  scope.frames = state.frames.length;
  scope.marks = state.marks.length;
  const isOwn = handler === undefined && element.tagName.includes('-') && isBox(element);
  scope.isBlock = handler?.display === 'block' || isOwn;
  scope.keptLines = state.keepsLines;
  scope.box = undefined;
  scope.isApart = isControl(element) || isForScreenReaders(element);
  if (scope.isApart) beginControl(state, element);
  // A number may contain `<wbr>`; all other elements separate its digits.
  if (element.tagName !== 'wbr') state.hasEdge = true;
  beginJoint(state, element);
  if (handler?.display === 'none') return false;
  if (scope.isBlock) {
    endInline(state);
    if (isOwn || (element.tagName === 'div' && element.childNodes.length > 1 && isBox(element)))
      scope.box = openBox(state);
    else if (mayBePanel(element) && isPanel(element, besideOpened(state, 'before'))) scope.box = openPanel(state);
  }
  if (handler === undefined) return descend(state, element);
  state.floor = scope.frames;
  if (handler.open?.(state, element) === 'done') return false;
  scope.frames = state.floor;
  if (element.tagName === 'li' && element.childNodes.length > 1 && isBox(element)) scope.box = openItem(state);
  return descend(state, element);
}

function descend(state: State, element: DomElement): true {
  if (element.attrs.length > 0) state.keepsLines = keepsLines(element, state.keepsLines);
  return true;
}

/** Most elements have no attributes, and nothing that would exclude them. */
function mayLeave({ leaving }: State, element: DomElement): boolean {
  const { attrs, tagName } = element;
  return attrs.length > 0 || tagName === 'button' || tagName === 'small' || leaving.size > 0 || mayBeSign(element);
}

/** Whether an element contains only one character, and white space around it. */
function mayBeSign({ childNodes }: DomElement): boolean {
  const [only] = childNodes;
  return childNodes.length === 1 && only !== undefined && isText(only) && only.value.length <= 3;
}

function leave(state: State, { parent, frames, marks, isBlock, keptLines, box, isApart }: Scope): void {
  state.hasEdge = true;
  endJoint(state, parent);
  state.keepsLines = keptLines;
  if (isBlock) {
    closeFrames(state, frames);
    endInline(state);
    if (box !== undefined) closeBox(state, box);
    if (state.noteBoxes.size > 0) closeNoteBox(state, parent);
  }
  closeMarks(state, marks);
  if (isApart) endControl(state, parent);
  if (state.code === parent) closeCode(state);
}
