import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { identifierOf } from './references.ts';
import type { Inner, Writer } from './writer.ts';

/** A footnote reference as pages have it: a raised number that links to the note, and an id to link back to. */
export function footnoteCall(writer: Writer, node: FootnoteReference): undefined {
  const found = writer.references.footnotes.get(identifierOf(node));
  if (found === undefined) return writer.text(node, `[^${node.label ?? node.identifier}]`);
  const at = writer.references.calls.get(node) ?? 0;
  const link = { href: `#${target(node)}`, id: callOf(node, at), role: 'doc-noteref' };
  return writer.around(node, [{ name: 'sup' }, { name: 'a', attributes: link }], found.number);
}

/** A note without references, or with an earlier note of the same name, is shown in place. */
export function footnote(writer: Writer, node: FootnoteDefinition): Inner {
  const found = writer.references.footnotes.get(identifierOf(node));
  if (found?.definition !== node) return writer.within(node, [{ name: 'div' }]);
  const inner = writer.within(node, [{ name: 'ol' }, { name: 'li', attributes: { id: target(node) } }]);
  const after = (): void =>
    found.references.forEach((call, index) => {
      // A link back shows nothing of the Markdown, and is recognised by its target.
      const back = { href: `#${callOf(call, index)}`, role: 'doc-backlink' };
      writer.within(undefined, [{ name: 'a', attributes: back }]);
      writer.leaf(undefined, { name: 'img', attributes: { src: '#', alt: '' } });
      writer.close('a', undefined);
    });
  return { ...inner, after };
}

/** The fragment of a URL is decoded when it is read. */
function target({ identifier }: { identifier: string }): string {
  return `fn-${String(identifier).replaceAll('%', '%25')}`;
}

function callOf({ identifier }: FootnoteReference, index: number): string {
  return index === 0 ? `fnref-${identifier}` : `fnref-${identifier}-${index + 1}`;
}
