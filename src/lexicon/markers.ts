import { words } from './words.ts';

/** Signs that only occur before the item of a list; no blank need follow them. */
export const bulletSigns: readonly string[] = [
  '•',
  '・',
  '･',
  '●',
  '▪',
  '■',
  '◦',
  '○',
  '‣',
  '∙',
  '⁃',
  '➢',
  '➤',
  '►',
  '⦿',
  ...'\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc',
];

/** Those of them that are hollow or small, and mark a lower level than the others. */
export const lowerBulletSigns: readonly string[] = ['◦', '○', '▫', '⁃', '∙'];

/** Squares, which text editors use below hollow ones. */
export const squareBulletSigns: readonly string[] = ['▪', '■', '\uf0a7'];

/** Signs before the item of a list that occur in running text as well: only with white space after them. */
export const dashSigns: readonly string[] = ['-', '‐', '‑', '‒', '–', '—', '―', '*', '·', '+', '»', '›'];

/** Arrows, ticks and shapes before the items of a list: only with white space after them. */
export const pictureSigns: readonly string[] = Array.from('→⇒➔➜➝➞➡✓✔✗✘□▸▹▶▷❖◆◇★☆✦✧❯◾◽▫☞☛');

/** Boxes that are ticked or not, as in a to-do list. */
export const boxSigns: ReadonlyMap<string, boolean> = new Map([
  ['☐', false],
  ['⬜', false],
  ['◻', false],
  ['❏', false],
  ['❑', false],
  ['[ ]', false],
  ['☑', true],
  ['☒', true],
  ['✅', true],
  ['✓', true],
  ['✔', true],
  ['[x]', true],
  ['[X]', true],
]);

/** Units of values that can be negative, so that a dash before a number of them is a minus sign. */
export const signedUnits =
  /°|℃|℉|%|‰|\bdB\b|\bmV\b|\bdegrees?\b|\bgrad\b|\bgrados\b|\bdegrés\b|\bgradi\b|\bgraus\b|\bgraden\b|\bgrader\b|\bstopni|[$€£¥]|\b(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|kr|euros?|dollars?)\b|z\u0142|K\u010d|\b(?:percent|procent|prozent|por ciento|pour cent|per cento)\b/i;
/** Dashes that begin a speech in the typography of many languages. */
export const speechDashes: readonly string[] = ['–', '—', '―'];

/**
 * Names of months, lower case, long ones without their endings: after a number and a full stop they make a date of it.
 */
export const monthStems: readonly string[] = words(
  'januar|jänner|februar|feber|märz|april|mai|maj|juni|juli|august|september|oktober|november|dezember|desember',
  'december|mars|marts|tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu',
  'marraskuu|joulukuu|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince',
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|január',
  'február|március|április|május|június|július|augusztus|szeptember|október',
);
