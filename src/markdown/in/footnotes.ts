import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { identifierOf } from './references.ts';
import type { Inner, Writer } from './writer.ts';

/** A footnote as pages have it: a raised number that leads to the note, and a link back there. */
export function footnoteCall(writer: Writer, node: FootnoteReference): undefined {
  const found = writer.references.footnotes.get(identifierOf(node));
  if (found === undefined) return writer.text(node, `[^${node.label ?? node.identifier}]`);
  const at = writer.references.calls.get(node) ?? 0;
  const link = { href: `#${target(node)}`, id: callOf(node, at), role: 'doc-noteref' };
  return writer.around(node, [{ name: 'sup' }, { name: 'a', attributes: link }], found.number);
}

/** A note that nothing refers to, or that another one of its name stands before, is shown where it stands. */
export function footnote(writer: Writer, node: FootnoteDefinition): Inner {
  const found = writer.references.footnotes.get(identifierOf(node));
  if (found?.definition !== node) return writer.within(node, [{ name: 'div' }]);
  const inner = writer.within(node, [{ name: 'ol' }, { name: 'li', attributes: { id: target(node) } }]);
  const after = (): void =>
    found.references.forEach((call, index) => {
      // A link back shows nothing of the Markdown, and is one by what it leads to.
      const back = { href: `#${callOf(call, index)}`, role: 'doc-backlink' };
      writer.within(undefined, [{ name: 'a', attributes: back }]);
      writer.leaf(undefined, { name: 'img', attributes: { src: '#', alt: '' } });
      writer.close('a', undefined);
    });
  return { ...inner, after };
}

/** The fragment of an address is decoded where it is read. */
function target({ identifier }: { identifier: string }): string {
  return `fn-${String(identifier).replaceAll('%', '%25')}`;
}

function callOf({ identifier }: FootnoteReference, index: number): string {
  return index === 0 ? `fnref-${identifier}` : `fnref-${identifier}-${index + 1}`;
}
