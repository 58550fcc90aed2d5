import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  Parser,
  html as standard,
} from 'parse5';
import { type Article, visit } from '../../src/index.ts';

type DomNode = DefaultTreeAdapterTypes.ChildNode;
type DomElement = DefaultTreeAdapterTypes.Element;

const hiddenHtml = new Set('head style template noscript noframes noembed title iframe'.split(' '));
const hiddenSvg = new Set('title desc metadata defs style script'.split(' '));
const hiddenMath = new Set(['annotation', 'annotation-xml']);

/** A script shows nothing, but those of MathJax hold formulas that the page shows. */
function isHidden({ tagName, namespaceURI, attrs }: DomElement): boolean {
  if (namespaceURI.endsWith('svg')) return hiddenSvg.has(tagName);
  if (namespaceURI.endsWith('MathML')) return hiddenMath.has(tagName);
  if (tagName === 'script') return !attrs.some(({ name, value }) => name === 'type' && value.startsWith('math/tex'));
  return hiddenHtml.has(tagName);
}

/**
 * Every character that a page shows, in order, without white space: read from parse5's tree directly, so that it does
 * not depend on the code that it tests.
 */
function visibleCharacters(html: string): string {
  // A page is compared with several articles in a row.
  if (html === last.html) return last.characters;
  const isPage = /<(?:!doctype|html|head|body)[\s>]/i.test(html);
  // A fragment is parsed as the content of a body; in another context the standard may discard texts.
  const body = defaultTreeAdapter.createElement('body', standard.NS.HTML, []);
  const parser = isPage
    ? new Parser<DefaultTreeAdapterMap>({})
    : Parser.getFragmentParser<DefaultTreeAdapterMap>(body, {});
  const startTag = parser.onStartTag.bind(parser);
  parser.onStartTag = (token) => {
    // Frames do not replace a body that has begun: its text would be lost.
    const { FRAMESET, BODY } = standard.TAG_ID;
    if (token.tagID !== FRAMESET || parser.openElements.tagIDs[1] !== BODY) startTag(token);
  };
  parser.tokenizer.write(html, true);
  const root = isPage ? parser.document : parser.getFragment();
  const open: DomNode[] = [...root.childNodes].reverse();
  const texts: string[] = [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) texts.push(node.value);
    if (!('tagName' in node) || isHidden(node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) open.push(node.childNodes[index] as DomNode);
  }
  last = { html, characters: solid(texts.join('')) };
  return last.characters;
}

let last = { html: '', characters: '' };

const raisedOrLowered = /[²³¹⁰-₎ₐ-ₜʰ-ˣᵃ-ᵿᶜᶠᶻⱼ]/g;

/**
 * A text without its white space. Raised and lowered characters are normalized; a page draws the bar and the root of a
 * formula, so these are left out.
 */
function solid(text: string): string {
  return text
    .replace(/[\s⁄√\u00ad\u2060]+|[\u200b-\u200d]/g, '')
    .replace(raisedOrLowered, (character) => character.normalize('NFKC'))
    .replaceAll('−', '-');
}

/**
 * The texts in the nodes of an article (without added quotation marks), and those left out: dropped texts and markers.
 */
function accounted(article: Article): { kept: string; left: string } {
  const kept: string[] = [];
  const markers: string[] = [];
  visit(article, (node) => {
    if ('value' in node && typeof node.value === 'string') kept.push(node.value);
    if (node.markers) markers.push(...node.markers);
  });
  const left = [...article.dropped.map(({ text }) => text), ...markers].join('');
  return { kept: solid(kept.join('')), left: solid(left) };
}

/** How often each code unit is in one text and not in the other; all are 0 between two comparisons. */
const counts = new Int32Array(0x1_00_00);

function differenceOf(shown: string, accounted: string): { lost: string; invented: string } {
  for (let at = 0; at < shown.length; at += 1) counts[shown.charCodeAt(at)] = (counts[shown.charCodeAt(at)] ?? 0) + 1;
  for (let at = 0; at < accounted.length; at += 1)
    counts[accounted.charCodeAt(at)] = (counts[accounted.charCodeAt(at)] ?? 0) - 1;
  const lost: string[] = [];
  const invented: string[] = [];
  for (const text of [shown, accounted]) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const difference = counts[code] ?? 0;
      if (difference > 0) lost.push(text.charAt(at).repeat(difference));
      if (difference < 0) invented.push(text.charAt(at).repeat(-difference));
      counts[code] = 0;
    }
  }
  return { lost: lost.sort().join(''), invented: invented.sort().join('') };
}

/**
 * Compares the characters that a page shows with those of its article. `lost` and `invented` are characters that only
 * one of them has, sorted; `ordered` is set if the article shows its characters in the order of the page.
 */
export function compare(html: string, article: Article): { lost: string; invented: string; ordered: boolean } {
  const waits = article.diagnostics.some(({ code }) => code === 'without-scripts');
  const shown = visibleCharacters(waits ? html.replace(/<(\/?)noscript\b/gi, '<$1div') : html);
  const { kept, left } = accounted(article);
  const { lost, invented } = differenceOf(shown, kept + left);
  let at = 0;
  for (let index = 0; index < shown.length && at < kept.length; index += 1) if (shown[index] === kept[at]) at += 1;
  return { lost, invented, ordered: at === kept.length };
}

/** The result of `compare` if nothing is lost. */
export const conserved = { lost: '', invented: '', ordered: true };
