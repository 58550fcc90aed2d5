import { describe, expect, test } from 'vitest';
import { layoutReason, tableHtml } from './tables.ts';

const reason = (...lines: string[]): string | undefined => layoutReason(tableHtml(lines));
const [star, moon] = ['<img src=star.png alt=Star>', '<img src=moon.png alt=Moon>'];
const linked = `<a href=star.html>${star}</a>`;

describe('a column of marks', () => {
  test.each<[string, string[]]>([
    ['quotation marks on both sides', ['“ | She came at dawn', '” | He did not', '„ | So they say']],
    ['arrows behind the lines', ['The kiln | →', 'The ferry | →']],
    [
      'three signs at most',
      ['>>> | The kiln', '••• | The ferry', '• | The loft'].map((line) => line.replace('>>>', '»»»')),
    ],
    ['marks beside gaps', ['• | The kiln', ' | by night', '• | The ferry']],
    ['a mark over two rows', ['{rowspan=2} ❝ | She came at dawn', 'and left at dusk', '❞ | Or so they say']],
    ['marks between lines of both columns', ['• | The kiln', '{colspan=2} By night', '• | The ferry']],
  ])('only decorates: %s', (_, lines) => {
    expect(reason(...lines)).toBe('a column of marks');
  });

  test.each<[string, string[]]>([
    ['where one is no sign', ['• | The kiln', '7 | The ferry', '• | The loft']],
    ['of four signs', ['•••• | The kiln', '••• | The ferry', '• | The loft']],
    ['with nothing beside it', ['• | ', '• | ', '• | ']],
    ['that ticks', ['✓ | The kiln', '✓ | The ferry', '✗ | The loft']],
    ['in a table of three columns', ['• | The kiln | 3', '• | The ferry | 4', '• | The loft | 5']],
    ['in a table of one column', ['•', '→', '•']],
  ])('is none: %s', (_, lines) => {
    expect(reason(...lines)).toBeUndefined();
  });
});

describe('a column of pictures', () => {
  test.each<[string, string[]]>([
    ['before lines', [`${star} | The evening star`, `${moon} | The waxing moon`]],
    ['behind lines of thirteen characters', [`The new stars | ${star}`, `The old moons | ${moon}`]],
    ['that are links', [`${linked} | The evening star`, `${moon} | The waxing moon`]],
    [
      'that are links of two pictures',
      [`<a href=a>${star}${moon}</a> | The evening star`, `${moon} | The waxing moon`],
    ],
    ['beside gaps', [`${star} | The evening star`, ` | and its two moons`, `${moon} | The waxing moon`]],
  ])('only decorates: %s', (_, lines) => {
    expect(reason(...lines)).toBe('a column of pictures');
  });

  test.each<[string, string[]]>([
    ['beside names of twelve characters', [`${star} | The new star`, `${moon} | The waxing moon`]],
    ['beside one number', [`${star} | 14`, `${moon} | The waxing moon`]],
    ['beside one long row of figures', [`${star} | 12:30:00-14:45:00`, `${moon} | The waxing moon`]],
    ['beside nothing', [`${star} | `, `${moon} | `]],
    ['where one is words', [`${star} | The evening star`, 'New | The waxing moon']],
    ['where one has words', [`${star} | The evening star`, `${moon} New | The waxing moon`]],
    ['where one is two', [`${star}${moon} | The evening star`, `${moon} | The waxing moon`]],
    ['where one link has words', [`<a href=a>${star} here</a> | The evening star`, `${moon} | The waxing moon`]],
    ['where one is bold', [`<b>${star}</b> | The evening star`, `${moon} | The waxing moon`]],
    ['beside pictures', [`${star} | ${moon}`, `${moon} | ${star}`]],
  ])('is none: %s', (_, lines) => {
    expect(reason(...lines)).toBeUndefined();
  });
});

const before = '<a href=2>Previous</a>';
const after = '<a href=4>Next</a>';

describe('links to the pages before and after', () => {
  test.each<[string, string]>([
    ['alone', `${before} | ${after}`],
    ['with their titles', '<a href=2>Previous page: The loft</a> | <a href=4>Next page: The kiln</a>'],
    ['with signs beside them', `« ${before} | ${after} »`],
    ['with signs beside their titles', '« <a href=2>Previous: The loft</a> | <a href=4>Next: The kiln</a> »'],
    ['of which one leads nowhere', `Previous | ${after}`],
    ['of which the other leads nowhere', `${before} | Next`],
    ['around another', `${before} | <a href=0>Contents</a> | ${after}`],
    ['around two others', `${before} | <a href=0>Contents</a> | <a href=1>Top</a> | ${after}`],
    ['around nothing', `${before} | | ${after}`],
    ['in German', '<a href=2>Zurück</a> | <a href=4>Weiter</a>'],
  ])('lay the page out: %s', (_, line) => {
    expect(reason(line)).toBe('links to the pages before and after');
  });

  test.each<[string, string]>([
    ['around three others', `${before} | <a href=0>Contents</a> | <a href=1>Top</a> | <a href=9>End</a> | ${after}`],
    ['without the one before', `<a href=0>Contents</a> | ${after}`],
    ['without the one after', `${before} | <a href=0>Contents</a>`],
    ['around plain words', `${before} | Contents | ${after}`],
    ['around a number', `${before} | 3 | ${after}`],
    ['with words behind the link', `${before} | ${after} comes the kiln`],
    ['with a number behind the link', `${before} | ${after} 4`],
    ['within a sentence', '<a href=2>The previous</a> | <a href=4>The next</a>'],
    ['at the end of a title', '<a href=2>To the previous</a> | <a href=4>To the next</a>'],
    ['as words that begin alike', '<a href=2>Prevention</a> | <a href=4>Nextcloud</a>'],
    ['as plain words', 'Previous year | Next year'],
  ])('are none: %s', (_, line) => {
    expect(reason(line)).toBeUndefined();
  });
});
