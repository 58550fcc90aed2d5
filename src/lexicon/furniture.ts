/**
 * Names of the parts of a page that do not belong to its article, in class names, ids and roles.
 *
 * One concept per line, so that words can be added without touching the rules. A word alone never removes a part: it is
 * a claim, and the text, the links and the controls of the part have to agree with it.
 */
export type FurnitureConcept =
  | 'navigation'
  | 'comments'
  | 'share'
  | 'related'
  | 'teasers'
  | 'promotion'
  | 'advertisement'
  | 'consent'
  | 'sidebar'
  | 'byline'
  | 'author'
  | 'footer'
  | 'header'
  | 'tags'
  | 'question';

/** Whole words of a name: `post-share-bar` is `post`, `share`, `bar`. */
export const furnitureWords: Readonly<Record<FurnitureConcept, string>> = {
  navigation:
    'nav navbar navigation menu menubar submenu breadcrumb breadcrumbs pagination pager paging toolbar skiplink sitemap toc',
  comments:
    'comment comments commentlist commentform commentbox commentarea commentsection respond disqus reply replies replylist kommentar kommentare commentaires comentarios commenti',
  share:
    'share sharing sharebar social socials addthis addtoany follow print bookmark bookmarks reactions rating ratings vote',
  related: 'related relateds recommended recommendation recommendations popular trending teaser teasers',
  teasers:
    'relatedposts relatedarticles relatedlinks relatedstories relatedcontent relatednews outbrain taboola zergnet revcontent recirc mostread',
  promotion:
    'promo promos promotion newsletter subscribe subscription signup optin paywall donate donation cta banner popup modal overlay',
  advertisement: 'ad ads advert adverts advertisement advertising sponsor sponsored dfp adsense adbox adslot',
  consent: 'cookieconsent cookiebanner cookienotice cookiebar cookielaw consent gdpr ccpa',
  sidebar: 'sidebar sidebars rail widget widgets aside complementary',
  byline: 'byline bylines dateline pubdate published postinfo postmeta entrymeta articlemeta readingtime',
  author: 'authorbox authorbio bio biography',
  footer: 'footer foot colophon contentinfo copyright',
  header: 'masthead topbar banner siteheader branding',
  tags: 'tags taglist tagcloud keywords categories catlinks taxonomy',
  question: 'faq faqs accordion question questions answer answers toggle collapse collapsible',
};

/** Beginnings of words, for names that are written as one: `commentlist2`, `relatedposts`, `sidebarright`. */
export const furnitureStems: Readonly<Record<string, FurnitureConcept>> = {
  breadcrumb: 'navigation',
  navigat: 'navigation',
  sharedaddy: 'share',
  sharing: 'share',
  social: 'share',
  related: 'related',
  recommend: 'related',
  newsletter: 'promotion',
  advert: 'advertisement',
  sidebar: 'sidebar',
  footer: 'footer',
  masthead: 'header',
  faq: 'question',
  accordion: 'question',
};

/** Names of two words whose meaning neither word has alone. */
export const furniturePairs: Readonly<Record<string, FurnitureConcept>> = {
  'related posts': 'teasers',
  'related articles': 'teasers',
  'related links': 'teasers',
  'related stories': 'teasers',
  'related content': 'teasers',
  'related news': 'teasers',
  'related post': 'teasers',
  'related article': 'teasers',
  'related story': 'teasers',
  'related items': 'teasers',
  'related topics': 'teasers',
  'related pages': 'teasers',
  'related reading': 'teasers',
  'recommended posts': 'teasers',
  'recommended articles': 'teasers',
  'recommended content': 'teasers',
  'recommended stories': 'teasers',
  'recommended reading': 'teasers',
  'read more': 'related',
  'read next': 'teasers',
  'more stories': 'teasers',
  'more news': 'related',
  'more articles': 'teasers',
  'also like': 'teasers',
  'see also': 'related',
  'most read': 'teasers',
  'most viewed': 'teasers',
  'next article': 'related',
  'next post': 'related',
  'post navigation': 'navigation',
  'post nav': 'navigation',
  'author bio': 'author',
  'author box': 'author',
  'author card': 'author',
  'author profile': 'author',
  'about author': 'author',
  'entry meta': 'byline',
  'post meta': 'byline',
  'article meta': 'byline',
  'story meta': 'byline',
  'blog meta': 'byline',
  'single meta': 'byline',
  'news meta': 'byline',
  'page meta': 'byline',
  'author meta': 'byline',
  'teaser meta': 'byline',
  'header meta': 'byline',
  'article metadata': 'byline',
  'post metadata': 'byline',
  'author info': 'byline',
  'author date': 'byline',
  'meta date': 'byline',
  'posted on': 'byline',
  'post date': 'byline',
  'post author': 'byline',
  'article date': 'byline',
  'article author': 'byline',
  'site header': 'header',
  'site branding': 'header',
  'site title': 'header',
  'page header': 'header',
  'cat links': 'tags',
  'post tags': 'tags',
  'tag list': 'tags',
  'tag links': 'tags',
  'sign up': 'promotion',
  'cookie banner': 'consent',
  'cookie notice': 'consent',
  'cookie consent': 'consent',
  'cookie bar': 'consent',
  'cookie law': 'consent',
  'cookie popup': 'consent',
  'cookie modal': 'consent',
  'skip link': 'navigation',
  'side bar': 'sidebar',
};

/** First words of names that describe a state or a topic of the part, not the part: `has-sidebar`, `tag-newsletter`. */
export const furnitureModifiers: ReadonlySet<string> = new Set(
  'category tag tagged has no not is with without hide show js data wp col row grid elementor et vc fl'.split(' '),
);

/** Words that have the meaning only as the whole name: `meta` is a byline, `recipe-meta` is not. */
export const furnitureNames: Readonly<Record<string, FurnitureConcept>> = {
  meta: 'byline',
  metadata: 'byline',
  timestamp: 'byline',
  author: 'byline',
  date: 'byline',
};

/**
 * Words in a name of a part that is about the thing, not the thing: `comments-policy`, `related-work`, `share-value`.
 */
export const furnitureTopics: ReadonlySet<string> = new Set(
  'policy guide tips recipe recipes study analysis value price prices work history text closed open enabled disabled free'.split(
    ' ',
  ),
);
