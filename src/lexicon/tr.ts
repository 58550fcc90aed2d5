import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Turkish. */
export const tr = {
  commonWords: words(
    've|bir|bu|için|ile|de|da|olarak|çok|daha|en|gibi|olan|kadar|ne|o|sonra|ya|her|veya|ise|değil|var|olduğu',
    'ancak|içinde',
  ),
  leadInStarts: words('işte|bu|şu|aşağıda|eğer|bazı|ve|ama|örneğin'),
  sentenceWords: words(
    'aşağıdaki|aşağıda|vardır|şunlardır|şunlar|gerekir|biri|bunlar|bunlardan|kullanılabilir',
    'olanlardan|yapabilirsiniz|edebilirsiniz|gereken|bulunur|bulunmaktadır|içerir|kapsar|sağlar|sunar|olur',
    'olabilir|gerekmektedir|değildir|yoktur|eğer|siz|biz|sizin|şöyledir|şöyle|lazım|lütfen|aşağıdakiler',
    'yapabilecekleriniz|unutmayın',
  ),
  predicateEndings: words(
    'abilir|ebilir|ılır|ilir|ulur|ülür|maktadır|mektedir|ıyor|iyor|uyor|üyor|malıdır|melidir|ardır|erdir|edir|ıdır',
    'arsınız|ersiniz|ırsınız|irsiniz|ursunuz|ürsünüz|maktadir|acaktır|ecektir|malısınız',
    'melisiniz|dır|dir|dur|dür',
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
  taskWords: words('nasıl'),
  finalVerbEndings: words(
    'yin|yın|yun|yün|kin|pin|pın|şin|şın|rin|rın|run|rün|tin|tın|iniz|ınız|unuz|ünüz|malısınız|melisiniz',
  ),
  stepTitles: words('yapılışı|hazırlanışı|nasıl yapılır|adım adım'),
  stepWords: words(stepWords.tr),
  asideTitles: words('malzemeler|malzeme|notlar|püf noktaları|saklama'),
  glossaryTitles: words('sözlükçe|terimler sözlüğü|terimler|tanımlar|kısaltmalar'),
  authorLabels: words('yazar|yazan|yazarı'),
  nameJoiners: words('ve'),
  publishedLabels: words('yayınlanma|yayın tarihi|yayınlandı|tarih|yayımlandı'),
  updatedLabels: words('güncelleme|güncellenme|son güncelleme|güncellendi'),
  readingTimes: words('dk okuma|dakika okuma|dakika|dk|okuma süresi'),
  propertyNames: words(
    'tarih|saat|zaman|süre|yer|mekan|adres|ücret|fiyat|giriş|bilet|kayıt|iletişim|telefon|web|düzenleyen',
    'konuşmacı|katılımcı|kuruluş|merkez|sektör|yönetmen|oyuncular|senaryo|müzik|çalışan|oda|alan|kat|kira|yıl',
    'sürüm|biçim|frekans|gerilim|güç|bellek|ekran|işlemci|pil|batarya|motor|ağırlık|genişlik|uzunluk',
    'yükseklik|derinlik|boyut|boyutlar|renk|malzeme|tür|tip|kategori|model|marka|üretici|yazar|yayınevi|sayfa',
    'çevirmen|dil|ülke|şehir|bölge|köken|garanti|puan|yaş|ad|isim|başlık|durum|kapasite|hız|mesafe|porsiyon',
    'zorluk|kalori|hazırlama|pişirme|sorun|neden|çözüm|örnek|amaç|sonuç|kullanım|sayı|numara|miktar|meslek',
    'eğitim|maaş|şirket|ne zaman|nerede|kim|cinsiyet|uyruk|nüfus|başkent|para birimi',
    'gün',
  ),
  plainAnswers: words('evet|hayır|ücretsiz|yok|var'),
  speakers: words('muhabir|sunucu|gazeteci|ben|sen|müşteri|satıcı|doktor|hasta'),
  sides: words('artılar|eksiler|avantajlar|dezavantajlar|artıları|eksileri'),
} satisfies Partial<Words>;
