/** Words in the headers of tables that list: people, places, events, results. Lower case, as words within the header. */
export const listingWords: readonly string[] = [
  'date', 'year', 'years', 'season', 'rank', 'ranking', 'pos', 'position', 'place', 'team', 'player', 'driver', 'rider', 'club', 'nation', 'opponent', 'result', 'results', 'score', 'venue', 'attendance', 'winner', 'runner-up', 'competition', 'tournament', 'round',
  'points', 'pts', 'won', 'wins', 'lost', 'losses', 'drawn', 'draw', 'goals', 'gold', 'silver', 'bronze', 'total', 'laps', 'grid', 'director', 'directed by', 'written by', 'episode', 'title', 'album', 'single', 'label', 'artist', 'song', 'film', 'role', 'genre', 'author', 'writer',
  'name', 'first name', 'surname', 'address', 'city', 'county', 'state', 'country', 'region', 'district', 'location', 'phone', 'telephone', 'email', 'e-mail', 'party', 'votes', 'candidate', 'incumbent', 'born', 'died', 'birth', 'took office', 'left office', 'population', 'nationality',
  'day', 'time', 'month', 'week', 'departure', 'arrival', 'start', 'end', 'finish', 'released', 'release', 'launched', 'commissioned', 'builder', 'ship', 'route', 'station', 'mile', 'km', 'school', 'college', 'university', 'constituency', 'network', 'callsign', 'channel', 'odds', 'prize', 'speaker',
  'datum', 'jahr', 'saison', 'rang', 'platz', 'mannschaft', 'spieler', 'verein', 'gegner', 'ergebnis', 'punkte', 'ort', 'titel', 'künstler', 'vorname', 'nachname', 'anschrift', 'adresse', 'stadt', 'land', 'telefon', 'uhrzeit', 'zeit', 'tag', 'monat', 'woche', 'wochentag',
  'année', 'équipe', 'joueur', 'adversaire', 'résultat', 'titre', 'nom', 'prénom', 'ville', 'pays', 'heure', 'jour', 'mois', 'lieu', 'classement',
  'fecha', 'año', 'temporada', 'puesto', 'equipo', 'jugador', 'rival', 'resultado', 'puntos', 'título', 'nombre', 'dirección', 'ciudad', 'país', 'teléfono', 'hora', 'día', 'mes', 'lugar',
  'data', 'anno', 'stagione', 'squadra', 'giocatore', 'risultato', 'punti', 'titolo', 'nome', 'indirizzo', 'città', 'ano', 'equipa', 'jogador', 'cidade', 'jaar', 'ploeg', 'speler', 'naam', 'plaats', 'adres', 'stad', 'tijd', 'dag', 'rok', 'miejsce', 'drużyna', 'дата', 'год', 'имя', 'место',
];

/** Words in the headers of tables that diagnose or instruct, lower case, as words within the header. */
export const diagnosisWords: readonly string[] = [
  'symptom', 'symptoms', 'cause', 'causes', 'usual cause', 'likely cause', 'root cause', 'fix', 'fixes', 'what to do', 'what to check', 'first thing to check', 'remedy', 'failure mode', 'mitigation', 'error', 'error code', 'problem', 'mistake', 'what you see', 'look at', 'usually', 'objection',
  'troubleshooting', 'observability signal', 'step', 'action', 'result', 'situation', 'reason',
  'ursache', 'ursachen', 'behebung', 'fehler', 'fehlerbild', 'abhilfe', 'maßnahme', 'schritt', 'cause probable', 'symptôme', 'remède', 'panne', 'étape',
  'síntoma', 'causa', 'solución', 'error', 'paso', 'sintomo', 'rimedio', 'passo', 'sintoma', 'oorzaak', 'oplossing', 'objaw', 'przyczyna', 'причина', 'ошибка',
];

/** Words in the header of a column that explains its rows one by one, lower case, as words within the header. */
export const meaningWords: readonly string[] = [
  'what it means', 'meaning', 'means', 'description', 'definition', 'what it is', 'what it does', 'purpose', 'explanation', 'what it s for', 'why', 'why it matters', 'how', 'where', 'what changes', 'owner', 'source', 'example', 'examples', 'status', 'answer', 'what you get', 'who it is actually for',
  'bedeutung', 'beschreibung', 'erklärung', 'zweck', 'beispiel', 'warum', 'antwort', 'quelle',
  'signification', 'description', 'définition', 'explication', 'but', 'exemple', 'réponse', 'significado', 'descripción', 'definición', 'explicación', 'propósito', 'ejemplo', 'respuesta',
  'significato', 'descrizione', 'definizione', 'scopo', 'esempio', 'risposta', 'descrição', 'definição', 'exemplo', 'resposta', 'betekenis', 'beschrijving', 'definitie', 'doel', 'voorbeeld', 'opis', 'znaczenie', 'описание', 'значение',
];

/** Names of months and days of the week, lower case. */
export const calendarWords: readonly string[] = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'q1', 'q2', 'q3', 'q4', 'spring', 'summer', 'autumn', 'fall', 'winter',
  'januar', 'februar', 'märz', 'mai', 'juni', 'juli', 'oktober', 'dezember', 'okt', 'dez', 'mrz', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'so', 'frühling', 'sommer', 'herbst',
  'janvier', 'février', 'mars', 'avril', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'été', 'hiver',
  'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo',
  'gennaio', 'febbraio', 'aprile', 'maggio', 'giugno', 'luglio', 'settembre', 'ottobre', 'dicembre', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica',
  'janeiro', 'fevereiro', 'março', 'maio', 'junho', 'julho', 'setembro', 'outubro', 'novembro', 'dezembro', 'januari', 'februari', 'maart', 'mei', 'augustus', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag',
];
