import { words } from './words.ts';

/** Words that may precede a target and add nothing to it. */
export const leadWords: readonly string[] = [
  'target',
  'goal',
  'objective',
  'slo',
  'threshold',
  'limit',
  'keep',
  'keep it',
  'maintain',
  'stay',
  'aim for',
  'aim',
  'must be',
  'should be',
  'ideally',
  'typically',
  'usually',
  'currently',
  'in',
  'ziel',
  'zielwert',
  'soll',
  'in der regel',
  'objectif',
  'cible',
  'objetivo',
  'meta',
  'exactly',
  'genau',
  'exactement',
];

/** Words that may follow a bare number without making it something else (`0 desired`). */
export const bareQualifiers: readonly string[] = [
  'desired',
  'target',
  'targeted',
  'initial',
  'ideal',
  'ideally',
  'typical',
  'typically',
  'expected',
  'goal',
  'steady',
  'start',
  'starting',
  'allowed',
  'tolerated',
  'acceptable',
  'accepted',
  'recommended',
  'required',
  'preferred',
  'default',
  'total',
  'overall',
  'maximum',
  'minimum',
  'gewünscht',
  'erwartet',
  'erlaubt',
  'empfohlen',
  'souhaité',
  'attendu',
  'recommandé',
  'deseado',
  'esperado',
  'recomendado',
];

/** Plurals without an s, and other words that only count, as plurals in s do. */
export const countNouns: readonly string[] = [
  ...words('people|men|women|children|vcpu|staff'),
  ...words(
    'Stück|Mal|Personen|Besucher|Teilnehmer|Mitarbeiter|Nutzer|Benutzer|Kunden|Einwohner|Anfragen|Aufrufe|Fälle',
  ),
  ...words('fois|volte|persone|utenti|clienti|pezzi|keer|stuks|personen|klanten|gebruikers'),
  ...words('stycken|gånger|personer|användare|kunder|besökare|gange|ganger|stykker|brugere|brukere|kertaa|kappaletta'),
  ...words('henkilöä|razy|osób|osoby|sztuk|sztuki|użytkowników|klientów|kusů|kusy|kusov|krát|osob|osôb|lidí|ľudí'),
  ...words('alkalom|darab|fő|adet|kez|kere|kişi|ori|bucăți|persoane|φορές|τεμάχια|άτομα'),
  ...words('раз|раза|штук|штуки|человек|человека|пользователей|посетителей|клиентов|запросов|сотрудников|заказов'),
  ...words('рази|разів|осіб|людей|користувачів|клієнтів|запитів'),
];

/** Words that count things in scripts without blanks between words. */
export const unspacedCounters: readonly string[] = [
  ...words('次|人|人次|个|個|件|台|项|項|名|份|套|家|张|張|篇|辆|輛'),
  ...words('回|枚|本|冊|社|箇所|か所|ヶ所|店舗'),
  ...words('회|명|개|건|곳|권|장'),
];

/** Words that follow a measure without a blank and do not change it. */
export const unspacedFollowers: readonly string[] = ['ごと', 'ごとに', '毎', '毎に', '마다'];

/** Abbreviations of words that count, lower case except in German: a point after them is theirs. */
export const countAbbreviations: readonly string[] = [
  ...words('Stk|stk|pcs|pz|uds|ud|szt|kpl|ggr|st.|ks.|db.|шт|чел|экз|τεμ'),
];

/** Words in s that count nothing, and units with more than one meaning: a ton, a pound of weight or of money. */
export const noCountNouns: readonly string[] = [
  'tons',
  'pounds',
  'libras',
  'livres',
  'plus',
  'minus',
  'versus',
  'always',
  'sometimes',
  'has',
  'was',
  'does',
  'this',
  'yes',
  'across',
  'towards',
  'afterwards',
  'upwards',
  'downwards',
  'thus',
  'less',
  'its',
  'his',
  'hers',
  'theirs',
  'ours',
  'others',
  'besides',
  'perhaps',
  'whereas',
  'als',
  'des',
  'les',
  'dans',
  'mas',
  'más',
  'menos',
  'dos',
  'los',
  'las',
  'sus',
  'tres',
  'bis',
  'various',
  'previous',
  'plays',
  'meets',
  'beats',
  'wins',
  'loses',
  'leads',
];

/** Words before the purpose of a number (`0 for critical`). */
export const purposeWords: readonly string[] = ['for', 'für', 'pour', 'para'];

/** Words that open a qualifier after a bound, so that the word after the number is no unit (`< 5 in production`). */
export const prepositions: readonly string[] = [
  'in',
  'on',
  'at',
  'during',
  'when',
  'while',
  'with',
  'without',
  'across',
  'after',
  'before',
  'if',
  'unless',
  'than',
  'bei',
  'während',
  'wenn',
  'mit',
  'ohne',
  'im',
  'dans',
  'pendant',
  'avec',
  'sans',
  'en',
  'durante',
  'con',
  'sin',
];

/**
 * Words that may directly follow money or a unit and do not change it. Another word may make it another unit or another
 * amount: `20 degrees Rankine`, `5 metros cúbicos`, `$5 gazillion`.
 */
export const followers: readonly string[] = [
  ...'old alt gammal oud of usage used free net gross off extra each flat only worth less more higher lower faster slower long wide high tall deep thick above saved'.split(
    ' ',
  ),
  ...'discount deposit credit fee upfront refund cap budget spend plan tier starter setup surcharge cashback bonus'.split(
    ' ',
  ),
  ...'inkl exkl inklusive exklusive zzgl netto brutto lang hoch breit tief ttc ht rabatt leistung gutschein aufpreis remise réduction descuento sconto korting rabat incl excl vat mwst tva iva'.split(
    ' ',
  ),
  ...'ram memory storage disk ssd bandwidth traffic timeout budget buffer window'.split(' '),
];
