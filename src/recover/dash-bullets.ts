import { areLinks } from '../blocks/links.ts';
import { endsSentence } from '../blocks/sentence.ts';
import { speechDashes } from '../lexicon/markers.ts';
import { arrayOf } from '../tree/create.ts';
import type { FlowContent, List, Paragraph, Parent } from '../tree/types.ts';
import { endsInColon } from '../values/colon.ts';
import { dashParagraphs, paragraphRefusals } from './dash-paragraphs.ts';
import { areSigned, bulletKind, bulletMarker, isBox, isFigure } from './reading/bullet.ts';
import { bulletDepths } from './reading/bullet-levels.ts';
import { inlineBullets } from './reading/inline-bullets.ts';
import { isLineLabel } from './reading/line-label.ts';
import { joinLines, type Line, paragraphOf, shownLines } from './reading/lines.ts';
import { cutMarker } from './reading/marker.ts';
import { nestedList, type Placed } from './reading/nested.ts';
import { markedItem } from './reading/numbered.ts';
import { replaceEach } from './replace.ts';
import type { Refusals, Rule } from './rule.ts';
import { trait, traitsOfParagraph } from './traits.ts';

const refusals = {
  ...paragraphRefusals,
  'no-sign': 'None of its lines, or none after a label, starts with a sign and text.',
  'line-without-sign': 'A line after one with a sign has none, and is not a label.',
  'single-line': 'Only one line starts with a sign.',
  'doubled-dash': 'It begins with a double dash, as used to set off parts of a text.',
  figures: 'The lines are only figures.',
  pictures: 'Different pictures begin too few lines, or lines that nothing announces.',
  signature: 'The lines are links, as in a signature.',
} as const satisfies Refusals;

type Refusal = keyof typeof refusals;

/**
 * Lines that start with a dash or a bullet, to the end of a paragraph, are the items of a list; the lines before them
 * introduce it. So are paragraphs of one such line each, and the bullets of one that lost its breaks.
 */
export const dashBullets: Rule<Refusal> = {
  name: 'dash-bullets',
  traits: trait.sign,
  refusals,
  apply(siblings, { parent, levels }, refuse) {
    const blocks = replaceEach(siblings, (node) => {
      if (node.type !== 'paragraph') return undefined;
      const items = inlineBullets(node);
      if (items === undefined && !hasSignedLine(node)) return undefined;
      const made = split(items ?? shownLines(node, isMarked), parent);
      if (typeof made !== 'string') return made;
      refuse?.(node, made);
      return undefined;
    });
    return dashParagraphs(blocks, levels, refuse);
  },
};

const signedLine = trait.lines | trait.sign;

function hasSignedLine(paragraph: Paragraph): boolean {
  return (traitsOfParagraph(paragraph) & signedLine) === signedLine;
}

/** Lines that introduce a list, and the lines of the list with their signs. */
interface Part {
  intro: Line[];
  bullets: Bullet[];
}

interface Bullet {
  line: Line;
  sign: string;
}

function isMarked(text: string): boolean {
  return bulletMarker(text) !== undefined;
}

function split(lines: readonly Line[], parent: Parent): FlowContent[] | Refusal {
  const parts = partsOf(lines);
  if (typeof parts === 'string') return parts;
  const made: FlowContent[] = [];
  for (const part of parts) {
    const list = refusalOf(part, parts, parent) ?? listFrom(part);
    if (typeof list === 'string') return list;
    if (part.intro.length > 0) made.push(joinLines(part.intro));
    made.push(list);
  }
  return made;
}

/** Splits the lines at labels between bullets; any other line after a bullet means that there is no list. */
function partsOf(lines: readonly Line[]): Part[] | Refusal {
  const parts: Part[] = [{ intro: [], bullets: [] }];
  const signs = lines.map(({ text }) => bulletMarker(text));
  const isFirstTitle = headsOthers(lines[0], signs);
  for (const [index, line] of lines.entries()) {
    const sign = index === 0 && isFirstTitle ? undefined : signs[index];
    let part = parts[parts.length - 1] as Part;
    if (sign !== undefined) {
      part.bullets.push({ line, sign });
      continue;
    }
    if (part.bullets.length > 0) {
      if (!isLineLabel(line)) return 'line-without-sign';
      part = { intro: [], bullets: [] };
      parts.push(part);
    } else if (parts.length > 1) return 'no-sign';
    part.intro.push(line);
  }
  return parts.every(({ bullets }) => bullets.length > 0) ? parts : 'no-sign';
}

const longestLabel = 60;
const fewestBelow = 2;

/** Whether the first line has a sign of its own, as a title has, while all other lines have another one. */
function headsOthers(first: Line | undefined, [sign, ...others]: readonly (string | undefined)[]): boolean {
  if (first === undefined || sign === undefined || others.length < fewestBelow) return false;
  if (first.text.length > longestLabel || !titleSign.test(sign) || !isTitle(first.text)) return false;
  return others[0] !== undefined && others.every((other) => other === others[0]) && others[0].trim() !== sign.trim();
}

/** Squares, triangles, circles and stars, with which titles begin in Chinese and Japanese. */
const titleSign = /^\s*[\u25a0-\u25ff\u2605\u2606]/;

/** Returns why the lines of a part are not a list. */
function refusalOf({ intro, bullets }: Part, parts: readonly Part[], parent: Parent): Refusal | undefined {
  const [first] = bullets;
  if (first === undefined) return 'no-sign';
  if (isDoubled(first.sign)) return 'doubled-dash';
  if (bullets.length === 1 && parts.length === 1 && !isTitled(intro, parent)) return 'single-line';
  const before = intro.at(-1)?.text ?? '';
  const kind = bulletKind(first.sign);
  if (bullets.every((bullet) => isFigure(behindSign(bullet)))) return 'figures';
  if ((kind === 'dash' || kind === 'plus') && areSigned(bullets.map(behindSign), before)) return 'minus-signs';
  if (kind === 'picture' && !arePictured(bullets, before)) return 'pictures';
  // Dashes separate the links of a signature, the first of which has none.
  if (
    intro.length > 0 &&
    areLinks([...intro.slice(-1), ...bullets.map(({ line }) => line)].map(({ children }) => children))
  )
    return 'signature';
  return parent.type !== 'listItem' && isSpeech(first.sign, intro, bullets) ? 'speech' : undefined;
}

function isDoubled(sign: string): boolean {
  return sign.startsWith('--') || sign.startsWith('--', 1) || sign === '––' || sign === '–––';
}

function behindSign({ line, sign }: Bullet): string {
  return line.text.slice(sign.length);
}

const fewestPictures = 3;

/**
 * Pictures begin the lines of verses and greetings, too: fewer than three make a list only if they repeat one, after a
 * line with a colon or no line at all.
 */
function arePictured(bullets: readonly Bullet[], before: string): boolean {
  const isSame = bullets.every(({ sign }) => sign === bullets[0]?.sign || isBox(sign));
  return bullets.length >= fewestPictures || (isSame && (before === '' || endsInColon(before)));
}

function listFrom({ bullets }: Part): List | Refusal {
  const isMixed = bullets.some(({ sign }) => sign !== bullets[0]?.sign);
  // Different pictures have a meaning for their lines, as boxes have, and are kept.
  const stays = bullets.every(({ sign }) => bulletKind(sign) === 'picture' && (isMixed || isBox(sign)));
  const signs = bullets.map(({ line, sign }) => ({ sign: stays ? '' : sign, indent: line.indent }));
  const depths = stays ? signs.map(() => 0) : bulletDepths(signs);
  if (depths === undefined) return 'broken-levels';
  const entries = bullets.map(({ line, sign }, index): Placed => {
    if (!stays) cutMarker(line.children, sign);
    const item = markedItem('dash-bullets', sign, arrayOf(paragraphOf(line)));
    if (stays) delete item.markers;
    return { depth: depths[index] ?? 0, item };
  });
  return nestedList('dash-bullets', entries);
}

/** A single dash makes a list only under the title of a numbered part, since such parts have lists. */
function isTitled(intro: readonly Line[], { type, origin }: Parent): boolean {
  const title = intro.length === 1 ? intro[0]?.text : undefined;
  if (type !== 'listItem' || origin !== 'recovered' || title === undefined) return false;
  return title.length <= 60 && isTitle(title);
}

const closing = /[\s"'”’»)\]*]{1,8}$/;

/**
 * Tells whether lines may be a dialogue. Speech has sentences, questions and exclamations; where only a colon or a
 * title precedes such lines, they are things to note.
 */
function isSpeech(sign: string, intro: readonly Line[], bullets: readonly Bullet[]): boolean {
  if (bulletKind(sign) !== 'dash' || '*·'.includes(sign)) return false;
  const before = intro.at(-1)?.text ?? '';
  const announces = endsInColon(before);
  const ends = bullets.map(({ line }) => line.text.slice(-12).replace(closing, '').slice(-1));
  const isLoud =
    ends.some((end) => '?!…？！'.includes(end)) || bullets.some(({ line }) => /[?!…«„“]/.test(line.text.slice(0, 400)));
  if (isLoud) return !(announces && sign === '-');
  const sentences = ends.filter((end) => '.。'.includes(end)).length;
  if (!speechDashes.includes(sign) || sentences * 2 <= bullets.length) return false;
  return !announces && !(before !== '' && before.length <= 80 && isTitle(before));
}

/** A line that neither ends a sentence nor stops within one. */
function isTitle(line: string): boolean {
  return !endsSentence(line) && !/[,;]$/.test(line);
}
