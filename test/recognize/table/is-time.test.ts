import { describe, expect, test } from 'vitest';
import { isTime } from '../../../src/recognize/table/time.ts';

describe('a text that names a time', () => {
  test.each([
    ['a month', ['May', 'may', 'Sept.', 'Oktober', 'septiembre', 'août']],
    ['a day of the week', ['Monday', 'Mo', 'sábado']],
    ['a year', ['1500', '1987', '2019', '2099']],
    ['years', ['2019-20', '2019–2020', '2019/20', '2019-2020']],
    ['a date', ['2019-05-12', '12.5.2019', '1/2/19', '12 May', 'May 12, 2019', '12.May', 'May12', '3. Mai 2019']],
    [
      'a time of the day',
      ['9:30', '09.30', '9:30 am', '9:30PM', '9:30 p.m.', '9:30-10:45', '9.30 – 10.45', 'Mon-Fri 9:00'],
    ],
    ['a quarter', ['Q1', 'q4', 'Q3 2019', 'Q1/19', 'Q1–Q2']],
    ['a season', ['Summer', 'Winter 2019', 'Herbst']],
    ['thirty characters', ['in the cold month of May, 2019']],
  ])('is %s', (_, texts) => {
    expect(texts.filter((text) => !isTime(text))).toEqual([]);
  });

  test.each([
    ['nothing', ['', '.', '-']],
    ['a word', ['Heron', 'Maypole', 'the end of May']],
    ['a number', ['7', '12', '350', '12345', '3.5']],
    ['a year that is far away', ['1499', '1050', '2100', '2500']],
    ['a year with more at it', ['x2019', '2019x', '2019-x', '2019-2', '2019+20', '2019 boats', '12019']],
    ['a number with a word', ['3 boats', 'Level 3', 'Maypole 3', 'Q 1', 'Quarter 1']],
    ['a sum', ['1-2', '1/2', '1-2-3-4', '12345/1/2']],
    ['a ratio', ['16:9', '9:305', '123:45']],
    ['more than thirty characters', ['in the cold months of May, 2019']],
  ])('is not %s', (_, texts) => {
    expect(texts.filter((text) => isTime(text))).toEqual([]);
  });
});
