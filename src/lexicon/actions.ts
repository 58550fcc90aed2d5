import { words } from './words.ts';

/** How the sentences of a language tell someone to do something. */
export interface ActionWords {
  /** Words, lower case, that say what is to be done where they begin a sentence. */
  verbs: readonly string[];
  /** Ends of words that do the same. */
  endings?: readonly string[];
  /** Ends of the last word of a sentence, in languages that put the infinitive there. */
  lastEndings?: readonly string[];
  /** Words that begin a sentence before such a word. */
  openers: readonly string[];
}

/** The words of instructions by language. */
export const actionWords: Readonly<Record<string, ActionWords>> = {
  en: {
    verbs: words(
      'add|adjust|align|allow|answer|apply|arrange|ask|assemble|attach|bake|baste|beat|bend|bind|blanch|blend|blot|boil|book',
      'braise|bread|break|brew|bring|broil|brown|browse|brush|build|bundle|buff|butter|buy|call|carry|carve|change|check|chill',
      'choose|chop|clamp|clean|clear|click|clip|close|coat|collect|combine|compare|complete|compost|configure|confirm|connect',
      'continue|cook|cool|copy|core|cover|crack|cream|create|crimp|crumble|crush|cube|curl|cut|dab|debone|decorate|deglaze',
      'delete|dice|dig|dip|disassemble|discard|disconnect|dissolve|divide|dot|double-click|download|drag|drain|draw|drill',
      'drizzle|drop|dry|dust|edit|empty|enable|enjoy|ensure|enter|erase|exit|extract|fasten|feed|fill|fillet|filter|find|finish',
      'fit|fix|flatten|flip|flour|fluff|foam|fold|follow|form|freeze|frost|fry|garnish|gather|get|give|glaze|glue|go|grab|grate',
      'grease|grill|grind|hang|harvest|heat|hit|hold|hull|import|insert|inspect|install|invite|invert|join|juice|keep|knead',
      'label|ladle|launch|lay|leave|let|level|lift|light|line|list|load|locate|lock|log|look|loosen|lower|make|marinate|mark',
      'mash|mask|massage|measure|melt|microwave|mince|mist|mix|mount|move|name|navigate|note|oil|open|order|pack|paint|pan-fry',
      'parboil|pare|paste|pat|peel|pick|pierce|pinch|pipe|pit|place|plan|plant|plate|plug|poach|point|polish|pop|portion|pound',
      'pour|practice|preheat|pre-heat|prepare|press|prick|print|proceed|process|prune|pull|pulse|puree|purée|push|put|quarter',
      'raise|rake|read|reboot|record|reduce|refill|refrigerate|reheat|remove|repeat|replace|request|reserve|reset|rest|restart',
      'return|review|right-click|rinse|roast|roll|rotate|rub|run|salt|sand|saute|sauté|save|scatter|scoop|score|scrape|screw|scroll',
      'scrub|seal|sear|season|secure|select|send|separate|serve|set|sew|shake|shape|share|shave|shred|shut|sift|sign|simmer|skim',
      'skip|slice|slide|smash|smear|smoke|smooth|snip|soak|soften|sort|sow|spear|split|spoon|spray|spread|sprinkle|squeeze|stack',
      'stand|start|steam|steep|stick|stir|stop|store|strain|stretch|strip|stuff|submit|switch|take|tap|taste|tear|test|thaw|thin',
      'thread|tidy|tie|tighten|tilt|tip|toast|top|toss|touch|transfer|treat|trim|try|tuck|tune|turn|twist|type|uncover|unfold',
      'unlock|unmold|unplug|unroll|unscrew|unwrap|update|upload|use|verify|visit|wait|walk|warm|wash|watch|water|wax|wear|weigh',
      'wet|whip|whisk|whizz|wipe|wire|work|wrap|write|zest|zoom|agree|attend|bag|bathe|bury|calculate|caramelize|cast|cinch|cleanse',
      'coil|contact|count|cross|crank|define|deploy|describe|determine|develop|estimate|evaluate|execute|expose|file|flush|grade',
      'head|identify|include|initialize|integrate|iron|knit|latch|map|match|notify|obtain|optimize|organise|organize|outline',
      'perform|pay|pin|post|propagate|provide|publish|purchase|rack|re-roll|reassemble|register|reinstall|repot|report|research',
      'resume|rewind|schedule|scan|search|sketch|spin|stabilize|staple|stay|stitch|study|swap|swirl|sweep|swipe|tag|talk|tack',
      'think|time|track|train|transplant|validate|vacuum|weave|weld|don’t|do|never|always|be|begin|bring|please|carefully|gently',
      'lightly|quickly|slowly|thoroughly|thinly|immediately|evenly|finely|roughly|generously|optionally|crosswise',
    ),
    openers: words(
      'in|on|to|using|with|when|once|while|if|for|after|before|meanwhile|then|next|now|finally|first|at|from|as|until',
      'preferably|during|over|into|one|working|starting|beginning|second|third|lastly|later|just|about|ideally|simply',
      'afterwards|without|under|by',
    ),
  },
  de: {
    verbs: words(
      'geben|gib|mischen|mische|schneiden|schneide|backen|backe|kochen|koche|rühren|rühre|öffnen|öffne|klicken|klicke',
      'wählen|wähle|nimm|nehmen|lege|legen|stelle|stellen|setze|setzen|lass|lassen|füge|fülle|füllen|drücke|drücken|ziehe',
      'ziehen|schraube|schrauben|prüfe|prüfen|lade|starte|starten|schließe|schließen|entferne|entfernen|verteile|verteilen',
      'würze|würzen|heize|heizen|erhitze|erhitzen|wasche|waschen|schäle|schälen|knete|kneten|rolle|rollen|forme|formen|gieße',
      'gießen|streue|streuen|bestreue|bestreiche|serviere|servieren|mach|mache|machen|melde|melden|gehe|gehen|tippe|tippen',
      'halte|bringe|bringen|teile|decke|wiederhole|wiederholen|warte|warten|miss|messen|zeichne|zeichnen|säge|bohre|verbinde',
      'verbinden|installiere|installieren|verrühre|verrühren|püriere|hacke|hacken',
    ),
    lastEndings: ['en', 'ern', 'eln', 'lassen', 'tun'],
    openers: words(
      'in|auf|mit|wenn|sobald|für|nach|dann|danach|anschließend|zuerst|zunächst|nun|jetzt|zum|den|die|das|alle',
    ),
  },
  fr: {
    verbs: words(
      'faites|faire|mettez|mettre|dites|prenez|prendre|fais|mets|prends|laissez|ouvre|clique|coupe|ajoute|verse',
    ),
    endings: ['er', 'ez', 'ir', 'dre', 'tre', 'ire', 'uire'],
    openers: words(
      'dans|pour|avec|sur|quand|lorsque|après|avant|pendant|puis|ensuite|enfin|à|au|en|dès|une|sans|d’abord|si',
    ),
  },
  es: {
    verbs: words(
      'abre|abra|añade|añada|agrega|agregue|bate|bata|calienta|caliente|cocina|cocine|coloca|coloque|corta|corte|cubre|cubra',
      'deja|deje|echa|haz|haga|hierve|hierva|lava|lave|mezcla|mezcle|pela|pele|pica|pique|pon|ponga|prepara|prepare|pulsa|pulse',
      'retira|retire|revuelve|revuelva|selecciona|seleccione|sirve|sirva|tapa|tape|toma|tome|vierte|vierta|haz|elige|elija|une',
      'introduce|introduzca|instala|instale|descarga|descargue|precalienta|precaliente|hornea|hornee|incorpora|incorpore|usa|use',
    ),
    endings: ['ar', 'er', 'ir', 'amos', 'emos', 'imos', 'arlo', 'arla', 'erlo', 'arlos', 'arlas'],
    openers: words(
      'en|para|con|sobre|cuando|después|antes|mientras|luego|primero|finalmente|una|a|por|si|al|ahora|por último',
    ),
  },
  it: {
    verbs: words(
      'aggiungi|aggiungete|apri|aprite|cuoci|cuocete|fai|fate|lascia|lasciate|metti|mettete|mescola|mescolate|prendi|prendete',
      'taglia|tagliate|togli|togliete|versa|versate|unisci|unite|lava|lavate|scalda|scaldate|servi|servite|clicca|scegli|copri',
      'coprite|sbatti|sbattete|inforna|infornate|impasta|stendi|stendete|prepara|preparate|monta|montate|scola|scolate',
    ),
    endings: ['are', 'ere', 'ire', 'arre', 'orre', 'urre', 'ate', 'ete', 'ite', 'arla', 'arlo', 'arli', 'arle'],
    openers: words('in|per|con|su|quando|dopo|prima|mentre|poi|infine|nel|nella|una|a|se|quindi|intanto|nel frattempo'),
  },
  pt: {
    verbs: words(
      'abra|acrescente|adicione|asse|bata|cozinhe|coloque|corte|cubra|deixe|desligue|despeje|escolha|faça|ferva|junte|lave|leve',
      'ligue|misture|mexa|passe|pegue|prepare|pique|ponha|retire|selecione|separe|sirva|tempere|tire|unte|use|clique|instale',
      'descasque|aqueça|refogue|espere|repita|verifique|frite|recheie|enrole|polvilhe|reserve|baixe|aguarde|divida|triture',
    ),
    endings: ['ar', 'er', 'ir'],
    openers: words(
      'em|para|com|sobre|quando|depois|antes|enquanto|então|primeiro|finalmente|numa|num|uma|a|por|se|ao|após|agora',
    ),
  },
  nl: {
    verbs: words(
      'bak|bakken|bestrooi|breng|doe|draai|druk|dek|dep|fruit|ga|giet|haal|hak|hang|klik|klop|knip|kneed|kies|kook|laat|leg|maak',
      'meng|meet|neem|open|pak|pel|pers|pluk|plaats|proef|roer|roerbak|rol|sluit|schep|schil|schuif|snijd|snij|smelt|smeer|spoel',
      'stamp|start|steek|stel|strooi|trek|tik|verdeel|verhit|verwarm|verwijder|vet|voeg|vorm|vouw|vul|wacht|was|weeg|wok|zet|zorg',
      'zeef|serveer|garneer|controleer|installeer|download|herhaal|gebruik|bewaar|bestrijk|besprenkel|prik|rasp|bind|zaag|boor',
    ),
    openers: words(
      'in|op|met|als|zodra|voor|na|dan|daarna|vervolgens|eerst|nu|ondertussen|wanneer|intussen|een|aan|ten',
    ),
  },
  sv: {
    verbs: words(
      'blanda|hacka|skär|koka|stek|ställ|lägg|häll|rör|vispa|värm|sätt|strö|servera|skala|skölj|låt|tillsätt|grädda|knåda|kavla',
      'forma|smaka|öppna|klicka|välj|ta|fyll|toppa|garnera|skaka|sila|baka|smält|bred|fördela|pensla|dela|mixa|riv|pressa|krydda',
      'kryddsätt|späd|använd|stäng|starta|gör|tvätta|mät|rulla|vänd|tryck|dra|ladda|upprepa',
    ),
    openers: words('i|på|med|när|för|efter|sedan|därefter|först|nu|under|medan|till|om'),
  },
};
