/** Marks that end a question, by script: Latin, full width, Arabic, Greek, Armenian. */
export const questionMarks: readonly string[] = ['?', '？', '؟', '\u037e', '՞'];

/** Signs with which a page shows that something opens and closes. */
export const toggleSigns: readonly string[] = [
  '+',
  '−',
  '–',
  '-',
  '×',
  '▾',
  '▼',
  '▽',
  '▸',
  '►',
  '▶',
  '›',
  '❯',
  '⌄',
  '˅',
  '∨',
  '﹀',
  '➕',
  '➖',
  '⊕',
  '⊖',
  '↓',
  '→',
];
