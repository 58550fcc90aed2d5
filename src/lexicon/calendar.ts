import { words } from './words.ts';

/** Months and days of the week that are no other words, in lower case: a number beside one is part of a date. */
export const calendarNames: readonly string[] = words(
  'january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sep',
  'sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|januar|jänner|februar|märz|mai',
  'juni|juli|oktober|dezember|mrz|okt|dez|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi',
  'jeudi|vendredi|samedi|dimanche|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre',
  'noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|gennaio|febbraio|aprile|maggio',
  'giugno|luglio|settembre|ottobre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|janeiro',
  'fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus',
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
);

/** Those that are also common words, and only count with a capital where the text around them is not known. */
export const capitalCalendarNames: readonly string[] = words(
  'May|March|Mar|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Spring|Summer|Autumn|Winter',
);

/** All names of months, weekdays, seasons and quarters, and short ones that are also other words, in lower case. */
export const calendarWords: readonly string[] = [
  ...calendarNames,
  ...words(
    'march|may|mar|mon|tue|wed|thu|fri|sat|sun|q1|q2|q3|q4|spring|summer|autumn|fall|winter|mo|di|mi|do|fr|sa',
    'so|frühling|sommer|herbst|été|hiver',
  ),
];
