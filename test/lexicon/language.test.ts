import { describe, expect, test } from 'vitest';
import { chosenWords } from '../../src/lexicon/chosen-words.ts';
import { choiceOf, tellLanguage } from '../../src/lexicon/language.ts';

const english = 'The kettle is on the table and the cups are by the window, where it is warm for most of the day.';
const german = 'Der Kessel ist auf dem Tisch und die Tassen sind bei dem Fenster, wo es nicht so kalt ist wie im Hof.';
const spanish =
  'La tetera es de cobre y las tazas son de barro, pero no se usan más que en los días de fiesta con la familia.';

describe('the language of a text', () => {
  test.each([
    ['en', english],
    ['de', german],
    ['es', spanish],
    ['ja', 'やかんはテーブルの上にあります。カップは窓のそばです。'],
    ['zh', '水壶在桌子上，杯子在窗边。'],
    ['ko', '주전자는 탁자 위에 있고 컵은 창가에 있습니다.'],
    ['el', 'Ο βραστήρας είναι στο τραπέζι και τα φλιτζάνια είναι στο παράθυρο.'],
    ['hi', 'केतली मेज पर है और प्याले खिड़की के पास हैं।'],
  ])('is %s', (language, text) => {
    expect(tellLanguage(text)).toEqual({ languages: [language], isSure: true });
  });

  test('may be one of a kin that share their common words', () => {
    const { languages, isSure } = tellLanguage(
      'Det er en kande på bordet, og der er to kopper til den, som vi har i dag og i morgen.',
    );
    expect(languages).toEqual(expect.arrayContaining(['da', 'no']));
    expect(isSure).toBe(true);
  });

  test.each([
    ['no words', ''],
    ['too few words', 'Kettles and cups'],
    ['names', 'Los Angeles, Las Vegas, Le Mans, Die Casting'],
    ['two languages', `${english} ${german}`],
  ])('is not sure where there are %s', (_, text) => {
    expect(tellLanguage(text).isSure).toBe(false);
  });

  test('is more than one where the text has a part in another script', () => {
    expect(tellLanguage(`${german} 水壶在桌子上，杯子在窗边。`)).toEqual({ languages: ['de', 'zh'], isSure: true });
  });
});

describe('the words for a page', () => {
  const never = (): string[] => {
    throw new Error('the text was read');
  };

  test('are those of the language that the caller names, whatever the page and its text', () => {
    expect(choiceOf('en', 'de', never)).toEqual({ languages: ['en'] });
    expect(choiceOf('de-CH', undefined, never)).toEqual({ languages: ['de'] });
    expect(choiceOf('nb', undefined, never)).toEqual({ languages: ['no'] });
  });

  test('are those of the language that the page states', () => {
    expect(choiceOf(undefined, 'de', () => [''])).toEqual({ languages: ['de'] });
    expect(choiceOf(undefined, 'de', () => [german])).toEqual({ languages: ['de'] });
  });

  test('are those of the text as well where the page states another language', () => {
    expect(choiceOf(undefined, 'en', () => [spanish])).toEqual({ languages: ['en', 'es'] });
  });

  test('are those of each part of the text', () => {
    expect(choiceOf(undefined, 'en', () => [english, spanish])).toEqual({ languages: ['en', 'es'] });
    expect(choiceOf(undefined, undefined, () => [german, spanish])).toEqual({ languages: ['de', 'es'] });
  });

  test('are those of the text where the page states none', () => {
    expect(choiceOf(undefined, undefined, () => [german])).toEqual({ languages: ['de'] });
  });

  test.each([undefined, 'tlh', ''])('are those of all languages where only %j is given', (stated) => {
    const choice = choiceOf(undefined, stated, () => ['Kettles']);
    expect(choice.likely).toEqual([]);
    const words = chosenWords(choice);
    expect(words.faqTitles).toEqual(expect.arrayContaining(['häufige fragen', 'よくある質問']));
    expect(words.articles).toContain('the');
    expect(words.articles).toContain('eine');
    for (const short of ['die', 'los', 'le', 'les']) expect(words.articles).not.toContain(short);
  });

  test('have the short words of a language that the text may well be in', () => {
    const words = chosenWords(
      choiceOf(undefined, undefined, () => ['Le pot et la tasse sont dans la boîte, pas sur le banc']),
    );
    expect(words.articles).toContain('le');
    expect(words.articles).not.toContain('die');
  });
});
