import { bulletSigns, speechDashes } from '../lexicon/markers.ts';
import { arrayOf } from '../tree/create.ts';
import type { FlowContent, Paragraph, Parent } from '../tree/types.ts';
import { dashParagraphs } from './dash-paragraphs.ts';
import { joinLines, type Line, paragraphOf, shownLines } from './reading/lines.ts';
import { bulletMarker, cutMarker, isFigure } from './reading/marker.ts';
import { listOf, markedItem } from './reading/numbered.ts';
import { replaceEach } from './replace.ts';
import type { Rule } from './rule.ts';
import { trait, traitsOfParagraph } from './traits.ts';

/**
 * Lines that start with a dash or a bullet, to the end of a paragraph, are the items of a list; what stands before them introduces it. So are paragraphs
 * of one such line each.
 */
export const dashBullets: Rule = {
  name: 'dash-bullets',
  looksAt: trait.sign,
  apply: (siblings, { parent }) =>
    dashParagraphs(
      replaceEach(siblings, (node) =>
        node.type === 'paragraph' && hasSignedLine(node) ? split(node, parent) : undefined,
      ),
    ),
};

const signedLine = trait.lines | trait.sign;

function hasSignedLine(paragraph: Paragraph): boolean {
  return (traitsOfParagraph(paragraph) & signedLine) === signedLine;
}

function split(paragraph: Paragraph, parent: Parent): FlowContent[] | undefined {
  const lines = shownLines(paragraph, (text) => bulletMarker(text) !== undefined);
  const start = lines.findIndex(({ text }) => bulletMarker(text) !== undefined);
  const bullets = lines.slice(start);
  const sign = bulletMarker(bullets[0]?.text ?? '');
  if (sign === undefined || bullets.some(({ text }) => bulletMarker(text) !== sign)) return undefined;
  const intro = lines.slice(0, start);
  if (bullets.length === 1 && !isTitled(intro, parent)) return undefined;
  if (bullets.every(({ text }) => isFigure(text.slice(sign.length)))) return undefined;
  if (parent.type !== 'listItem' && isSpeech(sign, intro, bullets)) return undefined;
  const items = bullets.map((line) => {
    cutMarker(line.children, sign);
    return markedItem('dash-bullets', sign, arrayOf(paragraphOf(line)));
  });
  const list = listOf('dash-bullets', items);
  return intro.length > 0 ? [joinLines(intro), list] : [list];
}

/** A single dash makes a list only under the title of a numbered part, where such parts have lists. */
function isTitled(intro: readonly Line[], { type, origin }: Parent): boolean {
  const title = intro.length === 1 ? intro[0]?.text : undefined;
  if (type !== 'listItem' || origin !== 'recovered' || title === undefined) return false;
  return title.length <= 60 && !/[.!?…,;]$/.test(title);
}

const closing = /[\s"'”’»)\]*]{1,8}$/;

/**
 * Tells whether lines may be what people say to each other. Speech is written in sentences, and asks and exclaims; where nothing but a colon or a
 * title stands before such lines, they are things to note.
 */
function isSpeech(sign: string, intro: readonly Line[], bullets: readonly Line[]): boolean {
  if (bulletSigns.includes(sign) || sign === '*' || sign === '·') return false;
  const before = intro.at(-1)?.text ?? '';
  const announces = /[:：]$/.test(before);
  const ends = bullets.map(({ text }) => text.slice(-12).replace(closing, '').slice(-1));
  const isLoud =
    ends.some((end) => '?!…？！'.includes(end)) || bullets.some(({ text }) => /[?!…«„“]/.test(text.slice(0, 400)));
  if (isLoud) return !(announces && sign === '-');
  const sentences = ends.filter((end) => '.。'.includes(end)).length;
  if (!speechDashes.includes(sign) || sentences * 2 <= bullets.length) return false;
  const isTitle = before !== '' && !/[.!?…,;]$/.test(before) && before.length <= 80;
  return !announces && !isTitle;
}
