import { attribute, type DomElement, isElement } from '../html/dom.ts';
import { declared } from '../html/style.ts';
import type { ListItem } from '../tree/types.ts';
import { topFrame } from './frames.ts';
import type { State } from './state.ts';

const trueOrFalse = new Map([
  ['true', true],
  ['false', false],
  ['', true],
]);
/** Values that Quill sets on items. */
const quillState = new Map([
  ['checked', 'true'],
  ['unchecked', 'false'],
]);
const listOfTasks = /(?:^|[\s_-])(?:task|tasks|todo|to-do|check|checkbox|checklist|tasklist)(?:$|[\s_-])/i;
const states = new Map([
  ['checked', true],
  ['is-checked', true],
  ['unchecked', false],
  ['is-unchecked', false],
]);

/** Sets whether the task of an item is done, if the markup tells: by an attribute, or by a class in a list of tasks. */
export function readTask(item: ListItem, element: DomElement): void {
  const list = element.parentNode;
  if (element.attrs.length > 0) {
    const said =
      attribute(element, 'data-checked') ??
      attribute(element, 'aria-checked') ??
      declared(attribute(element, 'style'), '--en-checked') ??
      quillState.get(attribute(element, 'data-list') ?? '');
    const done = said === undefined ? undefined : trueOrFalse.get(said.trim().toLowerCase());
    if (done !== undefined) item.checked = done;
  }
  if (item.checked !== undefined || !list || !isElement(list) || list.attrs.length === 0) return;
  const classes = attribute(list, 'class');
  if (classes === undefined || !listOfTasks.test(classes)) return;
  const done = stateOf(attribute(element, 'class') ?? '');
  if (done !== undefined) item.checked = done;
  else if (list.childNodes.some((other) => isElement(other) && stateOf(attribute(other, 'class') ?? '') === true))
    item.checked = false;
}

function stateOf(classes: string): boolean | undefined {
  for (const name of classes.toLowerCase().split(/\s+/)) {
    const done = states.get(name);
    if (done !== undefined) return done;
  }
  return undefined;
}

const box = /(?:^|\s)(?:checkbox|check-box|task-checkbox)[-_]{1,2}(on|off|checked|unchecked)(?:$|\s)/i;

/** Reads an element that is rendered as the checkbox of its item. */
export function readBox(state: State, element: DomElement): void {
  if (element.attrs.length === 0) return;
  const { node } = topFrame(state);
  if (node.type !== 'listItem' || node.checked !== undefined || node.children.length > 0 || state.hasContent) return;
  const done = boxState(element);
  if (done !== undefined) node.checked = done;
}

function boxState(element: DomElement): boolean | undefined {
  if (attribute(element, 'role') === 'checkbox') return trueOrFalse.get(attribute(element, 'aria-checked') ?? 'false');
  const found = box.exec(attribute(element, 'class') ?? '');
  return found === null ? undefined : found[1]?.toLowerCase() === 'on' || found[1]?.toLowerCase() === 'checked';
}
