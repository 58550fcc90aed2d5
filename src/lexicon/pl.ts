import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Polish. */
export const pl = {
  commonWords: words(
    'i|w|na|z|że|się|nie|do|to|jest|o|jak|po|ale|za|od|przez|dla|są|oraz|ma|być|który|która|które|można|czy|tym',
    'lub|też',
  ),
  leadInStarts: words('oto|poniżej|jeśli|jeżeli|gdy|ponieważ|kilka|niektóre|brak|oraz|ale|na przykład|należą|wśród'),
  sentenceWords: words(
    'następujące|następujących|następujący|poniższe|poniższych|jest|są|był|były|może|mogą|należy|należą|trzeba',
    'zawiera|ponieważ|poniżej',
  ),
  leadInVerbs: words('oferuje|oferują|zapewnia|zapewniają|pomaga|pomagają|pozwala|pozwalają|obejmuje|wpływają'),
  countingWords: words('dwa|dwie|trzy|cztery|pięć|sześć|kilka'),
  clauseStarts: words('co|kiedy|gdzie|jak|dlaczego|kto|który|które'),
  danglingWords: words('i|oraz|lub|z|ze|do|na|w|są|jest|to|takie|jak|tutaj'),
  factNames: words('autor|data|zdjęcie|źródło|fot|autor zdjęcia|czytaj także|reklama|foto|tel'),
  controlNames: words('drukuj|zapisz|szukaj|zamknij|menu'),
  greetings: words('smacznego'),
  creditWords: words('foto'),
  datingWords: words('zaktualizowano|opublikowano'),
  bylineWords: words('przez|od'),
  speechWords: words('napisał|napisała'),
  remarkWords: words('uwaga|ważne|wskazówka|info|ok'),
  remarkLabels: words('uwaga|ważne|wskazówka|przykład|czytaj też|zobacz też'),
  partWords: words('krok|dzień|część|etap|opcja'),
  countedThings: words('porcje|porcji|komentarze|wyniki|produkty'),
  priceBounds: words('poniżej|pod|do'),
  plainAnswers: words('tak|nie'),
  sides: words('zalety|wady'),
  faqTitles: words(
    'najczęstsze pytania|najczęściej zadawane|pytania klientów|warto wiedzieć|najczęściej zadawane pytania',
    'częste pytania|pytania i odpowiedzi',
  ),
  questionLabels: words('p|pytanie'),
  answerLabels: words('odpowiedź|odp'),
  questionColumns: words('pytanie'),
  answerColumns: words('odpowiedź'),
  interviewTitles: words('wywiad|wywiad z|rozmowa z'),
  addresses: words('ty|twoje|pan|pani'),
  ownWords: words('ja|mój|moja|moje'),
  voicesTitles: words('opinie|referencje|recenzje|co mówią'),
  procedureTitles: words(
    'przygotowanie|sposób przygotowania|sposób wykonania|wykonanie|instrukcja|instrukcje|krok po kroku',
    'jak to zrobić|przygotowanie krok po kroku|instalacja|montaż|etapy przygotowania',
  ),
  stepTitles: words('sposób przygotowania|sposób wykonania|krok po kroku|jak zrobić|jak przygotować|jak zainstalować'),
  stepWords: words('krok'),
  purposeWords: words('do|na'),
  noStepTitles: words(
    'najlepsze|sposoby|powody|porady|pomysły|przykłady|błędy|pytania|źródła|zalety|rodzaje|wybrać|ceny',
  ),
  asideTitles: words('składniki|wskazówki|uwagi|wartości odżywcze|przechowywanie|potrzebne|komentarze'),
  glossaryTitles: words('słowniczek|słownik pojęć|terminologia|definicje|kluczowe pojęcia|skróty'),
  peopleTitles: words('zespół|nasz zespół|zarząd|członkowie|prelegenci'),
  optionTitles: words('opcje|parametry'),
} satisfies Partial<Words>;
