import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/tree/types.ts';
import { headerUnit } from '../../src/values/header.ts';
import { parseQuantity } from '../../src/values/quantity.ts';

type Facts = Omit<Quantity, 'text'>;
type Hits = readonly (readonly [text: string, facts: Facts])[];

const read = (text: string, language: string): Facts[] =>
  parseQuantity(text, { language }).map(({ text: _, ...facts }) => facts);
const same = (value: number, unit?: string, rest: Facts = {}): Facts => ({
  min: value,
  max: value,
  ...(unit !== undefined && { unit }),
  ...rest,
});
const below = (max: number, unit?: string): Facts => ({ max, exclusiveMax: true, ...(unit !== undefined && { unit }) });
const above = (min: number, unit?: string): Facts => ({ min, exclusiveMin: true, ...(unit !== undefined && { unit }) });

/** Quantities by language that a careful reader accepts, and texts that look like them but are something else. */
const cases: Readonly<Record<string, { hits: Hits; misses: readonly string[] }>> = {
  zh: {
    hits: [
      ['< 200 毫秒', below(200, 'ms')],
      ['3以上', { min: 3 }],
      ['5公斤', same(5, 'kg')],
      ['5 千克', same(5, 'kg')],
      ['5千米', same(5, 'km')],
      ['2天', same(2, 'd')],
      ['24小时内', { max: 24, unit: 'h' }],
      ['3小时30分钟', same(210, 'min')],
      ['100元', same(100, '元')],
      ['1.2万元', same(12_000, '元')],
      ['10万元以上', { min: 100_000, unit: '元' }],
      ['3亿', same(3e8)],
      ['1.2万亿元', same(1.2e12, '元')],
      ['100元/月', same(100, '元', { per: 'month' })],
      ['100元/平方米', same(100, '元', { per: 'm²' })],
      ['3 米', same(3, 'm')],
      ['20 厘米', same(20, 'cm')],
      ['2升', same(2, 'l')],
      ['30摄氏度', same(30, '°C')],
      ['10 平方米', same(10, 'm²')],
      ['80 公里/小时', same(80, 'km/h')],
      ['5次', same(5, '次')],
      ['约3万人次', same(30_000, '人次', { approximate: true })],
      ['2.5倍', same(2.5, 'x')],
      ['3到5个工作日', { min: 3, max: 5, unit: 'business day' }],
      ['3～5天', { min: 3, max: 5, unit: 'd' }],
      ['3周', same(3, 'wk')],
      ['2年', same(2, 'yr')],
      ['10年以上', { min: 10, unit: 'yr' }],
      ['至少3日', { min: 3, unit: 'd' }],
      ['不到5%', below(5, '%')],
      ['大于50', above(50)],
      ['3公斤。', same(3, 'kg')],
    ],
    misses: [
      ...['2024年', '24年', '2020至2024年', '2024年以内', '3月5日', '3日', '2020以上', '3月', '3 月', '至5天'],
      ...['5分', '第3次', '第 3 次', '5米饭', '100元素', '3万科技', '3人间', '5公斤大米', '5公斤装'],
      ...['3天后', '3天前', '5斤', '5兆', '5度', '5位', '0.5毫克/升', '100元/人'],
    ],
  },
  ja: {
    hits: [
      ['200ミリ秒', same(200, 'ms')],
      ['1.5万円', same(15_000, 'JPY')],
      ['20センチ', same(20, 'cm')],
      ['500ミリリットル', same(500, 'ml')],
      ['10回', same(10, '回')],
      ['5人', same(5, '人')],
      ['最大10人', { max: 10, unit: '人' }],
      ['2週間以内', { max: 2, unit: 'wk' }],
      ['3日間', same(3, 'd')],
      ['3日以内', { max: 3, unit: 'd' }],
      ['約3日', same(3, 'd', { approximate: true })],
      ['3年以上', { min: 3, unit: 'yr' }],
      ['3営業日以内', { max: 3, unit: 'business day' }],
      ['5〜10分', { min: 5, max: 10, unit: 'min' }],
      ['5分から10分', { min: 5, max: 10, unit: 'min' }],
      ['5分ごと', same(5, 'min')],
      ['10トン', same(10, 't')],
    ],
    misses: [
      ...['5キロ', '3日', '3日まで', '3日頃', '3年', '2024年', '5分後', '5人前', '5回目', '5米', '2週', '2升', '5位'],
      ...['1日あたり3回', '3万5000円', '5センチ角', '3条', '3号'],
    ],
  },
  ko: {
    hits: [
      ['200밀리초', same(200, 'ms')],
      ['5킬로그램', same(5, 'kg')],
      ['1,000원', same(1000, 'KRW')],
      ['2만원', same(20_000, 'KRW')],
      ['3만 원 이상', { min: 30_000, unit: 'KRW' }],
      ['3일 이내', { max: 3, unit: 'd' }],
      ['최대 7일', { max: 7, unit: 'd' }],
      ['3일간', same(3, 'd')],
      ['10회', same(10, '회')],
      ['5~10분', { min: 5, max: 10, unit: 'min' }],
      ['2년', same(2, 'yr')],
    ],
    misses: ['3일', '5킬로', '2024년', '24년', '5시', '10대', '2주', '5번', '3월'],
  },
  ru: {
    hits: [
      ['не менее 90 %', { min: 90, unit: '%' }],
      ['до 3 дней', { max: 3, unit: 'd' }],
      ['до 72 часов', { max: 72, unit: 'h' }],
      ['более 50', above(50)],
      ['менее 200 мс', below(200, 'ms')],
      ['около 5 мин', same(5, 'min', { approximate: true })],
      ['3 ч', same(3, 'h')],
      ['1 ч 30 мин', same(90, 'min')],
      ['5 кг', same(5, 'kg')],
      ['0,5 г', same(0.5, 'g')],
      ['1 500 г', same(1500, 'g')],
      ['5 м', same(5, 'm')],
      ['5 с', same(5, 's')],
      ['10 шт.', same(10, 'шт')],
      ['мин. 5 шт.', { min: 5, unit: 'шт' }],
      ['5 раз в день', same(5, 'раз', { per: 'day' })],
      ['от 5 дней', { min: 5, unit: 'd' }],
      ['от 5 до 10 дней', { min: 5, max: 10, unit: 'd' }],
      ['в течение 24 часов', { max: 24, unit: 'h' }],
      ['3 рабочих дня', same(3, 'business day')],
      ['21 год', same(21, 'yr')],
      ['60 км/ч', same(60, 'km/h')],
      ['100 руб./мес', same(100, 'RUB', { per: 'month' })],
    ],
    misses: [
      ...['2024 г.', '2024 г', '1500 г', '50 г.', '5г', '5А', 'г. 5', '5 м.', '5м', '5 т.', '5 т. р.', '320 с.'],
      ...['150 л.с.', '150 л. с.', '5 с детьми', 'в 3 ч', 'с 9 до 18 часов', 'до 18 часов', 'до 18:00'],
      ...[
        'до 2024 года',
        'от 5',
        'до 5 мая',
        '5 ст.',
        '3 день',
        '2 неделя',
        '5 год',
        '2 часа дня',
        '3 ч ночи',
        '8 часов утра',
        '2 квартал',
        '10 млн р',
      ],
    ],
  },
  uk: {
    hits: [
      ['2 год', same(2, 'h')],
      ['протягом 24 годин', { max: 24, unit: 'h' }],
      ['не менше 90 %', { min: 90, unit: '%' }],
      ['від 5 до 10 днів', { min: 5, max: 10, unit: 'd' }],
      ['1 рік', same(1, 'yr')],
    ],
    misses: ['2024 рік', '2024 року', 'до 18 год', '3 день'],
  },
  bg: { hits: [['5 часа', same(5, 'h')]], misses: ['5 години', '5 год', '2024 г.'] },
  pl: {
    hits: [
      ['powyżej 50', above(50)],
      ['maks. 4 godz.', { max: 4, unit: 'h' }],
      ['min. 3 szt.', { min: 3, unit: 'szt' }],
      ['5 dni roboczych', same(5, 'business day')],
      ['w ciągu 24 godzin', { max: 24, unit: 'h' }],
      ['1 rok', same(1, 'yr')],
    ],
    misses: ['2024 rok', '3 dzień', '2 tydzień'],
  },
  cs: {
    hits: [
      ['do 3 dnů', { max: 3, unit: 'd' }],
      ['do 48 hodin', { max: 48, unit: 'h' }],
      ['od 5 do 10 dní', { min: 5, max: 10, unit: 'd' }],
      ['asi 5 minut', same(5, 'min', { approximate: true })],
      ['pod 200 ms', below(200, 'ms')],
      ['nejméně 5 ks', { min: 5, unit: 'ks' }],
    ],
    misses: ['do 18 hodin', 'od 8 do 18 hodin', '3 den', 'pod 17', '2024 rok'],
  },
  sk: { hits: [['najmenej 90 %', { min: 90, unit: '%' }]], misses: ['do 18 hodín', '3 týždeň'] },
  hu: {
    hits: [
      ['legfeljebb 3 nap', { max: 3, unit: 'd' }],
      ['kb. 5 perc', same(5, 'min', { approximate: true })],
      ['24 órán belül', { max: 24, unit: 'h' }],
      ['10 db', same(10, 'db')],
    ],
    misses: ['5 kb', '2024 év'],
  },
  tr: {
    hits: [
      ['en az %90', { min: 90, unit: '%' }],
      ['en fazla 24 saat', { max: 24, unit: 'h' }],
      ['yaklaşık 5 dk', same(5, 'min', { approximate: true })],
      ['3 ay', same(3, 'mo')],
      ['5 bin TL', same(5000, 'TRY')],
    ],
    misses: ['2024 yıl', '% 90', '90 %5'],
  },
  fi: {
    hits: [
      ['vähintään 90 %', { min: 90, unit: '%' }],
      ['alle 5 tuntia', below(5, 'h')],
      ['noin 3 vrk', same(3, 'd', { approximate: true })],
      ['10 kpl', same(10, 'kpl')],
    ],
    misses: ['3 t', 'alle 17'],
  },
  da: {
    hits: [
      ['inden for 24 timer', { max: 24, unit: 'h' }],
      ['fra 5 til 10 dage', { min: 5, max: 10, unit: 'd' }],
      ['5 stk.', same(5, 'stk')],
    ],
    misses: ['under 17', 'fra 5'],
  },
  nb: { hits: [['innen 24 timer', { max: 24, unit: 'h' }]], misses: ['innen 2024'] },
  ro: {
    hits: [
      ['cel puțin 90%', { min: 90, unit: '%' }],
      ['24 de ore', same(24, 'h')],
      ['sub 200 ms', below(200, 'ms')],
    ],
    misses: ['24 de mai', '5 de ore', 'sub 17'],
  },
  el: {
    hits: [
      ['τουλάχιστον 90%', { min: 90, unit: '%' }],
      ['έως 3 ημέρες', { max: 3, unit: 'd' }],
      ['περίπου 5 κιλά', same(5, 'kg', { approximate: true })],
    ],
    // Minutes, and cents.
    misses: ['5 λεπτά', '2024 έτος'],
  },
  sv: {
    hits: [
      ['3 mån', same(3, 'mo')],
      ['över 50', above(50)],
      ['upp till 5 st', { max: 5, unit: 'st' }],
      ['inom 24 timmar', { max: 24, unit: 'h' }],
    ],
    misses: ['5 st Eriksgatan', '5 St', 'mån 3', 'under 17'],
  },
  fr: {
    hits: [
      ['env. 5 min', same(5, 'min', { approximate: true })],
      ['moins de 3 h 30', below(210, 'min')],
      ['durée : 3 h 30', same(210, 'min')],
      ['36 h 30', same(2190, 'min')],
      ['jusqu’à 5 fois', { max: 5, unit: 'fois' }],
    ],
    misses: [
      '3 h 30',
      'à 3 h 30',
      'jusqu’à 3 h 30',
      '15 h 30',
      '3 heures du matin',
      'moins de 3 h 5',
      'moins de 3 h 75',
      'dès 3 h 30',
    ],
  },
  de: {
    hits: [
      ['mind. 99,5 %', { min: 99.5, unit: '%' }],
      ['bis zu 5 Stück', { max: 5, unit: 'Stück' }],
      ['über 4.000 Besucher', above(4000, 'Besucher')],
      ['5 Stk.', same(5, 'Stk')],
    ],
    misses: ['Stück 10', 'ab 18 Uhr', 'alle 5 Tage', 'unter 17'],
  },
  it: { hits: [['fino a 5 volte', { max: 5, unit: 'volte' }]], misses: ['volte 5'] },
  nl: { hits: [['tot 5 keer', { max: 5, unit: 'keer' }]], misses: ['over 5 dagen'] },
  en: {
    hits: [
      ['over 50', above(50)],
      ['sub-200ms', below(200, 'ms')],
      ['5~10 ms', { min: 5, max: 10, unit: 'ms' }],
    ],
    misses: [
      'Over 50',
      'under 50',
      'sub-5',
      'sub 200 ms',
      'mind 5',
      '5 st',
      'env. 5 min',
      '5 people.',
      '5 ~10 ms',
      '%90',
    ],
  },
};

describe.each(Object.entries(cases))('everyday quantities in %s', (language, { hits, misses }) => {
  test.each(hits)('are read: %s', (text, facts) => expect(read(text, language)).toEqual([facts]));

  test.each(misses.map((text) => [text]))('are not: %s', (text) => expect(read(text, language)).toEqual([]));
});

test('two measures are adjacent in Chinese', () => {
  expect(read('5公斤、3米', 'zh')).toEqual([same(5, 'kg'), same(3, 'm')]);
});

test('words that depend on the language are refused without one', () => {
  for (const text of ['5 год', '2升', '5米', '5 st', '3 ay', '15分', '100元']) expect(parseQuantity(text)).toEqual([]);
});

test.each([
  ['Масса (г)', 'g'],
  ['Масса, г', 'g'],
  ['Длина (м)', 'm'],
  ['重量 (公斤)', 'kg'],
  ['Участники (м)', undefined],
  ['Очки (г)', undefined],
  ['日付 (日)', undefined],
  ['金额 (万元)', undefined],
])('the header %s has the unit %s', (header, unit) => expect(headerUnit(header)).toBe(unit));
