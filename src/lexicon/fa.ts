import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Persian. */
export const fa = {
  commonWords: words('و|در|به|از|که|این|را|با|است|برای|آن|یک|می|تا|بر|هم|یا|شما|شود|های|کرد|خود|باید|اگر'),
  leadInStarts: words('اینجا|این|اگر|برخی|چند|اما|برای مثال'),
  sentenceWords: words(
    'زیر|است|هستند|دارد|دارند|باید|شامل|می‌توانید',
    'می‌شود|می‌شوند|می‌تواند|عبارتند|شما|اگر|که|نیست|کنید',
  ),
  danglingWords: words('و|یا|با|برای|از|در|به|است|که|مانند'),
  faqTitles: words('سوالات متداول|سؤالات متداول|پرسش‌های متداول|پرسش های متداول|پرسش و پاسخ|سوالات رایج'),
  questionLabels: words('سؤال|سوال|پرسش|س'),
  answerLabels: words('جواب|پاسخ|ج'),
  procedureTitles: words('طرز تهیه|مراحل|دستور پخت|روش تهیه'),
  stepWords: words(stepWords.fa),
  authorLabels: words('نویسنده|نوشته|نویسندگان'),
  nameJoiners: words('و'),
  publishedLabels: words('منتشر شده|تاریخ انتشار|تاریخ'),
  updatedLabels: words('به روزرسانی|آخرین به‌روزرسانی'),
  readingTimes: words('دقیقه مطالعه|دقیقه'),
  propertyNames: words(
    'تاریخ|زمان|ساعت|مدت|مکان|محل|آدرس|نشانی|قیمت|هزینه|تلفن|نوع|اندازه|وزن|طول|عرض|ارتفاع|رنگ|جنس|برند|مدل',
    'نویسنده|ناشر|زبان|کشور|شهر|سن|نام|تعداد|مشکل|علت|راه حل|هدف',
  ),
} satisfies Partial<Words>;
