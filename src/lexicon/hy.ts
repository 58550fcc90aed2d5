import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Armenian. */
export const hy = {
  faqTitles: words('հաճախ տրվող հարցեր|հարցեր և պատասխաններ'),
  authorLabels: words('հեղինակ'),
  nameJoiners: words('և|եւ'),
  publishedLabels: words('հրապարակվել է'),
  updatedLabels: words('թարմացվել է'),
  readingTimes: words('րոպե'),
} satisfies Partial<Words>;
