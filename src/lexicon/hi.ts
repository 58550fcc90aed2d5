import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Hindi. */
export const hi = {
  faqTitles: words('अक्सर पूछे जाने वाले प्रश्न|अक्सर पूछे जाने वाले सवाल|सामान्य प्रश्न|सवाल जवाब'),
} satisfies Partial<Words>;
