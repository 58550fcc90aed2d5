import type { Words } from './concepts.ts';
import { words } from './words.ts';

/** Words of Italian. */
export const it = {
  commonWords: words(
    'il|la|di|e|che|un|una|è|in|per|con|non|del|della|dei|delle|si|da|le|gli|i|al|alla|nel|sono|come|più|anche|lo',
    'ma|o|questo|questa',
  ),
  leadInStarts: words(
    'ecco|questi|queste|questo|questa|seguono|alcuni|alcune|nessun|nessuna|ed|ma|tra|fra|inoltre|ad esempio',
    'per esempio|esempi di',
  ),
  sentenceWords: words(
    'seguente|seguenti|è|sono|hanno|deve|devono|può|possono|comprende|contiene|occorre|occorrono|perché|seguito',
  ),
  leadInVerbs: words(
    'offre|offrono|permette|permettono|consente|consentono|fornisce|aiuta|aiutano|combina|esistono|influenzano',
  ),
  countingWords: words('tre|quattro|cinque|sette|otto|nove|dieci|alcuni|alcune|diversi|diverse'),
  clauseStarts: words('cosa|quando|dove|come|quale|quali|chi|che cosa'),
  danglingWords: words('il|lo|gli|le|di|da|con|per|su|tra|fra|è|sono|come|che|del|della'),
  articles: words('il|lo|i|gli|le|uno|nostro|nostra|nostri|ogni|tutti|tutte'),
  copulas: words('è'),
  factNames: words(
    'autore|pubblicato|aggiornato|data|luogo|prezzo|categoria|fonte|foto di|immagine|leggi anche|pubblicità|foto',
    'video|tel|fax',
  ),
  controlNames: words('scopri di più|stampa|salva|cerca|chiudi|menu|ordina|filtra'),
  controlStarts: words('scopri di'),
  greetings: words('buon appetito|a presto|grazie'),
  creditWords: words('foto|video'),
  datingWords: words('aggiornato|pubblicato'),
  bylineWords: words('di|da'),
  speechWords: words('disse|dice|scrive'),
  remarkWords: words('nota|importante|suggerimento|attenzione|avviso|consiglio|esempio|note|nb|info|no|ok'),
  remarkLabels: words(
    'nota|note|attenzione|importante|consiglio|suggerimento|avvertenza|aggiornamento|esempio|ad esempio',
    'leggi anche|vedi anche',
  ),
  partWords: words('variante|parte|fase|passo|passaggio|giorno|settimana|opzione|metodo|livello|capitolo'),
  countedThings: words('commenti|risposte|visualizzazioni|risultati|prodotti|recensioni|persone|porzioni'),
  priceBounds: words('sotto|meno di'),
  propertyNames: words(
    'tempo|durata|data|lunghezza|larghezza|altezza|peso|dimensioni|capacità|velocità|potenza|materiale|colore',
    'tipo|genere|categoria|modello|marca|produttore|editore|autore|luogo|indirizzo|città|paese|regione|lingua',
    'prezzo|costo|porzioni|difficoltà|livello|calorie|proteine|grassi|carboidrati|zuccheri|titolo|nome|stato',
    'garanzia|dosi',
  ),
  plainAnswers: words('sì|no'),
  speakers: words('io|tu'),
  sides: words('pro|vantaggi|svantaggi'),
  changeKinds: words('aggiunto|modificato|corretto|rimosso'),
  faqTitles: words(
    'le domande più frequenti|domande più frequenti|domande ricorrenti|le vostre domande',
    'risposte alle tue domande|buono a sapersi|domande frequenti|domande e risposte|domande comuni',
  ),
  selfQuestionTitles: words('chiediti|domande per riflettere|domande da fare'),
  questionLabels: words('d|domanda'),
  answerLabels: words('r|risposta'),
  questionColumns: words('domanda|domande|domande frequenti'),
  answerColumns: words('risposta'),
  questionWords: words('come|perché|quando|dove|chi|che|cosa|quale|quali|quanto|quanti|posso|si può|devo'),
  invitations: words(
    'altre domande|hai domande|hai altre domande|hai ancora domande|hai ancora dubbi|vuoi saperne di più',
  ),
  interviewTitles: words('intervista|intervista a|intervista con|a colloquio con|conversazione con'),
  addresses: words('lei|suo|sua|tuo|tua|tu'),
  ownWords: words('io|mio|mia|miei'),
  voicesTitles: words('testimonianze|recensioni|dicono di noi|opinioni|cosa dicono'),
  firstPerson: words('io|noi|mio|mia|siamo|abbiamo|sono'),
  procedureTitles: words(
    'istruzioni|procedimento|il procedimento|preparazione|la preparazione|passaggi|passo dopo passo|passo passo',
    'come fare|come si fa|come si prepara|procedura|svolgimento|installazione|montaggio|esecuzione|metodo',
  ),
  stepTitles: words(
    'istruzioni|procedimento|preparazione|passaggi|passo dopo passo|passo passo|come fare|come si fa',
    'come preparare|come installare|procedura|svolgimento|installazione',
  ),
  stepWords: words('passo|passaggio'),
  purposeWords: words('per'),
  noStepTitles: words(
    'migliori|modi|motivi|consigli|idee|esempi|errori|domande|fonti|indice|vantaggi|regole|tipi|scegliere|segni',
    'prezzi',
  ),
  asideTitles: words(
    'ingredienti|nota|note|valori nutrizionali|materiale|materiali|attrezzi|consigli|consiglio|conservazione',
    'requisiti|sicurezza|video|commenti|utensili|varianti',
  ),
  followingSteps: words('seguenti passaggi|passaggi seguenti|seguenti istruzioni|questi passaggi'),
  actionVerbs: words(
    'aggiungi|aggiungete|apri|aprite|cuoci|cuocete|fai|fate|lascia|lasciate|metti|mettete|mescola|mescolate',
    'prendi|prendete|taglia|tagliate|togli|togliete|versa|versate|unisci|unite|lava|lavate|scalda|scaldate|servi',
    'servite|clicca|scegli|copri|coprite|sbatti|sbattete|inforna|infornate|impasta|stendi|stendete|prepara',
    'preparate|monta|montate|scola|scolate',
  ),
  actionEndings: words('are|ere|ire|arre|orre|urre|ate|ete|ite|arla|arlo|arli|arle'),
  actionOpeners: words(
    'in|per|con|su|quando|dopo|prima|mentre|poi|infine|nel|nella|una|a|se|quindi|intanto|nel frattempo',
  ),
  glossaryTitles: words(
    'glossario|terminologia|vocabolario|definizioni|termini chiave|concetti chiave|abbreviazioni|acronimi',
  ),
  peopleTitles: words('team|squadra|il nostro team|personale|comitato|consiglio direttivo|membri|relatori|staff'),
  optionTitles: words('opzioni|parametri'),
  changeTitles: words('registro delle modifiche|note di rilascio|novità'),
  placeholderPhrases: words('inserire testo qui|inserire immagine|come modello linguistico'),
  tableNames: words('tabella'),
  elsewhereWords: words('di|del|della|in'),
  tableBelow: words('tabella seguente|seguente tabella|tabella sottostante|tabella qui sotto'),
} satisfies Partial<Words>;
