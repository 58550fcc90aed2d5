import { words } from './words.ts';

/** Names of facts about a text, a picture or a product, lower case: before a colon they make a field of the line and not a title. */
export const factNames: readonly string[] = words(
  'author|authors|by|byline|editor|writer|published|posted|updated|last updated|modified|date|time|location|venue',
  'price|cost|rating|category|categories|tag|tags|keywords|language|website|email|e-mail|phone|tel|fax|address',
  'contact|isbn|issn|doi|license|licence|copyright|version|status|sort by|filter by|yield|serves|servings',
  'prep time|cook time|total time|views|comments|no comments|reviews|photo|photos|photo by|photo credit|image',
  'image credit|picture|video|credit|credits|source|sources|via|illustration|graphic|chart|figure|fig|screenshot',
  'courtesy of|read more|see also|also read|related|advertisement|sponsored|autor|autorin|verfasser|redaktion',
  'veröffentlicht|aktualisiert|datum|stand|termin|uhrzeit|ort|preis|kosten|kategorie|schlagwörter|telefon|adresse',
  'kontakt|quelle|quellen|foto|fotos|bild|bilder|grafik|abbildung|bildquelle|bildnachweis|text|lizenz|anzeige',
  'lesen sie auch|mehr zum thema|siehe auch|auteur|publié|mis à jour|lieu|prix|catégorie|crédit|crédits|légende',
  'lire aussi|à lire aussi|publicité|autora|publicado|actualizado|fecha|lugar|precio|categoría|etiquetas|fuente',
  'imagen|crédito|lea también|ver también|publicidad|autore|pubblicato|aggiornato|data|luogo|prezzo|categoria',
  'fonte|foto di|immagine|leggi anche|pubblicità|publicado em|atualizado|preço|imagem|leia também|publicidade',
  'crédito da foto|gepubliceerd|prijs|categorie|bron|beeld|lees ook|advertentie|zdjęcie|źródło|fot|autor zdjęcia',
  'czytaj także|reklama|källa|kilde|фото|источник|автор|читайте также|реклама',
);

/** What the controls of a page are called, lower case: switches and buttons that readers use and do not read. */
export const controlNames: readonly string[] = words(
  'units|scale|units scale|scale units|us metric|us customary metric|metric|cook mode|print|print recipe',
  'pin recipe|jump to recipe|save|save recipe|rate|rate this recipe|copy|copied|copy link|toggle|menu|search',
  'close|open|show|hide|show more|show less|see all|view all|expand|collapse|previous|next|back|loading|apply now',
  'sign up|log in|login|register|submit|reply|report|edit|download|no reviews|gdpr agreement|your answer',
  'continue reading|buy now|order now|shop now|learn more|get started|subscribe|subscribe now|jetzt kaufen|jetzt bestellen',
  'weiterlesen|mehr erfahren|lire la suite|en savoir plus|acheter|seguir leyendo|leer más|comprar|scopri di più|saiba mais',
  'leave a comment|drucken|rezept drucken|zum rezept|portionen|speichern|merken|menü|suche|schließen|weiter',
  'zurück|mehr anzeigen|weniger anzeigen|anmelden|imprimer|enregistrer|recherche|fermer|suivant|précédent',
  'imprimir|guardar|buscar|cerrar|siguiente|anterior|stampa|salva|cerca|chiudi|salvar|fechar|afdrukken|opslaan',
  'zoeken|sluiten|drukuj|zapisz|szukaj|zamknij|sort|filter|sortieren|filtern|trier|filtrer|ordenar|filtrar|ordina|filtra',
);

/** First words of what a page offers, lower case, one or two of them: `Buy on Amazon`, `Posted in Recipes`. */
export const controlStarts: readonly string[] = words(
  'posted in|filed under|tagged with|download the|buy on|buy at|shop the|get the|get our|join our|stay tuned|sign up',
  'learn more|read more|find out|click here|see all|view all|shop now|scroll for|scroll to|scroll down|swipe to|tap to|click to',
  'call us|call now|erfahren sie|mehr erfahren|en savoir|saber más|scopri di|saiba mais|lees meer|subscribe to|follow us|kaufen bei|jetzt bei|publicado en|publié dans|folgen sie|suivez nous|síguenos en',
);

/** What an author wishes the readers, lower case. */
export const greetings: readonly string[] = words(
  'enjoy|enjoy your meal|happy baking|happy cooking|cheers|thank you|thanks|good luck|see you soon|have fun|guten appetit',
  'viel spaß|viel erfolg|bis bald|danke|bon appétit|à bientôt|merci|bonne chance|buen provecho|hasta pronto|hasta luego',
  'gracias|buon appetito|a presto|grazie|bom apetite|até logo|obrigado|eet smakelijk|smacznego|smaklig måltid',
);

/** Whose work something is: `Photos by Tom Lee`; lower case, before a word of bylines. */
export const creditWords: readonly string[] = words(
  'photo|photos|photography|photographs|words|text|texts|story|stories|written|edited|illustration|illustrations|video',
  'videos|reviewed|posted|published|recipe|report|reporting|interview|translated|compiled|fotos|foto|texte|bilder',
  'fotografiert|geschrieben|übersetzt|photographies|textes|écrit|fotografías|textos|escrito',
);

/** When something was written: `Updated March 2024`; lower case, the first word of a line with figures. */
export const datingWords: readonly string[] = words(
  'updated|published|posted|modified|reviewed|written|aktualisiert|veröffentlicht|stand|mis|publié|publiée|modifié',
  'actualizado|actualizada|publicado|publicada|aggiornato|pubblicato|atualizado|atualizada|bijgewerkt|gepubliceerd',
  'zaktualizowano|opublikowano|uppdaterad|opdateret|обновлено|опубликовано',
);

/** Words that open a remark, lower case: `Note:`, `Tipp:`, `Attention :`. */
export const remarkWords: readonly string[] = words(
  'note|notes|please note|tip|pro tip|hint|important|warning|caution|attention|info|update|edit|disclaimer',
  'spoiler|reminder|ps|p s|nb|n b|fyi|tl dr|correction|disclosure|remember|example|yes|no|ok|new|free|sale',
  'hinweis|wichtig|tipp|achtung|vorsicht|warnung|anmerkung|merke|beispiel|nachtrag|neu|ja|nein|remarque|astuce',
  'conseil|avertissement|exemple|à noter|nota|consejo|importante|advertencia|atención|ejemplo|aviso|suggerimento',
  'attenzione|avviso|consiglio|esempio|dica|atenção|exemplo|let op|opmerking|belangrijk|uwaga|ważne|wskazówka|obs',
  'viktigt|vigtigt|важно|внимание|примечание|совет|注意|提示|备注',
);

/** Words that say that somebody else speaks next, lower case. */
export const speechWords: readonly string[] = words(
  'said|says|wrote|writes|asked|asks|replied|sagt|sagte|schrieb|schreibt|dit|écrit|dijo|escribió|dice|disse',
  'scrive|escreveu|schreef|zei|napisał|napisała|skrev|сказал|сказала|написал|пишет',
);

/** Words before a name in a byline, lower case. */
export const bylineWords: readonly string[] = words('by|von|par|por|di|da|door|av|af|przez|od');

/** Words that number a part in front of its title, lower case: `Step 2: Fill the pot`. */
export const partWords: readonly string[] = words(
  'step|day|week|month|part|phase|stage|option|method|level|chapter|section|lesson|module|rule|tip|round|act|case',
  'example|exercise|variant|scenario|approach|schritt|tag|woche|monat|teil|stufe|variante|möglichkeit|kapitel',
  'abschnitt|lektion|modul|regel|tipp|fall|beispiel|étape|jour|semaine|mois|partie|méthode|niveau|chapitre|leçon',
  'paso|día|mes|parte|fase|opción|método|nivel|capítulo|lección|passo|passaggio|giorno|settimana|opzione|metodo',
  'livello|capitolo|dia|etapa|opção|stap|deel|optie|hoofdstuk|krok|dzień|część|etap|opcja|steg|dag|trin|del|шаг',
  'день|часть|этап|вариант',
);
