/** Headers of columns whose figures name or order things and measure nothing, lower case, as words within the header. */
export const namingColumns: readonly string[] = [
  'no', 'no.', 'nos', 'nr', 'nr.', 'number', 'n', '#', '№', 'id', 'ids', 'numbers', 'serial numbers', 'positions', 'position', 'chart', 'charts', 'peak', 'placing', 'placings', 'finish', 'start', 'notes', 'note', 'event', 'events', 'opus', 'op', 'pennant', 'hull', 'discipline', 'code', 'codes', 'rank', 'ranking', 'rnk', 'pos', 'pos.', 'position', 'place', 'standing', 'seed', 'grid', 'lane', 'bib', 'heat', 'round', 'rd', 'rnd', 'stage', 'week', 'day', 'game', 'match', 'race', 'pick', 'jersey', 'shirt', 'squad',
  'year', 'years', 'season', 'date', 'dates', 'episode', 'ep', 'chapter', 'volume', 'vol', 'issue', 'page', 'pages', 'track', 'channel', 'ch', 'frequency', 'route', 'highway', 'exit', 'model', 'version', 'release', 'released', 'serial', 'lot', 'unit number', 'unit', 'class', 'series', 'div', 'division', 'tier', 'level', 'grade', 'room', 'floor', 'gate', 'platform', 'zip', 'zip code',
  'postal code', 'postcode', 'phone', 'telephone', 'tel', 'fax', 'isbn', 'issn', 'ean', 'sku', 'ref', 'ref.', 'refs', 'reference', 'source', 'month', 'time', 'hour', 'score', 'result', 'results', 'record', 'aspect', 'aspect ratio', 'ratio', 'odds', 'born', 'died', 'birth', 'introduced', 'launched', 'built', 'established', 'founded', 'opened', 'closed', 'withdrawn', 'in service', 'name', 'names', 'title', 'titles', 'address', 'tests', 'key', 'type', 'types',
  'nummer', 'jahr', 'jahre', 'rang', 'platz', 'datum', 'saison', 'runde', 'woche', 'tag', 'spieltag', 'folge', 'kapitel', 'seite', 'plz', 'telefon', 'zeit', 'uhrzeit', 'ergebnis', 'linie', 'gleis', 'klasse', 'artikelnummer', 'typ', 'baujahr',
  'numéro', 'num', 'année', 'rang', 'place', 'journée', 'jour', 'épisode', 'chapitre', 'page', 'heure', 'résultat', 'code postal', 'téléphone', 'ligne',
  'número', 'núm', 'año', 'temporada', 'fecha', 'puesto', 'posición', 'jornada', 'día', 'episodio', 'capítulo', 'página', 'hora', 'resultado', 'teléfono', 'línea',
  'numero', 'anno', 'posizione', 'stagione', 'data', 'giornata', 'ora', 'risultato', 'ano', 'posição', 'rodada', 'jaar', 'plaats', 'ronde', 'uitslag', 'rok', 'miejsce', 'numer', 'год', 'номер', 'место',
];

/** Words in a header that multiply the figures below it, lower case, as words within the header. */
export const magnitudeWords: readonly string[] = [
  'thousand', 'thousands', 'million', 'millions', 'billion', 'billions', 'trillion', 'trillions', 'bn', 'bln', 'mn', 'mln', 'mm', 'm', 'k', '000', '000s', '1000', '1.000', '1000s', '1000000', 'x1000', 'crore', 'lakh',
  'tausend', 'tsd', 'tsd.', 'mio', 'mio.', 'millionen', 'mrd', 'mrd.', 'milliarden', 'mille', 'milliers', 'milliards', 'miles', 'millones', 'mil', 'millón', 'mil millones', 'migliaia', 'milioni', 'miliardi', 'milhares', 'milhões', 'bilhões',
  'duizend', 'duizenden', 'miljoen', 'miljard', 'tys', 'tys.', 'mld', 'тыс', 'млн', 'млрд',
];
