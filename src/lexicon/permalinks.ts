/** What stands in a heading for a link to it. */
export const permalinkSigns: readonly string[] = ['#', '##', '¶', '§', '🔗', '⚓', '⚓︎', '∞', '\u200b', '\ufeff'];
