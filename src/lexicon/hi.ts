import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Hindi. */
export const hi = {
  faqTitles: words(
    'अक्सर पूछे जाने वाले प्रश्न|अक्सर पूछे जाने वाले सवाल|सामान्य प्रश्न|सवाल जवाब|प्रश्न और उत्तर|प्रश्नोत्तर|सवाल और जवाब',
  ),
  questionLabels: words('प्रश्न|सवाल'),
  answerLabels: words('उत्तर|जवाब'),
  authorLabels: words('लेखक|द्वारा|लेखिका'),
  nameJoiners: words('और'),
  publishedLabels: words('प्रकाशित|प्रकाशन तिथि|दिनांक'),
  updatedLabels: words('अपडेट|अंतिम अपडेट'),
  readingTimes: words('मिनट'),
} satisfies Partial<Words>;
