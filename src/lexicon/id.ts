import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Indonesian. */
export const id = {
  commonWords: words(
    'yang|dan|di|untuk|dengan|ini|dari|dalam|tidak|pada|adalah|itu|anda|atau|juga|akan|ke|bisa|dapat|oleh|karena',
    'lebih|saat|kita|ada|sebagai',
  ),
  leadInStarts: words('berikut|ini|itu|jika|beberapa|dan|tetapi|misalnya|anda|kami'),
  sentenceWords: words(
    'berikut|adalah|dapat|harus|bisa|anda|kami|akan|terdiri|meliputi',
    'ialah|termasuk|mencakup|perlu|memiliki|mempunyai|ini|itu|yang|tidak|telah|menyediakan|menawarkan',
    'membutuhkan|memungkinkan|membantu|yaitu|yakni|antara|sebagai',
  ),
  danglingWords: words('dan|atau|dengan|untuk|dari|di|ke|adalah|yang|seperti|sebagai|pada', 'yaitu|oleh|agar|dalam'),
  bareFaqTitles: words('pertanyaan'),
  faqTitles: words(
    'tanya jawab|pertanyaan yang sering ditanyakan|pertanyaan populer|pertanyaan umum',
    'pertanyaan yang sering diajukan',
  ),
  questionLabels: words('tanya|pertanyaan|t'),
  answerLabels: words('jawab|jawaban|j'),
  procedureTitles: words('cara membuat|langkah-langkah|langkah|cara memasak|petunjuk|instruksi'),
  stepWords: words(stepWords.id),
  authorLabels: words('penulis|ditulis oleh|oleh'),
  nameJoiners: words('dan'),
  publishedLabels: words('diterbitkan|dipublikasikan|tanggal|diposting pada'),
  updatedLabels: words('diperbarui|terakhir diperbarui'),
  readingTimes: words('menit baca|menit'),
  propertyNames: words(
    'waktu|tanggal|jam|durasi|tempat|lokasi|alamat|harga|biaya|tiket|pendaftaran|kontak|telepon|penyelenggara',
    'pembicara|jenis|ukuran|berat|panjang|lebar|tinggi|warna|bahan|merek|model|penulis|penerbit|halaman',
    'bahasa|negara|kota|usia|umur|nama|status|garansi|jumlah|masalah|penyebab|solusi|contoh|tujuan|hasil',
    'kegunaan|kapan|porsi|kapasitas|kecepatan|baterai|memori|layar',
  ),
} satisfies Partial<Words>;
