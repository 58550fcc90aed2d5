/**
 * The numbers by which the article of a page is found. Lengths are those of `text-length.ts`: letters without white
 * space. A density is a share of a text, mostly of its linked characters (link density), a share of the page one of all
 * its prose. They were set by hand on labelled pages, and may be retuned there: `npm run accuracy` says what a change
 * does.
 */

// --- what is prose (measure.ts)
// -----------------------------------------------------------------------------------------

/** From here on a block is a paragraph that a reader reads. Captions, labels and entries of menus are shorter. */
export const PARAGRAPH_LENGTH = 80;
/** From here on a block is a line, below it a label. */
export const LINE_LENGTH = 30;
/** How much of a line counts as prose: an article has some lines, and navigation has nothing but lines. */
export const LINE_WEIGHT = 0.5;
/** How much of a label counts as prose. */
export const LABEL_WEIGHT = 0.2;
/** A block with more links than this is a way to other pages, and no prose. */
export const LINKED_BLOCK_DENSITY = 0.6;
/** A heading with more links than this heads another page: it is a teaser's. */
export const LINKED_HEADING_DENSITY = 0.7;

// --- what several rules ask
// ---------------------------------------------------------------------------------------------

/** Above this the links are what a part shows. */
export const MOSTLY_LINKS = 0.5;
/** Above this a part has more links than prose has. */
export const MANY_LINKS = 0.4;
/** Above this a part has links that lead away, as well as words. */
export const SOME_LINKS = 0.3;
/** Below this links are those within sentences. */
export const FEW_LINKS = 0.2;
/** Two questions are a list of questions, which is content wherever it stands; one may be a slogan. */
export const FEWEST_QUESTIONS = 2;
/** A teaser says less than this for each of its links. */
export const TEASER_LENGTH = 250;
/** So many cells are a table that a reader reads; two rows of buttons have fewer. */
export const FEWEST_CELLS = 6;
/**
 * Where a line says so much beside a part, the part stands in a sentence; a paragraph of so much prose is one whatever
 * it is called.
 */
export const SENTENCE_LENGTH = 60;

// --- boilerplate by element and by name (boilerplate.ts)
// ----------------------------------------------------------------

/** With more of the page's prose than this a part is the page, whatever its name. */
export const WHOLE_PAGE_SHARE = 0.5;
/** A thread of comments may be longer than the article, if the article has at least so much prose. */
export const ARTICLE_BESIDE_COMMENTS = 600;
/** A box with more of the page's prose than this is no box beside the article. */
export const BOX_SHARE = 0.4;
/** A page's header has less prose than this; that of an article may have its lead. */
export const HEADER_PROSE = 300;
/** The same for what is only named a header. */
export const NAMED_HEADER_PROSE = 200;
/** A form with more prose than this is a page that is wrapped in a form. */
export const FORM_PROSE = 600;
/** A footer with less prose than this says nothing that belongs to the text. */
export const FOOTER_PROSE = 100;
/** What is only named a footer: at most so much of the page, and so much prose or so many links. */
export const NAMED_FOOTER_SHARE = 0.3;
export const NAMED_FOOTER_PROSE = 250;
export const NAMED_FOOTER_DENSITY = 0.25;
/** An aside within the article with less prose than this is a picture or a link. */
export const ASIDE_PROSE = 15;
/** A button with a longer text is a card. */
export const CONTROL_LENGTH = 60;
/** A page needs to say this much beside its teasers, or they are what it says. */
export const PROSE_BESIDE_TEASERS = 400;
/** A list of teasers says less than this beside what the page says, or it is what the page says. */
export const TEASERS_BESIDE = 0.4;
/** Teasers are two or more headings that lead elsewhere, and most of the headings. */
export const FEWEST_TEASERS = 2;
export const TEASER_SHARE = 0.7;
/** What is named as teasers is the content of an overview where it is more of the page than this. */
export const NAMED_TEASERS_SHARE = 0.35;
/** A list of tags is shorter. */
export const TAGS_LENGTH = 150;
/** Two links are a menu. */
export const FEWEST_MENU_LINKS = 2;
/** Buttons to share a page by: so little text with so little prose, or links with somewhat more. */
export const SHARE_LENGTH = 200;
export const SHARE_PROSE = 40;
export const LINKED_SHARE_LENGTH = 600;
/** What is named an advertisement and says more than this is about advertising. */
export const ADVERTISEMENT_PROSE = 400;
/** A byline is shorter. */
export const BYLINE_LENGTH = 200;
/** A box on an author: a short biography, and a small part of the page. */
export const AUTHOR_PROSE = 1200;
export const AUTHOR_SHARE = 0.2;
/** A promotion with a form in it, or one that opens later, may say much. */
export const PROMOTION_FORM_PROSE = 1200;
/** Any other promotion says little, in few paragraphs, and links to something or is a line. */
export const PROMOTION_PROSE = 500;
export const PROMOTION_LINE_LENGTH = 200;
export const PROMOTION_PARAGRAPHS = 3;
/** A box that asks for an address has few elements, says little, and in few paragraphs. */
export const INVITATION_ELEMENTS = 40;
export const INVITATION_LENGTH = 400;
export const INVITATION_PARAGRAPHS = 2;
/** A box of facts has two paragraphs, or two items. */
export const FEWEST_FACTS = 2;

// --- what took too much (find-content.ts)
// -------------------------------------------------------------------------------

/** Where so much of the prose stays, nothing was taken by mistake. */
export const ENOUGH_LEFT = 0.35;
/** A reason that took so much of the prose took what the page is about. */
export const OVERREACHING_SHARE = 0.4;
/** Comments may take more: at least this share, and all but the prose of a short article. */
export const OVERREACHING_COMMENTS_SHARE = 0.5;

// --- the main block (main-block.ts)
// -------------------------------------------------------------------------------------

/** With less prose than this there is nothing to tell apart. */
export const SMALLEST_PAGE = 250;
/** How much of a part's prose has to stand in one child for the child to be what the part is about. */
export const DOMINANCE = 0.6;
/** The same for a child that its author marked as the article. */
export const MARKED_DOMINANCE = 0.4;
/**
 * Two others of the same kind that together say so much of what a part says: the posts of a thread, of which none is
 * the page.
 */
export const FEWEST_PEERS = 2;
export const PEERS_SHARE = 0.1;
/** A cell with so much prose lays out a page; one of data says less. */
export const LAYOUT_CELL_PROSE = 400;

// --- siblings of the main block (siblings.ts)
// ---------------------------------------------------------------------------

/** A lead between the title and the text says so much; a date or a name says less. */
export const LEAD_PROSE = 30;
/** Beside what the author marked as the article only a part of this share of its prose belongs to it. */
export const MARKED_SIBLING_SHARE = 0.25;
/** Up to this the links of a part are a few within its sentences. */
export const PLAIN_DENSITY = 0.15;
/** A list or a table that goes on with the text: so much text in so many items or cells. */
export const SIBLING_LIST_LENGTH = 60;
export const SIBLING_LIST_ITEMS = 3;
/** A paragraph that goes on with the text says so much, or so much of what the main block says where that is little. */
export const SIBLING_PROSE = 80;
export const SIBLING_SHARE = 0.15;

// --- links at the edges of the article (edges.ts)
// -----------------------------------------------------------------------

/** With less prose than this, links may be what the main block says. */
export const PROSE_BETWEEN_EDGES = 400;
/** A trail of links to where the reader is is no longer. */
export const LONGEST_TRAIL = 300;
/** A row of links: two or more, with hardly a word between them. */
export const FEWEST_EDGE_LINKS = 2;
export const EDGE_DENSITY = 0.7;
export const EDGE_PROSE = 40;

// --- labels of boilerplate (labels.ts)
// ----------------------------------------------------------------------------------

/** A longer label is a sentence. */
export const LONGEST_LABEL = 60;
/** A longer line holds more than a label and what it announces. */
export const LONGEST_LABEL_LINE = 250;
/** A longer bar holds more than names of networks. */
export const LONGEST_SHARE_BAR = 150;
/** Two targets are a bar to share by; one may be a word of the text. */
export const FEWEST_SHARE_TARGETS = 2;
/** Bounds on the work for one label: its elements, and the elements behind it. */
export const MOST_LABEL_ELEMENTS = 60;
export const LONGEST_RUN = 300;
/** Below a label to share by: buttons, no text. */
export const LABELLED_SHARE_LENGTH = 250;
/** Below a label of a promotion or an author: a box, no article. */
export const LABELLED_BOX_PROSE = 800;
/** All that stands below the label of an author at the end of an article. */
export const LABELLED_AUTHOR_PROSE = 1000;
/** The same, as a share of the prose of what it stands in. */
export const LABELLED_AUTHOR_SHARE = 0.5;

// --- the posts of a discussion (thread/)
// --------------------------------------------------------------------------------

/** So many of the bodies of posts may stand in others of their kind: quotations do. */
export const NESTED_BODIES = 0.1;
/** What was written is at least so much of a post; the rest may be a signature. */
/** So many kinds of elements are looked at. */
export const MOST_THREADS = 12;
export const LEAST_OF_BODY = 0.5;
/** In so many records there is a name or a date, or they are no posts. */
export const FEWEST_NAMED = 0.6;
/** A name, and a date with what is said around it, are no longer. */
export const LONGEST_NAME = 40;
export const NAME_WORDS = 5;
export const LONGEST_DATE = 80;
/**
 * A quotation says a post again where so much of it was said there, and so much of what was said; a shorter one is no
 * loss to read twice.
 */
export const LEAST_REPEATED = 0.7;
export const QUOTED_SHARE = 0.2;
export const LONG_QUOTATION = 100;
/** Two people may write a shorter post word by word. */
export const LONG_POST = 100;
/**
 * A page of posts that does not say so has so many, and so much of its prose is in them; with comments below an
 * article, nearly all.
 */
export const FEWEST_POSTS = 3;
export const LEAST_THREAD = 0.7;
export const ALL_OF_THREAD = 0.9;
/** The posts of a page that says that it is a discussion hold so much of its prose, however much stands beside them. */
export const LEAST_POSTS = 0.03;
/** What stands between the title and the first post and says so much is what the posts are about. */
export const SUBJECT_PROSE = 300;
/** Names say something else over one post than over the next. */
export const FEWEST_NAMES = 2;
/** A text of this length that stands again directly behind itself is a copy. */
export const LEAST_COPIED = 25;
/** A heading with so many paragraphs under it that stands again is a copy; one with a paragraph may be said twice. */
export const FEWEST_COPIED = 2;
/** So many blocks are looked at as one copy. */
export const LONGEST_COPY = 200;
/**
 * A hidden part says so much, and has so many of its runs of so many words from what the page shows, where it is a
 * copy.
 */
export const LEAST_HIDDEN = 300;
export const COPIED_SHARE = 0.6;
export const WORDS_OF_RUN = 4;
