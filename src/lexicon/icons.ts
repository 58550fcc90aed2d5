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
