import { describe, expect, test } from 'vitest';
import { repair } from '../../src/feed/repair.ts';

const all = Number.POSITIVE_INFINITY;
const xml = (source: string, most = all): string => repair(source, most).xml;

describe('markup that is whole', () => {
  test.each([
    '<a>b</a>',
    '<a><b/>c</a>',
    '<a x="<b>" y=\'>\'>c</a>',
    '<a><![CDATA[<b> & ]] ]></a>]]></a>',
    '<a>&amp; &lt; > ]]</a>',
    '<A></a>',
    '<a></a >',
  ])('is left alone: %s', (source) => {
    const found = repair(source, all);
    expect(found).toMatchObject({ open: 0, truncated: false, mended: false });
    expect(found.xml).toBe(source);
  });

  test.each([
    ['<!-- a > b --><a/>', '<a/>'],
    ['<a><!----><b/></a>', '<a><b/></a>'],
    ['<a><!--> b --></a>', '<a></a>'],
    ['<?xml version="1.0" a="?"?><a/>', '<a/>'],
    ['<a>1<?php echo "<b>" ?>2</a>', '<a>12</a>'],
    ['<!DOCTYPE rss><a/>', '<a/>'],
    ['<!doctype rss SYSTEM "a>b" \'c>d\'><a/>', '<a/>'],
    ['<!DOCTYPE rss [<!ENTITY a "b>"> <!-- ] > --> ]><a/>', '<a/>'],
    ['<!DOCTYPE rss [<!ELEMENT a (b)>] ><a/>', '<a/>'],
    ["<!DOCTYPE rss [ <!-- it's --> ]><a/>", '<a/>'],
    ['<!DOCTYPE rss "never closed><a/>', '<a/>'],
  ])('loses comments, instructions and the document type: %s', (source, wanted) => {
    expect(repair(source, all)).toMatchObject({ xml: wanted, truncated: false, mended: false });
  });

  test('has the places of its elements', () => {
    expect(repair('<a><b>c</b><d x=1/></a>', all).places).toEqual([
      { tag: 0, start: 3, end: 19 },
      { tag: 3, start: 6, end: 7 },
      { tag: 11, start: 19, end: 19 },
    ]);
    expect(repair('<a>\u0001</a>', all)).toMatchObject({ xml: '<a></a>', places: [] });
    expect(repair('<a><b>c', all).places).toEqual([
      { tag: 0, start: 3, end: 7 },
      { tag: 3, start: 6, end: 7 },
    ]);
    expect(repair('<a><b>c</a>', all).places[1]).toEqual({ tag: 3, start: 6, end: 7 });
  });
});

describe('markup that is not whole', () => {
  test.each<[string, string, number]>([
    ['<a><b>c', '<a><b>c</x></x>', 2],
    ['<a>b<', '<a>b</x>', 1],
    ['<a>b<c d="e', '<a>b</x>', 1],
    ['<a>b</a', '<a>b</x>', 1],
    ['<a>b</', '<a>b</x>', 1],
    ['<a><![CDATA[b', '<a><![CDATA[b]]></x>', 1],
    ['<a>b<!-- c', '<a>b</x>', 1],
    ['<a>b<? c', '<a>b</x>', 1],
    ['<a>b<!DOCTYPE c', '<a>b</x>', 1],
    ['<a>b<!DOCTYPE c [ <!-- d ]>', '<a>b</x>', 1],
  ])('is closed where the input ends: %s', (source, wanted, open) => {
    expect(repair(source, all)).toMatchObject({ xml: wanted, open, truncated: true });
  });

  test.each([
    ['<a></b></a>', '<a></a>'],
    ['</b><a></a>', '<a></a>'],
    ['<a><b></a>', '<a><b></x></x>'],
    ['<a><b><c></a>', '<a><b><c></x></x></x>'],
    ['<a><b></b <c/></a>', '<a><b></x><c/></a>'],
    ['<a><b></B></a></a>', '<a><b></B></a>'],
  ])('closes what is open, and leaves out what closes nothing: %s', (source, wanted) => {
    const found = repair(source, all);
    expect(found.xml).toBe(wanted);
    expect(found.truncated).toBe(false);
    expect(found.mended).toBe(wanted !== '<a><b></x><c/></a>');
  });

  test.each([
    ['<a>1 < 2 <3 <!4 <></a>', '<a>1 &lt; 2 &lt;3 &lt;!4 &lt;></a>'],
    ['<a><b c=d></b></a>', '<a><b c="d"></b></a>'],
    ['<a><__proto__>b</__proto__><constructor/></a>', '<a><x>b</x><x/></a>'],
    ['<prototype></prototype>', '<x></x>'],
  ])('is written as it was meant: %s', (source, wanted) => {
    expect(repair(source, all)).toMatchObject({ xml: wanted, truncated: false, mended: false });
  });

  test('is marked as mended where an item ends what is open before it, though all else is balanced then', () => {
    const found = repair('<rss><channel><item>a<item>b</item></channel></rss>', all);
    expect(found).toMatchObject({ mended: true, xml: '<rss><channel><item>a</x><item>b</item></channel></rss>' });
  });

  test('has items that end what is open, in the holders of feeds only', () => {
    expect(xml('<rss><channel><item><b><item></item></channel></rss>')).toBe(
      '<rss><channel><item><b></x></x><item></item></channel></rss>',
    );
    expect(xml('<feed><entry><b></c><entry></entry></feed>')).toBe('<feed><entry><b></x></x><entry></entry></feed>');
    expect(xml('<rss><item><item a=b></item></rss>')).toBe('<rss><item></x><item a="b"></item></rss>');
    expect(xml('<list><item><b><item></item></list>')).toBe('<list><item><b><item></item></x></x></x>');
    expect(xml('<rss><item><list><item>a</item></list></item></rss>')).toBe(
      '<rss><item><list><item>a</item></list></item></rss>',
    );
  });
});

describe('items beyond the most', () => {
  test.each(['rss', 'channel', 'feed', 'rdf:rdf', 'a:feed'])('end the markup at the first of them: in %s', (holder) => {
    const source = `<${holder}><item>1</item>\n<item>2</item><item>3</item></${holder}>`;
    const found = repair(source, 1);
    expect(found).toMatchObject({ items: 3, stop: source.indexOf('<item>2'), open: 0, truncated: false });
    expect(found.xml).toBe(`<${holder}><item>1</item>\n</x>`);
    expect(found.places).toHaveLength(2);
    expect(repair(source, 3)).toMatchObject({ items: 3, xml: source, open: 0 });
    expect(repair(source, 3).stop).toBe(undefined);
  });

  test('are those of a holder, each name by itself', () => {
    expect(repair('<rss><a><item/><item/></a></rss>', 1)).toMatchObject({ items: 0 });
    expect(repair('<rss><x:item/><item/><entry/></rss>', 1)).toMatchObject({ items: 1 });
    expect(repair('<rss><thing/><thing/></rss>', 1)).toMatchObject({ items: 0 });
    expect(repair('<item/><item/>', 1)).toMatchObject({ items: 0 });
    expect(xml('<rss><x:entry/><x:entry/></rss>', 1)).toBe('<rss><x:entry/></x>');
  });

  test('may be none, and errors behind them are found', () => {
    expect(xml('<rss><item/></rss>', 0)).toBe('<rss></x>');
    expect(repair('<rss><item/><item/></b><![CDATA[', 1)).toMatchObject({
      xml: '<rss><item/></x>',
      truncated: true,
      mended: true,
    });
    expect(repair('<rss><item><b><item/></rss>', 1)).toMatchObject({
      xml: '<rss><item><b></x></x></x>',
      items: 2,
    });
  });
});
