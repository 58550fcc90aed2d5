import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Turkish. */
export const tr = {
  commonWords: words(
    've|bir|bu|için|ile|de|da|olarak|çok|daha|en|gibi|olan|kadar|ne|o|sonra|ya|her|veya|ise|değil|var|olduğu',
    'ancak|içinde',
  ),
  leadInStarts: words('işte|bu|şu|aşağıda|eğer|bazı|ve|ama|örneğin'),
  sentenceWords: words('aşağıdaki|aşağıda|vardır|şunlardır|şunlar|gerekir|biri|bunlar|bunlardan|kullanılabilir'),
  predicateEndings: words(
    'abilir|ebilir|ılır|ilir|ulur|ülür|maktadır|mektedir|ıyor|iyor|uyor|üyor|malıdır|melidir|ardır|erdir|edir|ıdır',
  ),
  danglingWords: words('ve|veya|ile|için|olan|olarak|gibi|ya|da|de'),
  countingWords: words('iki|üç|dört|beş|altı|yedi|sekiz|birkaç|çeşitli'),
  controlNames: words('menu'),
  remarkLabels: words('not|ipucu|dikkat|önemli|uyarı|örnek'),
  bareFaqTitles: words('sorular'),
  faqTitles: words(
    'sıkça sorulanlar|soru ve cevap|sorular ve cevaplar|sık sorulanlar|merak edilenler|sss|sık sorulan sorular|sıkça sorulan sorular',
  ),
  questionLabels: words('soru|s'),
  answerLabels: words('cevap|c'),
  questionColumns: words('soru'),
  answerColumns: words('cevap|yanıt'),
  procedureTitles: words('yapılışı|hazırlanışı|tarifi|yapılış|hazırlanış|nasıl yapılır|talimatlar|adım adım|kurulum'),
  stepTitles: words('yapılışı|hazırlanışı|nasıl yapılır|adım adım'),
  stepWords: words('adım'),
  asideTitles: words('malzemeler|malzeme|notlar|püf noktaları|saklama'),
  glossaryTitles: words('sözlükçe|terimler sözlüğü|terimler|tanımlar|kısaltmalar'),
  authorLabels: words('yazar|yazan|yazarı'),
  nameJoiners: words('ve'),
  publishedLabels: words('yayınlanma|yayın tarihi|yayınlandı|tarih|yayımlandı'),
  updatedLabels: words('güncelleme|güncellenme|son güncelleme|güncellendi'),
  readingTimes: words('dk okuma|dakika okuma|dakika|dk|okuma süresi'),
} satisfies Partial<Words>;
