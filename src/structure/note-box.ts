import type { DomElement, DomParent } from '../html/dom.ts';
import { container } from './frames.ts';
import { beginsBlock } from './local-link.ts';
import type { LocalLink, State } from './state.ts';

/** Records that the open paragraph begins with a link, and which element around it goes on after it. */
export function openNoteBox(state: State, local: LocalLink, element: DomElement): void {
  const box = beginsBlock(element);
  const parent = container(state);
  const from = parent.children.length - 1;
  if (box === undefined || state.inline?.type !== 'paragraph' || parent.children[from] !== state.inline) return;
  local.box = { parent, from, to: from };
  state.noteBoxes.set(box, local);
}

/** Records where such an element ends; one that opened a section is no note. */
export function closeNoteBox(state: State, element: DomParent): void {
  const box = state.noteBoxes.get(element)?.box;
  if (box === undefined) return;
  const { type } = box.parent;
  const isOpen = container(state) === box.parent;
  if (isOpen || (type !== 'article' && type !== 'section')) box.to = box.parent.children.length;
  state.noteBoxes.delete(element);
}
