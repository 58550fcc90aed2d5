/** Names that icon sets and style sheets give to ticks, and to nothing else. */
export const tickNames: ReadonlySet<string> = new Set(['tick', 'check', 'checkmark']);

/** Names that they give to crosses, and to nothing else. */
export const crossNames: ReadonlySet<string> = new Set(['cross', 'xmark']);

/** Names of ticks that other things have, too: a tick where the element is an icon. */
export const iconTickNames: ReadonlySet<string> = new Set([...tickNames, 'ok', 'yes', 'checked', 'included', 'done']);

/** Names of crosses that other things have, too: a cross where the element is an icon. */
export const iconCrossNames: ReadonlySet<string> = new Set([
  ...crossNames,
  'no',
  'x',
  'times',
  'close',
  'remove',
  'clear',
  'excluded',
]);

/** Words of class names that mark an icon: `icon`, and the names of widespread sets. */
export const iconWords: ReadonlySet<string> = new Set([
  'icon',
  'icons',
  'fa',
  'fas',
  'far',
  'fal',
  'bi',
  'mdi',
  'glyphicon',
  'dashicons',
  'eicon',
  'lucide',
  'ti',
  'ri',
]);

/** Words that reverse the meaning of a name, or leave it open. */
export const openWords: ReadonlySet<string> = new Set(['un', 'off', 'not', 'non', 'slash', 'half', 'partial', 'none']);

/** Names of pictures that are ticks, in lower case; as words of a text, most of them say something else. */
export const tickPictures: ReadonlySet<string> = new Set([
  ...tickNames,
  ...['check mark', 'tick mark', 'included', 'available', 'supported', 'enthalten', 'inklusive', 'verfügbar'],
  ...['inclus', 'disponible', 'incluido', 'incluso', 'disponibile', 'incluído', 'disponível', 'inbegrepen'],
]);

/** Names of pictures that are crosses, in lower case. */
export const crossPictures: ReadonlySet<string> = new Set([
  ...crossNames,
  ...['cross mark', 'x mark', 'not included', 'not available', 'unavailable', 'not supported', 'unsupported'],
  ...['nicht enthalten', 'nicht inklusive', 'nicht verfügbar', 'non inclus', 'non disponible', 'no incluido'],
  ...['no disponible', 'non incluso', 'non disponibile', 'não incluído', 'não disponível', 'niet inbegrepen'],
]);

/** What a name says of the picture instead of what it shows. */
export const pictureWords: readonly string[] = ['icon', 'symbol', 'image'];
