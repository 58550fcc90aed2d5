import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Thai. */
export const th = {
  faqTitles: words('คำถามที่พบบ่อย|คำถามพบบ่อย|ถามตอบ|ถาม-ตอบ'),
} satisfies Partial<Words>;
