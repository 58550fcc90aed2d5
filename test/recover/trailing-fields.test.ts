import { describe, expect, test } from 'vitest';
import { type Node, parseArticle, toText } from '../../src/index.ts';

/**
 * Fields as `{label value | label value}`, a list as `[item | item]`, everything else as its text with `/` for line
 * breaks.
 */
function shape(node: Node): string {
  if (node.type === 'fields')
    return `{${node.children.map((field) => field.children.map(toText).join(' ')).join(' | ')}}`;
  if (node.type === 'list') return `[${node.children.map((item) => item.children.map(shape).join(' + ')).join(' | ')}]`;
  return node.type === 'code' ? '<code>' : toText(node).replaceAll('\n', ' / ');
}

const shapes = (html: string): string =>
  parseArticle(html, { recognizers: false, recover: { fieldLines: false } })
    .children.map(shape)
    .join(', ');

const list = (...items: string[]): string => `<ol><li>${items.join('<li>')}</ol>`;
const run = '<b>Where:</b> the shed<br><b>When:</b> at noon';
const fields = '{Where: the shed | When: at noon}';
const asText = 'Where: the shed / When: at noon';

describe('fields at the end of the last item', () => {
  test.each([
    ['behind a line', list('Rake', `Dig<br>${run}`), `[Rake | Dig], ${fields}`],
    ['behind two lines', list('Rake', `Dig<br>well<br>${run}`), `[Rake | Dig / well], ${fields}`],
    ['behind an empty line', list('Rake', `Dig<br><br>${run}`), `[Rake | Dig], ${fields}`],
    ['in a paragraph of their own', list('Rake', `<p>Dig</p><p>${run}</p>`), `[Rake | Dig], ${fields}`],
    ['in a last paragraph', list('Rake', `<p>Dig</p><p>Well<br>${run}</p>`), `[Rake | Dig + Well], ${fields}`],
    ['of three items', list('Rake', 'Sow', `Dig<br>${run}`), `[Rake | Sow | Dig], ${fields}`],
    ['of a list without numbers', `<ul><li>Rake<li>Dig<br>${run}</ul>`, `[Rake | Dig], ${fields}`],
    ['beside lines in another item', list('Rake<br>well', `Dig<br>${run}`), `[Rake / well | Dig], ${fields}`],
    [
      'beside one label in another item',
      list('Rake<br><b>Why:</b> so', `Dig<br>${run}`),
      `[Rake / Why: so | Dig], ${fields}`,
    ],
    ['beside bold type in another item', list('<b>Rake</b>', `Dig<br>${run}`), `[Rake | Dig], ${fields}`],
    ['beside code in another item', list('Rake<pre>a</pre>', `Dig<br>${run}`), `[Rake + <code> | Dig], ${fields}`],
    ['before other blocks', `${list('Rake', `Dig<br>${run}`)}<p>Rest</p>`, `[Rake | Dig], ${fields}, Rest`],
  ])('are below the list: %s', (_, html, shown) => {
    expect(shapes(html)).toBe(shown);
  });

  test.each([
    ['where the list has one item', list(`Dig<br>${run}`), `[Dig / ${asText}]`],
    ['where they are all of the item', list('Rake', run), `[Rake | ${asText}]`],
    ['where text follows them', list('Rake', `Dig<br>${run}<br>Rest`), `[Rake | Dig / ${asText} / Rest]`],
    ['where a list follows them', list('Rake', `Dig<br>${run}<ul><li>a</ul>`), `[Rake | Dig / ${asText} + [a]]`],
    ['where code follows them', list('Rake', `Dig<br>${run}<pre>a</pre>`), `[Rake | Dig / ${asText} + <code>]`],
    ['where another item has some', list(`Rake<br>${run}`, `Dig<br>${run}`), `[Rake / ${asText} | Dig / ${asText}]`],
    [
      'where another of three has some',
      list('Sow', `Rake<br>${run}`, `Dig<br>${run}`),
      `[Sow | Rake / ${asText} | Dig / ${asText}]`,
    ],
    [
      'where another item has some in its second paragraph',
      list(`<p>Rake</p><p>${run}</p>`, `Dig<br>${run}`),
      `[Rake + ${asText} | Dig / ${asText}]`,
    ],
    ['where there is one alone', list('Rake', 'Dig<br><b>Where:</b> the shed'), '[Rake | Dig / Where: the shed]'],
    [
      'where they are on one line',
      list('Rake', 'Dig <b>Where:</b> here <b>When:</b> now'),
      '[Rake | Dig Where: here When: now]',
    ],
    [
      'where they are in plain type',
      list('Rake', 'Dig<br>Where: here<br>When: now'),
      '[Rake | Dig / Where: here / When: now]',
    ],
    ['where another item is the last', list('Rake', `Dig<br>${run}`, 'Sow'), `[Rake | Dig / ${asText} | Sow]`],
  ])('stay in it %s', (_, html, shown) => {
    expect(shapes(html)).toBe(shown);
  });

  test('leave the rest of their paragraph unchanged', () => {
    const html = `<ol><li>Rake<li>Dig<br>${run}</ol>`;
    const sourceOf = ({ position }: Node): string | undefined =>
      position && html.slice(position.start.offset, position.end.offset);
    const [made, behind] = parseArticle(html, { positions: true }).children;
    const last = made?.type === 'list' ? made.children[1]?.children[0] : undefined;
    expect(last && sourceOf(last)).toBe('Dig');
    expect(behind && sourceOf(behind)).toMatch(/^[^D]*Where:.* at noon$/);
    expect(behind).toMatchObject({ type: 'fields', origin: 'recovered', by: 'trailing-fields' });
    expect(last).not.toHaveProperty('origin');
  });
});
