import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Hungarian. */
export const hu = {
  commonWords: words(
    'a|az|és|hogy|nem|is|egy|van|meg|csak|de|vagy|ez|ha|azt|már|volt|még|lehet|minden|ezt|kell|más|között',
    'pedig',
  ),
  leadInStarts: words('ezek|ez|az alábbi|itt|ha|néhány|de|például'),
  sentenceWords: words(
    'következő|következők|következőket|alábbi|alábbiak|alábbiakat',
    'van|vannak|lehet|kell|tartalmazza|tartalmaz',
    'nincs|kellenek|tartalmaznak|tartozik|tartoznak|szükséges|szükségesek|biztosít|lehetővé|ha|hogy|amely',
    'amelyek|ön|önnek|található|találhatók|használható|jelenti|nem|is|érdemes|lesz|volt|voltak',
  ),
  danglingWords: words('és|vagy|a|az|hogy|egy'),
  bareFaqTitles: words('kérdések'),
  faqTitles: words('gyakori kérdések|gyakran ismételt kérdések|kérdések és válaszok|gyik'),
  questionLabels: words('kérdés|k'),
  answerLabels: words('válasz|v'),
  procedureTitles: words(
    'elkészítés|elkészítése|az elkészítés|elkészítés menete|elkészítési mód|lépések|útmutató|lépésről lépésre',
  ),
  stepWords: words(stepWords.hu),
  taskStarts: words('hogyan|így'),
  objectStarts: words('a|az|egy|ki|le|fel|be|meg|el'),
  stepTitles: words('elkészítése|lépésről lépésre'),
  asideTitles: words('hozzávalók|tippek|tipp|megjegyzés|tárolás'),
  authorLabels: words('szerző|írta|szerzők'),
  nameJoiners: words('és'),
  publishedLabels: words('megjelent|közzétéve|dátum'),
  updatedLabels: words('frissítve|módosítva'),
  readingTimes: words('perc olvasás|perc'),
  propertyNames: words(
    'idő|dátum|időpont|hossz|szélesség|magasság|mélység|súly|tömeg|méret|szín|anyag|típus|kategória|modell',
    'márka|gyártó|szerző|kiadó|hely|helyszín|cím|ország|város|nyelv|telefon|ár|mikor|hol|ki|belépő',
    'jelentkezés|időtartam|távolság|év|szám|terület|teljesítmény|oldalszám|kor|név|verzió|garancia|adag',
    'nehézség|probléma|ok|megoldás|példa|cél|eredmény',
  ),
  predicateEndings: words('hatja|heti|hetők|hatók'),
} satisfies Partial<Words>;
