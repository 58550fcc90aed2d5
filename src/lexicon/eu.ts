import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Basque. */
export const eu = {
  commonWords: words(
    'eta|da|ez|du|bat|dira|ere|izan|baina|egin|dute|edo|duen|beste|den|zen|hau|baino|arte|behar|batean|dituzte',
  ),
  faqTitles: words('ohiko galderak|maiz egindako galderak|maiz egiten diren galderak'),
  authorLabels: words('egilea|idazlea'),
  nameJoiners: words('eta'),
  publishedLabels: words('argitaratua|data'),
  updatedLabels: words('eguneratua'),
  readingTimes: words('minutu'),
} satisfies Partial<Words>;
