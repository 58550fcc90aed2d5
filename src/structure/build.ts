import { type DomElement, type DomNode, type DomParent, isElement, isMath, isSvg, isText } from '../html/dom.ts';
import type { SourceMap } from '../html/positions.ts';
import type { Limits } from '../limits.ts';
import type { Article, Text } from '../tree/types.ts';
import { closeFrames } from './blocks.ts';
import type { Content } from './content.ts';
import { visibleText } from './content-text.ts';
import { nestPositions } from './extents.ts';
import { resolveFootnotes } from './footnotes.ts';
import type { Handler } from './handlers/handler.ts';
import { drawingHandlers, htmlHandlers } from './handlers/index.ts';
import { closeInline, closeMarks, endInline, readText } from './inline.ts';
import type { PageFacts } from './page.ts';
import { drop, type State } from './state.ts';

/** What the pass over the parsed input is told. */
export interface BuildOptions {
  facts: PageFacts;
  limits: Limits;
  resolve: (url: string) => string;
  source?: SourceMap;
  /** Which part is the article; all of it where this is left out. */
  content?: Content;
}

/** The structural tree, and the texts in which a line feed stands for white space that held one. */
export interface Structure {
  article: Article;
  softBreaks: Text[];
}

/** Returns the structural tree of a parsed input, in one pass over it. */
export function buildStructure(root: DomParent, options: BuildOptions): Structure {
  const { title, language, direction } = options.facts;
  const article: Article = {
    type: 'article',
    schemaVersion: 1,
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(direction !== undefined && { direction }),
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
    frames: [{ node: article, model: 'flow', siblings: [] }],
    floor: 1,
    sections: [],
    marks: [],
    inline: undefined,
    chain: [],
    hasContent: false,
    space: '',
    breaks: [],
    code: undefined,
    codeNode: undefined,
    paragraph: undefined,
    strays: undefined,
    softBreaks: [],
    localLinks: [],
    depthReported: false,
  };
  if (options.content) readContent(state, root, options.content);
  else readChildren(state, root, undefined);
  closeInline(state);
  closeFrames(state, 1);
  resolveFootnotes(article, state.localLinks);
  if (options.source) nestPositions(article);
  return { article, softBreaks: state.softBreaks };
}

/** Reads the article of a page; what stands before and behind it is dropped in the order of the page. */
function readContent(state: State, page: DomParent, content: Content): void {
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

function dropOutside(state: State, node: DomNode, { excluded }: Content): void {
  const reason = (isElement(node) && excluded.get(node)) || 'outside-article';
  drop(state, reason, visibleText(node), node);
}

/** What was open when an element began, and is open again when it ends. */
interface Scope {
  parent: DomParent;
  index: number;
  frames: number;
  marks: number;
  isBlock: boolean;
}

function readChildren(state: State, root: DomParent, content: Content | undefined): void {
  const scopes: Scope[] = [
    { parent: root, index: 0, frames: state.frames.length, marks: state.marks.length, isBlock: false },
  ];
  const excluded = content && content.excluded.size > 0 ? content.excluded : undefined;
  for (let scope = scopes[0]; scope !== undefined; scope = scopes[scopes.length - 1]) {
    const node = scope.parent.childNodes[scope.index];
    scope.index += 1;
    if (node === undefined) {
      scopes.pop();
      leave(state, scope);
    } else if (isText(node)) readText(state, node);
    else if (isElement(node)) {
      const reason = excluded?.get(node);
      if (reason !== undefined) {
        if (handlerOf(node)?.display === 'block') endInline(state);
        drop(state, reason, visibleText(node), node);
        continue;
      }
      const entered = enter(state, node);
      if (entered) scopes.push(entered);
    }
  }
}

function handlerOf(element: DomElement): Handler | undefined {
  if (isSvg(element) && element.tagName !== 'svg') return drawingHandlers.get(element.tagName);
  if (isMath(element) && element.tagName !== 'math') return undefined;
  return htmlHandlers.get(element.tagName);
}

/** Begins an element; answers its scope where its children are to be read. An element without a handler is transparent. */
function enter(state: State, element: DomElement): Scope | undefined {
  const handler = handlerOf(element);
  const frames = state.frames.length;
  const marks = state.marks.length;
  if (handler === undefined) return { parent: element, index: 0, frames, marks, isBlock: false };
  if (handler.display === 'none') return undefined;
  const isBlock = handler.display === 'block';
  if (isBlock) endInline(state);
  state.floor = frames;
  if (handler.open?.(state, element) === 'done') return undefined;
  return { parent: element, index: 0, frames: state.floor, marks, isBlock };
}

function leave(state: State, { parent, frames, marks, isBlock }: Scope): void {
  if (isBlock) {
    closeFrames(state, frames);
    endInline(state);
  }
  closeMarks(state, marks);
  if (state.code === parent) state.code = undefined;
}
