import type { Words } from './concepts.ts';
import { stepWords } from './step-words.ts';
import { words } from './words.ts';

/** Words of Hebrew. */
export const he = {
  commonWords: words('של|את|על|לא|הוא|זה|עם|גם|או|כי|היא|אם|מה|יש|כל|אני|אבל|כמו|בין|אל|ניתן|הם|זו|יותר'),
  leadInStarts: words('הנה|אלה|אלו|אם|כמה|אבל|לדוגמה'),
  sentenceWords: words(
    'הבאים|הבאות|הבא|הבאה|להלן|יכול|יכולים|צריך|כולל|כוללים|ניתן|יש',
    'הוא|היא|הם|הן|כוללת|אין|אתם|אתה|אם|אשר|לא',
  ),
  danglingWords: words('של|עם|על|את|או|הם|הן|הוא|היא|כי|כמו'),
  faqTitles: words('שאלות נפוצות|שאלות ותשובות|שאלות שכיחות'),
  questionLabels: words('שאלה|ש'),
  answerLabels: words('תשובה|ת'),
  procedureTitles: words('אופן ההכנה|הוראות הכנה|הוראות|שלבי הכנה'),
  stepWords: words(stepWords.he),
  authorLabels: words('מאת|כתב|כתבה|מחבר|מחברת'),
  nameJoiners: words('ו'),
  publishedLabels: words('פורסם|פורסם ב|תאריך|תאריך פרסום'),
  updatedLabels: words('עודכן|עדכון אחרון'),
  readingTimes: words('דקות קריאה|דקות'),
  propertyNames: words(
    'תאריך|שעה|זמן|משך|מקום|מיקום|כתובת|מחיר|עלות|כניסה|טלפון|סוג|גודל|משקל|אורך|רוחב|גובה|צבע|חומר|מותג|דגם',
    'מחבר|הוצאה|עמודים|שפה|מדינה|גיל|שם|אחריות|כמות|בעיה|סיבה|פתרון|דוגמה|מטרה',
  ),
} satisfies Partial<Words>;
