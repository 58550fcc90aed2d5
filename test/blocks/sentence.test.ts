import { describe, expect, test } from 'vitest';
import { endsSentence, endsStatement } from '../../src/blocks/sentence.ts';

describe('a text', () => {
  test.each(['Dig.', 'Dig!', 'Dig…', 'He said: “Dig.”', '(Dig.)', '(“Dig.”)', '掘る。', 'Dig. '])(
    'ends as a statement: %j',
    (text) => {
      expect([endsStatement(text), endsSentence(text)]).toEqual([true, true]);
    },
  );

  test.each(['Dig?', '(Dig?)', '掘る？'])('ends as a question, which is a sentence and no statement: %j', (text) => {
    expect([endsStatement(text), endsSentence(text)]).toEqual([false, true]);
  });

  test.each(['', 'Dig', 'Dig:', 'Dig;', 'Dig,', '3.5', 'Dig (deep)', 'Dig.”)]'])('ends as neither: %j', (text) => {
    expect([endsStatement(text), endsSentence(text)]).toEqual([false, false]);
  });
});
