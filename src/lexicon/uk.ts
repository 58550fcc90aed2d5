import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Ukrainian. */
export const uk = {
  commonWords: words('і|в|не|на|що|з|та|це|як|для|від|до|але|у|за|або|його|при|якщо|також|є|щоб|ви|й|про|може|які'),
  factNames: words('фото|автор|реклама'),
  remarkLabels: words('примітка|важливо|увага|порада|приклад|читайте також'),
  bareFaqTitles: words('питання|запитання'),
  faqTitles: words(
    'найпоширеніші запитання|поширені питання|часті питання|запитання та відповіді|запитання й відповіді',
    'питання й відповіді|поширені запитання|часті запитання|питання та відповіді',
  ),
  questionLabels: words('питання|запитання|п'),
  answerLabels: words('відповідь|в'),
  questionColumns: words('запитання|питання'),
  answerColumns: words('відповідь'),
  procedureTitles: words(
    'приготування|спосіб приготування|інструкція|покрокова інструкція|кроки|як приготувати|встановлення',
  ),
  stepTitles: words('покрокова інструкція|як приготувати|як зробити|спосіб приготування'),
  stepWords: words('крок'),
  asideTitles: words('інгредієнти|поради|примітка|зберігання'),
  glossaryTitles: words('глосарій|словник термінів|термінологія|основні поняття|терміни|визначення|скорочення'),
  authorLabels: words('автор|автори|автор статті|текст|написав|написала'),
  nameJoiners: words('і|та|й'),
  publishedLabels: words('опубліковано|дата публікації|дата'),
  updatedLabels: words('оновлено|змінено'),
  readingTimes: words('хв читання|хвилин|хв|час читання'),
} satisfies Partial<Words>;
