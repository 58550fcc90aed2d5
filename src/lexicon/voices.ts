import { asWords, findEntry, lexicon } from './lookup.ts';
import { titleTest } from './title.ts';
import { words } from './words.ts';

/** Titles over what people say of something, lower case, by language. */
const voicesTitles: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'testimonials|testimonial|reviews|customer reviews|guest reviews|client reviews|what our guests say|guest book|guestbook',
    'what our customers say|what our clients say|what people say|what they say|our customers say|our clients say|our guests say',
    'what customers are saying|what people are saying|what our clients are saying|voices|success stories|happy customers|praise',
  ),
  de: words(
    'kundenstimmen|kundenmeinungen|bewertungen|gästestimmen|gästebuch|rezensionen|stimmen|das sagen unsere|erfahrungsberichte|referenzen',
  ),
  fr: words('témoignages|avis|avis clients|ils parlent de nous|livre d’or|ce que disent|ils témoignent'),
  es: words('testimonios|opiniones|reseñas|lo que dicen|dicen de nosotros'),
  it: words('testimonianze|recensioni|dicono di noi|opinioni|cosa dicono'),
  pt: words('depoimentos|avaliações|testemunhos|o que dizem|opiniões'),
  nl: words('ervaringen|beoordelingen|recensies|klanten vertellen|wat onze klanten zeggen|gastenboek|referenties'),
  sv: words('omdömen|recensioner|vad våra kunder säger|kundröster'),
  pl: words('opinie|referencje|recenzje|co mówią'),
  ru: words('отзывы|отзывы клиентов'),
};

/** Words that someone says of themself, lower case, by language. */
const firstPerson: Readonly<Record<string, readonly string[]>> = {
  en: words("i|we|my|me|i'm|we're|i've|we've|i’m|we’re|i’ve|we’ve"),
  de: words('ich|wir|mein|meine|meinen|meiner|mir|mich'),
  fr: words("je|j'ai|j’ai|nous|mon|ma|mes"),
  es: words('yo|nosotros|nos|mi|mis|estuvimos|fuimos'),
  it: words('io|noi|mio|mia|siamo|abbiamo|sono'),
  pt: words('eu|nós|meu|minha|fomos|ficamos'),
  nl: words('ik|wij|we|mijn'),
};

const speakers = lexicon(Object.values(firstPerson).flat());
const longestTitle = 60;
const longestLook = 300;

const holdsVoices = titleTest(voicesTitles);

/** Tells whether a title says that people say something of what the page is about. */
export function isVoicesTitle(title: string): boolean {
  return title.length <= longestTitle && holdsVoices(title);
}

/** Tells whether a text is quoted or says something in the first person. */
export function isSpoken(text: string): boolean {
  const start = text.slice(0, longestLook);
  return /^["“”„«‘'»]/.test(start) || findEntry(asWords(start), speakers) !== undefined;
}
