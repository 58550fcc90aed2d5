/** Texts of a link in a heading to itself. */
export const permalinkSigns: readonly string[] = ['#', '##', '¶', '§', '🔗', '⚓', '⚓︎', '∞', '\u200b', '\ufeff'];

/** With these words, in lower case, the text of a link to itself begins that only screen readers present. */
export const permalinkWords: readonly string[] = [
  'permalink',
  'permanent link',
  'link to this',
  'direct link to',
  'anchor link',
  'permanentlink',
  'direkter link zu',
  'permalien',
  'lien permanent',
  'enlace permanente',
  'link permanente',
  'enlace directo a',
  'permanente link',
  'постоянная ссылка',
];
