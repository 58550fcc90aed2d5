import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/feed/dates.ts';
import { zoneNamed, zoneOffset } from '../../src/feed/zones.ts';

const noon = '2024-03-05T12:00:00.000Z';

describe('a date in numbers', () => {
  test.each([
    ['2024', '2024'],
    ['2024-3', '2024-03'],
    ['2024-03-05', '2024-03-05'],
    [' 2024-3-5 ', '2024-03-05'],
    ['2024/03/05', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024-03-05Z', '2024-03-05'],
    ['2024-065', '2024-03-05'],
    ['2023-365', '2023-12-31'],
    ['2024-366', '2024-12-31'],
    ['2024-001', '2024-01-01'],
    ['2024-01-01', '2024-01-01'],
    ['2024-12-31', '2024-12-31'],
    ['2024-02-29', '2024-02-29'],
    ['1000', '1000'],
    ['05.03.2024', '2024-03-05'],
    ['13.03.2024', '2024-03-13'],
    ['13/03/2024', '2024-03-13'],
    ['03/13/2024', '2024-03-13'],
    ['03/03/2024', '2024-03-03'],
    ['12.12.2024', '2024-12-12'],
    ['2024-065T12:00Z', noon],
    ['05.03.2024 12:00', noon],
    ['05.03.2024, 12:00', noon],
    ['2024年3月5日', '2024-03-05'],
    ['2024年03月05日 12:00', noon],
    ['2024년 3월 5일', '2024-03-05'],
  ])('%j is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  test.each([
    '',
    '0999',
    '0001-01-01',
    '2024-00',
    '2024-13',
    '2024-01-00',
    '2024-01-32',
    '2023-02-29',
    '2024-000',
    '2023-366',
    '03/04/2024',
    '12/11/2024',
    '13.13.2024',
    '13/13/2024',
    '2024 12:00',
    '2024-03 12:00',
    '2024-03-05 noon',
    '2024年3月',
    '2024年13月5日',
    `2024-03-05${' '.repeat(100)}`,
  ])('%j is none', (text) => {
    expect(parseDate(text)).toBe(undefined);
  });

  test('may be a hundred characters long', () => {
    expect(parseDate(`2024-03-05${' '.repeat(90)}`)).toBe('2024-03-05');
  });
});

describe('a time of day', () => {
  const at = (time: string): string | undefined => parseDate(`2024-03-05T${time}`)?.slice(11);

  test.each([
    ['12:00', '12:00:00.000Z'],
    ['9:05:07', '09:05:07.000Z'],
    ['09:05:07.5', '09:05:07.500Z'],
    ['09:05:07,123456', '09:05:07.123Z'],
    ['090507', '09:05:07.000Z'],
    ['0905', '09:05:00.000Z'],
    ['0905Z', '09:05:00.000Z'],
    ['0905+0100', '08:05:00.000Z'],
    ['00:00', '00:00:00.000Z'],
    ['24:00', '00:00:00.000Z'],
    ['23:59:60', '23:59:59.000Z'],
    ['9 am', '09:00:00.000Z'],
    ['9:30 p.m.', '21:30:00.000Z'],
    ['12:30 am', '00:30:00.000Z'],
    ['12:30 pm', '12:30:00.000Z'],
    ['1:00 PM+01:00', '12:00:00.000Z'],
    ['9:30 pm EST', '02:30:00.000Z'],
    ['오전 9:30', '09:30:00.000Z'],
    ['오후 9:30', '21:30:00.000Z'],
    ['9:30 오후', undefined],
    ['9Z', '09:00:00.000Z'],
    ['9', undefined],
    ['9:00 (noon) ', '09:00:00.000Z'],
    ['9:00 CET (winter)', '08:00:00.000Z'],
    ['9:00 GMT+0100', '08:00:00.000Z'],
    ['9:00 +01', '08:00:00.000Z'],
    ['9:00 somewhere', undefined],
    ['25:00', undefined],
    ['24:01', undefined],
    ['24:00:01', undefined],
    ['12:60', undefined],
    ['12:00:61', undefined],
    ['13:00 pm', undefined],
    ['0:30 am', undefined],
    ['noon', undefined],
  ])('%s is %s', (time, expected) => {
    expect(at(time)).toBe(expected);
  });
});

describe('a date in words', () => {
  test.each([
    ['Tue, 05 Mar 2024 12:00:00 GMT', noon],
    ['Tue, 5 Mar 2024 13:00 +0100', noon],
    ['5 March 2024', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['March 5th, 2024 12:00 pm', noon],
    ['2024 March 5', '2024-03-05'],
    ['5-Mar-2024', '2024-03-05'],
    ['5. März 2024', '2024-03-05'],
    ['1er mars 2024', '2024-03-01'],
    ['5 de marzo de 2024', '2024-03-05'],
    ['mar, 12 feb 2024', '2024-02-12'],
    ['Tue Mar  5 12:00:00 2024', noon],
    ['Tue Mar  5 12:00:00 GMT 2024', noon],
    ['Tue Mar  5 07:00:00 2024 EST', noon],
    ['05 Mar 24 1200 GMT', noon],
    ['05 Mar 49', '2049-03-05'],
    ['05 Mar 50', '1950-03-05'],
    ['05 Mar 124', '2024-03-05'],
    ['5 Mar 2024 GMT', '2024-03-05'],
    ['5 Mar 2024 +0000', '2024-03-05'],
    ['5 Mar 2024 12 pm', noon],
    ['5 Mar 2024 at 12:00', noon],
  ])('%j is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  test.each([
    'March',
    'March 2024',
    '5 March',
    '5 6 March 2024',
    '5 Marble 2024',
    '32 March 2024',
    '? 5 March 2024',
    '5 March or so 2024',
    'yesterday',
    '1 Jan 1970 00:00:00 GMT',
    '31 Dec 1969 23:59:59 GMT',
  ])('%j is none', (text) => {
    expect(parseDate(text)).toBe(undefined);
  });

  test('of the second minute of all clocks is one', () => {
    expect(parseDate('1 Jan 1970 00:00:01 GMT')).toBe('1970-01-01T00:00:01.000Z');
  });
});

describe('a zone', () => {
  test.each([
    ['GMT', 0],
    ['a', 0],
    ['K', 0],
    ['j', undefined],
    ['toString', undefined],
    ['NZDT', 780],
  ])('named %s is %j', (name, minutes) => {
    expect(zoneNamed(name)).toBe(minutes);
  });

  test.each([
    ['+01', 60],
    ['+1', 60],
    ['-0330', -210],
    ['+05:45', 345],
    ['+15:59', 959],
    ['+16', undefined],
    ['+01:60', undefined],
    ['01:00', undefined],
    ['x+01', undefined],
    ['+01x', undefined],
  ])('%s is %j minutes', (text, minutes) => {
    expect(zoneOffset(text)).toBe(minutes);
  });
});
