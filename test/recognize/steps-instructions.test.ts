import { describe, expect, test } from 'vitest';
import { parseArticle, steps } from '../../src/index.ts';

/** The number of procedures found in an ordered list under a title. */
function found(language: string, title: string, items: readonly string[]): number {
  const list = items.map((item) => `<li>${item}</li>`).join('');
  return steps(parseArticle(`<html lang="${language}"><h2>${title}</h2><ol>${list}</ol>`, { root: 'document' })).length;
}

describe('an ordered list under a title that names a task is a procedure', () => {
  test.each([
    ['en', 'How to descale the kettle', ['Loosen the lid.', 'Swirl a spoon of vinegar in it.', 'Wipe the rim.']],
    [
      'de',
      'So entkalkst du den Kessel',
      ['Löse den Deckel.', 'Schwenke einen Schuss Essig darin.', 'Trockne den Rand.'],
    ],
    [
      'de',
      'So entkalken Sie den Kessel',
      ['Lösen Sie den Deckel.', 'Schwenken Sie ihn mit Essig.', 'Spülen Sie nach.'],
    ],
    [
      'fr',
      'Comment détartrer la bouilloire',
      ['Desserre le couvercle.', 'Verse un peu de vinaigre.', 'Essuie l’anneau.'],
    ],
    ['es', 'Cómo descalcificar el hervidor', ['Afloja la tapa.', 'Agita un poco de vinagre.', 'Seca el borde.']],
    ['it', 'Come decalcificare il bollitore', ['Allenta il coperchio.', 'Agita un po’ di aceto.', 'Asciuga il bordo.']],
    ['pt', 'Como descalcificar a chaleira', ['Afrouxe a tampa.', 'Agite um pouco de vinagre.', 'Enxugue o bordo.']],
    [
      'nl',
      'Zo ontkalk je de waterkoker',
      ['Draai het deksel los.', 'Schud een scheut azijn om.', 'Veeg de rand droog.'],
    ],
    ['sv', 'Så avkalkar du kannan', ['Lossa det översta locket.', 'Häll ut vattnet.', 'Torka den nedre kanten.']],
    [
      'da',
      'Sådan afkalker du kedlen',
      ['Løsn det øverste låg.', 'Hæld vandet ud.', 'Ryst en sjat eddike.', 'Tag den op.'],
    ],
    ['hu', 'Hogyan vízkőtelenítsd a kannát', ['Lazítsd meg a fedelet.', 'Öntsd ki a vizet.', 'Töröld le a peremet.']],
    ['pl', 'Jak odkamienić czajnik', ['Poluzuj pokrywkę.', 'Wymyj dno.', 'Wysusz brzeg.', 'Zagotuj wodę.']],
    [
      'cs',
      'Jak odvápnit konvici',
      ['Povolujte víčko.', 'Vylijte vodu, pak ji doplňte.', 'Osušte okraj.', 'Vysypejte kámen.'],
    ],
    ['ru', 'Как очистить чайник', ['Ослабьте крышку.', 'Встряхните уксус.', 'Протрите край.']],
    [
      'uk',
      'Як очистити чайник',
      ['Послабте кришку.', 'Струсіть оцет, протріть край.', 'Висушіть його.', 'Увімкніть знову.'],
    ],
    ['ja', 'ケトルの掃除のしかた', ['ふたを外します。', '酢を入れて回します。', 'ふちを拭きます。']],
    ['ko', '주전자 청소 방법', ['뚜껑을 뺍니다.', '식초를 넣고 흔듭니다.', '가장자리를 닦습니다.']],
    ['tr', 'Su ısıtıcısı nasıl temizlenir', ['Kapağı gevşetin.', 'Sirkeyi çalkalayın.', 'Kenarı silin, kurulayın.']],
  ])('%s: %s', (language, title, items) => {
    expect(found(language, title, items)).toBe(1);
  });
});

describe('a list of names or statements is none, whatever its title', () => {
  test.each([
    ['en', 'How the kettle works', ['The coil warms the water.', 'A sensor feels the steam.', 'Power goes off.']],
    ['en', 'How to know a good kettle', ['Steel without seams', 'Lids that close', 'Cords, the longer the better']],
    ['de', 'So setzt sich der Preis zusammen', ['Kosten der Heizung', 'Lohn der Werkstatt', 'Miete der Halle']],
    ['de', 'So gut sind die Kessel', ['Nordkap, der schnellste', 'Kurbel, die leiseste', 'Feinwerk, das schwerste']],
    ['fr', 'Comment se compose le prix', ['Coût des bobines', 'Salaire du monteur', 'Loyer de l’atelier']],
    [
      'es',
      'Cómo funciona el hervidor',
      ['La bobina calienta el agua.', 'El sensor nota el vapor.', 'Una luz se apaga.'],
    ],
    [
      'it',
      'Come funziona il bollitore',
      ['La bobina scalda l’acqua.', 'Il sensore sente il vapore.', 'Una luce si spegne.'],
    ],
    [
      'nl',
      'Zo werkt de waterkoker',
      ['Stroom gaat door de spoel.', 'Water wordt warm.', 'Damp duwt de schakelaar om.'],
    ],
    ['sv', 'Så fungerar kannan', ['Strömmen går genom spolen.', 'Vattnet blir varmt.', 'Ångan når brytaren.']],
    ['da', 'Sådan er prisen sat sammen', ['Prisen på spolen', 'Lønnen til værkstedet', 'Lejen af hallen']],
    ['hu', 'Hogyan működik a kanna', ['Az áram átmegy a tekercsen.', 'A víz felmelegszik.', 'Egy kapcsoló lekapcsol.']],
    ['pl', 'Jak działa czajnik', ['Prąd płynie przez spiralę.', 'Woda się grzeje.', 'Para naciska przycisk.']],
    ['ru', 'Как работает чайник', ['Ток идёт через спираль.', 'Вода нагревается.', 'Пар нажимает кнопку.']],
    ['ja', 'お支払い方法', ['クレジットカード', '銀行振込', 'コンビニ払い']],
    ['ko', '결제 방법', ['신용카드', '계좌이체', '휴대폰 결제']],
    ['tr', 'Su ısıtıcısı nasıl çalışır', ['Akım bobinden geçer.', 'Su ısınır.', 'Buhar düğmeyi iter.']],
    ['tr', 'Nasıl bir ısıtıcı kimler için', ['Öğrenciler için', 'Kalabalık aileler için', 'Ofisler için']],
  ])('%s: %s', (language, title, items) => {
    expect(found(language, title, items)).toBe(0);
  });
});
