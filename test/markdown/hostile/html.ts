import type { Random } from './random.ts';
import { textOf } from './texts.ts';

type Make = (random: Random, depth: number) => string;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const said: Make = (random) => escaped(textOf(random));
const attribute = (random: Random, name: string): string => (random.below(2) ? ` ${name}="${said(random, 0)}"` : '');

/** Elements of a line, each around some others. */
const inline: readonly [Make, ...Make[]] = [
  said,
  said,
  said,
  (random, depth) =>
    `<a href="${random.pick(['', '', '/', '#', 'https://a.example/', 'b?c='])}${said(random, 0)}"${attribute(random, 'title')}>${line(random, depth)}</a>`,
  (random) =>
    `<img src="${random.pick(['', 'a', 'https://a.example/'])}${said(random, 0)}"${attribute(random, 'alt')}${attribute(random, 'title')}>`,
  (random) => `<code>${said(random, 0)}</code>`,
  (random) => `<code>${said(random, 0)}</code>`,
  (random, depth) => `<b>${line(random, depth)}</b>`,
  (random, depth) => `<i>${line(random, depth)}</i>`,
  (random, depth) => `<del>${line(random, depth)}</del>`,
  (random, depth) => `<sup>${line(random, depth)}</sup>`,
  (random, depth) => `<q>${line(random, depth)}</q>`,
  () => '<br>',
  (random) => `<math alttext="${said(random, 0)}"><mi>${said(random, 0)}</mi></math>`,
  (random) => `<iframe src="${said(random, 0)}"${attribute(random, 'title')}></iframe>`,
  (random) => `<sup><a href="#n${random.below(3)}" id="r${random.below(3)}">1</a></sup>`,
];

function line(random: Random, depth: number): string {
  const count = depth <= 0 ? 1 : 1 + random.below(4);
  return Array.from({ length: count }, () => (depth <= 0 ? said : random.pick(inline))(random, depth - 1)).join('');
}

const note: Make = (random) =>
  `<li id="n${random.below(3)}">${line(random, random.below(4))} <a href="#r${random.below(3)}">back</a></li>`;

const block: readonly [Make, ...Make[]] = [
  (random) => `<p>${line(random, random.below(4))}</p>`,
  (random) => `<p>${line(random, random.below(4))}</p>`,
  (random) => line(random, random.below(4)),
  (random) => `<h2>${line(random, random.below(4))}</h2>`,
  (random, depth) => `<ul><li>${blocks(random, depth)}<li>${blocks(random, depth)}</ul>`,
  (random, depth) =>
    `<ol start="${random.below(3)}"><li>${line(random, random.below(4))}<li>${blocks(random, depth)}</ol>`,
  (random, depth) => `<ul><li><input type=checkbox>${blocks(random, depth)}</ul>`,
  (random, depth) => `<blockquote>${blocks(random, depth)}</blockquote>`,
  (random, depth) => `<div class="callout warning">${blocks(random, depth)}</div>`,
  (random) => `<pre><code class="language-${said(random, 0)}">${said(random, 0)}\n${said(random, 0)}</code></pre>`,
  (random, depth) =>
    `<table><tr><th>${line(random, random.below(4))}<th>${line(random, random.below(4))}<tr><td>${line(random, random.below(4))}<td>${blocks(random, depth)}</table>`,
  (random, depth) => `<dl><dt>${line(random, random.below(4))}<dd>${blocks(random, depth)}</dl>`,
  (random, depth) => `<details><summary>${line(random, random.below(4))}</summary>${blocks(random, depth)}</details>`,
  (random) =>
    `<figure><img src="${said(random, 0)}"${attribute(random, 'alt')}><figcaption>${line(random, random.below(4))}</figcaption></figure>`,
  (random, depth) => `<ol>${note(random, depth)}${note(random, depth)}</ol>`,
  (random) => `<p><b>${said(random, 0)}:</b> ${line(random, random.below(4))}</p>`,
  () => '<hr>',
];

function blocks(random: Random, depth: number): string {
  const count = 1 + random.below(2);
  return Array.from({ length: count }, () => (depth <= 0 ? said : random.pick(block))(random, depth - 1)).join('');
}

/** Returns the HTML of an article of hostile texts in nested elements. */
export const articleHtml = (random: Random): string => blocks(random, 1 + random.below(3));
