/**
 * Text that feeds put under an item in place of an author: the words before the link to the item, between it and the
 * link to the site, and after that, by language. Case, blanks and the kind of apostrophe do not matter.
 */
interface FeedFooter {
  language: string;
  before: string;
  between: string;
  after: string;
}

/** The footers that WordPress and its plug-ins write, as their translations have them. */
export const feedFooters: readonly FeedFooter[] = [
  { language: 'en', before: 'The post', between: 'appeared first on', after: '' },
  { language: 'en', before: 'The post', between: 'first appeared on', after: '' },
  { language: 'en', before: 'The article', between: 'appeared first on', after: '' },
  { language: 'en', before: '', between: 'was first posted on', after: '' },
  { language: 'en', before: '', between: 'first appeared on', after: '' },
  { language: 'de', before: 'Der Beitrag', between: 'erschien zuerst auf', after: '' },
  { language: 'de', before: 'Der Beitrag', between: 'erschien zunächst auf', after: '' },
  { language: 'de', before: 'Der Artikel', between: 'erschien zuerst auf', after: '' },
  { language: 'fr', before: "L'article", between: 'est apparu en premier sur', after: '' },
  { language: 'fr', before: 'Cet article', between: 'est apparu en premier sur', after: '' },
  { language: 'fr', before: "L'article", between: 'a été publié en premier sur', after: '' },
  { language: 'fr', before: "L'article", between: 'est paru en premier sur', after: '' },
  { language: 'es', before: 'La entrada', between: 'se publicó primero en', after: '' },
  { language: 'es', before: 'La entrada', between: 'aparece primero en', after: '' },
  { language: 'es', before: 'El artículo', between: 'se publicó primero en', after: '' },
  { language: 'it', before: "L'articolo", between: 'proviene da', after: '' },
  { language: 'it', before: "L'articolo", between: 'sembra essere il primo su', after: '' },
  { language: 'it', before: "L'articolo", between: 'è apparso per la prima volta su', after: '' },
  { language: 'nl', before: 'Het bericht', between: 'verscheen eerst op', after: '' },
  { language: 'nl', before: 'Het bericht', between: 'verscheen als eerste op', after: '' },
  { language: 'pt', before: 'O post', between: 'apareceu primeiro em', after: '' },
  { language: 'pt', before: 'O conteúdo', between: 'aparece primeiro em', after: '' },
  { language: 'pt', before: 'O artigo', between: 'aparece primeiro em', after: '' },
  { language: 'pl', before: 'Artykuł', between: 'pochodzi z serwisu', after: '' },
  { language: 'pl', before: 'Post', between: 'pojawił się poraz pierwszy w', after: '' },
  { language: 'ru', before: 'Запись', between: 'впервые появилась', after: '' },
  { language: 'sv', before: 'Inlägget', between: 'dök först upp på', after: '' },
  { language: 'da', before: 'Indlægget', between: 'blev først udgivet på', after: '' },
  { language: 'tr', before: '', between: 'yazısı ilk önce', after: 'üzerinde ortaya çıktı' },
  { language: 'ja', before: '投稿', between: 'は', after: 'に最初に表示されました' },
];
