import { describe, expect, test } from 'vitest';
import { command, jsonLines } from './harness.ts';

const wrong = '<h2>Tea</h2>\n<h4>Green</h4><ul><li>Hot.</ul>';
const feed = `<rss version="2.0"><channel><title>T</title><item><title>A</title><link>https://a.example/1</link><description><![CDATA[${wrong}]]></description></item></channel></rss>`;

describe('--check', () => {
  test('writes its findings and their places to stderr, and exits with 1', async () => {
    const { code, out, err } = await command(['--check', '--format', 'text'], { stdin: wrong });
    expect({ code, out }).toEqual({ code: 1, out: 'Tea\nGreen\nHot.\n' });
    expect(err).toBe(
      'espalier: standard input: 2 found\n' +
        '  2:1 warning heading-jump: The heading "Green" of rank 4 is under one of rank 2.\n' +
        '  2:15 info list-of-one: A list has one item: "Hot.".\n',
    );
  });

  test('exits with 0 where nothing is worse than an info', async () => {
    const { code, err } = await command(['--check'], { stdin: '<h2>Tea</h2><ul><li>Hot.</ul>' });
    expect(code).toBe(0);
    expect(err).toContain('1 found');
    expect((await command(['--check'], { stdin: '<p>Hot.' })).err).toBe('espalier: standard input: nothing found\n');
  });

  test('looks at items of feeds and at records', async () => {
    expect((await command(['--check'], { stdin: feed })).err).toContain('standard input, item 1: 2 found');
    const records = `{"html":"<p>x"}\n{"html":${JSON.stringify(wrong)}}\n`;
    const { code, err } = await command(['--check'], { stdin: records });
    expect(code).toBe(1);
    expect(err).toContain('standard input, line 2: 2 found');
  });
});

describe('the formats of a check', () => {
  test('github writes a command a finding, and exits as a check does', async () => {
    const { code, out, err } = await command(['--format', 'github'], { stdin: wrong });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.split('\n')[0]).toBe(
      '::warning title=heading-jump,file=standard input,line=2,col=1,endLine=2,endColumn=15::The heading "Green" of rank 4 is under one of rank 2. Make it a heading of rank 3.',
    );
  });

  test('sarif writes one log', async () => {
    const { code, out } = await command(['--format', 'sarif'], { stdin: wrong });
    const log = JSON.parse(out) as { version: string; runs: { results: { ruleId: string }[] }[] };
    expect(code).toBe(1);
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['heading-jump', 'list-of-one']);
    const none = await command(['--format', 'sarif'], { stdin: '<p>Hot.' });
    expect((JSON.parse(none.out) as typeof log).runs[0]?.results).toEqual([]);
  });

  test('sarif names an item by its address, without a place in the file of the feed', async () => {
    const { out } = await command(['--format', 'sarif'], { stdin: feed });
    expect(out).toContain('{"artifactLocation":{"uri":"https://a.example/1"}}');
  });
});

test('--format chunks writes one a line, with the source of its article', async () => {
  const { out } = await command(['--format', 'chunks'], { stdin: '<h2>Tea</h2><p>Hot.</p><h2>Milk</h2><p>Cold.</p>' });
  expect(jsonLines(out).map(({ source, text }) => [source, text])).toEqual([
    ['standard input', 'Tea\nHot.'],
    ['standard input', 'Milk\nCold.'],
  ]);
});
