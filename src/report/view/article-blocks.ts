import type { List, ListItem, Node } from '../../tree/types.ts';
import { scoreText } from './evidence.ts';
import { attribute, clipped, text } from './html.ts';
import type { Tags, Writing } from './writing.ts';

/** Returns the tags of a block, and of a part that only one kind of block has; nothing for other nodes. */
export function blockTags(node: Node, at: string, writing: Writing): Tags | undefined {
  const named = (name: string, className: string, label = ''): Tags => ({
    open: `<${name} class="${className}"${at}>${label}`,
    close: `</${name}>`,
  });
  const judged = (name: string): Tags => named('div', name, badge(node, name, writing));
  switch (node.type) {
    case 'section':
      return named('div', 'section');
    case 'heading':
      return headingTags(node, at, writing);
    case 'paragraph':
      return { open: `<p${at}>${markers(node)}`, close: '</p>' };
    case 'list':
      return listTags(node, at);
    case 'listItem':
      return itemTags(node, at);
    case 'figure':
      return { open: `<figure${at}>`, close: '</figure>' };
    case 'blockquote':
      return { open: `<blockquote${at}>`, close: '</blockquote>' };
    case 'callout':
      return named('div', 'callout', `<p class="tone">${text(clipped(String(node.tone ?? 'note'), 40))}</p>`);
    case 'details':
      return named('div', 'details');
    case 'summary':
      return named('div', 'summary');
    case 'code':
      return { open: `<pre class="code"${at}>`, close: '</pre>', value: text(node.value) };
    case 'math':
      return { open: `<p class="math"${at}>`, close: '</p>', value: text(node.value) };
    case 'embed':
      return { open: `<p class="image"${at}>`, close: '</p>', value: placeholder('Embedded', node.title, node.url) };
    case 'thematicBreak':
      return { open: `<hr${at}>`, close: '', value: '' };
    case 'footnoteDefinition':
      return named('div', 'note', `<span class="mark">${text(clipped(String(node.identifier), 20))}</span>`);
    case 'faq':
    case 'glossary':
    case 'fields':
      return judged(node.type);
    case 'steps': {
      const tags = named('ol', 'steps');
      return {
        open: `<div class="procedure">${badge(node, 'steps', writing)}${tags.open}`,
        close: `${tags.close}</div>`,
      };
    }
    case 'step':
      return { open: `<li${at}>`, close: '</li>' };
    case 'descriptionList':
      return named('div', 'glossary');
    case 'faqPair':
    case 'question':
    case 'answer':
    case 'glossaryEntry':
    case 'term':
    case 'definition':
    case 'field':
    case 'label':
    case 'value':
      return named('div', node.type);
    default:
      return undefined;
  }
}

/** The label above a node that was recognised: its kind and score, with a link to the reasons. */
export function badge(node: Node, name: string, { view }: Writing): string {
  const { evidence } = node;
  const number = view.numbering.numberOf(node);
  if (evidence === undefined || number === undefined) return `<p class="badge"><span>${text(name)}</span></p>`;
  const link = `<a href="#${view.prefix}e${number}">${text(name)} <b>${scoreText(evidence.score)}</b></a>`;
  return `<p class="badge">${link}</p>`;
}

/** The placeholder of a thing that the report does not load. */
export function placeholder(kind: string, words: string | undefined, url: string): string {
  const said = words === undefined || words === '' ? clipped(String(url), 80) : clipped(String(words), 300);
  return `<span class="kind">${kind}</span> ${text(said)}`;
}

/** The markers that a rule took out of the text. */
function markers({ markers: taken = [] }: Node): string {
  const shown = taken.slice(0, 3).map((marker) => text(clipped(String(marker), 20)));
  return shown.length === 0 ? '' : `<span class="marker">${shown.join(' ')}</span> `;
}

function headingTags(node: Extract<Node, { type: 'heading' }>, at: string, writing: Writing): Tags {
  const depth = Math.min(Math.max(Math.trunc(Number(node.depth)) || 1, 1), 6);
  writing.rank = Math.min(Math.max(depth + 2, 3), writing.rank + 1, 6);
  const recovered = node.origin === 'recovered' ? ' recovered' : '';
  const value = node.children.length === 0 ? { value: '(empty heading)' } : {};
  return { open: `<h${writing.rank} class="h${depth}${recovered}"${at}>`, close: `</h${writing.rank}>`, ...value };
}

function listTags({ ordered, start, reversed, style }: List, at: string): Tags {
  if (!ordered) return { open: `<ul${at}>`, close: '</ul>' };
  const type = style !== undefined && /^[aAiI]$/.test(style) ? attribute('type', style) : '';
  const first = Number.isSafeInteger(start) ? attribute('start', start) : '';
  return { open: `<ol${first}${reversed === true ? ' reversed' : ''}${type}${at}>`, close: '</ol>' };
}

function itemTags(node: ListItem, at: string): Tags {
  const value = Number.isSafeInteger(node.value) ? attribute('value', node.value) : '';
  const { checked } = node;
  const box = typeof checked === 'boolean' ? `<span class="kind">${checked ? 'done' : 'open'}</span> ` : '';
  return { open: `<li${value}${at}>${box}${markers(node)}`, close: '</li>' };
}
