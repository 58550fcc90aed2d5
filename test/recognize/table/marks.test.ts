import { describe, expect, it } from 'vitest';
import { find, parseArticle } from '../../../src/index.ts';

/** What spoke for the kind of a table whose first line heads the columns, and against it. */
function signalsOf(title: string, head: string, ...lines: string[]): string[] {
  const row = (line: string, tag: string): string => `<tr><${tag}>${line.split('|').join(`<${tag}>`)}`;
  const html = `<h2>${title}</h2><table>${row(head, 'th')}${lines.map((line) => row(line, 'td')).join('')}</table>`;
  return find(parseArticle(html, { threshold: 0 }), 'table')?.evidence?.signals ?? [];
}

const plans = (text: string): string[] =>
  signalsOf('Basic vs family', '|Basic|Family', `Canoes|${text}|${text}`, `Lockers|${text}|${text}`);
const rates = (text: string): string[] => signalsOf('Targets', 'Metric|Target', `Wait|${text}`, `Walk|${text}`);
const sorts = (text: string): string[] =>
  signalsOf('Basic vs family', '|Basic|Family', `Canoes|${text}|${text}`, 'Lockers|few|many');

describe('what stands in the cells of a comparison', () => {
  it.each([
    'yes',
    '✓',
    '✗',
    'x',
    'X',
    '●',
    '✅',
    '★',
    'included',
    'Included ✓',
    '+',
    '✓<sup>*</sup>',
    '✓ [3]',
    '<img src=y.svg alt=yes>',
  ])('ticks: %s', (text) => {
    expect(plans(text)).toContain('ticks and crosses');
  });

  it('ticks beside nothing', () => {
    const lines = ['Canoes|✓|', 'Lockers||', 'Nets||', 'Oars||'];
    expect(signalsOf('Basic vs family', '|Basic|Family', ...lines)).toContain('ticks and crosses');
  });

  it.each(['yes, some', 'xx', 'not included', '–', '3', 'box', '', '<img src=y.svg alt=door>'])(
    'does not tick: %s',
    (text) => {
      expect(plans(text)).not.toContain('ticks and crosses');
    },
  );

  it.each([['on the north shore'], ['in the house.']])('says something: %s', (text) => {
    expect(plans(text)).toContain('each row says something of each column');
  });

  it.each([['twelve lett.'], ['12:30:00-14:45:00'], ['✓'], ['']])('says a name or less: %s', (text) => {
    expect(plans(text)).not.toContain('each row says something of each column');
  });

  it.each(['3', '1874', '1:02', '✓'])('is of another sort than words: %s', (text) => {
    expect(sorts(text)).toContain('each row has values of its own sort');
  });

  it.each(['some', '–', ''])('is not: %s', (text) => {
    expect(sorts(text)).not.toContain('each row has values of its own sort');
  });
});

describe('what stands in the cells of a table of metrics', () => {
  it.each(['3', '4 min', '1:02:11'])('counts as figures: %s', (text) => {
    expect(rates(text)).toContain('figures');
  });

  it.each(['few', '✓', '–', '1874'])('does not count as figures: %s', (text) => {
    expect(rates(text)).not.toContain('figures');
  });

  it.each(['$4', '£4', '€4', '¥400', 'US$ 4', 'from £4', 'a (£4)', 'fees of £4'])('is a price: %s', (text) => {
    expect(rates(text)).toContain('-prices');
  });

  it.each(['4 €', '0 €', '9 £', '1-£4', 'price of £4', 'four pounds', ''])('is no price: %s', (text) => {
    expect(rates(text)).not.toContain('-prices');
  });
});
