import { words } from './words.ts';

/** Marks that end a question, by script: Latin, full width, doubled, Arabic, Greek, Armenian, Ethiopic. */
export const questionMarks: readonly string[] = ['?', '？', '⁇', '؟', '\u037e', '՞', '፧'];

/** Endings of questions where no mark is needed: the polite forms of Japanese, the particle of Chinese. */
export const questionEndings: readonly string[] = words('ですか|ますか|ましたか|ませんか|でしょうか|吗|嗎');

/** Signs with which a page marks parts that open and close. */
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
  '»',
  '＋',
  '⌃',
  '✕',
  '✖',
  '⏷',
  '▷',
  '⯆',
  '⮟',
];
