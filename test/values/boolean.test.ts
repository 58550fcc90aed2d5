import { describe, expect, test } from 'vitest';
import { parseBoolean } from '../../src/values/boolean.ts';

describe('parseBoolean', () => {
  test.each(['✓', '✔', '✔️', '✅', '☑', '☑️', 'yes', 'Yes', ' YES ', 'ja', 'Oui', 'sí', 'true'])('%j is true', (text) =>
    expect(parseBoolean(text)).toBe(true),
  );
  test.each(['✗', '✘', '✖', '✖️', '❌', 'no', 'No', 'Nein', 'non', 'FALSE'])('%j is false', (text) =>
    expect(parseBoolean(text)).toBe(false),
  );
  test.each([
    '',
    ' ',
    '–',
    'x',
    'n/a',
    'yes, with limits',
    'No. 5',
    'none',
    'nothing',
    '1',
    '0',
    '✓✓',
    '✓ ✗',
    'si',
    'y',
  ])('%j is neither', (text) => expect(parseBoolean(text)).toBeUndefined());
  test.each([' ', 'yes'])('%j a hundred thousand times is neither', (text) =>
    expect(parseBoolean(text.repeat(1e5))).toBeUndefined(),
  );
});
