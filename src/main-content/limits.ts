/**
 * The numbers by which the article of a page is found. Lengths are those of `text-length.ts`: letters without white
 * space. A density is a share of a text, mostly of its linked characters (link density); a share of the page is one of
 * all its prose. They were set by hand on labelled pages, and may be retuned there: `npm run accuracy` shows the effect
 * of a change.
 */

// --- what is prose (measure.ts)
// -----------------------------------------------------------------------------------------

/** A block of this length or more is a paragraph. Captions, labels and entries of menus are shorter. */
export const PARAGRAPH_LENGTH = 80;
/** A block of this length or more is a line, a shorter one a label. */
export const LINE_LENGTH = 30;
/** How much of a line counts as prose: an article has some lines, navigation has only lines. */
export const LINE_WEIGHT = 0.5;
/** How much of a label counts as prose. */
export const LABEL_WEIGHT = 0.2;
/** A block with more links than this leads to other pages and is not prose. */
export const LINKED_BLOCK_DENSITY = 0.6;
/** A heading with more links than this belongs to a teaser of another page. */
export const LINKED_HEADING_DENSITY = 0.7;

// --- used by several rules
// ---------------------------------------------------------------------------------------------

/** Above this, links are the main content of a part. */
export const MOSTLY_LINKS = 0.5;
/** Above this, a part has more links than prose has. */
export const MANY_LINKS = 0.4;
/** Above this, a part has links that lead away, as well as words. */
export const SOME_LINKS = 0.3;
/** Below this, links are those within sentences. */
export const FEW_LINKS = 0.2;
/** Two questions make a list of questions, which is content wherever it occurs; one may be a slogan. */
export const FEWEST_QUESTIONS = 2;
/** A teaser has less prose than this for each of its links. */
export const TEASER_LENGTH = 250;
/** A table with this many cells is one that a reader reads; two rows of buttons have fewer. */
export const FEWEST_CELLS = 6;
/**
 * A part is within a sentence if its line has this much other text; a paragraph with this much prose is a paragraph
 * whatever its names.
 */
export const SENTENCE_LENGTH = 60;

// --- boilerplate by element and by name (boilerplate.ts)
// ----------------------------------------------------------------

/** A part with more of the page's prose than this is the page, whatever its name. */
export const WHOLE_PAGE_SHARE = 0.5;
/** A thread of comments may be longer than the article, if the article has at least this much prose. */
export const ARTICLE_BESIDE_COMMENTS = 600;
/** A box with more of the page's prose than this is not a box beside the article. */
export const BOX_SHARE = 0.4;
/** The header of a page has less prose than this; the header of an article may contain its lead. */
export const HEADER_PROSE = 300;
/** The same for an element that is only named a header. */
export const NAMED_HEADER_PROSE = 200;
/** A form with more prose than this is a page that is wrapped in a form. */
export const FORM_PROSE = 600;
/** A footer with less prose than this has nothing that belongs to the text. */
export const FOOTER_PROSE = 100;
/** An element that is only named a footer: less of the page than this, with less prose or more links than this. */
export const NAMED_FOOTER_SHARE = 0.3;
export const NAMED_FOOTER_PROSE = 250;
export const NAMED_FOOTER_DENSITY = 0.25;
/** An aside within the article with less prose than this is a picture or a link. */
export const ASIDE_PROSE = 15;
/** A button with more text than this is a card. */
export const CONTROL_LENGTH = 60;
/** A page has at least this much prose besides its teasers; otherwise they are its content. */
export const PROSE_BESIDE_TEASERS = 400;
/** A list of teasers is shorter than this share of the other prose; otherwise it is the content of the page. */
export const TEASERS_BESIDE = 0.4;
/** Teasers are two or more headings that link elsewhere, and most of the headings. */
export const FEWEST_TEASERS = 2;
export const TEASER_SHARE = 0.7;
/** Parts that are named as teasers are the content of an overview if they are more of the page than this. */
export const NAMED_TEASERS_SHARE = 0.35;
/** A list of tags is shorter than this. */
export const TAGS_LENGTH = 150;
/** Two links make a menu. */
export const FEWEST_MENU_LINKS = 2;
/** Buttons to share a page: less text than this with little prose, or links with somewhat more. */
export const SHARE_LENGTH = 200;
export const SHARE_PROSE = 40;
export const LINKED_SHARE_LENGTH = 600;
/** An element that is named an advertisement and has more prose than this is about advertising. */
export const ADVERTISEMENT_PROSE = 400;
/** A byline is shorter than this. */
export const BYLINE_LENGTH = 200;
/** A box about an author: a short biography, and a small part of the page. */
export const AUTHOR_PROSE = 1200;
export const AUTHOR_SHARE = 0.2;
/** A promotion with a form in it, or one that opens later, may have this much prose. */
export const PROMOTION_FORM_PROSE = 1200;
/** Any other promotion has little prose, in few paragraphs, and has a link or is a line. */
export const PROMOTION_PROSE = 500;
export const PROMOTION_LINE_LENGTH = 200;
export const PROMOTION_PARAGRAPHS = 3;
/** A box with a field for an address has few elements, little text and few paragraphs. */
export const INVITATION_ELEMENTS = 40;
export const INVITATION_LENGTH = 400;
export const INVITATION_PARAGRAPHS = 2;
/** A box of facts has two paragraphs, or two items. */
export const FEWEST_FACTS = 2;

// --- exclusions that took too much (find-content.ts)
// -------------------------------------------------------------------------------

/** If this share of the prose is kept, nothing was excluded by mistake. */
export const ENOUGH_LEFT = 0.35;
/** A reason that excluded this share of the prose excluded the subject of the page. */
export const OVERREACHING_SHARE = 0.4;
/** Comments may take more: at least this share, and all but the prose of a short article. */
export const OVERREACHING_COMMENTS_SHARE = 0.5;

// --- the main block (main-block.ts)
// -------------------------------------------------------------------------------------

/** A page with less prose than this has nothing to tell apart. */
export const SMALLEST_PAGE = 250;
/** How much of a part's prose has to be in one child for the child to be its main content. */
export const DOMINANCE = 0.6;
/** The same for a child that its author marked as the article. */
export const MARKED_DOMINANCE = 0.4;
/**
 * Two others of the same kind with this share of a part's prose in total: the posts of a thread, none of which is the
 * page.
 */
export const FEWEST_PEERS = 2;
export const PEERS_SHARE = 0.1;
/** A cell with this much prose lays out a page; a data cell has less. */
export const LAYOUT_CELL_PROSE = 400;

// --- siblings of the main block (siblings.ts)
// ---------------------------------------------------------------------------

/** A lead between the title and the text has this much prose; a date or a name has less. */
export const LEAD_PROSE = 30;
/** Beside an element that the author marked as the article, only a part with this share of its prose belongs to it. */
export const MARKED_SIBLING_SHARE = 0.25;
/** Up to this, the links of a part are a few within its sentences. */
export const PLAIN_DENSITY = 0.15;
/** A list or a table that continues the text: this much text in this many items or cells. */
export const SIBLING_LIST_LENGTH = 60;
export const SIBLING_LIST_ITEMS = 3;
/** A paragraph that continues the text has this much prose, or this share of the main block's if that is short. */
export const SIBLING_PROSE = 80;
export const SIBLING_SHARE = 0.15;

// --- links at the edges of the article (edges.ts)
// -----------------------------------------------------------------------

/** With less prose than this, links may be the content of the main block. */
export const PROSE_BETWEEN_EDGES = 400;
/** A trail of links that shows where the reader is has at most this length. */
export const LONGEST_TRAIL = 300;
/** A row of links: two or more, with hardly a word between them. */
export const FEWEST_EDGE_LINKS = 2;
export const EDGE_DENSITY = 0.7;
export const EDGE_PROSE = 40;

// --- labels of boilerplate (labels.ts)
// ----------------------------------------------------------------------------------

/** A label longer than this is a sentence. */
export const LONGEST_LABEL = 60;
/** A longer line contains more than a label and what it announces. */
export const LONGEST_LABEL_LINE = 250;
/** A longer bar contains more than names of networks. */
export const LONGEST_SHARE_BAR = 150;
/** Two targets make a share bar; one may be a word of the text. */
export const FEWEST_SHARE_TARGETS = 2;
/** Bounds on the work for one label: its elements, and the elements after it. */
export const MOST_LABEL_ELEMENTS = 60;
export const LONGEST_RUN = 300;
/** Below a share label: buttons, no text. */
export const LABELLED_SHARE_LENGTH = 250;
/** Below the label of a promotion or an author: a box, not an article. */
export const LABELLED_BOX_PROSE = 800;
/** All prose below the label of an author at the end of an article. */
export const LABELLED_AUTHOR_PROSE = 1000;
/** The same, as a share of the prose of its parent. */
export const LABELLED_AUTHOR_SHARE = 0.5;

// --- the posts of a discussion (thread/)
// --------------------------------------------------------------------------------

/** This share of the bodies of posts may be nested in others of their kind, as quotations are. */
export const NESTED_BODIES = 0.1;
/** At most this many kinds of elements are examined. */
export const MOST_THREADS = 12;
/** The text is at least this share of a post; the rest may be a signature. */
export const LEAST_OF_BODY = 0.5;
/** At least this share of the records has a name or a date; otherwise they are not posts. */
export const FEWEST_NAMED = 0.6;
/** A name, and a date with the text around it, are at most this long. */
export const LONGEST_NAME = 40;
export const NAME_WORDS = 5;
export const LONGEST_DATE = 80;
/**
 * A quotation repeats a post if this share of it occurs in the post and is this share of the post; a shorter one does
 * no harm when it is read twice.
 */
export const LEAST_REPEATED = 0.7;
export const QUOTED_SHARE = 0.2;
export const LONG_QUOTATION = 100;
/** Two people may write a shorter post in the same words. */
export const LONG_POST = 100;
/**
 * A page that is not marked as a discussion has at least this many posts, and this share of its prose is in them; if
 * they are comments below an article, nearly all of it.
 */
export const FEWEST_POSTS = 3;
export const LEAST_THREAD = 0.7;
export const ALL_OF_THREAD = 0.9;
/** The posts of a page that is marked as a discussion have this share of its prose, however much is beside them. */
export const LEAST_POSTS = 0.03;
/** This much prose between the title and the first post is the subject of the posts. */
export const SUBJECT_PROSE = 300;
/** Names differ from post to post: there are at least this many. */
export const FEWEST_NAMES = 2;
/** A text of this length that directly follows itself is a copy. */
export const LEAST_COPIED = 25;
/** A heading that is repeated with this many paragraphs below it is a copy; one with a paragraph may occur twice. */
export const FEWEST_COPIED = 2;
/** At most this many blocks are compared as one copy. */
export const LONGEST_COPY = 200;
/**
 * A hidden part is a copy if it has this much text, and this share of its runs of this many words occurs in what the
 * page shows.
 */
export const LEAST_HIDDEN = 300;
export const COPIED_SHARE = 0.6;
export const WORDS_OF_RUN = 4;
