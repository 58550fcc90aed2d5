/**
 * Labels above the furniture of an article: headings and lead-ins such as `Related articles` or `Lesen Sie auch:`.
 *
 * A label alone removes nothing: what follows it has to match it, such as links for `related`.
 */
export type LabelConcept = 'related' | 'comments' | 'share' | 'promotion' | 'author' | 'tags';

function phrases(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' | '));
}

/** Whole labels, in lower case, without the marks around them. */
export const furnitureLabels: Readonly<Record<LabelConcept, readonly string[]>> = {
  related: phrases([
    'related | related articles | related article | related posts | related post | related stories',
    'related story | related content | related topics | related news | related links | related items',
    'related reading | related coverage | related pages | recommended | recommended articles',
    'recommended reading | recommended for you | recommended stories | suggested articles | you may also like',
    'you might also like | you may like | you might like | you might be interested in',
    'you may also be interested in | also read | read also | read next | read more | read on | up next',
    'see also | similar articles | similar posts | more articles | more posts | more stories | more news',
    'more to explore | more like this | latest articles | latest news | latest posts | latest stories',
    'recent posts | recent articles | recent news | most read | most popular | most viewed',
    'most popular today | popular posts | popular articles | trending | trending now | top stories',
    "editors picks | editor's picks | keep reading | continue reading | further articles | other articles | other posts",
    'next article | previous article | next post | previous post | around the web | from the web',
    'promoted content | sponsored content | navigation | post navigation | ähnliche artikel',
    'ähnliche beiträge | verwandte artikel | verwandte beiträge | verwandte themen | verwandte links',
    'weitere artikel | weitere beiträge | weitere beiträge zum thema | weitere themen | weitere meldungen',
    'weitere nachrichten | weitere news | mehr zum thema | mehr zu diesem thema | mehr dazu | mehr lesen | weiterlesen',
    'lesen sie auch | lesen sie mehr | lesen sie mehr zum thema | das könnte sie auch interessieren',
    'das könnte dich auch interessieren | das könnte ihnen auch gefallen | auch interessant | neueste artikel',
    'neueste beiträge | neue beiträge | aktuelle beiträge | aktuelle meldungen | beliebte artikel',
    'beliebte beiträge | meistgelesen | meist gelesen | siehe auch | zum thema | empfehlungen',
    'empfohlene artikel | passend dazu | beitragsnavigation | nächster artikel | vorheriger artikel',
    'nächster beitrag | vorheriger beitrag | articles similaires | articles liés | articles connexes',
    'articles récents | sur le même sujet | sur le même thème | à lire aussi | lire aussi | à lire également',
    'lire la suite | à découvrir aussi | voir aussi | dans la même rubrique | les plus lus',
    'les plus populaires | vous aimerez aussi | pour aller plus loin | artículos relacionados',
    'noticias relacionadas | entradas relacionadas | contenido relacionado | temas relacionados',
    'te puede interesar | también te puede interesar | le puede interesar | lea también | lee también',
    'ver también | más noticias | más leídas | lo más leído | lo más visto | últimas noticias | relacionados',
    'relacionadas | articoli correlati | articoli simili | articoli recenti | articoli consigliati',
    'notizie correlate | leggi anche | leggi tutto | potrebbe interessarti | potrebbe interessarti anche',
    'ti potrebbe interessare | ultime notizie | più letti | i più letti | vedi anche | per saperne di più',
    'artigos relacionados | notícias relacionadas | posts relacionados | conteúdo relacionado | leia também',
    'leia mais | veja também | veja mais | saiba mais | mais lidas | mais notícias | últimas notícias',
    'você também pode gostar | você pode gostar | gerelateerde artikelen | gerelateerde berichten',
    'gerelateerd | lees ook | lees verder | lees meer | meest gelezen | meer nieuws',
    'misschien vind je dit ook leuk | powiązane artykuły | podobne artykuły | zobacz także | zobacz też',
    'czytaj także | czytaj też | czytaj więcej | przeczytaj także | najczęściej czytane | najnowsze',
    'polecane | les også | relaterte artikler | mest lest | läs också | läs mer | läs även',
    'relaterade artiklar | mest läst | læs også | relaterede artikler | mest læste | lue myös | luetuimmat',
    'související články | čtěte také | nejčtenější | kapcsolódó cikkek | olvasd el ezt is | articole similare',
    'citește și | cele mai citite | ilgili haberler | ilgili yazılar | benzer yazılar | son yazılar',
    'artikel terkait | baca juga | berita terkait | terpopuler | σχετικά άρθρα | διαβάστε επίσης',
    'похожие статьи | похожие записи | похожие материалы | читайте также | читать также | читать далее',
    'смотрите также | по теме | материалы по теме | статьи по теме | другие статьи | другие новости',
    'последние новости | последние записи | популярное | популярные статьи | самое читаемое | рекомендуем',
    'читайте також | схожі статті | 関連記事 | 関連ニュース | 関連リンク | 関連コンテンツ | おすすめ記事 | あわせて読みたい | 合わせて読みたい | 人気記事',
    '最新記事 | 最近の投稿 | 新着記事 | アクセスランキング | こちらの記事も合わせてどうぞ | 相关文章 | 相关阅读 | 相关新闻 | 相關文章 | 推荐阅读 | 延伸阅读 | 延伸閱讀 | 热门文章',
    '最新文章 | 猜你喜欢 | 관련기사 | 관련 기사 | 관련 글 | 많이 본 뉴스 | 인기 기사 | مواضيع ذات صلة | مقالات ذات صلة | أخبار ذات صلة',
    'اقرأ أيضا | اقرأ أيضاً | الأكثر قراءة | מאמרים נוספים | כתבות נוספות | مطالب مرتبط',
  ]),
  comments: phrases([
    'comments | comment | leave a comment | leave a reply | leave a response | add a comment | post a comment',
    'add comment | join the conversation | join the discussion | reader comments | responses',
    'reader interactions | discussion | kommentare | kommentar | kommentar schreiben | kommentar verfassen',
    'schreibe einen kommentar | schreib einen kommentar | schreiben sie einen kommentar',
    'kommentar hinzufügen | hinterlasse einen kommentar | hinterlasse eine antwort | antwort hinterlassen',
    'leserkommentare | leserbriefe | commentaires | commentaire | laisser un commentaire',
    'ajouter un commentaire | laissez un commentaire | poster un commentaire | vos commentaires | comentarios',
    'comentario | deja un comentario | deja una respuesta | añadir comentario | commenti | lascia un commento',
    'lascia una risposta | aggiungi commento | comentários | deixe um comentário | deixe uma resposta',
    'deixe seu comentário | reacties | geef een reactie | laat een reactie achter | plaats een reactie',
    'komentarze | dodaj komentarz | zostaw komentarz | комментарии | комментариев | добавить комментарий',
    'оставить комментарий | отзывы | добавить отзыв | コメント | コメントを残す | コメントする | 评论 | 发表评论 | 留言 | 發表迴響 | 댓글',
    '댓글 남기기 | التعليقات | إضافة تعليق | إضافة تعليق جديد | اترك تعليقا | اترك رد | yorumlar | yorum yapın',
    'tinggalkan balasan | tinggalkan komentar | komentar | kommentarer | skriv en kommentar | lämna ett svar',
    'legg igjen en kommentar | kommentit',
  ]),
  share: phrases([
    'share | share this | share this article | share this story | share this post | share this page',
    'share on | share article | spread the word | like this | follow us | follow us on | follow me | connect with us | print',
    'teilen | artikel teilen | beitrag teilen | diesen artikel teilen | diesen beitrag teilen | seite teilen',
    'diesen artikel weiterempfehlen | teile diesen beitrag | teile diesen artikel | teilen sie diesen beitrag',
    'teilen sie diesen artikel | jetzt teilen | teilen mit | gefällt mir | gefällt mir wird geladen | folgen sie uns | folge uns | artikel drucken',
    "drucken | partager | partager l'article | partager cet article | partagez | partagez cet article",
    'suivez-nous | compartir | comparte | compartir en | comparte esto | comparte este artículo | comparte esta entrada | compartir este artículo | síguenos | condividi | condividi su | condividi questo articolo | condividi questo post',
    'seguici | seguici su | compartilhe | compartilhar | compartilhe isso | compartilhe este artigo | partilhe este artigo | compartilhar este artigo | siga-nos | delen | deel dit',
    'deel dit artikel | udostępnij | podziel się | dela | del | del artikkelen | bagikan | bagikan ini',
    'menyukai ini | paylaş | поделиться | поделиться ссылкой | поделитесь | シェア | シェアする | 共有 | 分享 | 分享到 | 공유',
    '공유하기 | شارك | مشاركة',
  ]),
  promotion: phrases([
    'newsletter | subscribe | subscribe now | subscribe to our newsletter | sign up for our newsletter',
    'sign up | sign up for the newsletter | join our newsletter | get our newsletter | join our mailing list',
    'stay informed | stay up to date | stay connected | newsletter abonnieren | newsletter-anmeldung',
    'newsletter anmeldung | unser newsletter | jetzt anmelden | jetzt abonnieren',
    'jetzt newsletter abonnieren | abonnez-vous | abonnez-vous à notre newsletter',
    "inscrivez-vous à la newsletter | s'abonner | suscríbete | suscríbete a nuestro boletín | boletín",
    'iscriviti | iscriviti alla newsletter | assine | assine nossa newsletter | inscreva-se | nieuwsbrief',
    'schrijf je in | zapisz się | подписаться | подпишитесь | подписка | メルマガ登録 | ニュースレター | 订阅',
  ]),
  author: phrases([
    'about the author | about the authors | about author | author | written by | meet the author',
    'über den autor | über die autorin | über den verfasser | zur person | autor | autorin',
    "à propos de l'auteur | l'auteur | sobre el autor | acerca del autor | sull'autore | l'autore",
    'sobre o autor | over de auteur | o autorze | об авторе | この記事を書いた人 | 著者プロフィール | 关于作者 | 作者简介',
  ]),
  tags: phrases([
    'tags | tag | tagged | tagged with | tagged as | topics | filed under | categories | category | keywords',
    'posted in | schlagwörter | schlagworte | themen | kategorien | kategorie | stichworte | mots-clés',
    'étiquettes | catégories | catégorie | etiquetas | temas | categorías | tag articolo | categorie',
    'assuntos | tematy | tagi | kategoria | теги | метки | рубрики | категории | タグ | カテゴリー | 标签 | 태그',
    'kategori | ditulis dalam',
  ]),
};

/** Beginnings of labels that continue with a name or a topic: `More from the sports desk`. */
export const furnitureLabelStarts: readonly (readonly [string, LabelConcept])[] = [
  ['more from ', 'related'],
  ['more on ', 'related'],
  ['more in ', 'related'],
  ['more about ', 'related'],
  ['read more ', 'related'],
  ['other articles ', 'related'],
  ['mehr zu ', 'related'],
  ['mehr aus ', 'related'],
  ['mehr von ', 'related'],
  ['mehr über ', 'related'],
  ['weitere artikel ', 'related'],
  ['weitere beiträge ', 'related'],
  ['plus sur ', 'related'],
  ['más sobre ', 'related'],
  ['más de ', 'related'],
  ['leggi anche ', 'related'],
  ['comments on ', 'comments'],
  ['share this ', 'share'],
  ['subscribe to ', 'promotion'],
  ['sign up for ', 'promotion'],
  ['about the author ', 'author'],
];

/** Lines that only announce that something else is placed there. */
export const furnitureLines: ReadonlySet<string> = new Set(
  phrases([
    'advertisement | advertising | ad | sponsored | story continues below | article continues below',
    'article continues below advertisement | story continues below advertisement',
    'continue reading the main story | continue reading below | scroll to continue | skip to content',
    'skip to main content | back to top | loading | anzeige | werbung | zum seitenanfang | nach oben',
    'zurück zur übersicht | publicité | annonce | haut de page | retour en haut | publicidad | pubblicità',
    'all rights reserved | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados',
    'reservados todos los derechos | todos os direitos reservados | tutti i diritti riservati',
    'riproduzione riservata | alle rechten voorbehouden | wszelkie prawa zastrzeżone | все права защищены',
    'publicidade | advertentie | reklama | iklan | mainos | реклама | 広告 | 스폰서 | 广告 | إعلان',
  ]),
);

/** Services and ways to share a page; a box with no other text is a share bar. */
export const shareTargets: ReadonlySet<string> = new Set(
  phrases([
    'facebook | twitter | x | tweet | linkedin | pinterest | pin | pin it | reddit | tumblr | flipboard',
    'whatsapp | telegram | messenger | instagram | youtube | xing | vk | vkontakte | line | weibo | wechat',
    'pocket | bluesky | mastodon | threads | google | google+ | snapchat | viber | email | e-mail | mail',
    'print | copy | copy link | share | like | save | rss | sms | more | teilen | teilen auf facebook',
    'drucken | per e-mail teilen | link kopieren | merken | partager | imprimer | envoyer | compartir',
    'imprimir | condividi | stampa | compartilhar | delen | share on facebook | share on twitter',
    'share on linkedin | share on pinterest | share on whatsapp | share on reddit | share on x',
    'share via email | ツイート | シェア | シェアする | はてなブックマーク | ブックマーク | 印刷',
  ]),
);
