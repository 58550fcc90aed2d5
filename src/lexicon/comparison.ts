/** Words and phrases in the header of a column that tells its rows apart, lower case. */
export const differenceWords: readonly string[] = [
  'how it differs', 'how they differ', 'difference', 'differences', 'differs', 'key difference', 'common confusion', 'confused with', 'compared to', 'compared with',
  'unterschied', 'unterschiede', 'abgrenzung', 'verwechslung', 'im vergleich zu',
  'différence', 'différences', 'confusion courante', 'en quoi il diffère',
  'diferencia', 'diferencias', 'en qué se diferencia', 'confusión común',
  'differenza', 'differenze', 'in cosa differisce',
  'diferença', 'diferenças', 'em que difere',
  'verschil', 'verschillen', 'różnica', 'różnice', 'отличие', 'отличия',
];

/** Words in the header of a column that helps to choose between its rows, lower case. */
export const choiceWords: readonly string[] = [
  'best for', 'best suited for', 'suited for', 'suitable for', 'ideal for', 'good for', 'recommended for', 'who it is for', 'fit for', 'when to use', 'when to choose', 'use when',
  'pros', 'cons', 'pro', 'con', 'advantages', 'disadvantages', 'advantage', 'disadvantage', 'strengths', 'weaknesses', 'strength', 'weakness', 'benefits', 'drawbacks', 'drawback',
  'limitations', 'limitation', 'trade-off', 'trade-offs', 'tradeoff', 'tradeoffs', 'downside', 'downsides', 'upside', 'verdict', 'catch',
  'geeignet für', 'ideal für', 'am besten für', 'empfohlen für', 'vorteile', 'nachteile', 'vorteil', 'nachteil', 'stärken', 'schwächen', 'fazit',
  'idéal pour', 'adapté à', 'recommandé pour', 'avantages', 'inconvénients', 'points forts', 'points faibles', 'limites',
  'ideal para', 'adecuado para', 'recomendado para', 'ventajas', 'desventajas', 'inconvenientes', 'puntos fuertes',
  'ideale per', 'adatto a', 'vantaggi', 'svantaggi', 'punti di forza',
  'indicado para', 'vantagens', 'desvantagens',
  'geschikt voor', 'ideaal voor', 'voordelen', 'nadelen', 'zalety', 'wady', 'плюсы', 'минусы',
];

/** Words in a title that announce a comparison, lower case. */
export const comparisonTitleWords: readonly string[] = [
  'vs', 'vs.', 'versus', 'v.s.', 'comparison', 'comparisons', 'compared', 'compare', 'comparing', 'differences', 'difference between', 'alternatives', 'the alternatives', 'side by side', 'head to head',
  'before and after', 'pros and cons', 'trade-offs', 'benchmark', 'benchmarks',
  'vergleich', 'im vergleich', 'vergleichstabelle', 'gegenüberstellung', 'unterschiede', 'unterschied zwischen', 'alternativen', 'vorher nachher', 'vor- und nachteile', 'im überblick',
  'comparaison', 'comparatif', 'comparer', 'différences', 'différence entre', 'avantages et inconvénients',
  'comparación', 'comparativa', 'comparativo', 'diferencias', 'diferencia entre', 'frente a', 'ventajas y desventajas',
  'confronto', 'comparazione', 'differenze', 'differenza tra', 'pro e contro', 'a confronto',
  'comparação', 'diferenças', 'diferença entre', 'vantagens e desvantagens',
  'vergelijking', 'vergelijken', 'verschillen', 'verschil tussen', 'voor- en nadelen',
  'porównanie', 'różnice', 'сравнение', 'отличия',
];

/** Words in a title that offer a choice or an overview of what is on offer, lower case. */
export const choiceTitleWords: readonly string[] = [
  'at a glance', 'line-up', 'lineup', 'options', 'which', 'to choose', 'choose', 'choosing', 'to buy', 'plans', 'plan', 'pricing', 'editions', 'tiers', 'best', 'what s included', 'other', 'overview',
  'auf einen blick', 'welche', 'welcher', 'welches', 'tarife', 'pakete', 'optionen', 'übersicht', 'überblick',
  'choisir', 'quel', 'quelle', 'formules', 'tarifs', 'options', 'en un coup d œil',
  'elegir', 'cuál', 'planes', 'opciones', 'de un vistazo', 'quale scegliere', 'piani', 'opzioni', 'qual', 'planos', 'opções', 'kiezen', 'welke', 'abonnementen',
];

/** Headers over row labels that say that rows are what things are told apart on, lower case and whole. */
export const attributeCorners: readonly string[] = [
  'feature', 'features', 'specification', 'specifications', 'spec', 'specs', 'criterion', 'criteria', 'aspect', 'aspects', 'attribute', 'attributes', 'parameter', 'parameters', 'factor', 'factors',
  'characteristic', 'characteristics', 'property', 'properties', 'capability', 'capabilities', 'dimension', 'what you get', 'what s included', 'included', 'benefit', 'benefits', 'consideration', 'considerations',
  'comparison', 'basis', 'basis of comparison', 'point of comparison', 'basis for comparison',
  'merkmal', 'merkmale', 'funktion', 'funktionen', 'kriterium', 'kriterien', 'eigenschaft', 'eigenschaften', 'leistung', 'leistungen', 'aspekt', 'ausstattung', 'technische daten',
  'caractéristique', 'caractéristiques', 'critère', 'critères', 'fonctionnalité', 'fonctionnalités', 'aspect', 'propriété', 'propriétés',
  'característica', 'características', 'criterio', 'criterios', 'funcionalidad', 'aspecto', 'propiedad', 'propiedades', 'función',
  'caratteristica', 'caratteristiche', 'criteri', 'funzionalità', 'funzione', 'proprietà', 'aspetto',
  'critério', 'critérios', 'recurso', 'recursos', 'funcionalidade', 'funcionalidades', 'propriedade',
  'kenmerk', 'kenmerken', 'eigenschap', 'functie', 'functies', 'cecha', 'cechy', 'funkcja', 'parametr', 'характеристика', 'параметр', 'критерий',
];

/** Headers over row labels that say that rows are the alternatives, lower case, as words within the header. */
export const subjectCorners: readonly string[] = [
  'plan', 'plans', 'option', 'options', 'product', 'products', 'tool', 'tools', 'framework', 'frameworks', 'method', 'methods', 'approach', 'approaches', 'technique', 'techniques', 'strategy',
  'term', 'pattern', 'patterns', 'material', 'materials', 'package', 'tier', 'edition', 'algorithm', 'library', 'libraries', 'platform', 'platforms', 'provider', 'providers', 'vendor', 'vendors', 'technology',
  'alternative', 'alternatives', 'solution', 'solutions', 'database', 'language', 'engine', 'format', 'protocol', 'architecture', 'deployment', 'variant', 'software', 'app', 'apps', 'device', 'system',
  'model', 'models', 'phone', 'laptop', 'scenario', 'config', 'configuration', 'implementation', 'sensor', 'processor', 'cpu', 'gpu',
  'tarif', 'paket', 'produkt', 'produkte', 'methode', 'verfahren', 'ansatz', 'werkzeug', 'anbieter', 'modell', 'modelle', 'variante', 'werkstoff', 'begriff', 'lösung', 'plattform',
  'formule', 'offre', 'produit', 'outil', 'méthode', 'approche', 'fournisseur', 'modèle', 'matériau', 'terme', 'solution',
  'producto', 'herramienta', 'método', 'enfoque', 'proveedor', 'modelo', 'término', 'opción', 'solución',
  'piano', 'prodotto', 'strumento', 'metodo', 'approccio', 'fornitore', 'modello', 'termine', 'soluzione', 'materiale',
  'plano', 'produto', 'ferramenta', 'abordagem', 'opção', 'termo', 'solução', 'product', 'methode', 'aanpak', 'leverancier', 'optie', 'begrip', 'oplossing', 'narzędzie', 'metoda', 'модель', 'метод',
];

/** Pairs of headers that set the same thing against itself or its other side, lower case, each as the first words of a header. */
export const oppositePairs: readonly (readonly [first: string, second: string])[] = [
  ['before', 'after'], ['old', 'new'], ['previous', 'new'], ['original', 'new'], ['without', 'with'], ['then', 'now'], ['usual', 'our'], ['typical', 'our'], ['them', 'us'], ['others', 'us'], ['today', 'tomorrow'], ['traditional', 'modern'], ['myth', 'fact'], ['myth', 'reality'],
  ['do', "don't"], ['do', 'don t'], ['dos', 'don ts'], ['bad', 'good'], ['good', 'bad'], ['pros', 'cons'], ['pro', 'con'], ['advantages', 'disadvantages'], ['benefits', 'drawbacks'], ['strengths', 'weaknesses'], ['expectation', 'reality'],
  ['vorher', 'nachher'], ['alt', 'neu'], ['ohne', 'mit'], ['früher', 'heute'], ['vorteile', 'nachteile'], ['pro', 'contra'], ['pro', 'kontra'], ['stärken', 'schwächen'], ['mythos', 'fakt'],
  ['avant', 'après'], ['ancien', 'nouveau'], ['sans', 'avec'], ['avantages', 'inconvénients'], ['points forts', 'points faibles'], ['pour', 'contre'],
  ['antes', 'después'], ['antiguo', 'nuevo'], ['sin', 'con'], ['ventajas', 'desventajas'], ['ventajas', 'inconvenientes'], ['mito', 'realidad'],
  ['prima', 'dopo'], ['vecchio', 'nuovo'], ['senza', 'con'], ['vantaggi', 'svantaggi'], ['pro', 'contro'],
  ['antes', 'depois'], ['antigo', 'novo'], ['sem', 'com'], ['vantagens', 'desvantagens'], ['prós', 'contras'],
  ['voor', 'na'], ['oud', 'nieuw'], ['zonder', 'met'], ['voordelen', 'nadelen'], ['zalety', 'wady'], ['przed', 'po'], ['плюсы', 'минусы'], ['до', 'после'],
];

/** Names of plans and editions of one product, lower case, as words within a header. */
export const planNames: readonly string[] = [
  'free', 'basic', 'starter', 'standard', 'pro', 'plus', 'premium', 'professional', 'business', 'enterprise', 'team', 'personal', 'family', 'essentials', 'essential', 'advanced', 'ultimate', 'lite', 'home', 'deluxe',
  'community', 'unlimited', 'individual', 'growth', 'bronze', 'silver', 'gold', 'platinum', 'datacenter', 'foundation', 'bespoke', 'self-hosted', 'cloud',
  'kostenlos', 'gratis', 'basis', 'komfort', 'privat', 'gratuit', 'essentiel', 'entreprise', 'básico', 'empresarial', 'gratuito', 'base',
];

/** Headers of a column that explains the rows of a comparison and is no alternative itself, lower case, as words within the header. */
export const remarkWords: readonly string[] = [
  'why it matters', 'note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'what it means', 'explanation', 'source', 'reference', 'references', 'change', 'winner', 'difference', 'improvement',
  'bemerkung', 'bemerkungen', 'anmerkung', 'hinweis', 'kommentar', 'quelle', 'warum', 'veränderung',
  'remarque', 'remarques', 'commentaire', 'nota', 'notas', 'comentario', 'observaciones', 'observações', 'commento', 'opmerking', 'opmerkingen', 'uwagi',
];
