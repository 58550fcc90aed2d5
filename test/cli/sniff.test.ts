import { describe, expect, test } from 'vitest';
import { LONGEST_LOOK, sniff } from '../../src/cli/sniff.ts';

const whole = (text: string, name = '-') => sniff(name, text, true);

describe('a feed', () => {
  test.each([
    ['<rss version="2.0"><channel/></rss>'],
    ['  \n<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?><!-- > --><feed xmlns="http://www.w3.org/2005/Atom">'],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
    ['<!DOCTYPE rss [<!ENTITY a "b">]><rss version="0.91">'],
    ['<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">'],
    ['{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
    ['{\n  "version": "https:\\/\\/jsonfeed.org\\/version\\/1",\n  "items": []\n}'],
    ['{\n  "items": [],\n  "title": "t"\n}'],
  ])('%s', (text) => {
    expect(whole(text)).toBe('feed');
  });
});

describe('not a feed', () => {
  test.each([
    ['<!DOCTYPE html><html><body><rss>'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'],
    ['<p>About <b>RSS</b>: &lt;rss version="2.0"></p>'],
    ['<feedback>hello</feedback>'],
    ['Plain text about {braces}'],
    ['<!-- never closed <rss>'],
    ['<'],
    [''],
    ['[1] a note'],
  ])('%s is HTML', (text) => {
    expect(whole(text)).toBe('html');
  });

  test.each([
    ['{"html":"<p>a</p>"}'],
    ['{"id":1,"html":"\\"version\\": \\"https://jsonfeed.org/version/1\\""}\n{"html":""}'],
    ['not a record\n{"html":"<p>a</p>"}\n'],
    ['{"id":1,\n{"html":"b"}'],
    ['{broken\n'],
  ])('%s is NDJSON', (text) => {
    expect(whole(text)).toBe('ndjson');
  });

  test('lines are recognized as records by the name', () => {
    expect(whole('<p>', 'a.ndjson')).toBe('ndjson');
    expect(whole('', 'a.JSONL')).toBe('ndjson');
    expect(whole('<p>', 'ndjson')).toBe('html');
  });
});

test('Markdown is recognized by the name', () => {
  expect(whole('# Tea', 'notes/tea.md')).toBe('markdown');
  expect(whole('<p>Tea', 'TEA.Markdown')).toBe('markdown');
  expect(whole('# Tea', 'md')).toBe('html');
});

test('any other text is in the format of the caller', () => {
  for (const text of ['', ' \n', 'words', '[1]']) expect(sniff('-', text, true, 'ndjson'), text).toBe('ndjson');
  expect(sniff('-', 'words', false, 'ndjson')).toBe('ndjson');
  expect(sniff('-', '<p>words', false, 'ndjson')).toBe('html');
  expect(sniff('-', '<rss>', false, 'ndjson')).toBe('feed');
});

describe('the first characters', () => {
  test('settle the kind as soon as they can', () => {
    expect(sniff('-', '<?xml version="1.0"?><rss ', false)).toBe('feed');
    expect(sniff('-', '{"html":"a"}\n', false)).toBe('ndjson');
    expect(sniff('-', '<div class="a">', false)).toBe('html');
  });

  test('leave it open until then', () => {
    for (const start of [
      '',
      ' \n',
      '<',
      '<rs',
      '<?xml version="1.0"',
      '<!-- a',
      '<!DOCTYPE rss [',
      '{',
      '{\n',
      'text',
    ]) {
      expect(sniff('-', start, false), start).toBeUndefined();
    }
  });

  test('are no more than it takes', () => {
    expect(sniff('-', ' '.repeat(LONGEST_LOOK), false)).toBe('html');
    expect(sniff('-', `<!--${'-'.repeat(LONGEST_LOOK)}`, false)).toBe('html');
    expect(sniff('-', `{"html":"${'a'.repeat(LONGEST_LOOK)}`, false)).toBe('ndjson');
  });
});
