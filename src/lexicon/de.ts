import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of German. */
export const de = {
  commonWords: words(
    'der|die|das|und|ist|nicht|ein|eine|zu|den|mit|von|für|auf|im|dem|des|sich|auch|es|werden|als|sie|wird|aus',
    'bei|einen|einer|oder|sind|nach|wir|zum|zur|durch|nur|ich|kann|haben|über',
  ),
  leadInStarts: words(
    'hier|diese|dieser|dieses|diesem|folgende|folgender|folgendes|nachfolgend|nachfolgende|nachstehend|wenn|falls',
    'weil|dazu|dafür|dabei|damit|darum|sie|ihr|wir|ich|bitte|einige|mehrere|und|oder|aber|außerdem|zudem',
    'im folgenden|zum beispiel|unter anderem|es gibt|so|gestern|heute|nämlich|letzte woche|nicht alle',
    'beispiele für',
  ),
  sentenceWords: words(
    'folgende|folgenden|folgender|folgendes|folgendem|nachfolgenden|nachstehenden|ist|sind|waren|haben|hatte',
    'hatten|wird|werden|wurde|wurden|kann|können|sollte|sollten|muss|müssen|gehören|gehört|umfasst|enthält|finden',
    'findet|gibt|gilt|gelten|benötigt|braucht|sie|wir|ihr|weil|dass|zählen|lauten|steht|stehen|hier',
  ),
  leadInVerbs: words(
    'bietet|bieten|umfassen|liefert|liefern|sorgt|sorgen|ermöglicht|ermöglichen|hilft|helfen|macht|machen|zeigt',
    'zeigen|besteht|bestehen|spielen|spielt|entscheiden|entscheidet|beeinflussen|unterscheidet|unterscheiden',
    'lassen|lässt|kommt|kommen|empfehlen|empfiehlt|könnte|könnten|dürfen|darf',
  ),
  countingWords: words('zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|einige|mehrere|verschiedene'),
  clauseStarts: words('was|wann|wo|wie|warum|wer|welche|welcher|welches|wofür|woran|worauf|wozu|weshalb'),
  danglingWords: words(
    'der|die|das|den|dem|ein|eine|einen|einem|einer|und|oder|von|mit|für|zu|zum|zur|bei|aus|auf|über|unter|sind',
    'ist|werden|wird|dass|als|wie|durch|hier|sowie|gehören|haben|hat|unser|unsere|ihre',
  ),
  articles: words(
    'der|die|das|den|dem|ein|eine|einen|unser|unsere|mein|meine|dein|deine|ihre|jeder|jede|jedes|alle|beide',
  ),
  copulas: words('ist|sind'),
  factNames: words(
    'autor|autorin|verfasser|redaktion|veröffentlicht|aktualisiert|datum|stand|termin|uhrzeit|ort|preis|kosten',
    'kategorie|schlagwörter|telefon|adresse|kontakt|quelle|quellen|foto|fotos|bild|bilder|grafik|abbildung',
    'bildquelle|bildnachweis|text|lizenz|anzeige|lesen sie auch|mehr zum thema|siehe auch|tag|tags|video',
    'illustration|website|tel|version|status',
  ),
  controlNames: words(
    'jetzt kaufen|jetzt bestellen|weiterlesen|mehr erfahren|drucken|rezept drucken|zum rezept|portionen|speichern',
    'merken|menü|suche|schließen|weiter|zurück|mehr anzeigen|weniger anzeigen|anmelden|sortieren|filtern|filter',
    'login|download',
  ),
  controlStarts: words('erfahren sie|mehr erfahren|kaufen bei|jetzt bei|folgen sie'),
  greetings: words('guten appetit|viel spaß|viel erfolg|bis bald|danke'),
  creditWords: words(
    'fotos|foto|text|texte|bilder|fotografiert|geschrieben|übersetzt|interview|illustration|video|videos',
  ),
  datingWords: words('aktualisiert|veröffentlicht|stand'),
  bylineWords: words('von'),
  speechWords: words('sagt|sagte|schrieb|schreibt'),
  remarkWords: words(
    'hinweis|wichtig|tipp|achtung|vorsicht|warnung|anmerkung|merke|beispiel|nachtrag|neu|ja|nein|info|update',
    'spoiler|ps|ok',
  ),
  remarkLabels: words(
    'hinweis|hinweise|anmerkung|achtung|wichtig|tipp|tipps|unser tipp|warnung|vorsicht|update|nachtrag|korrektur',
    'beispiel|zum beispiel|fazit|info|merke|übrigens|lesen sie auch|lesen sie hier|mehr zum thema|siehe auch',
    'anzeige',
  ),
  partWords: words(
    'phase|option|level|schritt|tag|woche|monat|teil|stufe|variante|möglichkeit|kapitel|abschnitt|lektion|modul',
    'regel|tipp|fall|beispiel',
  ),
  countedThings: words(
    'artikel|beitrag|beiträge|antwort|antworten|kommentar|kommentare|aufrufe|ergebnis|ergebnisse|produkte',
    'bewertung|bewertungen|portion|portionen|personen|treffer|mitglieder|sterne|posts|likes|follower',
  ),
  priceBounds: words('unter|über|bis|für|ab'),
  propertyNames: words(
    'zeit|zubereitungszeit|kochzeit|backzeit|vorbereitungszeit|arbeitszeit|gesamtzeit|ruhezeit|datum|dauer|länge',
    'breite|höhe|tiefe|gewicht|größe|maße|abmessung|abmessungen|durchmesser|fläche|volumen|inhalt|kapazität',
    'reichweite|geschwindigkeit|leistung|spannung|auflösung|temperatur|material|farbe|art|typ|form|kategorie',
    'klasse|modell|marke|hersteller|verlag|autor|entwickler|gründer|firma|branche|ort|adresse|stadt|land|region',
    'herkunft|sprache|webseite|telefon|preis|kosten|gebühr|betrag|summe|portionen|schwierigkeit',
    'schwierigkeitsgrad|niveau|zielgruppe|termin|beginn|ende|status|garantie|bewertung|titel|name|umfang|seiten',
    'isbn|gattung|familie|standort|blütezeit|wuchshöhe|kalorien|eiweiß|fett|kohlenhydrate|zucker|salz',
    'ballaststoffe|brennwert|energie|ernte|erntezeit|lagerfähig|lagerung|haltbarkeit|geschmack|geruch|geboren',
    'beruf|alter|nationalität|regie|laufzeit|akku|speicher|prozessor|bildschirm|kamera|lieferumfang|verfügbarkeit',
  ),
  propertyPhrases: words('geeignet für|ideal für'),
  plainAnswers: words('ja|nein|keine'),
  speakers: words('ich|du|sie|wir|interviewer|moderator|reporter|bot'),
  sides: words('pro|contra|vorteil|vorteile|nachteil|nachteile'),
  changeKinds: words('hinzugefügt|geändert|behoben|entfernt|neu|verbessert'),
  faqTitles: words(
    'die wichtigsten fragen|wichtige fragen|wichtigste fragen|ihre fragen|eure fragen|deine fragen|gut zu wissen',
    'fragen & antworten|fragen rund um|antworten auf ihre fragen|antworten auf häufige fragen|noch fragen',
    'häufige fragen|häufig gestellte fragen|häufigste fragen|fragen und antworten|oft gestellte fragen',
  ),
  selfQuestionTitles: words(
    'fragen sie sich|frage dich|fragen an sich selbst|fragen zum nachdenken|arbeitsblatt|selbsttest',
    'verständnisfragen|quiz',
  ),
  questionLabels: words('f|frage'),
  answerLabels: words('a|antwort'),
  questionColumns: words('frage|fragen|häufige frage|häufige fragen|ihre frage|faq'),
  answerColumns: words('antwort|unsere antwort|kurze antwort'),
  questionWords: words(
    'wie|was|warum|weshalb|wieso|wann|wo|woher|wohin|wer|wem|wen|welche|welcher|welches|welchen|kann|können|darf',
    'dürfen|muss|müssen|soll|sollte|ist|sind|gibt|wird|werden|womit|wofür|hat|haben',
  ),
  invitations: words(
    'noch fragen|noch weitere fragen|weitere fragen|haben sie fragen|haben sie noch fragen',
    'haben sie weitere fragen|sie haben fragen|sie haben noch fragen|hast du fragen|hast du noch fragen',
    'du hast fragen|du hast noch fragen|ihre frage ist nicht dabei|deine frage ist nicht dabei|möchten sie mehr',
    'sie möchten mehr|du möchtest mehr|neugierig geworden|interesse geweckt|schon gewusst|wussten sie schon',
    'wusstest du schon|war das hilfreich|war dieser artikel hilfreich',
  ),
  interviewTitles: words('interview|im gespräch|gespräch mit|ein gespräch mit|fragen an|porträt'),
  addresses: words('du|dich|dir|dein|deine|deinen|deiner|ihnen|ihr|ihre|ihren'),
  ownWords: words('ich|mich|mir|mein|meine|meinen|meiner|meinem'),
  voicesTitles: words(
    'kundenstimmen|kundenmeinungen|bewertungen|gästestimmen|gästebuch|rezensionen|stimmen|das sagen unsere',
    'erfahrungsberichte|referenzen',
  ),
  firstPerson: words('ich|wir|mein|meine|meinen|meiner|mir|mich'),
  procedureTitles: words(
    'anleitung|anleitungen|zubereitung|zubereitungsart|die zubereitung|zubereitungsschritte|schritt für schritt',
    'schritt-für-schritt|schritt-für-schritt-anleitung|schritt für schritt anleitung|schritte|die schritte',
    "vorgehen|vorgehensweise|so gehts|so geht's|so geht’s|so geht es|so wird's gemacht|so wird’s gemacht",
    'durchführung|montage|montageanleitung|installation|bauanleitung|bastelanleitung|arbeitsschritte|herstellung',
    'arbeitsanleitung|kurzanleitung',
  ),
  stepTitles: words(
    'anleitung|zubereitung|schritt für schritt|schritt-für-schritt|schritte|schritten|vorgehen|vorgehensweise',
    "so gehts|so geht's|so geht’s|durchführung|montage|installation|bauanleitung",
  ),
  stepWords: words('schritt'),
  purposeWords: words('für|zum|zur'),
  noStepTitles: words(
    'beste|besten|gründe|tipps|ideen|fakten|beispiele|fehler|fragen|quellen|inhalt|vorteile|regeln|arten|erkennen',
    'nachteile|kosten|nachrichten|mythen',
  ),
  asideTitles: words(
    'zutaten|hinweis|hinweise|nährwerte|nährwert|material|werkzeug|tipps|tipp|aufbewahrung|varianten',
    'voraussetzungen|sicherheit|warnung|video|kommentare|bewertungen|was sie brauchen|du brauchst|utensilien',
    'zubehör|quellen',
  ),
  followingSteps: words('folgende schritte|folgenden schritte|folgenden schritten|diese schritte|diesen schritten'),
  actionVerbs: words(
    'geben|gib|mischen|mische|schneiden|schneide|backen|backe|kochen|koche|rühren|rühre|öffnen|öffne|klicken',
    'klicke|wählen|wähle|nimm|nehmen|lege|legen|stelle|stellen|setze|setzen|lass|lassen|füge|fülle|füllen|drücke',
    'drücken|ziehe|ziehen|schraube|schrauben|prüfe|prüfen|lade|starte|starten|schließe|schließen|entferne',
    'entfernen|verteile|verteilen|würze|würzen|heize|heizen|erhitze|erhitzen|wasche|waschen|schäle|schälen|knete',
    'kneten|rolle|rollen|forme|formen|gieße|gießen|streue|streuen|bestreue|bestreiche|serviere|servieren|mach',
    'mache|machen|melde|melden|gehe|gehen|tippe|tippen|halte|bringe|bringen|teile|decke|wiederhole|wiederholen',
    'warte|warten|miss|messen|zeichne|zeichnen|säge|bohre|verbinde|verbinden|installiere|installieren|verrühre',
    'verrühren|püriere|hacke|hacken',
  ),
  lastActionEndings: words('en|ern|eln|lassen|tun'),
  actionOpeners: words(
    'in|auf|mit|wenn|sobald|für|nach|dann|danach|anschließend|zuerst|zunächst|nun|jetzt|zum|den|die|das|alle',
  ),
  glossaryTitles: words(
    'glossar|terminologie|begriffe|fachbegriffe|grundbegriffe|begriffserklärung|begriffserklärungen',
    'begriffsbestimmungen|begriffe erklärt|definitionen|vokabeln|abkürzungen|abkürzungsverzeichnis|fachwörter',
  ),
  peopleTitles: words(
    'team|unser team|das team|mitarbeiter|mitarbeiterinnen|vorstand|mitglieder|personen|besetzung|ansprechpartner',
    'referenten|geschäftsführung|leitung|redaktion',
  ),
  optionTitles: words('optionen|parameter|argumente'),
  changeTitles: words('änderungen|änderungsprotokoll|versionshinweise|versionsverlauf|neuerungen'),
  authorLabels: words(
    'geschrieben von|verfasst von|autor|autorin|autoren|text|text von|ein beitrag von|ein artikel von',
    'veröffentlicht von|redaktion',
  ),
  nameJoiners: words('und'),
  publishedLabels: words('veröffentlicht|veröffentlicht am|erschienen am|erstellt am|publiziert am|datum|vom'),
  updatedLabels: words(
    'aktualisiert|aktualisiert am|zuletzt aktualisiert|letzte aktualisierung|letzte änderung|geändert am',
    'stand',
  ),
  readingTimes: words(
    'min lesezeit|min. lesezeit|minuten lesezeit|minuten|min|lesezeit|lesedauer|min. lesedauer',
    'minuten lesedauer',
  ),
} satisfies Partial<Words>;
