import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Thai. */
export const th = {
  faqTitles: words('คำถามที่พบบ่อย|คำถามพบบ่อย|ถามตอบ|ถาม-ตอบ'),
  questionLabels: words('ถาม|คำถาม'),
  answerLabels: words('ตอบ|คำตอบ'),
  authorLabels: words('ผู้เขียน|โดย|เขียนโดย'),
  nameJoiners: words('และ'),
  publishedLabels: words('เผยแพร่|เผยแพร่เมื่อ|วันที่'),
  updatedLabels: words('อัปเดต|อัปเดตล่าสุด|ปรับปรุงล่าสุด'),
  readingTimes: words('นาที'),
} satisfies Partial<Words>;
