import type { Nodes } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { calloutTones } from '../../lexicon/callouts.ts';
import type { Inner, Writer } from './writer.ts';

/**
 * A container named after a tone is a callout, one named `details` a disclosure; any other directive is its content, or
 * its own text.
 */
export function directive(writer: Writer, node: Directives): Inner | undefined {
  const name = String(node.name ?? '').toLowerCase();
  const children = Array.isArray(node.children) ? (node.children as Nodes[]) : [];
  if (node.type === 'containerDirective') {
    const [first, ...rest] = children;
    const label = first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined;
    const isDisclosure = name === 'details' && label !== undefined;
    const tone = calloutTones.has(name) ? { attributes: { class: `callout ${name}`, role: 'note' } } : {};
    const inner = writer.within(node, [isDisclosure ? { name } : { name: 'div', ...tone }]);
    return label ? { ...inner, children: [titled(label, isDisclosure), ...rest] } : inner;
  }
  if (children.length > 0) return writer.within(node, node.type === 'leafDirective' ? [{ name: 'p' }] : []);
  const colons = node.type === 'leafDirective' ? '::' : ':';
  const inner = writer.within(node, node.type === 'leafDirective' ? [{ name: 'p' }] : []);
  writer.text(node, writer.sourceOf(node) ?? `${colons}${node.name}`);
  return inner;
}

/** The title of a callout is strong; the title of a disclosure is its summary. */
function titled(label: Nodes & { type: 'paragraph' }, isSummary: boolean): Nodes {
  if (!isSummary) return { ...label, children: [{ type: 'strong', children: label.children }] };
  return { ...label, type: 'summary' } as unknown as Nodes;
}
