import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Armenian. */
export const hy = {
  faqTitles: words('հաճախ տրվող հարցեր|հարցեր և պատասխաններ'),
} satisfies Partial<Words>;
