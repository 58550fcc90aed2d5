import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Finnish. */
export const fi = {
  commonWords: words(
    'ja|on|ei|että|se|hän|oli|ovat|mutta|kun|tai|myös|niin|kuin|joka|jos|sen|voi|ole|sekä|mukaan|tämä|siitä|vain',
    'jotka|voit',
  ),
  leadInStarts: words(
    'tässä|nämä|seuraavat|jos|ja|mutta|esimerkiksi|muutamia',
    'tämä|alla|kun|koska|tai|lisäksi|näin|näitä|muun muassa|huomaa|muista|hintaan',
  ),
  sentenceWords: words(
    'seuraavat|seuraavia|ovat|alla|koska',
    'ole|voi|voit|voivat|täytyy|pitää|tulee|tulevat|sisältää|sisältävät|kuuluu|kuuluvat|tarvitset',
    'tarvitaan|saat|löydät|seuraava|seuraavasti|oli|olivat|sinun|käytetään|koskee|tarjoaa|auttaa|mahdollistaa',
    'koostuu|ovatko|jotka|joka|mikäli',
  ),
  remarkLabels: words('huom|huomio|vinkki|varoitus|tärkeää|esimerkki|lue myös'),
  bareFaqTitles: words('kysymyksiä|kysymykset'),
  faqTitles: words(
    'usein kysyttyjä kysymyksiä|kysymyksiä ja vastauksia|kysymykset ja vastaukset|hyvä tietää|ukk',
    'usein kysytyt kysymykset|usein kysyttyä',
  ),
  questionLabels: words('kysymys|k'),
  answerLabels: words('vastaus|v'),
  questionColumns: words('kysymys'),
  answerColumns: words('vastaus'),
  procedureTitles: words(
    'ohjeet|ohje|valmistusohje|valmistusohjeet|valmistus|näin teet|näin se tehdään|vaihe vaiheelta|asennus',
  ),
  taskStarts: words('näin|miten|kuinka'),
  stepTitles: words('valmistusohje|näin teet|vaihe vaiheelta'),
  stepWords: words(stepWords.fi),
  asideTitles: words('ainekset|vinkit|vinkki|säilytys|ravintosisältö|tarvikkeet'),
  glossaryTitles: words('sanasto|käsitteet|määritelmät|lyhenteet'),
  authorLabels: words('kirjoittaja|kirjoittanut|teksti|tekijä'),
  nameJoiners: words('ja'),
  publishedLabels: words('julkaistu|päivämäärä'),
  updatedLabels: words('päivitetty|muokattu'),
  readingTimes: words('min lukuaika|minuuttia|min|lukuaika'),
  propertyNames: words(
    'aika|päivämäärä|pituus|leveys|korkeus|syvyys|paino|koko|mitat|väri|materiaali|tyyppi|luokka|malli|merkki',
    'valmistaja|kirjailija|tekijä|kustantaja|paikka|osoite|maa|kaupunki|kieli|puhelin|hinta|milloin|missä',
    'kuka|sisäänpääsy|liput|ilmoittautuminen|kesto|matka|vuosi|määrä|pinta-ala|teho|sivumäärä|ikä|nimi|versio',
    'takuu|annokset|vaikeustaso|ongelma|syy|ratkaisu|esimerkki|tarkoitus|tulos',
  ),
  predicateEndings: words('vat|vät|taan|tään|daan|dään'),
  danglingWords: words('ja|tai|sekä|on|ovat|että|kuten|joka|jotka|varten|kanssa'),
  countingWords: words('kaksi|kolme|neljä|viisi|kuusi|seitsemän|muutama|useita|useat'),
} satisfies Partial<Words>;
