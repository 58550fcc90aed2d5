import { describe, expect, test } from 'vitest';
import { fields, find, findAll, type Node, parseArticle, toText, visit } from '../../src/index.ts';
import { processorTime } from '../processor-time.ts';

const run = '<p><b>Where:</b> the shed<br><b>When:</b> at noon</p>';
const trailing = '<ol><li>Cut.<li>Bind.<br><b>Where:</b> the shed<br><b>When:</b> at noon</ol>';
const chain =
  '<ul><li>Sign: wilt -> Cure: water<li>Sign: rot -> Cure: drain the pot<li>Sign: spots -> Cure: pick the leaves</ul>';

/** The text of a tree and its removed markers, without white space. */
function shown(node: Node): string {
  const texts = [toText(node)];
  visit(node, (inner) => void texts.push(...(inner.markers ?? [])));
  return [...texts.join('').replace(/\s+/g, '')].sort().join('');
}

describe('the rules that recover fields', () => {
  test.each([
    ['field-lines', run],
    ['trailing-fields', trailing],
    ['item-fields', chain],
  ])('%s marks what it made', (rule, html) => {
    const made = findAll(parseArticle(html), 'fields');
    expect(made.length).toBeGreaterThan(0);
    expect(made.map(({ origin, by }) => [origin, by])).toEqual(made.map(() => ['recovered', rule]));
  });

  test.each([
    ['fieldLines', run],
    ['trailingFields', trailing],
    ['itemFields', chain],
  ])('%s can be switched off by name', (name, html) => {
    const made = findAll(parseArticle(html, { recover: { [name]: false }, recognizers: false }), 'fields');
    // Without its own rule the run within the last item is still a run of lines.
    expect(made.map(({ by }) => by)).toEqual(name === 'trailingFields' ? ['field-lines'] : []);
    expect(findAll(parseArticle(html, { recover: false }), 'fields')).toEqual([]);
  });

  test.each([
    ['field-lines', run],
    ['trailing-fields', trailing],
    ['item-fields', chain],
  ])('%s takes nothing out of the text but markers', (_, html) => {
    expect(shown(parseArticle(html))).toBe(shown(parseArticle(html, { recover: false, recognizers: false })));
  });

  test('trailing fields follow the list that they leave', () => {
    const { children } = parseArticle(trailing);
    expect(children.map(({ type }) => type)).toEqual(['list', 'fields']);
    expect(children[0] && toText(children[0])).toBe('Cut.\nBind.');
  });

  test('item fields record the arrows in order', () => {
    const html = chain.replace('->', '→').replace('->', '=>');
    expect(findAll(parseArticle(html), 'fields').map(({ markers }) => markers)).toEqual([['→'], ['=>'], ['->']]);
  });

  test('an item that lacks a label keeps those it has', () => {
    const full = '<li>Sign: wilt. Reason: heat. Cure: shade.';
    const html = `<ol>${full.repeat(4)}<li>Sign: rot. Cure: drain the pot.</ol>`;
    expect(fields(parseArticle(html)).at(-1)?.fields).toEqual([
      { label: 'Sign', value: 'rot.' },
      { label: 'Cure', value: 'drain the pot.' },
    ]);
  });

  test('a mark that runs over a value stays a mark', () => {
    const html = chain.replace('drain the pot', '<em>drain the pot</em>');
    expect(find(parseArticle(html), 'emphasis')).toMatchObject({ children: [{ value: 'drain the pot' }] });
  });

  test('a run within an item that is not the last stays in it', () => {
    const html = '<ul><li>Elm<br><b>Soil:</b> heavy<br><b>Height:</b> 18 m<li>Lime</ul>';
    expect(find(parseArticle(html), 'listItem')?.children.map(({ type }) => type)).toEqual(['paragraph', 'fields']);
  });

  test('names that come again and again are speakers', () => {
    const talk = ['Ann', 'Ben', 'Ann', 'Ben'].map((name) => `<b>${name}:</b> so it is`).join('<br>');
    expect(findAll(parseArticle(`<p>${talk}</p>`), 'fields')).toEqual([]);
  });

  test.each([
    ['lines', (count: number) => `<p>${'<b>Where:</b> here<br>'.repeat(count)}</p>`],
    ['line feeds', (count: number) => `<p><b>Where:</b> ${'here\n'.repeat(count)}</p>`],
    ['paragraphs', (count: number) => '<p><b>Where:</b> here</p>'.repeat(count)],
    ['labels', (count: number) => `<ul>${`<li>${'Sign: wilt. '.repeat(count / 3)}`.repeat(3)}</ul>`],
    ['arrows', (count: number) => `<ul>${`<li>Sign: ${'-> '.repeat(count / 3)}`.repeat(3)}</ul>`],
    ['bold words', (count: number) => `<p>${'<b>Where</b> '.repeat(count)}:</p>`],
    [
      'blanks',
      (count: number) => `<p><b>Where:</b>${' \t'.repeat(count)}x<br><b>When:</b>${' &nbsp;'.repeat(count)}</p>`,
    ],
  ])('long runs of %s cost no more than their length', { retry: 2 }, (_, make) => {
    const time = (count: number): number => {
      const html = make(count);
      return processorTime(() => parseArticle(html));
    };
    time(2000);
    const [short, long] = [time(3000), time(24000)];
    // Eight times the input; quadratic code would take sixty-four times as long.
    expect(long).toBeLessThan(Math.max(short, 10) * 32);
  });
});
