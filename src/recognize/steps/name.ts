import { toLine } from '../../tree/line.ts';
import type { FlowContent, Heading, PhrasingContent } from '../../tree/types.ts';

/** Tells whether a block begins with a name in code and a dash or a colon: `write – Puts bytes into the stream`. */
export function isDefinition(node: FlowContent): boolean {
  const [name, next] = node.type === 'paragraph' ? node.children : [];
  if (name?.type !== 'inlineCode' || name.value.includes(' ')) return false;
  return next?.type === 'text' && /^\s?(?:[–—:：]|-\s)/.test(next.value);
}

const longestCall = 160;

/** Tells whether a title is only code: it names a function or an option, and no part of a procedure. */
export function isName(heading: Heading): boolean {
  const { children } = heading;
  if (children.some(({ type }) => type === 'inlineCode') && children.every(isCodeOrSign)) return true;
  const line = toLine(heading);
  return line.length <= longestCall && (identifier.test(line) || call.test(line));
}

/** A word in camel case: `readLine`, and not `macOS`. */
const identifier = /^[_$]?[a-z]{2,40}(?:[A-Z][a-z]{1,40}){1,6}$/;

/** A call; one on an object may have a note after it: `tray.close([now]) Linux`. */
const call = /^(?:[\w$.]+\([^()]*\)$|[\w$]+\.[\w$.]+\([^()]*\)\s)/;

function isCodeOrSign(node: PhrasingContent): boolean {
  return node.type === 'inlineCode' || (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value));
}
