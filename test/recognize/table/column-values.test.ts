import { describe, expect, test } from 'vitest';
import { cases } from './table-html.ts';
import { columnOf } from './valued.ts';

describe('the values of a column', () => {
  test.each(
    cases(`
      bare numbers throughout
        Depth :: 12 | 19 | 31
        12 | 19 | 31
      bare numbers but for one in five with figures
        Depth :: 12 | 19 | 31 | 24 | A9 / 14
        12 | 19 | 31 | 24 | -
      bare numbers but for one in four with figures
        Depth :: 12 | 19 | 31 | A9 / 14
        - | - | - | -
      as many words as bare numbers
        Depth :: 12 | 19 | low | high tide
        12 | 19 | - | -
      more words than bare numbers
        Depth :: 12 | 19 | low | ebb | high
        - | - | - | - | -
      more texts than bare numbers
        Depth :: 12 | 19 | at low tide | at high tide | in the calm
        - | - | - | - | -
      places without a value are no words
        Depth :: 12 |  | – | n/a | –
        12 | - | - | - | -
      more long texts than bare numbers
        Depth :: 12 | a text that goes on and on for more than as many as sixty characters | another that goes on for more than as many as sixty characters do
        - | - | -
      numbers that name
        Number :: 12 | 19 | 31
        - | - | -
      numbers that name, with a unit of their own
        Number :: 12 m | 19 | 31 m
        12 m | - | 31 m
      numbers of a month
        May :: 12 | 19 | 31
        - | - | -
      numbers under a sign
        Boat # :: 12 | 19 | 31
        - | - | -
      numbers under a number sign
        Boat № :: 12 | 19 | 31
        - | - | -
      numbers under an initial
        W :: 12 | 19 | 31
        - | - | -
      numbers under an abbreviation of two letters
        GD :: 12 | 19 | 31
        - | - | -
      numbers under an abbreviation of two letters with a stop
        Gd. :: 12 | 19 | 31
        - | - | -
      numbers under an abbreviation of three letters
        Pts :: 12 | 19 | 31
        12 | 19 | 31
      numbers under two letters and more
        Gd x :: 12 | 19 | 31
        12 | 19 | 31
      numbers under a letter and a figure
        D1 :: 12 | 19 | 31
        12 | 19 | 31
      numbers under no name
        :: 12 | 19 | 31
        - | - | -
      differences, all of them numbers
        Gain :: +12 | 19 | 31
        12 | 19 | 31
      differences beside something else
        Gain :: +12 | 19 | 31 | 24 | 7 | A9 / 14
        - | - | - | - | - | -
      numbers that count
        Depth :: 3 | 4 | 5
        - | - | -
      two numbers may follow one another
        Depth :: 3 | 4
        3 | 4
      numbers that count but for the last
        Depth :: 3 | 4 | 6
        3 | 4 | 6
      numbers that count but for the first
        Depth :: 3 | 5 | 6
        3 | 5 | 6
      numbers that count downwards
        Depth :: 5 | 4 | 3
        5 | 4 | 3
      numbers in steps of two
        Depth :: 2 | 4 | 6
        2 | 4 | 6
      numbers that count beside one with a unit
        Depth :: 3 | 4 | 9 m | 5
        - | - | 9 m | -
      a bound needs no column
        Number :: 12 | &lt; 19 | &gt; 31
        - | ..<19 | 31<..
      a range is two bare numbers
        Number :: 12 | 19–21 | 31
        - | - | -
      a rate needs no column
        Number :: 12 | 19 per day | 31
        - | 19 per day | -
      a range with a unit needs no column
        Number :: 12 | 19–21 m | 31
        - | 19..21 m | -
      a value and words beside it
        Depth :: 1000 m net | 1000 m upset | 12 m at low tide
        1000 m | - | -
      a value and words in brackets
        Depth :: 12 m (at low tide) | 12 m [at high tide] | (at low tide) 12 m
        12 m | - | -
      a value in brackets
        Depth :: (12 m)
        -
      yes and no
        Dry :: ✓ | ✗ | yes | No | perhaps
        yes | no | yes | no | -
      words that are no yes and no number
        Dry :: wet | never ever | of course not
        - | - | -
      a contest of a length
        Event :: 110 m | 5 km | 800 m
        - | - | -
      a contest whose length has its unit in the header
        Event (ft) :: 110 | 5000 | 800
        110 ft | 5000 ft | 800 ft
      figures in millions
        Trade (millions) :: 12 | 19 | 31
        - | - | -
      a unit in the header
        Depth (m) :: 12 | 19 | A9 / 14
        12 m | 19 m | -
      a unit in the header beats that of a name
        Number in kg :: 12 | 19 | 31
        12 kg | 19 kg | 31 kg
      one number
        Depth :: 12
        12
      as much as sixty characters hold, three fifths of them values
        Depth :: 12 m / 13 m / 14 m / 15 m / 16 m / 17 m / 18 m / 19 m / 20 m
        12 m, 13 m, 14 m, 15 m, 16 m, 17 m, 18 m, 19 m, 20 m
      one character more
        Depth :: 112 m / 13 m / 14 m / 15 m / 16 m / 17 m / 18 m / 19 m / 20 m
        -
      an average needs no column
        Number :: 12 | average 19 | max. 31 | 19+
        - | avg 19 | ..31 | 19..
      about a number is a bare number
        Number :: 12 | about 19 | 31
        - | - | -
      a unit of its own beside that of the header
        Number in kg :: 12 | 19 m | 31 kg
        12 kg | 19 m | 31 kg
    `),
  )('%s', (_, header, cells, expected) => {
    expect(columnOf(header, cells)).toBe(expected);
  });

  test('are numbers of the language', () => {
    expect(columnOf('Depth', '1.500 | 2,5 m', { language: 'de' })).toBe('1500 | 2.5 m');
    expect(columnOf('Depth', '1.500 | 2.5 m', { language: 'en' })).toBe('1.5 | 2.5 m');
    expect(columnOf('Depth (m)', '1.500 | 2,5', { language: 'de' })).toBe('1500 m | 2.5 m');
  });
});
