import { words } from './words.ts';

/** Words for a period, lower case, by the name that the library uses for it. */
export const periodWords: Readonly<Record<string, readonly string[]>> = {
  second: words('second|sec|s|sekunde|seconde|segundo|secondo|sekund|sekundę|секунду|сек|с|saniye|sekunti|秒|초'),
  minute: words(
    'minute|min|minuto|minuut|minut|minutę|minutt|मिनट|минуту|мин|хвилину|хв|minutu|dakika|minuutti',
    '分钟|分鐘|分|분',
  ),
  hour: words(
    'hour|hr|h|stunde|heure|hora|ora|uur|timme|godzinę|घंटा|घंटे|час|ч|годину|часов|hodinu|saat|tunti',
    'óra|oră|ώρα|time|小时|小時|時間|시간',
  ),
  day: words('day|d|tag|jour|día|dia|giorno|dag|dzień|दिन|день|сутки|день|добу|den|gün|päivä|zi|ημέρα|天|日|일'),
  night: words('night|nacht|nuit|noche|notte|noite|natt|noc'),
  week: words(
    'week|wk|woche|semaine|semana|settimana|vecka|uge|uke|tydzień|सप्ताह|неделю|нед|тиждень|týden',
    'týždeň|hafta|viikko|hét|săptămână|εβδομάδα|周|週|星期|주',
  ),
  month: words(
    'month|mo|monat|mois|mes|mese|mês|maand|mnd|månad|mån|måned|miesiąc|mies|महीना|महीने|माह|месяц',
    'мес|місяць|міс|měsíc|mesiac|kuukausi|kk|hónap|lună|μήνα|月|个月|か月|월',
  ),
  quarter: words('quarter|quartal|trimestre|kwartaal|kvartal|kwartał'),
  year: words('year|yr|jahr|an|année|año|annum|anno|ano|jaar|år|rok|साल|वर्ष|год|рік|vuosi|yıl|év|έτος|年|年数|년'),
};

/** Words that are a frequency by themselves (`99.9% monthly`). */
export const frequencyWords: Readonly<Record<string, readonly string[]>> = {
  hour: words('hourly|stündlich|в час|ежечасно|на годину|за годину'),
  day: words(
    'daily|täglich|am tag|quotidien|al día|diario|diaria|al giorno|giornaliero|ao dia|diário',
    'dagelijks|om dagen|dagligen|dziennie|na dzień|в день|в сутки|ежедневно|на день|щодня|denně|denne',
    'päivässä|naponta|dagligt|daglig|om dagen',
  ),
  week: words(
    'weekly|wöchentlich|hebdomadaire|a la semana|semanal|alla settimana|settimanale|wekelijks',
    'i veckan|tygodniowo|na tydzień|в неделю|еженедельно|на тиждень|щотижня|na týden|týdně|týždenne',
    'viikossa|hetente|pe săptămână|ugentligt|om ugen|i uka',
  ),
  month: words(
    'monthly|monatlich|im monat|mensuel|al mes|mensual|al mese|mensile|ao mês|mensal|maandelijks',
    'i månaden|om måneden|i måneden|miesięcznie|na miesiąc|в месяц|ежемесячно|на місяць|щомісяця',
    'na měsíc|měsíčně|mesačne|kuukaudessa|havonta|pe lună|månedligt|månedlig',
  ),
  quarter: words('quarterly|vierteljährlich|trimestriel|trimestral'),
  year: words(
    "yearly|annually|annual|jährlich|im jahr|p.a|annuel|al año|anual|all'anno|annuo|annuale|ao ano",
    'jaarlijks|om året|i året|årligen|rocznie|na rok|na рік|в год|в рік|ежегодно|на рік|щороку|ročně',
    'ročne|vuodessa|évente|pe an|årligt|årlig',
  ),
};

/** Words before the thing or period per which a quantity counts. */
export const perWords: readonly string[] = ['per', 'pro', 'je', 'par', 'por', 'each', 'every'];

/** Articles that mean the same before a period only (`twice a week`, `5 € l'heure` is not read). */
export const perArticles: readonly string[] = ['a', 'an'];

/** Words for a span that a figure is taken over (`99.9% over 30 days`). */
export const spanWords: readonly string[] = ['over', 'over a', 'over any', 'per', 'pro', 'sur', 'über', 'in any'];
