import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Finnish. */
export const fi = {
  commonWords: words(
    'ja|on|ei|että|se|hän|oli|ovat|mutta|kun|tai|myös|niin|kuin|joka|jos|sen|voi|ole|sekä|mukaan|tämä|siitä|vain',
    'jotka|voit',
  ),
  leadInStarts: words('tässä|nämä|seuraavat|jos|ja|mutta|esimerkiksi|muutamia'),
  sentenceWords: words('seuraavat|seuraavia|ovat|alla|koska'),
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
  stepTitles: words('valmistusohje|näin teet|vaihe vaiheelta'),
  stepWords: words('vaihe'),
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
} satisfies Partial<Words>;
