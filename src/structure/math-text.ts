import { attribute, type DomElement, type DomNode, isElement, isMath, isText } from '../html/dom.ts';
import { isHidden, textContent } from '../html/text.ts';
import { scriptForm } from '../tree/scripts.ts';

/** A formula as plain text, and its source where the page gives one. */
export interface MathText {
  value: string;
  tex?: string;
}

/**
 * The text of a part of a formula; its ends are stored too, since reading those of a long text would concatenate it
 * each time.
 */
interface Piece {
  text: string;
  first: string;
  end: string;
}

/** An element of a formula whose children are being read. */
interface Open {
  element: DomElement;
  index: number;
  pieces: Piece[];
}

const nothing: Piece = { text: '', first: '', end: '' };

/**
 * Returns a formula as plain text: a fraction bar is a stroke (`1⁄2`), scripts are raised or lowered (`10⁶`), and
 * digits of two elements are two numbers.
 */
export function mathText(math: DomElement): MathText {
  let tex = attribute(math, 'alttext');
  const open: Open[] = [{ element: math, index: 0, pieces: [] }];
  let whole = nothing;
  for (let top = open[0]; top !== undefined; top = open[open.length - 1]) {
    const node: DomNode | undefined = top.element.childNodes[top.index];
    top.index += 1;
    if (node === undefined) {
      open.pop();
      whole = combined(top);
      open[open.length - 1]?.pieces.push(whole);
    } else if (isText(node)) {
      // White space at the start of a part and between its elements does not show.
      if (node.value.trim() !== '') top.pieces.push(pieceOf(node.value));
      else if (top.pieces.length > 0 && node.value !== '') top.pieces.push(blank);
    } else if (!isElement(node)) {
    } else if (!isHidden(node)) open.push({ element: node, index: 0, pieces: [] });
    else if (isMath(node) && attribute(node, 'encoding') === 'application/x-tex') tex = textContent(node);
  }
  const value = whole.text.replace(/[\t\n\f\r ]+/g, ' ').trim();
  return { value, ...(tex !== undefined && { tex: tex.trim() }) };
}

const blank: Piece = { text: ' ', first: ' ', end: ' ' };

function pieceOf(text: string): Piece {
  return { text, first: text.charAt(0), end: text.slice(-3) };
}

/** How the children of a script element relate to the first of them. */
const forms: Readonly<Record<string, readonly ('superscript' | 'subscript')[]>> = {
  msup: ['superscript'],
  msub: ['subscript'],
  msubsup: ['subscript', 'superscript'],
  mover: ['superscript'],
  munder: ['subscript'],
  munderover: ['subscript', 'superscript'],
};

function combined({ element, pieces }: Open): Piece {
  const { tagName } = element;
  const parts = () => pieces.filter((piece) => piece !== blank);
  if (tagName === 'mfrac') return fraction(parts());
  if (tagName === 'msqrt') return pieces.length === 0 ? nothing : joined([pieceOf('√'), ...parts()]);
  const scripts = Object.hasOwn(forms, tagName) ? forms[tagName] : undefined;
  if (scripts === undefined) return joined(pieces);
  const [base = nothing, ...others] = parts();
  let result = base;
  for (const [index, piece] of others.entries()) {
    const type = scripts[index];
    const text =
      type === undefined || piece.text.length > longestScript ? piece.text : scriptForm(type, piece.text, result.end);
    result = joined([result, pieceOf(text)]);
  }
  return result;
}

/** A longer script cannot be mistaken for a part of another number. */
const longestScript = 40;
const simple = /^[\p{L}\p{N}.,]{1,12}$/u;

function fraction([above = nothing, below = nothing, ...others]: readonly Piece[]): Piece {
  const isSimple = [above, below].every(({ text }) => text.length <= 12 && simple.test(text));
  const bar = pieceOf(isSimple ? '⁄' : ' ⁄ ');
  return joined([above, bar, below, ...others]);
}

function joined(pieces: readonly Piece[]): Piece {
  let text = '';
  let first = '';
  let end = '';
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const isFused = /\d$/.test(end) && /\d/.test(piece.first);
    text += isFused ? ` ${piece.text}` : piece.text;
    if (first === '') first = piece.first;
    end = piece.end.length < 3 ? (end + piece.end).slice(-3) : piece.end;
  }
  return { text, first, end };
}
