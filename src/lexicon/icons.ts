/** What sets of icons and style sheets call a tick, and nothing else is called. */
export const tickNames: ReadonlySet<string> = new Set(['tick', 'check', 'checkmark']);

/** What they call a cross, and nothing else is called. */
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

/** Words of class names that say that an element is an icon: `icon`, and the names of widespread sets. */
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

/** Words that turn the meaning of a name round, or leave it open. */
export const openWords: ReadonlySet<string> = new Set(['un', 'off', 'not', 'non', 'slash', 'half', 'partial', 'none']);
