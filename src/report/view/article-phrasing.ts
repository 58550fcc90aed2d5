import { meaningful } from '../../html/elements.ts';
import type { Node } from '../../tree/types.ts';
import { placeholder } from './article-blocks.ts';
import { attribute, clipped, text } from './html.ts';
import type { Tags } from './writing.ts';

/** The element for a mark: the first if there are several. */
const elementOf: ReadonlyMap<string, string> = new Map(
  [...meaningful].reverse().map(([tagName, type]) => [type, tagName]),
);

/** Returns the tags of a phrasing node; nothing for other nodes. Addresses are shown, but not linked. */
export function phrasingTags(node: Node, at: string): Tags | undefined {
  const named = (name: string, more = ''): Tags => ({ open: `<${name}${more}${at}>`, close: `</${name}>` });
  switch (node.type) {
    case 'link':
      return named('span', ` class="link"${attribute('title', clipped(String(node.url), 200))}`);
    case 'image':
      return {
        open: `<span class="image"${at}>`,
        close: '</span>',
        value: placeholder('Picture', node.alt || node.title, node.url),
      };
    case 'break':
      return { open: `<br${at}>`, close: '', value: '' };
    case 'abbreviation':
      return named('abbr', attribute('title', clipped(String(node.title), 200)));
    case 'quotation':
      return named('q');
    case 'inlineCode':
      return { ...named('code'), value: text(node.value) };
    case 'inlineMath':
      return { ...named('span', ' class="math"'), value: text(node.value) };
    case 'footnoteReference':
      return named('sup', ' class="reference"');
    default: {
      const name = elementOf.get(node.type);
      return name === undefined ? undefined : named(name);
    }
  }
}
