import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Arabic. */
export const ar = {
  commonWords: words('في|من|على|أن|إلى|عن|مع|هذا|هذه|التي|الذي|لا|ما|أو|كان|و|هو|هي|ذلك|كل|يمكن|بعد|قد|عند|بين'),
  leadInStarts: words('إليك|إليكم|هذه|هذا|هنا|فيما|كما|يمكنك|يمكن|يجب|تشمل|لكي|إذا|من بين|على سبيل'),
  sentenceWords: words(
    'التالية|التالي|الآتية|الآتي|يلي|يمكنك|يمكن|يجب|تشمل|يشمل|يتضمن|تتضمن|يحتوي|تحتوي|هي|هو|أدناه|لديك|سوف|كانت|كان',
  ),
  countingWords: words('ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|عدة|بعض'),
  danglingWords: words('هي|هو|من|في|على|إلى|عن|مع|أن|أو|التي|الذي|مثل'),
  faqTitles: words(
    'الأسئلة المتداولة|الأسئلة الأكثر شيوعا|الأسئلة الأكثر شيوعًا|أسئلة متكررة|أسئلة وأجوبة|سؤال وجواب',
    'الأسئلة الشائعة|أسئلة شائعة|الأسئلة المتكررة',
  ),
  questionLabels: words('سؤال|س'),
  answerLabels: words('جواب|ج'),
  procedureTitles: words('طريقة التحضير|طريقة العمل|الخطوات|خطوات التحضير|التعليمات|طريقة الإعداد'),
  authorLabels: words('بقلم|كتب|كتبه|المؤلف|الكاتب|كتبت'),
  nameJoiners: words('و'),
  publishedLabels: words('نشر|نشر في|تاريخ النشر|التاريخ|نُشر'),
  updatedLabels: words('تحديث|آخر تحديث|تم التحديث'),
  readingTimes: words('دقائق قراءة|دقيقة|دقائق'),
} satisfies Partial<Words>;
