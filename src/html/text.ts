import {
  attribute,
  type DomElement,
  type DomNode,
  type DomParent,
  isElement,
  isHtml,
  isMath,
  isSvg,
  isText,
  walkDom,
} from './dom.ts';
import { elementFacts, isWithinForeignWords, isWithinWords, unseenInDrawing, unseenInFormula } from './elements.ts';
import { collapse } from './whitespace.ts';

/** The text of an element as the DOM has it: every character below it, nothing added. */
export function textContent(node: DomParent): string {
  let text = '';
  walkDom(node, (child) => {
    if (isText(child)) text += child.value;
    return undefined;
  });
  return text;
}

/**
 * What a browser shows of a part that the tree leaves out: white space collapsed, one line feed at most between two
 * texts.
 */
export function visibleText(node: DomNode): string {
  if (isText(node)) return collapse(node.value).trim();
  if (!isElement(node) || isHidden(node)) return '';
  let text = '';
  walkDom(
    node,
    (child) => {
      if (isText(child)) text += child.value;
      else if (isElement(child)) {
        if (isHidden(child)) return false;
        if (!isWithinWord(child)) text += '\n';
      }
      return undefined;
    },
    (parent) => {
      if (isElement(parent) && !isWithinWord(parent)) text += '\n';
    },
  );
  return collapse(text).trim();
}

/** Tells whether a word may continue across the start or end of an element. */
function isWithinWord(element: DomElement): boolean {
  const { tagName } = element;
  return isHtml(element) ? isWithinWords(tagName) : isMath(element) || isWithinForeignWords(tagName);
}

/** Tells whether a browser shows nothing of an element; a script of MathJax is a formula. */
export function isHidden(element: DomElement): boolean {
  const { tagName } = element;
  if (isSvg(element)) return unseenInDrawing.includes(tagName);
  if (isMath(element)) return unseenInFormula.includes(tagName);
  return tagName === 'script' ? !isFormula(element) : elementFacts(tagName)?.display === 'none';
}

/**
 * Tells whether a script contains a formula that MathJax shows: `type="math/tex"`, with `mode=display` for one on its
 * own line.
 */
export function isFormula(script: DomElement): boolean {
  return attribute(script, 'type')?.startsWith('math/tex') === true;
}

/** Tells whether an element is inline, by its name. */
export function isInline(element: DomElement): boolean {
  const { tagName } = element;
  if (!isHtml(element) || tagName === 'svg' || tagName === 'math') return true;
  const display = elementFacts(tagName)?.display;
  return display === 'inline' || display === 'word' || display === 'break';
}
