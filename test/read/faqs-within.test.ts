import { describe, expect, test } from 'vitest';
import { faqs, parseArticle } from '../../src/index.ts';

const read = (html: string) => faqs(parseArticle(html)).map(({ question, answer }) => [question, answer]);

const disclosure = (question: string, answer: string): string =>
  `<details><summary>${question}</summary>${answer}</details>`;

describe('questions within an answer', () => {
  test('are records of their own, and no part of the answer around them', () => {
    const inner = disclosure('Does it shrink?', '<p>A little.</p>') + disclosure('Does it fade?', '<p>Never.</p>');
    const html = `<h2>FAQ</h2>${disclosure('Can I wash it?', `<p>By hand.</p>${inner}<p>Dry it flat.</p>`)}`;
    expect(read(html)).toEqual([
      ['Can I wash it?', 'By hand.\nDry it flat.'],
      ['Does it shrink?', 'A little.'],
      ['Does it fade?', 'Never.'],
    ]);
  });

  test('leave no record of a question that has no other answer', () => {
    const inner = disclosure('Does it shrink?', '<p>A little.</p>') + disclosure('Does it fade?', '<p>Never.</p>');
    expect(read(`<h2>FAQ</h2>${disclosure('Care?', inner)}`)).toEqual([
      ['Does it shrink?', 'A little.'],
      ['Does it fade?', 'Never.'],
    ]);
  });

  test('are not the lists and tables of an answer, which stay in it', () => {
    const answer =
      '<p>Use these:</p><ul><li>wool</li><li>silk</li></ul><table><tr><th>Size<th>Price<tr><td>S<td>4</table>';
    const [record] = read(
      `<h2>FAQ</h2>${disclosure('What is it made of?', answer)}${disclosure('Is it warm?', 'Yes.')}`,
    );
    expect(record?.[1]).toContain('wool\nsilk');
    expect(record?.[1]).toContain('Size\tPrice');
  });
});
