import { attribute, type DomElement, type DomParent, isElement, isText, walkDom } from '../html/dom.ts';

/** Words in the URLs of pages on which people talk to each other. */
const discussionPath =
  /(?:^|[/.?&=_])(?:forums?|boards?|threads?|discuss(?:ions?)?|viewtopic|showthread|showtopic|comments|topic(?=[/=]\d))(?=[/.?&=_\d]|-\d|$)/i;
/**
 * The same at the end of the name of a host or of a folder: at the end of a URL, and among other words, it may be a
 * word of the title. Few articles are called a discussion.
 */
const discussionPlace = /-(?:forums?|boards?|threads?)(?:\.[a-z]|\/[^/?#]|\/?\?)|-discussions?(?:[-/.?&=_]|$)/i;
const discussionTypes = /"@type"\s{0,9}:\s{0,9}(?:\[\s{0,9})?"(?:DiscussionForumPosting|QAPage)"/;
const discussionItem = /^https?:\/\/schema\.org\/(?:DiscussionForumPosting|QAPage)\/?$/;
const discussionSoftware =
  /^(?:discourse|phpbb|vbulletin|xenforo|mybb|smf|flarum|nodebb|invision|woltlab|vanilla|fluxbb|punbb|lemmy|kbin|mbin)/i;
/** A host that is named after its software serves nothing else. */
const discussionHost = /^(?:www\.)?(?:discourse|phpbb|flarum|nodebb|mybb|lemmy|mbin|kbin)\./i;
/**
 * The names that forum software gives to the page of a thread, in the class, the id or the template of the document.
 */
const threadPage =
  /(?:^|[\s_-])(?:viewtopic|showthread|showtopic|thread[_-]?view|template-topic|topic-template|single-topic|tpl-?thread)(?:[\s_-]|$)/i;

/**
 * Tells whether a page declares that it is a discussion, by its URL, its structured data or its software: the comments
 * are its content then.
 */
export function isDiscussion(page: DomParent, url?: string): boolean {
  let found = isPath(url);
  walkDom(page, (node) => {
    if (found || !isElement(node)) return false;
    const { tagName } = node;
    if (tagName === 'script') found = isStated(node);
    else if (tagName === 'link')
      found = attribute(node, 'rel')?.toLowerCase() === 'canonical' && isPath(attribute(node, 'href'));
    else if (tagName === 'meta') found = isMeta(node);
    else if (tagName === 'html' || tagName === 'body') found = isThreadPage(node);
    return tagName === 'html' || tagName === 'head';
  });
  return found;
}

/** Tells whether the microdata of an element declare a discussion. */
export function isDiscussionItem({ attrs }: DomElement): boolean {
  for (const { name, value } of attrs) if (name === 'itemtype') return discussionItem.test(value.trim());
  return false;
}

function isThreadPage({ attrs }: DomElement): boolean {
  return attrs.some(
    ({ name, value }) =>
      (name === 'class' || name === 'id' || name === 'data-template') && threadPage.test(value.slice(0, 1000)),
  );
}

function isStated(script: DomElement): boolean {
  if (attribute(script, 'type')?.trim().toLowerCase() !== 'application/ld+json') return false;
  return script.childNodes.some((child) => isText(child) && discussionTypes.test(child.value));
}

function isMeta(meta: DomElement): boolean {
  const name = attribute(meta, 'property') ?? attribute(meta, 'name');
  const content = attribute(meta, 'content') ?? '';
  return (
    (name === 'og:url' && isPath(content)) || (name?.toLowerCase() === 'generator' && discussionSoftware.test(content))
  );
}

function isPath(address: string | undefined): boolean {
  if (address === undefined) return false;
  const path = address.replace(/^[a-z]+:\/\//i, '').slice(0, 300);
  return discussionPath.test(path) || discussionPlace.test(path) || discussionHost.test(path);
}
