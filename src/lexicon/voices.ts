import { type ChosenWords, madeOf } from './chosen-words.ts';
import { asWords, findEntry, lexicon } from './lookup.ts';
import { titleTest } from './title.ts';

const longestTitle = 60;
const longestLook = 300;

const speakersIn = madeOf(({ firstPerson }) => lexicon(firstPerson));
const holdsVoices = titleTest('voicesTitles');

/** Tells whether a title announces what people say about the subject of the page. */
export function isVoicesTitle(title: string, words: ChosenWords): boolean {
  return title.length <= longestTitle && holdsVoices(title, words);
}

/** Tells whether a text is a quotation or in the first person. */
export function isSpoken(text: string, words: ChosenWords): boolean {
  const start = text.slice(0, longestLook);
  return /^["“”„«‘'»]/.test(start) || findEntry(asWords(start), speakersIn(words)) !== undefined;
}
