import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Indonesian. */
export const id = {
  commonWords: words(
    'yang|dan|di|untuk|dengan|ini|dari|dalam|tidak|pada|adalah|itu|anda|atau|juga|akan|ke|bisa|dapat|oleh|karena',
    'lebih|saat|kita|ada|sebagai',
  ),
  leadInStarts: words('berikut|ini|itu|jika|beberapa|dan|tetapi|misalnya|anda|kami'),
  sentenceWords: words('berikut|adalah|dapat|harus|bisa|anda|kami|akan|terdiri|meliputi'),
  danglingWords: words('dan|atau|dengan|untuk|dari|di|ke|adalah|yang|seperti|sebagai|pada'),
  bareFaqTitles: words('pertanyaan'),
  faqTitles: words(
    'tanya jawab|pertanyaan yang sering ditanyakan|pertanyaan populer|pertanyaan umum',
    'pertanyaan yang sering diajukan',
  ),
  questionLabels: words('tanya|pertanyaan|t'),
  answerLabels: words('jawab|jawaban|j'),
  procedureTitles: words('cara membuat|langkah-langkah|langkah|cara memasak|petunjuk|instruksi'),
  authorLabels: words('penulis|ditulis oleh|oleh'),
  nameJoiners: words('dan'),
  publishedLabels: words('diterbitkan|dipublikasikan|tanggal|diposting pada'),
  updatedLabels: words('diperbarui|terakhir diperbarui'),
  readingTimes: words('menit baca|menit'),
} satisfies Partial<Words>;
