import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Latvian. */
export const lv = {
  commonWords: words('un|ir|ka|no|uz|ar|par|kas|arī|to|bet|tas|lai|vai|pēc|kā|var|nav|ja|pie|tiek|ļoti|kur'),
  faqTitles: words('buj|biežāk uzdotie jautājumi|jautājumi un atbildes'),
  questionLabels: words('jautājums|j'),
  answerLabels: words('atbilde|a'),
  authorLabels: words('autors|autore'),
  nameJoiners: words('un'),
  publishedLabels: words('publicēts|datums'),
  updatedLabels: words('atjaunots'),
  readingTimes: words('min lasīšana|minūtes'),
  sentenceWords: words(
    'ir|var|varat|jābūt|nepieciešams|nepieciešami|ietver|sastāv|šādi|šādas|tālāk|jūs|nav|ja|kas|iespējams',
  ),
} satisfies Partial<Words>;
