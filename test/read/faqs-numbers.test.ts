import { describe, expect, test } from 'vitest';
import { faqs, parseArticle } from '../../src/index.ts';

const asked = (...questions: string[]): string[] =>
  faqs(
    parseArticle(`<h1>FAQ</h1>${questions.map((line, at) => `<h2>${line}</h2><p>Answer ${at} of all.</p>`).join('')}`),
  ).map(({ question }) => question);

describe('numbers of questions', () => {
  test('that all of them begin with are left out, with that of the chapter', () => {
    expect(asked('2.1. Is it hot?', '2.2. Is it wet?')).toEqual(['Is it hot?', 'Is it wet?']);
    expect(asked('2.1 Is it hot?', '2.2 Is it wet?')).toEqual(['Is it hot?', 'Is it wet?']);
    expect(asked('1) Is it hot?', '2) Is it wet?')).toEqual(['Is it hot?', 'Is it wet?']);
  });

  test('that one of them lacks, or that are no count, stay', () => {
    expect(asked('2.1. Is it hot?', 'Is it wet?')).toEqual(['2.1. Is it hot?', 'Is it wet?']);
    expect(asked('12 weeks are enough?', '14 days are enough?')).toEqual([
      '12 weeks are enough?',
      '14 days are enough?',
    ]);
    expect(asked('2.1.1.1.1 Is it hot?', '2.1.1.1.2 Is it wet?')).toEqual([
      '2.1.1.1.1 Is it hot?',
      '2.1.1.1.2 Is it wet?',
    ]);
  });
});
