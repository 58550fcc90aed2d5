import { words } from './words.ts';

/** Titles over people, lower case, by language: what stands under them names nobody's terms and nothing's properties. */
export const peopleTitles: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'staff|team|our team|the team|people|our people|committee|board|board members|board of directors|crew|cast|speakers|contributors|members|faculty|officers|leadership|management|who we are|who is who|contacts|trustees|authors|advisors|advisers|founders',
  ),
  de: words(
    'team|unser team|das team|mitarbeiter|mitarbeiterinnen|vorstand|mitglieder|personen|besetzung|ansprechpartner|referenten|geschäftsführung|leitung|redaktion',
  ),
  fr: words('équipe|notre équipe|personnel|bureau|comité|membres|intervenants|direction|distribution'),
  es: words('equipo|nuestro equipo|personal|comité|junta directiva|miembros|ponentes|reparto|dirección'),
  it: words('team|squadra|il nostro team|personale|comitato|consiglio direttivo|membri|relatori|staff'),
  pt: words('equipe|nossa equipe|equipa|comitê|diretoria|membros|palestrantes|elenco'),
  nl: words('team|ons team|medewerkers|bestuur|leden|sprekers|directie'),
  pl: words('zespół|nasz zespół|zarząd|członkowie|prelegenci'),
  ru: words('команда|наша команда|сотрудники|правление|участники'),
};

/** Whole titles over what a command or a function can be given, lower case. */
export const optionTitles: readonly string[] = words(
  'options|option|flags|arguments|args|parameters|params|command-line options|command line options|cli options|command-line flags|switches|environment variables',
  'methods|functions|return values|exit codes|request parameters|query parameters|path parameters|body parameters|response fields|optionen|parameter|argumente|paramètres',
  'opciones|parámetros|opzioni|parametri|opções|parâmetros|opties|opcje|parametry|параметры|オプション|引数|选项|参数',
);

/** Words in titles over what changed, lower case. */
export const changeTitles: Readonly<Record<string, readonly string[]>> = {
  en: words('changelog|change log|changes|release notes|release history|version history|what is new|revision history'),
  de: words('änderungen|änderungsprotokoll|versionshinweise|versionsverlauf|neuerungen'),
  fr: words('journal des modifications|notes de version|historique des versions|nouveautés'),
  es: words('registro de cambios|notas de la versión|historial de versiones|novedades'),
  it: words('registro delle modifiche|note di rilascio|novità'),
  pt: words('registro de alterações|notas de versão|novidades'),
};
