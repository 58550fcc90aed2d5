import { describe, expect, test } from 'vitest';
import { find, parseArticle } from '../../src/index.ts';
import { article, createSerializer, p, type SerializerOptions, serializer, text } from '../../src/testing/index.ts';

expect.addSnapshotSerializer(serializer);

describe('the serializer', () => {
  const html =
    '<h2>Goals</h2><table><tr><th>Metric<th>Target<tr><td>p95 latency<td>&lt; 200 ms<tr><td>Errors<td>&lt; 1%<tr><td colspan=2>By day</table>';
  const table = find(parseArticle(html, { positions: true }), 'table');

  test('shows neither evidence nor keys, places, positions or values', () => {
    expect(table).toMatchInlineSnapshot(`
      table kind=metric columns=["Metric","Target"] metrics=["p95 latency","Errors"]
        tableRow section=body
          tableCell role=columnHeader
            text "Metric"
          tableCell role=columnHeader
            text "Target"
        tableRow section=body
          tableCell role=data
            text "p95 latency"
          tableCell role=data
            text "< 200 ms"
        tableRow section=body
          tableCell role=data
            text "Errors"
          tableCell role=data
            text "< 1%"
        tableRow section=body
          tableCell colSpan=2 role=data
            text "By day"
    `);
  });

  test('shows the chosen facts', () => {
    const [all = ''] = createSerializer({ evidence: true, keys: true, places: true, positions: true, values: true })
      .serialize(table)
      .split('\n', 1);
    expect(all).toMatch(/^table kind=metric columns=\[\{"name":"Metric","key":"Metric"\},.* metrics=\[\{"row":1,/);
    expect(all).toMatch(/evidence=\{"by":"table-kind","score":[\d.]+,.* @1:15-1:\d+$/);
    const cell = (options: SerializerOptions): string =>
      createSerializer(options).serialize(table).split('\n')[9] ?? '';
    expect(cell({ places: true })).toContain('tableCell row=1 column=1 rowSpan=1 colSpan=1 role=data');
    expect(cell({ values: true })).toContain('role=data value={"type":"quantity"');
    expect(cell({ positions: true })).toMatch(/role=data @1:\d+-1:\d+$/);
  });

  test('stays as it is where only the evidence changes', () => {
    const surer = { ...table, evidence: { by: 'table-kind', score: 1, signals: [] }, alternatives: [] };
    expect(serializer.serialize(surer)).toBe(serializer.serialize(table));
  });

  test.each([
    [{ evidences: true }, /unknown option 'evidences'; did you mean 'evidence'\?/],
    [{ evidence: 1 }, /evidence must be a boolean/],
    [{ keys: undefined }, /keys must be a boolean/],
    ['evidence', /options must be an object/],
  ])('refuses %j', (options, message) => {
    expect(() => createSerializer(options as SerializerOptions)).toThrow(TypeError);
    expect(() => createSerializer(options as SerializerOptions)).toThrow(message);
  });

  test('shows trees one line a node', () => {
    expect(article(p('a'))).toMatchInlineSnapshot(`
      article
        paragraph
          text "a"
    `);
    expect({ body: p('a') }).toMatchInlineSnapshot(`
      {
        "body": paragraph
          text "a",
      }
    `);
  });

  test.each([
    ['a text', text('a')],
    ['a foreign tree', { type: 'root', children: [] }],
    ['a name like a type', { type: 'list', items: [] }],
    ['children that are none', { type: 'list', children: 3 }],
    ['an inherited type', { type: 'toString', children: [] }],
    ['a string', 'paragraph'],
    ['nothing', null],
  ])('leaves %s alone', (_, value) => {
    expect(serializer.test(value)).toBe(false);
  });
});
