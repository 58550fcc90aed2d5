import { words } from './words.ts';

/** Units of time whose names also end dates (`3日`, `3일`): they are read only beside a bound (`3日以内`, `最大3日`). */
export const datedUnits: Readonly<Record<string, string>> = { 日: 'd', 일: 'd', 年: 'yr', 년: 'yr' };

/** Names of years that make whole numbers of two or four digits before them years, not counts. */
export const shortYears: readonly string[] = ['年数'];

/** Names of years that make a number of four digits before them a year (`2024 года`), lower case. */
export const yearNames: readonly string[] = words('года|лет|рік|роки|років|roky|roků|rokov|vuosi|yıl|έτος|év');

/** Names in the singular, which make an ordinal (`3 день`) of a number before them that does not end in one. */
export const singularNames: readonly string[] = [
  ...words('секунда|минута|час|день|неделя|месяц|хвилина|доба|тиждень|місяць|рік|рабочий день|робочий день'),
  ...words('týden|měsíc|deň|týždeň|mesiac|dzień|tydzień|miesiąc|dzień roboczy'),
];

/** Symbols that mean something else with a point: a year, a volume, a part, pages. */
export const pointless: readonly string[] = ['г', 'т', 'л', 'м', 'с'];

/** Parts of a day: hours before them are a time of day (`2 часа дня`, `3 heures du matin`), lower case. */
export const dayParts: readonly string[] = [
  ...words('утра|дня|вечера|ночи|пополудни|ранку|вечора|ночі|пополудні|ráno|dopoledne|odpoledne|večer|popoludní'),
  ...words('matin|soir|après-midi|mañana|tarde|noche|madrugada|mattina|mattino|sera|pomeriggio|notte|manhã|noite'),
  ...words('ochtends|middags|avonds|rano|wieczorem|południu|reggel|délután|este'),
];

/** Words for a span of time, beside which `3 h 30` is no time of day, lower case. */
export const durationWords: readonly string[] = words('durée|temps|délai|pendant|duração|prazo|tempo|duration');
