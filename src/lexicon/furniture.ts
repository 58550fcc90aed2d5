/**
 * What the parts of a page are called that do not belong to its article, in class names, ids and roles.
 *
 * One concept a line, so that words can be added without touching the rules. A word alone never takes a part away: it says what the part
 * claims to be, and its text, its links and its controls have to agree.
 */
export type FurnitureConcept =
  | 'navigation'
  | 'comments'
  | 'share'
  | 'related'
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
  navigation: 'nav navbar navigation menu menubar submenu breadcrumb breadcrumbs pagination pager paging toolbar skiplink sitemap toc',
  comments: 'comment comments commentlist commentform commentbox commentarea commentsection respond disqus kommentar kommentare commentaires comentarios commenti',
  share: 'share sharing sharebar social socials addthis addtoany follow print bookmark bookmarks reactions rating ratings vote',
  related: 'related relateds recommended recommendation recommendations recirc popular trending teaser teasers outbrain taboola mostread',
  promotion: 'promo promos promotion newsletter subscribe subscription signup optin paywall donate donation cta banner popup modal overlay',
  advertisement: 'ad ads advert adverts advertisement advertising sponsor sponsored dfp adsense adbox adslot',
  consent: 'cookieconsent cookiebanner cookienotice cookiebar cookielaw consent gdpr ccpa cmp',
  sidebar: 'sidebar sidebars rail widget widgets aside complementary',
  byline: 'byline meta metadata dateline timestamp pubdate published postinfo readingtime',
  author: 'authorbox authorbio bio biography',
  footer: 'footer foot colophon contentinfo copyright',
  header: 'masthead topbar banner siteheader branding',
  tags: 'tags taglist tagcloud keywords categories catlinks taxonomy',
  question: 'faq faqs accordion question questions answer answers toggle collapse collapsible',
};

/** Beginnings of words, for names that are written in one: `commentlist2`, `relatedposts`, `sidebarright`. */
export const furnitureStems: Readonly<Record<string, FurnitureConcept>> = {
  breadcrumb: 'navigation',
  navigat: 'navigation',
  sharedaddy: 'share',
  sharing: 'share',
  social: 'share',
  related: 'related',
  recommend: 'related',
  mostread: 'related',
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
  'read more': 'related',
  'read next': 'related',
  'more stories': 'related',
  'more news': 'related',
  'more articles': 'related',
  'also like': 'related',
  'see also': 'related',
  'most read': 'related',
  'most viewed': 'related',
  'next article': 'related',
  'next post': 'related',
  'post navigation': 'navigation',
  'post nav': 'navigation',
  'author bio': 'author',
  'author box': 'author',
  'author info': 'author',
  'author card': 'author',
  'author profile': 'author',
  'about author': 'author',
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

/** First words of names that speak of a state or a topic of the part, not of what it is: `has-sidebar`, `tag-newsletter`. */
export const furnitureModifiers: ReadonlySet<string> = new Set(
  'category tag tagged has no not is with without hide show js data wp col row grid elementor et vc fl'.split(' '),
);
