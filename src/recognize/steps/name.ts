import { toLine } from '../../tree/line.ts';
import type { FlowContent, Heading, PhrasingContent } from '../../tree/types.ts';

/** A name in code with a dash or a colon behind it is defined: `write – Puts bytes into the stream`. */
export function isDefinition(node: FlowContent): boolean {
  const [name, behind] = node.type === 'paragraph' ? node.children : [];
  if (name?.type !== 'inlineCode' || name.value.includes(' ')) return false;
  return behind?.type === 'text' && /^\s?(?:[–—:：]|-\s)/.test(behind.value);
}

const longestCall = 160;

/** Tells whether a title is nothing but code: it names a function or an option, and no part of a procedure. */
export function isName(heading: Heading): boolean {
  const { children } = heading;
  if (children.some(({ type }) => type === 'inlineCode') && children.every(isCodeOrSign)) return true;
  const line = toLine(heading);
  return line.length <= longestCall && line.endsWith(')') && !line.includes(' (') && /^[\w$.]+\([^()]*\)$/.test(line);
}

function isCodeOrSign(node: PhrasingContent): boolean {
  return node.type === 'inlineCode' || (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value));
}
