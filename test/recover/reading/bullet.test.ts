import { describe, expect, test } from 'vitest';
import { areSigned, bulletMarker } from '../../../src/recover/reading/bullet.ts';

describe('the bullet of a line', () => {
  test.each([...'•●▪■◦○‣∙⁃➢➤►'])('may be %s, even close by', (sign) => {
    expect(bulletMarker(`${sign}rake`)).toBe(sign);
    expect(bulletMarker(`${sign} 3`)).toBe(sign);
    expect(bulletMarker(`${sign} …`)).toBeUndefined();
  });

  test.each([...'-–—―*·+'])('may be %s, if it is set apart', (sign) => {
    expect(bulletMarker(`${sign} rake`)).toBe(sign);
    expect(bulletMarker(`${sign}rake`)).toBeUndefined();
    expect(bulletMarker(`${sign} …`)).toBeUndefined();
    expect(bulletMarker(`rake ${sign} hoe`)).toBeUndefined();
  });
});

describe('a picture before a line', () => {
  test.each(['→', '👉', '🌱', '□'])('may be %s, if it is set apart', (sign) => {
    expect(bulletMarker(`${sign} rake`)).toBe(sign);
    expect(bulletMarker(`${sign}rake`)).toBeUndefined();
    expect(bulletMarker(`${sign} !`)).toBeUndefined();
  });

  test.each(['✅', '✔️', '☐'])('may be the box or tick %s, also directly before a word', (sign) => {
    expect(bulletMarker(`${sign} rake`)).toBe(sign);
    expect(bulletMarker(`${sign}rake`)).toBe(sign);
    expect(bulletMarker(`${sign}1 rake`)).toBeUndefined();
    expect(bulletMarker(`${sign} !`)).toBeUndefined();
  });

  test('may follow characters without width', () => {
    expect(bulletMarker('\u200b- rake')).toBe('\u200b-');
  });

  test.each(['+ 49 30 1234', '© 2020 rake', '★★★ rake', '€ 5'])('is none in %s', (text) => {
    expect(bulletMarker(text)).toBeUndefined();
  });
});

describe('dashes before numbers', () => {
  test.each([
    [[' 5 °C in the valley', ' 7 °C on the ridge'], '', true],
    [[' 5 in the valley', ' 7 on the ridge'], 'Lows in °C:', true],
    [[' 3', ' 4'], '', true],
    [[' 5 eggs', ' 7 plums'], '', false],
    [[' 10 % off', ' free coffee'], '', false],
  ])('are minus signs or not: %j behind %j, %s', (texts, before, signed) => {
    expect(areSigned(texts, before)).toBe(signed);
  });
});
