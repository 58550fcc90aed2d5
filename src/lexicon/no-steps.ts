import { words } from './words.ts';

type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Words that make a title count or rank things, or name sources: what is listed there is no procedure. Lower case, by language. */
export const noStepTitles: ByLanguage = {
  en: words(
    'top|best|worst|ways|reasons|tips|ideas|things|facts|examples|mistakes|questions|references|sources|contents|notes',
    'benefits|rules|types|kinds|options|choose|choosing|know|results|ranking|signs|news|myths|tricks|advantages',
    'disadvantages|costs|prices|trends|recognize|recognise|tell|spot|avoid|watch|stream|vote|store|storing|reheat|freeze',
  ),
  de: words(
    'beste|besten|gründe|tipps|ideen|fakten|beispiele|fehler|fragen|quellen|inhalt|vorteile|regeln|arten|erkennen',
    'nachteile|kosten|nachrichten|mythen',
  ),
  fr: words(
    'meilleurs|meilleures|façons|raisons|conseils|idées|faits|exemples|erreurs|questions|sources|sommaire|avantages',
    'règles|types|choisir|signes|prix|astuces',
  ),
  es: words(
    'mejores|maneras|formas|razones|consejos|ideas|ejemplos|errores|preguntas|fuentes|contenido|ventajas|reglas|tipos',
    'elegir|señales|precios|trucos',
  ),
  it: words(
    'migliori|modi|motivi|consigli|idee|esempi|errori|domande|fonti|indice|vantaggi|regole|tipi|scegliere|segni|prezzi',
  ),
  pt: words(
    'melhores|maneiras|formas|razões|motivos|dicas|ideias|exemplos|erros|perguntas|fontes|conteúdo|vantagens|regras',
    'tipos|escolher|sinais|preços',
  ),
  nl: words(
    'beste|manieren|redenen|tips|ideeën|voorbeelden|fouten|vragen|bronnen|inhoud|voordelen|regels|soorten|kiezen',
    'signalen|prijzen',
  ),
  sv: words('bästa|tips|idéer|skäl|exempel|misstag|frågor|källor|innehåll|fördelar|regler|välja|priser'),
  pl: words('najlepsze|sposoby|powody|porady|pomysły|przykłady|błędy|pytania|źródła|zalety|rodzaje|wybrać|ceny'),
  ru: words('лучшие|способы|причины|советы|идеи|примеры|ошибки|вопросы|источники|преимущества|виды|выбрать|цены'),
  ja: words('おすすめ|ランキング|理由|コツ|選び方|種類|比較'),
  zh: words('推荐|推薦|排行|原因|技巧|选择|選擇|种类|種類'),
};

/** Words of titles that stand among the parts of a procedure and head no part of it, lower case, by language. */
export const asideTitles: ByLanguage = {
  en: words(
    'ingredients|ingredient|note|notes|nutrition|nutritional|equipment|tools|materials|supplies|tips|tip|storage|faq|faqs',
    'questions|variations|substitutions|prerequisites|requirements|what you need|what you’ll need|what you will need|safety',
    'warning|warnings|video|reviews|comments|related|references|history|troubleshooting|cost|costs|calories|serving size',
    'yield|time|prep time|see also|more recipes|share|print|allergens|about|author|tags|categories|keywords|options',
  ),
  de: words(
    'zutaten|hinweis|hinweise|nährwerte|nährwert|material|werkzeug|tipps|tipp|aufbewahrung|varianten|voraussetzungen',
    'sicherheit|warnung|video|kommentare|bewertungen|was sie brauchen|du brauchst|utensilien|zubehör|quellen',
  ),
  fr: words(
    'ingrédients|note|notes|nutrition|matériel|outils|conseils|conseil|astuces|astuce|conservation|variantes|prérequis',
    'sécurité|vidéo|commentaires|avis|ustensiles|valeurs nutritionnelles',
  ),
  es: words(
    'ingredientes|nota|notas|nutrición|material|materiales|herramientas|consejos|consejo|trucos|conservación|requisitos',
    'seguridad|vídeo|video|comentarios|información nutricional|utensilios',
  ),
  it: words(
    'ingredienti|nota|note|valori nutrizionali|materiale|materiali|attrezzi|consigli|consiglio|conservazione|requisiti',
    'sicurezza|video|commenti|utensili|varianti',
  ),
  pt: words('ingredientes|nota|notas|nutrição|material|materiais|ferramentas|dicas|dica|conservação|requisitos|vídeo'),
  nl: words('ingrediënten|notitie|notities|voedingswaarde|materiaal|gereedschap|tips|tip|bewaren|benodigdheden|video'),
  sv: words('ingredienser|tips|förvaring|näringsvärde|material|verktyg|kommentarer|du behöver'),
  da: words('ingredienser|tips|opbevaring|næringsindhold|materialer|du skal bruge'),
  no: words('ingredienser|tips|oppbevaring|næringsinnhold|du trenger'),
  fi: words('ainekset|vinkit|vinkki|säilytys|ravintosisältö|tarvikkeet'),
  pl: words('składniki|wskazówki|uwagi|wartości odżywcze|przechowywanie|potrzebne|komentarze'),
  cs: words('suroviny|ingredience|tipy|tip|poznámky|skladování'),
  hr: words('sastojci|savjeti|savjet|napomena|čuvanje'),
  hu: words('hozzávalók|tippek|tipp|megjegyzés|tárolás'),
  ro: words('ingrediente|sfaturi|note|păstrare'),
  tr: words('malzemeler|malzeme|notlar|püf noktaları|saklama'),
  el: words('υλικά|συμβουλές|σημειώσεις'),
  ru: words('ингредиенты|советы|совет|примечание|примечания|хранение|комментарии|продукты|пищевая ценность'),
  uk: words('інгредієнти|поради|примітка|зберігання'),
  ja: words('材料|ポイント|コツ|メモ|注意|保存|栄養|準備するもの'),
  zh: words('材料|食材|原料|小贴士|小貼士|贴士|注意|备注|備註|营养'),
  ko: words('재료|팁|보관|영양'),
};
