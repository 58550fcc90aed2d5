import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Dutch. */
export const nl = {
  commonWords: words(
    'de|het|een|en|van|is|in|op|te|dat|voor|met|niet|zijn|aan|ook|er|je|bij|als|om|naar|door|of|maar|deze|wordt',
    'worden|uit|kan|nog|hebben|dit',
  ),
  leadInStarts: words(
    'hier|hieronder|deze|dit|als|omdat|je|jij|wij|ze|zij|enkele|sommige|maar|ook|daarnaast|bijvoorbeeld',
    'voorbeelden van',
  ),
  sentenceWords: words(
    'volgende|onderstaande|zijn|heeft|hebben|wordt|worden|moet|moeten|bevat|bevatten|wij|omdat|hieronder',
  ),
  leadInVerbs: words(
    'biedt|bieden|geeft|geven|helpt|helpen|maakt|maken|combineert|bestaat|bestaan|kunnen|kan|zorgt|zorgen',
  ),
  countingWords: words('twee|drie|vijf|zeven|negen|tien|enkele|verschillende'),
  clauseStarts: words('wat|wanneer|waar|hoe|waarom|wie|welke'),
  danglingWords: words('de|het|een|en|of|van|met|voor|op|in|zijn|is|om|te|bij|zoals|hier'),
  articles: words('de|het|een|onze|ons|mijn|jouw|uw|elke|alle'),
  copulas: words('is'),
  factNames: words('auteur|gepubliceerd|datum|prijs|categorie|bron|beeld|lees ook|advertentie|foto|contact|tel|video'),
  controlNames: words('afdrukken|opslaan|zoeken|sluiten|menu|filter|filtrer|download'),
  controlStarts: words('lees meer'),
  greetings: words('eet smakelijk'),
  creditWords: words('foto|video|interview'),
  datingWords: words('bijgewerkt|gepubliceerd'),
  bylineWords: words('door'),
  speechWords: words('schreef|zei'),
  remarkWords: words('let op|opmerking|belangrijk|tip|ja|info|update|ps|nb|ok'),
  remarkLabels: words(
    'opmerking|let op|belangrijk|tip|tips|waarschuwing|update|voorbeeld|bijvoorbeeld|lees ook|zie ook',
  ),
  partWords: words('module|niveau|week|stap|dag|deel|optie|hoofdstuk|tip'),
  countedThings: words('artikel|reacties|resultaten|producten|beoordelingen|personen|porties'),
  priceBounds: words('onder|voor'),
  propertyNames: words(
    'tijd|bereidingstijd|kooktijd|duur|datum|lengte|breedte|hoogte|diepte|gewicht|maat|afmetingen|inhoud',
    'capaciteit|snelheid|vermogen|materiaal|kleur|soort|type|categorie|model|merk|fabrikant|uitgever|auteur',
    'plaats|adres|stad|land|taal|prijs|kosten|porties|moeilijkheid|niveau|calorieën|eiwit|vet|koolhydraten|suiker',
    'titel|naam|status|garantie',
  ),
  plainAnswers: words('ja|nee'),
  speakers: words('ik|jij|moderator'),
  sides: words('voordelen|nadelen'),
  faqTitles: words(
    'vraag en antwoord|vraag & antwoord|meest gestelde vragen|meestgestelde vragen|jouw vragen|uw vragen',
    'goed om te weten|veelgestelde vragen|veel gestelde vragen|vragen en antwoorden',
  ),
  selfQuestionTitles: words('vraag jezelf|vragen om te stellen|werkblad'),
  questionLabels: words('v|vraag'),
  answerLabels: words('a|antwoord'),
  questionColumns: words('vraag|vragen'),
  answerColumns: words('antwoord'),
  questionWords: words('hoe|wat|waarom|wanneer|waar|wie|welke|welk|kan|kun|moet|mag|is|zijn|hoeveel'),
  invitations: words(
    'nog vragen|heb je vragen|heb je nog vragen|heeft u vragen|heeft u nog vragen|meer weten|wil je meer weten',
  ),
  interviewTitles: words('interview|in gesprek met|gesprek met'),
  addresses: words('jij|je|jouw|u|uw'),
  ownWords: words('ik|mijn|mij|me'),
  voicesTitles: words(
    'ervaringen|beoordelingen|recensies|klanten vertellen|wat onze klanten zeggen|gastenboek|referenties',
  ),
  firstPerson: words('ik|wij|we|mijn'),
  procedureTitles: words(
    'instructies|stappen|stappenplan|stap voor stap|stap-voor-stap|bereiding|bereidingswijze|de bereiding',
    'werkwijze|handleiding|zo maak je het|zo doe je het|installatie|aan de slag|bereidingsinstructies|instructie',
  ),
  stepTitles: words(
    'instructies|stappen|stappenplan|stap voor stap|stap-voor-stap|bereiding|bereidingswijze|werkwijze',
    'handleiding|zo maak je|zo doe je|installatie',
  ),
  stepWords: words('stap'),
  purposeWords: words('voor'),
  noStepTitles: words(
    'beste|manieren|redenen|tips|ideeën|voorbeelden|fouten|vragen|bronnen|inhoud|voordelen|regels|soorten|kiezen',
    'signalen|prijzen',
  ),
  asideTitles: words(
    'ingrediënten|notitie|notities|voedingswaarde|materiaal|gereedschap|tips|tip|bewaren|benodigdheden|video',
  ),
  followingSteps: words('volgende stappen|deze stappen|onderstaande stappen'),
  actionVerbs: words(
    'bak|bakken|bestrooi|breng|doe|draai|druk|dek|dep|fruit|ga|giet|haal|hak|hang|klik|klop|knip|kneed|kies|kook',
    'laat|leg|maak|meng|meet|neem|open|pak|pel|pers|pluk|plaats|proef|roer|roerbak|rol|sluit|schep|schil|schuif',
    'snijd|snij|smelt|smeer|spoel|stamp|start|steek|stel|strooi|trek|tik|verdeel|verhit|verwarm|verwijder|vet',
    'voeg|vorm|vouw|vul|wacht|was|weeg|wok|zet|zorg|zeef|serveer|garneer|controleer|installeer|download|herhaal',
    'gebruik|bewaar|bestrijk|besprenkel|prik|rasp|bind|zaag|boor',
  ),
  actionOpeners: words(
    'in|op|met|als|zodra|voor|na|dan|daarna|vervolgens|eerst|nu|ondertussen|wanneer|intussen|een|aan|ten',
  ),
  glossaryTitles: words(
    'begrippenlijst|woordenlijst|terminologie|begrippen|kernbegrippen|definities|begrippen uitgelegd|afkortingen',
    'vaktermen',
  ),
  peopleTitles: words('team|ons team|medewerkers|bestuur|leden|sprekers|directie'),
  optionTitles: words('opties|parameters'),
  placeholderPhrases: words('tekst hier invoegen|afbeelding invoegen|als ai-taalmodel'),
  tableNames: words('tabel'),
  elsewhereWords: words('van|uit|in'),
  tableBelow: words('onderstaande tabel|volgende tabel|tabel hieronder'),
} satisfies Partial<Words>;
