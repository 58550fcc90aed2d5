import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { anyString, page } from '../../test/laws/markup.ts';
import { filesIn } from '../accuracy/corpus.ts';
import type { Trial } from './checks.ts';

const longestExcerpt = 6000;

/** A change of a text: a stretch of it is deleted, repeated, or replaced, the stretch given as shares of the text. */
interface Change {
  kind: 'delete' | 'repeat' | 'replace' | 'move';
  from: number;
  length: number;
  by: string;
}

const scrap = fc.constantFrom(
  ...'<p>|</p>|<div>|</div>|<table>|</table>|<tr>|<td>|<li>|</ul>|<ul>|<b>|</b>|<a href="#n">|</a>|<h2>|</h2>|<br>|<br><br>|\n\n|1) |– |: |? |<details>|<summary>|<dl><dt>|<dd>|<svg>|<math>|<!--|-->|<pre>|<select>|<template>|<script>|<style>|</body>|"|\'|>|<|&|\0|\ud83d|–|<sup>|<blockquote>|<form>|<button>|<caption>|<figure>|<figcaption>|Q: |A: |FAQ|vs|99.9%|< 200 ms'.split(
    '|',
  ),
);

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('delete', 'repeat', 'replace', 'move'),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(80),
  by: scrap,
});

function changed(html: string, { kind, from, length, by }: Change): string {
  const start = Math.floor(from * html.length);
  const before = html.slice(0, start);
  const piece = html.slice(start, start + length);
  const behind = html.slice(start + length);
  if (kind === 'delete') return before + behind;
  if (kind === 'repeat') return before + piece + piece + behind;
  if (kind === 'move') return piece + before + behind;
  return before + by + behind;
}

/** Excerpts of real pages, with a few changes. */
function mutations(corpus: string): fc.Arbitrary<string>[] {
  if (!existsSync(corpus)) return [];
  const files = ['pages', 'faq', 'wordpress/posts', 'html5lib'].flatMap((folder) =>
    filesIn(join(corpus, folder), folder === 'html5lib' ? '.dat' : '.html').map((file) => join(corpus, folder, file)),
  );
  const excerpt = fc
    .tuple(fc.nat(files.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(longestExcerpt))
    .map(([file, from, length]) => {
      const html = readFileSync(files[file] ?? '', 'utf8');
      const start = Math.floor(from * Math.max(0, html.length - length));
      return html.slice(start, start + length);
    });
  return [
    fc.tuple(excerpt, fc.array(change, { maxLength: 6 })).map(([html, changes]) => changes.reduce(changed, html)),
  ];
}

/** Inputs of every kind: markup by a grammar, any strings, and, where there is a corpus, changed excerpts of its pages. */
export function trials(corpus: string): { trial: fc.Arbitrary<Trial>; kinds: number } {
  const kinds = [page, anyString, ...mutations(corpus)];
  const html = fc.oneof(...kinds.map((arbitrary, index) => ({ weight: index === 1 ? 1 : 3, arbitrary })));
  return { trial: fc.record({ html, root: fc.constantFrom('auto', 'document') }), kinds: kinds.length };
}
