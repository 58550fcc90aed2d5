/** Names of facts about a text, a picture or a product, lower case: before a colon they make a field of the line and not a title. */
export const factNames: readonly string[] = [
  ...['author', 'authors', 'by', 'byline', 'editor', 'writer', 'published', 'posted', 'updated', 'last updated', 'modified', 'date', 'time', 'location', 'venue', 'price', 'cost', 'rating', 'category', 'categories', 'tag', 'tags', 'keywords', 'language', 'website', 'email', 'e-mail', 'phone', 'tel', 'fax', 'address', 'contact', 'isbn', 'issn', 'doi', 'license', 'licence', 'copyright', 'version', 'status', 'sort by', 'filter by', 'yield', 'serves', 'servings', 'prep time', 'cook time', 'total time', 'views', 'comments', 'no comments', 'reviews'],
  ...['photo', 'photos', 'photo by', 'photo credit', 'image', 'image credit', 'picture', 'video', 'credit', 'credits', 'source', 'sources', 'via', 'illustration', 'graphic', 'chart', 'figure', 'fig', 'screenshot', 'courtesy of', 'read more', 'see also', 'also read', 'related', 'advertisement', 'sponsored'],
  ...['autor', 'autorin', 'verfasser', 'redaktion', 'veröffentlicht', 'aktualisiert', 'datum', 'stand', 'termin', 'uhrzeit', 'ort', 'preis', 'kosten', 'kategorie', 'schlagwörter', 'telefon', 'adresse', 'kontakt', 'quelle', 'quellen', 'foto', 'fotos', 'bild', 'bilder', 'grafik', 'abbildung', 'bildquelle', 'bildnachweis', 'text', 'lizenz', 'anzeige', 'lesen sie auch', 'mehr zum thema', 'siehe auch'],
  ...['auteur', 'publié', 'mis à jour', 'date', 'lieu', 'prix', 'catégorie', 'photo', 'crédit', 'crédits', 'source', 'illustration', 'légende', 'lire aussi', 'à lire aussi', 'publicité'],
  ...['autora', 'publicado', 'actualizado', 'fecha', 'lugar', 'precio', 'categoría', 'etiquetas', 'fuente', 'foto', 'imagen', 'crédito', 'lea también', 'ver también', 'publicidad'],
  ...['autore', 'pubblicato', 'aggiornato', 'data', 'luogo', 'prezzo', 'categoria', 'fonte', 'foto di', 'immagine', 'leggi anche', 'pubblicità'],
  ...['publicado em', 'atualizado', 'preço', 'fonte', 'imagem', 'leia também', 'publicidade', 'crédito da foto'],
  ...['auteur', 'gepubliceerd', 'prijs', 'categorie', 'bron', 'beeld', 'foto', 'lees ook', 'advertentie', 'zdjęcie', 'źródło', 'fot', 'autor zdjęcia', 'czytaj także', 'reklama', 'bild', 'källa', 'kilde', 'фото', 'источник', 'автор', 'читайте также', 'реклама'],
];

/** Words that open a remark, lower case: `Note:`, `Tipp:`, `Attention :`. */
export const remarkWords: readonly string[] = [
  ...['note', 'notes', 'please note', 'tip', 'pro tip', 'hint', 'important', 'warning', 'caution', 'attention', 'info', 'update', 'edit', 'disclaimer', 'spoiler', 'reminder', 'ps', 'p s', 'nb', 'n b', 'fyi', 'tl dr', 'correction', 'disclosure', 'remember', 'example', 'yes', 'no', 'ok', 'new', 'free', 'sale'],
  ...['hinweis', 'wichtig', 'tipp', 'achtung', 'vorsicht', 'warnung', 'anmerkung', 'merke', 'beispiel', 'nachtrag', 'neu', 'ja', 'nein'],
  ...['remarque', 'astuce', 'conseil', 'attention', 'avertissement', 'exemple', 'à noter', 'nota', 'consejo', 'importante', 'advertencia', 'atención', 'ejemplo', 'aviso', 'suggerimento', 'attenzione', 'avviso', 'consiglio', 'esempio', 'dica', 'atenção', 'exemplo', 'let op', 'opmerking', 'belangrijk', 'uwaga', 'ważne', 'wskazówka', 'obs', 'viktigt', 'vigtigt', 'важно', 'внимание', 'примечание', 'совет', '注意', '提示', '备注'],
];

/** Words that say that somebody else speaks next, lower case. */
export const speechWords: readonly string[] = ['said', 'says', 'wrote', 'writes', 'asked', 'asks', 'replied', 'sagt', 'sagte', 'schrieb', 'schreibt', 'dit', 'écrit', 'dijo', 'escribió', 'dice', 'disse', 'scrive', 'escreveu', 'schreef', 'zei', 'napisał', 'napisała', 'skrev', 'сказал', 'сказала', 'написал', 'пишет'];

/** Words before a name in a byline, lower case. */
export const bylineWords: readonly string[] = ['by', 'von', 'par', 'por', 'di', 'da', 'door', 'av', 'af', 'przez', 'od'];

/** Words that number a part in front of its title, lower case: `Step 2: Fill the pot`. */
export const partWords: readonly string[] = [
  ...['step', 'day', 'week', 'month', 'part', 'phase', 'stage', 'option', 'method', 'level', 'chapter', 'section', 'lesson', 'module', 'rule', 'tip', 'round', 'act', 'case', 'example', 'exercise', 'variant', 'scenario', 'approach'],
  ...['schritt', 'tag', 'woche', 'monat', 'teil', 'phase', 'stufe', 'variante', 'möglichkeit', 'kapitel', 'abschnitt', 'lektion', 'modul', 'regel', 'tipp', 'fall', 'beispiel'],
  ...['étape', 'jour', 'semaine', 'mois', 'partie', 'méthode', 'niveau', 'chapitre', 'leçon', 'paso', 'día', 'mes', 'parte', 'fase', 'opción', 'método', 'nivel', 'capítulo', 'lección', 'passo', 'passaggio', 'giorno', 'settimana', 'opzione', 'metodo', 'livello', 'capitolo', 'dia', 'etapa', 'opção', 'capítulo', 'stap', 'deel', 'fase', 'optie', 'hoofdstuk', 'krok', 'dzień', 'część', 'etap', 'opcja', 'steg', 'dag', 'trin', 'del', 'шаг', 'день', 'часть', 'этап', 'вариант'],
];
