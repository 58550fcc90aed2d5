import { describe, expect, test } from 'vitest';
import { colonIn, endsInColon, withoutColon } from '../../src/values/colon.ts';

describe('a colon', () => {
  test.each(['Tools:', 'Tools: ', 'Tools :', '道具：'])('ends %j', (text) => {
    expect(endsInColon(text)).toBe(true);
    expect(withoutColon(text)).toMatch(/^(?:Tools|道具)$/);
  });

  test.each(['Tools', 'Tools: hammer', '', 'Tools;'])('does not end %j', (text) => {
    expect(endsInColon(text)).toBe(false);
    expect(withoutColon(text)).toBe(text);
  });

  test.each([
    ['Tools: a saw: small', 5],
    ['道具：鋸: 小', 2],
    ['a: 道具：', 1],
    ['no colon', -1],
  ])('is first in %j at %i', (text, at) => {
    expect(colonIn(text)).toBe(at);
  });
});
