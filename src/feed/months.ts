/** The beginnings of the months' names, in small letters without accents and full stops, by language; `|` divides variants. */
const NAMES: readonly string[] = [
  'january|jan|januar|janner|jannar|janvier|janv|enero|ene|gennaio|gen|januari|janeiro|styczen|stycznia|sty|января|янв',
  'february|feb|februar|fevrier|fevr|fev|febrero|febbraio|februari|fevereiro|luty|lutego|lut|февраля|фев',
  'march|mar|marz|maerz|mrz|mars|marzo|maart|mrt|marco|marzec|marca|марта|мар',
  'april|apr|avril|avr|abril|abr|aprile|kwiecien|kwietnia|kwi|апреля|апр',
  'may|mai|mayo|maggio|mag|mei|maio|maj|maja|мая|май',
  'june|jun|juni|juin|junio|giugno|giu|junho|czerwiec|czerwca|cze|июня|июн',
  'july|jul|juli|juillet|juil|julio|luglio|lug|julho|lipiec|lipca|lip|июля|июл',
  'august|aug|aout|agosto|ago|augustus|augusti|sierpien|sierpnia|sie|августа|авг',
  'september|sep|sept|septembre|septiembre|settembre|set|setembro|wrzesien|wrzesnia|wrz|сентября|сен',
  'october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|pazdziernik|pazdziernika|paz|октября|окт',
  'november|nov|novembre|noviembre|novembro|listopad|listopada|lis|ноября|ноя',
  'december|dec|dezember|dez|decembre|diciembre|dic|dicembre|dezembro|grudzien|grudnia|gru|декабря|дек',
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split('|').map((name): [string, number] => [name, index + 1])),
);

/** Returns the month, from 1 to 12, that a word names in full or in short, in the languages that feeds are written in. */
export function monthNamed(word: string): number | undefined {
  return BY_NAME.get(
    word
      .normalize('NFD')
      .replace(/[\u0300-\u0305\u0307-\u036f.]/g, '')
      .toLowerCase(),
  );
}
