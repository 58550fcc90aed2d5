import { attribute, type DomElement, type DomParent, isElement, isText, walkDom } from '../html/dom.ts';

/** Words of an address below which people talk to each other. */
const discussionPath =
  /(?:^|[/.?&=_-])(?:forums?|boards?|threads?|discuss(?:ions?)?|viewtopic|showthread|showtopic|comments|topic(?=[/=]\d))(?=[/.?&=_\d-]|$)/i;
const discussionTypes = /"@type"\s{0,9}:\s{0,9}(?:\[\s{0,9})?"(?:DiscussionForumPosting|QAPage)"/;
const discussionSoftware = /^(?:discourse|phpbb|vbulletin|xenforo|mybb|smf|flarum|nodebb|invision)/i;

/**
 * Tells whether a page says of itself that it is a discussion, by its address, its data for machines or its software:
 * what people answer each other is its content.
 */
export function isDiscussion(page: DomParent): boolean {
  let found = false;
  walkDom(page, (node) => {
    if (found || !isElement(node)) return false;
    if (node.tagName === 'script') found = isStated(node);
    else if (node.tagName === 'link')
      found = attribute(node, 'rel')?.toLowerCase() === 'canonical' && isPath(attribute(node, 'href'));
    else if (node.tagName === 'meta') found = isMeta(node);
    return node.tagName === 'html' || node.tagName === 'head';
  });
  return found;
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
  return address !== undefined && discussionPath.test(address.replace(/^[a-z]+:\/\//i, '').slice(0, 300));
}
