import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const blocks = new Set(
  (
    'article header aside hgroup blockquote hr iframe body li map button object canvas ol caption output col p colgroup pre dd progress ' +
    'div section dl table td dt tbody embed textarea fieldset tfoot figcaption th figure thead footer tr form ul h1 h2 h3 h4 h5 h6 video script style'
  ).split(' '),
);

/**
 * Returns HTML as the test suite of CommonMark compares it: white space counts in `<pre>` alone, none is beside the
 * tags of blocks, attributes have an order, and references are replaced by their characters.
 *
 * @see https://github.com/commonmark/commonmark-spec/blob/master/test/normalize.py
 */
export function normalized(html: string): string {
  let output = '';
  let last: { kind: 'start' | 'end' | 'text'; tag: string } = { kind: 'start', tag: '' };
  let preformatted = 0;
  const text = (value: string): void => {
    const isBehindTag = last.kind !== 'text';
    let data = isBehindTag && last.tag === 'br' ? value.replace(/^\n+/, '') : value;
    if (preformatted === 0) {
      data = data.replace(/\s+/g, ' ');
      if (isBehindTag && blocks.has(last.tag)) data = last.kind === 'start' ? data.trimStart() : data.trim();
    }
    output += data.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    last = { kind: 'text', tag: '' };
  };
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if ('value' in node) text(node.value);
      if (!('tagName' in node)) continue;
      const { tagName: tag, attrs } = node;
      if (blocks.has(tag)) output = output.trimEnd();
      const attributes = attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).sort();
      output += `<${tag}${attributes.join('')}>`;
      last = { kind: 'start', tag };
      if (tag === 'pre') preformatted += 1;
      walk(node.childNodes);
      if (tag === 'pre') preformatted -= 1;
      else if (blocks.has(tag)) output = output.trimEnd();
      output += `</${tag}>`;
      last = { kind: 'end', tag };
    }
  };
  walk(parseFragment(html).childNodes);
  return output.trim();
}
