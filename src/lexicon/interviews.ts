import { words } from './words.ts';

/** Titles of talks with a person, lower case, by language; what is asked there is no FAQ. */
export const interviewTitles: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'interview|interviews|an interview with|in conversation with|a conversation with|conversation with|talks to|talk with|meet the|five minutes with|minutes with|q&a with|q & a with|q and a with|questions for',
  ),
  de: words('interview|im gespräch|gespräch mit|ein gespräch mit|fragen an|porträt'),
  fr: words('interview|entretien avec|entretien|rencontre avec|questions à'),
  es: words('entrevista|entrevista a|entrevista con|conversación con|hablamos con|charla con'),
  it: words('intervista|intervista a|intervista con|a colloquio con|conversazione con'),
  pt: words('entrevista|entrevista com|conversa com|à conversa com'),
  nl: words('interview|in gesprek met|gesprek met'),
  pl: words('wywiad|wywiad z|rozmowa z'),
  sv: words('intervju|intervju med|samtal med'),
  ru: words('интервью|беседа с|разговор с'),
};

/** Words that speak to the one who is asked, lower case. */
export const addresses: readonly string[] = words(
  'you|your|yours|yourself|du|dich|dir|dein|deine|deinen|deiner|ihnen|ihr|ihre|ihren|vous|votre|vos|tu|ton|ta|tes|toi|tú|usted|tus|su|sus',
  'lei|suo|sua|tuo|tua|você|seu|sua|jij|je|jouw|u|uw|ty|twoje|pan|pani|вы|вас|ваш|ваша|ваше|ваши|ты',
);

/** Words with which one person speaks of itself. `I` counts where it is written so. */
export const ownWords: readonly string[] = words(
  "i'm|i've|i'd|i'll|my|me|myself|mine|ich|mich|mir|mein|meine|meinen|meiner|meinem|je|j'ai|mon|ma|mes|moi|yo|mi|mis|io|mio|mia|miei|eu|meu",
  'minha|ik|mijn|mij|ja|mój|moja|moje|jag|min|mitt|mina|я|мой|моя|мои|мне|меня',
);
