/** Marks that end a question, by script: Latin, full width, doubled, Arabic, Greek, Armenian, Ethiopic. */
export const questionMarks: readonly string[] = ['?', '？', '⁇', '؟', '\u037e', '՞', '፧'];

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
