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
  propertyNames: words(
    'วันที่|เวลา|สถานที่|ที่อยู่|ราคา|ค่าใช้จ่าย|โทรศัพท์|ประเภท|ขนาด|น้ำหนัก|ความยาว|ความกว้าง|ความสูง|สี',
    'วัสดุ|ยี่ห้อ|รุ่น|ผู้แต่ง|ผู้เขียน|สำนักพิมพ์|ภาษา|ประเทศ|อายุ|ชื่อ|จำนวน|ระยะเวลา|ระยะทาง',
  ),
  sentenceWords: words('ดังนี้|ต่อไปนี้|ได้แก่|คือ|ประกอบด้วย'),
  unspacedLeadIns: words('ดังนี้|ต่อไปนี้|ได้แก่|คือ|ประกอบด้วย|สามารถ|ต้อง|ควร|หากคุณ|เช่น'),
} satisfies Partial<Words>;
