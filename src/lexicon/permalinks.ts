/** Texts of a link in a heading to itself. */
export const permalinkSigns: readonly string[] = ['#', '##', '¶', '§', '🔗', '⚓', '⚓︎', '∞', '\u200b', '\ufeff'];
