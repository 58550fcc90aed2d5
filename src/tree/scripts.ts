import type { FootnoteReference, Node, Subscript, Superscript } from './types.ts';
import { isParent } from './walk.ts';

/** Raised or lowered content: a reference to a footnote is raised, whether or not it is in a superscript. */
export type Script = Superscript | Subscript | FootnoteReference;

/** Tells whether a node is raised or lowered. */
export function isScript(node: Node): node is Script {
  return node.type === 'superscript' || node.type === 'subscript' || node.type === 'footnoteReference';
}

const signs = '0123456789+-−=()';
const letters = 'abcdefghijklmnoprstuvwxyz';
/** The same characters, raised and lowered; a blank where Unicode has none. */
const raisedSigns = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾';
const loweredSigns = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎';
const raisedLetters = 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
const loweredLetters = 'ₐ   ₑ  ₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥ ₓ  ';

const raised = tableOf(raisedSigns, raisedLetters);
const lowered = tableOf(loweredSigns, loweredLetters);

function tableOf(signForms: string, letterForms: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const [from, to] of [[signs, signForms] as const, [letters, letterForms] as const])
    for (let index = 0; index < from.length; index += 1)
      if (to[index] !== ' ') forms.set(from.charAt(index), to.charAt(index));
  return forms;
}

const digit = /\d/;
const wordCharacter = /[\p{L}\p{N}]/u;
const shortWord = /(?:^|[^\p{L}\p{N}])\p{L}{1,2}$/u;
const word = /\p{L}{2}/u;
const lettersOnly = /^[\p{L}\p{M}.]+$/u;
const endsInScript = /[⁰¹²³⁴-⁹ⁿ₀-₉]$/u;
const beginsInScript = /^[⁰¹²³⁴-⁹₀-₉]/u;

/** A longer script is a text, which is only separated by a space. */
const LONGEST = 40;

/**
 * Returns the text of a script as written in plain text after `before`: digits, signs and single letters as Unicode
 * raises and lowers them (`10⁶`, `H₂O`), the end of an ordinal or of an abbreviation unchanged (`20th`), all else after
 * a space, so that no other number or word results.
 */
export function scriptText(script: Script, before: string): string {
  return scriptForm(script.type, rawText(script), before);
}

/** Returns a raised or lowered text as written in plain text after `before`. */
export function scriptForm(type: Script['type'], text: string, before: string): string {
  const forms = type === 'subscript' ? lowered : raised;
  const written = text.length > LONGEST ? undefined : inForms(text, forms);
  if (written !== undefined) {
    // Adjacent marks stay two.
    return endsInScript.test(before.slice(-1)) && beginsInScript.test(written) ? ` ${written}` : written;
  }
  const last = before.slice(-1);
  if (!wordCharacter.test(last) || !wordCharacter.test(text.charAt(0))) return text;
  if (lettersOnly.test(text) && (digit.test(last) || shortWord.test(before.slice(-3)))) return text;
  return ` ${text}`;
}

/** A script in characters of Unicode, or `undefined` where one is missing or letters make a word. */
function inForms(text: string, forms: ReadonlyMap<string, string>): string | undefined {
  if (word.test(text)) return undefined;
  let written = '';
  let count = 0;
  for (const character of text) {
    const form = forms.get(character);
    if (form !== undefined) {
      written += form;
      count += 1;
    } else if (/[\s,.–·/*†‡§]/.test(character)) written += character;
    else return undefined;
  }
  // Brackets separate the text already.
  return count > 0 && (count === text.length || !/^[[(]/.test(text)) ? written : undefined;
}

/** Returns a part of a script in characters of Unicode; those without a raised or lowered form are kept. */
export function inScript(text: string, type: Script['type']): string {
  const forms = type === 'subscript' ? lowered : raised;
  return Array.from(text, (character) => forms.get(character) ?? character).join('');
}

const plainOf = new Map([...raised, ...lowered].map(([plain, form]): [string, string] => [form, plain]))
  .set('⁻', '-')
  .set('₋', '-')
  .set('−', '-');
const anyForm = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ−]/;
const eachForm = /[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ−]/g;

/**
 * Returns a text with plain characters for those that Unicode raises or lowers, one for each; a minus sign becomes a
 * hyphen.
 */
export function withoutForms(text: string): string {
  return anyForm.test(text) ? text.replace(eachForm, (form) => plainOf.get(form) ?? form) : text;
}

/** Returns the text below a node as in its leaves. */
export function rawText(node: Node): string {
  if (isParent(node) && node.children.length === 1 && node.children[0]?.type === 'text') return node.children[0].value;
  let text = '';
  const open: Node[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isParent(next)) {
      for (let index = next.children.length - 1; index >= 0; index -= 1) open.push(next.children[index] as Node);
    } else if (next.type === 'break') text += '\n';
    else if ('value' in next) text += next.value;
  }
  return text;
}
