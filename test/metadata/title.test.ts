import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/article.ts';

const prose = '<p>The miller opens the sluice at dawn, and by noon the stones have ground two sacks of rye.</p>'.repeat(
  6,
);

function titleOf(title: string, headings: string): string | undefined {
  const page = `<!doctype html><html><head><title>${title}</title><meta property="og:site_name" content="Mill Notes"></head><body><main>${headings}${prose}</main></body></html>`;
  return parseArticle(page).title;
}

describe('the title of an article', () => {
  test.each([
    ['the heading alone', 'How a mill works | Mill Notes', '<h1>How a mill works</h1>', 'How a mill works'],
    [
      'what an element of the heading shows alone, of a heading with more',
      'How a mill works - Mill Notes',
      '<h1><span><a href="/mill">How a mill works</a> <small>(mill.example)</small></span> <b>87</b></h1>',
      'How a mill works',
    ],
    [
      'all of a heading that goes on in one text',
      'How a mill works - Mill Notes',
      '<h1>How a mill works in winter</h1>',
      'How a mill works in winter',
    ],
    [
      'all of a heading, where its elements show other parts of it',
      'How a mill works - Mill Notes',
      '<h1><em>How a mill</em> works <em>in winter</em></h1>',
      'How a mill works in winter',
    ],
    ['without the site behind a colon with a space', 'How a mill works : Mill Notes', '', 'How a mill works'],
    ['with any other text behind such a colon', 'Le moulin : mode d’emploi', '', 'Le moulin : mode d’emploi'],
    [
      'the stated one, where the only heading leads in to a list',
      'How a mill works - Mill Notes',
      '<h1>A word from the miller, who owns the wheel and the pond:</h1>',
      'How a mill works',
    ],
    ['a heading in a colon that is stated', 'Mills: - Mill Notes', '<h1>Mills:</h1>', 'Mills:'],
  ])('is %s', (_, title, headings, wanted) => {
    expect(titleOf(title, headings)).toBe(wanted);
  });
});
