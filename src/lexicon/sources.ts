/** Titles over the list of sources of a text, in lower case. */
export const sourceTitles: ReadonlySet<string> = new Set(
  [
    'sources|references|bibliography|works cited|further reading|literature|citations|footnotes|endnotes|notes',
    'quellen|quellenangaben|einzelnachweise|literatur|literaturverzeichnis|belege|fußnoten',
    'références|bibliographie|notes et références',
    'fuentes|referencias|bibliografía|notas',
    'fonti|riferimenti|bibliografia|note',
    'fontes|referências',
    'bronnen|referenties|literatuurlijst|literatuur',
    'källor|referenser|kilder|referanser|lähteet',
    'źródła|przypisy|zdroje|литература|источники|примечания|джерела',
    '参考文献|参考资料|出典|脚注|参考|来源|참고문헌|출처',
  ].flatMap((titles) => titles.split('|')),
);
