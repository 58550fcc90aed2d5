import { words } from './words.ts';

/** What listings and forums count, lower case: `12 posts`, `3.2k views`, `24 items`. */
export const countedThings: readonly string[] = words(
  'item|items|post|posts|poster|posters|reply|replies|comment|comments|view|views|watching|result|results|product|products',
  'review|reviews|rating|ratings|vote|votes|like|likes|follower|followers|share|shares|member|members|topic|topics|photo|photos',
  'serving|servings|people|persons|star|stars|message|messages|listing|listings|match|matches|user|users|answer|answers',
  'artikel|beitrag|beiträge|antwort|antworten|kommentar|kommentare|aufrufe|ergebnis|ergebnisse|produkte|bewertung|bewertungen',
  'portion|portionen|personen|treffer|mitglieder|sterne|article|articles|commentaire|commentaires|vues|résultat|résultats',
  'produit|produits|avis|personnes|étoiles|comentario|comentarios|respuestas|vistas|resultado|resultados|producto|productos',
  'personas|porciones|commenti|risposte|visualizzazioni|risultati|prodotti|recensioni|persone|porzioni|comentários|respostas',
  'produtos|avaliações|porções|pessoas|reacties|resultaten|producten|beoordelingen|personen|porties|porcje|porcji|komentarze',
  'wyniki|produkty|kommentarer|svar|visningar|resultat|produkter|omdömen|комментариев|ответов|просмотров|товаров|отзывов',
);

/** Words that set a bound to a price in a title, lower case: `Bags under $50`. */
export const priceBounds: readonly string[] = words(
  'under|below|over|above|less than|more than|up to|for|between|from|unter|über|bis|für|ab|moins de|plus de|pour|menos de|más de',
  'por|sotto|meno di|abaixo de|até|onder|voor|poniżej|pod|do',
);
