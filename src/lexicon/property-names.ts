import { words } from './words.ts';

/**
 * Names of what a thing, a product, a dish, an event, a school or a living being has one of, lower case, by language, in the singular where the plural has an
 * `s` more. They count as the first or the last word of a label: `Prep time`, `Focal length`, `Temps de cuisson`.
 */
export const propertyNames: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'time|date|day|year|month|hour|duration|length|width|height|depth|weight|size|dimension|diameter|radius|area|volume|capacity|range',
    'speed|power|voltage|current|frequency|rate|ratio|resolution|temperature|pressure|distance|thickness|material|colour|color|finish',
    'type|style|kind|shape|format|category|genre|class|order|family|genu|genus|specie|species|phylum|kingdom|model|brand|make',
    'manufacturer|developer|publisher|designer|author|director|producer|founder|owner|maker|organizer|organiser|organization',
    'organisation|company|employer|client|customer|industry|sector|department|location|place|venue|address|city|country|region',
    'state|origin|nationality|language|website|site|url|email|phone|fax|contact|price|cost|fee|budget|salary|revenue|value|amount',
    'total|subtotal|balance|discount|tax|currency|yield|serving|serve|portion|makes|calorie|cuisine|course|diet|method|difficulty|level',
    'skill|equipment|ingredient|feature|option|extra|accessory|hardware|software|case|memory|storage|processor|cpu|gpu|ram|display',
    'screen|camera|battery|sensor|lens|filter|glass|insulation|mount|connectivity|port|interface|os|platform|version|release|license',
    'licence|status|availability|available|warranty|rating|score|rank|review|audience|age|gender|title|name|position|role|degree',
    'tuition|enrollment|enrolment|gpa|gmat|average|median|maximum|minimum|max|min|number|quantity|count|population|density|elevation',
    'altitude|focu|focus|target|goal|objective|topic|subject|theme|scope|result|outcome|season|episode|runtime|budgeted|cast|starring',
    'label|artist|album|track|isbn|page|edition|series|ref|reference|sku|id|code|standard|certification|accreditation|requirement',
    'purpose|use|usage|function|application|benefit|limitation|tradeoff|drawback|strength|weakness|comfort|waterproofing|ventilation',
    'joined|from|posts|thanks|born|died|spouse|occupation|education|known|height|hobby|nickname|deadline|start|end|frequency|method',
    'energy|protein|fat|fiber|fibre|sugar|sodium|salt|carbohydrate|carbo|cholesterol|recognized|temperament|hardiness|habitat',
    'harvest|picked|ripe|sown|taste|flavour|flavor|smell|keeps|shelf|symptom|cause|treatment|dosage|dose|side|incline|climate|soil|sun|water|watering|spacing|hardness|bloom|zone|exposure|tool',
  ),
  de: words(
    'zeit|zubereitungszeit|kochzeit|backzeit|vorbereitungszeit|arbeitszeit|gesamtzeit|ruhezeit|datum|dauer|länge|breite|höhe|tiefe',
    'gewicht|größe|maße|abmessung|abmessungen|durchmesser|fläche|volumen|inhalt|kapazität|reichweite|geschwindigkeit|leistung|spannung',
    'auflösung|temperatur|material|farbe|art|typ|form|kategorie|klasse|modell|marke|hersteller|verlag|autor|entwickler|gründer',
    'firma|branche|ort|adresse|stadt|land|region|herkunft|sprache|webseite|telefon|preis|kosten|gebühr|betrag|summe|portionen',
    'schwierigkeit|schwierigkeitsgrad|niveau|zielgruppe|termin|beginn|ende|status|garantie|bewertung|titel|name|umfang|seiten|isbn',
    'gattung|familie|standort|blütezeit|wuchshöhe|kalorien|eiweiß|fett|kohlenhydrate|zucker|salz|ballaststoffe|brennwert|energie',
    'ernte|erntezeit|lagerfähig|lagerung|haltbarkeit|geschmack|geruch|geboren|beruf|alter|nationalität|regie|laufzeit|akku|speicher|prozessor|bildschirm|kamera|gewicht|lieferumfang|verfügbarkeit',
  ),
  fr: words(
    'temps|durée|date|longueur|largeur|hauteur|profondeur|poids|taille|dimension|diamètre|surface|capacité|vitesse|puissance',
    'matière|matériau|couleur|type|genre|catégorie|modèle|marque|fabricant|éditeur|auteur|lieu|adresse|ville|pays|région|origine',
    'langue|prix|coût|tarif|portion|difficulté|niveau|calories|protéine|glucide|lipide|sucre|sel|énergie|titre|nom|statut|garantie',
  ),
  es: words(
    'tiempo|duración|fecha|longitud|ancho|altura|profundidad|peso|tamaño|dimensión|dimensiones|capacidad|velocidad|potencia|material',
    'color|tipo|género|categoría|modelo|marca|fabricante|editorial|autor|lugar|dirección|ciudad|país|región|origen|idioma|precio|coste',
    'costo|porción|porciones|dificultad|nivel|caloría|proteína|grasa|carbohidrato|azúcar|título|nombre|estado|garantía',
  ),
  it: words(
    'tempo|durata|data|lunghezza|larghezza|altezza|peso|dimensioni|capacità|velocità|potenza|materiale|colore|tipo|genere|categoria',
    'modello|marca|produttore|editore|autore|luogo|indirizzo|città|paese|regione|lingua|prezzo|costo|porzioni|difficoltà|livello',
    'calorie|proteine|grassi|carboidrati|zuccheri|titolo|nome|stato|garanzia|dosi',
  ),
  pt: words(
    'tempo|duração|data|comprimento|largura|altura|peso|tamanho|dimensões|capacidade|velocidade|potência|material|cor|tipo|gênero',
    'categoria|modelo|marca|fabricante|editora|autor|local|endereço|cidade|país|região|idioma|preço|custo|porções|rendimento',
    'dificuldade|nível|caloria|proteína|gordura|carboidrato|fibra|açúcar|título|nome|status|garantia',
  ),
  nl: words(
    'tijd|bereidingstijd|kooktijd|duur|datum|lengte|breedte|hoogte|diepte|gewicht|maat|afmetingen|inhoud|capaciteit|snelheid',
    'vermogen|materiaal|kleur|soort|type|categorie|model|merk|fabrikant|uitgever|auteur|plaats|adres|stad|land|taal|prijs|kosten',
    'porties|moeilijkheid|niveau|calorieën|eiwit|vet|koolhydraten|suiker|titel|naam|status|garantie',
  ),
  ru: words(
    'время|дата|длина|ширина|высота|вес|размер|цвет|материал|тип|жанр|категория|модель|марка|автор|место|адрес|страна|цена',
  ),
  ja: words(
    '時間|日時|場所|価格|料金|サイズ|重量|素材|色|カテゴリ|著者|出版社|レーベル|シリーズ|対象|定員|主催|会場|住所|電話',
  ),
  zh: words('时间|日期|地点|价格|尺寸|重量|材料|颜色|类型|品牌|作者|出版社|地址|电话|份量|难度'),
};

/** Names of two or more words, lower case, that say what a value is for. */
export const propertyPhrases: readonly string[] = words(
  'best for|best used for|ideal for|suitable for|required for|optional for|not for|perfect for|made in|made of|made from|built in|sold by',
  'available in|available from|based in|founded in|written by|directed by|produced by|developed by|geeignet für|ideal für|idéal pour|ideal para',
);

/** Who speaks, lower case, as labels of what is said; and what somebody is called who asks and answers. */
export const speakers: readonly string[] = words(
  'me|you|i|us|user|assistant|bot|ai|interviewer|host|guest|moderator|reporter|customer service|agent|ich|du|sie|wir|moi|toi|yo|tú|io|tu|eu|ik|jij',
);

/** What is for and against a thing, lower case: sides that are weighed, and no properties. */
export const sides: readonly string[] = words(
  'pro|pros|con|cons|contra|advantage|advantages|disadvantage|disadvantages|the good|the bad|upside|upsides|downside|downsides|vorteil',
  'vorteile|nachteil|nachteile|avantages|inconvénients|ventajas|desventajas|vantaggi|svantaggi|vantagens|desvantagens|voordelen|nadelen',
  'zalety|wady|fördelar|nackdelar|fordele|ulemper|плюсы|минусы|преимущества|недостатки',
);

/** Kinds of change in a list of changes, lower case. */
export const changeKinds: readonly string[] = words(
  'added|add|new|changed|change|fixed|fix|removed|remove|deprecated|security|improved|improvement|improvements|updated|update|breaking|chore',
  'feature|feat|bugfix|docs|refactor|performance|perf|hinzugefügt|geändert|behoben|entfernt|neu|verbessert|ajouté|modifié|corrigé|supprimé',
  'añadido|cambiado|corregido|eliminado|aggiunto|modificato|corretto|rimosso|adicionado|alterado|corrigido|removido|добавлено|исправлено',
);
