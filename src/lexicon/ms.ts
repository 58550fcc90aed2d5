import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Malay. */
export const ms = {
  commonWords: words(
    'yang|dan|di|untuk|dengan|ini|dari|dalam|tidak|pada|adalah|itu|anda|atau|juga|akan|ke|boleh|dapat|oleh|kerana',
    'lebih|semasa|kita|ada|sebagai',
  ),
  faqTitles: words('soalan lazim|soalan yang kerap ditanya'),
  authorLabels: words('penulis|ditulis oleh|oleh'),
  nameJoiners: words('dan'),
  publishedLabels: words('diterbitkan|tarikh'),
  updatedLabels: words('dikemas kini'),
  readingTimes: words('minit bacaan|minit'),
} satisfies Partial<Words>;
