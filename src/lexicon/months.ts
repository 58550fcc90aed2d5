/**
 * The names of the months, in lower case without accents and full stops, in full and abbreviated; `|` separates
 * variants.
 */
const NAMES: readonly string[] = [
  'january|jan|januar|janner|jannar|janvier|janv|enero|ene|gennaio|gen|januari|janeiro|styczen|stycznia|sty|января|янв|leden|ledna|januara|januára|ianuarie|ian|ocak|oca|tammikuu|tammikuuta|tammikuun|ιανουαριου|січня|януари|sijecnja|gener|urtarrila|يناير|ינואר|มกราคม|जनवरी',
  'february|feb|februar|fevrier|fevr|fev|febrero|febbraio|februari|fevereiro|luty|lutego|lut|февраля|фев|unor|unora|februara|februarie|subat|sub|helmikuu|helmikuuta|helmikuun|φεβρουαριου|лютого|февруари|veljace|febrer|فبراير|פברואר|กุมภาพันธ์|फरवरी',
  'march|mar|marz|maerz|mrz|mars|marzo|maart|mrt|marco|marzec|marca|марта|мар|brezen|brezna|martie|mart|maaliskuu|maaliskuuta|maaliskuun|marcius|marc|μαρτιου|березня|март|ozujka|maret|مارس|מרץ|มีนาคม|मार्च',
  'april|apr|avril|avr|abril|abr|aprile|kwiecien|kwietnia|kwi|апреля|апр|duben|dubna|aprila|aprilie|nisan|huhtikuu|huhtikuuta|huhtikuun|aprilis|απριλιου|квітня|април|travnja|أبريل|ابريل|אפריל|เมษายน|अप्रैल',
  'may|mai|mayo|maggio|mag|mei|maio|maj|maja|мая|май|kveten|kvetna|mayis|toukokuu|toukokuuta|toukokuun|majus|μαιου|травня|svibnja|maig|مايو|מאי|พฤษภาคม|मई',
  'june|jun|juni|juin|junio|giugno|giu|junho|czerwiec|czerwca|cze|июня|июн|cerven|cervna|juna|iunie|haziran|kesakuu|kesakuuta|kesakuun|junius|ιουνιου|червня|юни|lipnja|juny|يونيو|יוני|มิถุนายน|जून',
  'july|jul|juli|juillet|juil|julio|luglio|lug|julho|lipiec|lipca|lip|июля|июл|cervenec|cervence|jula|iulie|temmuz|heinakuu|heinakuuta|heinakuun|julius|ιουλιου|липня|юли|srpnja|juliol|يوليو|יולי|กรกฎาคม|जुलाई',
  'august|aug|aout|agosto|ago|augustus|augusti|sierpien|sierpnia|sie|августа|авг|srpen|srpna|augusta|agustos|elokuu|elokuuta|elokuun|augusztus|αυγουστου|серпня|kolovoza|agost|agustus|أغسطس|אוגוסט|สิงหาคม|अगस्त',
  'september|sep|sept|septembre|septiembre|settembre|set|setembro|wrzesien|wrzesnia|wrz|сентября|сен|zari|septembra|septembrie|eylul|syyskuu|syyskuuta|syyskuun|szeptember|σεπτεμβριου|вересня|септември|rujna|setembre|سبتمبر|ספטמבר|กันยายน|सितंबर',
  'october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|pazdziernik|pazdziernika|paz|октября|окт|rijen|rijna|oktobra|octombrie|ekim|lokakuu|lokakuuta|lokakuun|οκτωβριου|жовтня|октомври|أكتوبر|אוקטובר|ตุลาคม|अक्टूबर',
  'november|nov|novembre|noviembre|novembro|listopad|listopada|lis|ноября|ноя|novembra|noiembrie|kasim|marraskuu|marraskuuta|marraskuun|νοεμβριου|листопада|ноември|studenoga|studenog|نوفمبر|נובמבר|พฤศจิกายน|नवंबर',
  'december|dec|dezember|dez|decembre|diciembre|dic|dicembre|dezembro|grudzien|grudnia|gru|декабря|дек|prosinec|prosince|decembra|decembrie|aralik|joulukuu|joulukuuta|joulukuun|δεκεμβριου|грудня|декември|prosinca|desember|des|desembre|ديسمبر|דצמבר|ธันวาคม|दिसंबर',
];

const BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split('|').map((name): [string, number] => [bare(name), index + 1])),
);

/** Names that mean another month in another language: in Croatian `listopad` is October. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  hr: { listopada: 10, listopad: 10 },
};

/**
 * Returns the month, from 1 to 12, that a word names in full or abbreviated, in any of the known languages, or in the
 * given one.
 */
export function monthNamed(word: string, language?: string): number | undefined {
  const name = bare(word);
  return (language === undefined ? undefined : OTHERWISE[language]?.[name]) ?? BY_NAME.get(name);
}

function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307-\u036f.]/g, '')
    .toLowerCase();
}
