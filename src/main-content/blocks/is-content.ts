import { sourceTitles } from '../../lexicon/sources.ts';
import { asks } from '../../values/asks.ts';
import { withoutColon } from '../../values/colon.ts';
import type { BlockLook } from './page-look.ts';
import { isLinkedBlock } from './text-block.ts';

/** A longer text is a sentence. */
const LONGEST_LABEL = 60;
/** The same for the title in the box of a table. */
const LONGEST_TITLE = 200;

/**
 * Tells whether a block is content wherever it occurs: questions and answers, named values, counted items, sources, and
 * the label of a list or table that is kept.
 */
export function isContent(looks: readonly BlockLook[], index: number, kept: ReadonlySet<BlockLook>): boolean {
  const look = looks[index];
  if (look === undefined) return false;
  return (
    isQuestionOrAnswer(look) ||
    isFact(looks, index) ||
    isInOrder(look) ||
    isCodeOfItem(look) ||
    isSource(look) ||
    isLabel(look, looks[index + 1], kept)
  );
}

/** A short text directly above a list or table that is kept names it. */
function isLabel(look: BlockLook, next: BlockLook | undefined, kept: ReadonlySet<BlockLook>): boolean {
  const { part, within } = look;
  if (next === undefined || !kept.has(next) || part.ownLinkedLength > 0) return false;
  if (part.ownLength > (isInBoxOf(next, look) ? LONGEST_TITLE : LONGEST_LABEL)) return false;
  return lists.some((tag) => next.within.has(tag) && !within.has(tag));
}

/** Whether the parent of a title contains nothing else but the table below it. */
function isInBoxOf({ whole }: BlockLook, { part }: BlockLook): boolean {
  return whole?.element.tagName === 'table' && part.parent?.textLength === part.textLength + whole.textLength;
}

/** Two or more adjacent lines that each give a name its value, except in the panels of a discussion. */
function isFact(looks: readonly BlockLook[], index: number): boolean {
  const look = looks[index];
  if (look === undefined || look.page.isDiscussion || !isNamedValue(look)) return false;
  return isNamedValue(looks[index - 1]) || isNamedValue(looks[index + 1]);
}

function isNamedValue(look: BlockLook | undefined): boolean {
  return look !== undefined && !isLinkedBlock(look) && namedValue.test(look.text);
}

const namedValue = /^[^\s:：][^:：]{1,40}[:：]\s*\S/;

/** Items of an ordered list are listed for their order. */
function isInOrder(look: BlockLook): boolean {
  return look.within.has('ol') && !isLinkedBlock(look);
}

/** Code within a list item belongs to it, even if it is a link: a command with the address of a file. */
function isCodeOfItem({ within }: BlockLook): boolean {
  return within.has('pre') && within.has('li');
}

/** Items under a title such as "Sources" are what the text is based on, even if they link elsewhere. */
function isSource({ within, heading, page }: BlockLook): boolean {
  if (heading === undefined || page.isDiscussion || !within.has('li')) return false;
  return sourceTitles.has(withoutColon(heading.text.toLowerCase()).trim());
}

const lists = ['ul', 'ol', 'dl', 'table'];

/** Questions and their answers are content wherever they occur. */
function isQuestionOrAnswer({ text, heading, within }: BlockLook): boolean {
  return within.has('details') || asks(text) || (heading !== undefined && asks(heading.text));
}
