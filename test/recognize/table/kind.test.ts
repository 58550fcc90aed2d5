import { describe, expect, test } from 'vitest';
import { type ArticleOptions, comparisons, find, metrics, parseArticle, type Table } from '../../../src/index.ts';

const versus = `<h2>Canoe vs kayak</h2><table><tr><th><th>Canoe<th>Kayak
  <tr><td>Paddle<td>One blade, changed from side to side<td>Two blades on one shaft
  <tr><td>Seat<td>Raised, so that you can kneel<td>Low, with the legs in front</table>`;
const plain =
  '<table><tr><th>Date<th>Town<th>Speaker<tr><td>1 May<td>Leith<td>I. Berg<tr><td>8 May<td>Oban<td>T. Vale</table>';

function tableOf(html: string, options: ArticleOptions = {}): Table {
  const table = find(parseArticle(html, options), 'table');
  if (table === undefined) throw new Error('there is a table');
  return table;
}

describe('the kind of a table', () => {
  test('comes with its evidence', () => {
    const table = tableOf(versus);
    expect(table.kind).toBe('comparison');
    expect(table.evidence?.by).toBe('table-kind');
    expect(table.evidence?.score).toBeGreaterThan(0.8);
    expect(table.evidence?.signals).toContain('nothing over the labels of several columns');
    expect(tableOf(plain)).not.toHaveProperty('evidence');
  });

  test('respects the threshold, and then reports what came close', () => {
    const table = tableOf(versus, { threshold: 0.999 });
    expect(table.kind).toBe('data');
    expect(table.alternatives?.map(({ by }) => by)).toEqual(['table-kind:comparison']);
    expect(tableOf(plain, { threshold: 0 }).kind).toBe('data');
  });

  test('does not run where recognition is off', () => {
    expect(tableOf(versus, { recognizers: false })).not.toHaveProperty('evidence');
  });

  test.each([
    ['en', 'Metric|Target', 'metric'],
    ['de', 'Kennzahl|Zielwert', 'metric'],
    ['fr', 'Indicateur|Cible', 'metric'],
    ['es', 'Indicador|Meta', 'metric'],
    ['it', 'Indicatore|Obiettivo', 'metric'],
    ['pt', 'Indicador|Meta', 'metric'],
    ['nl', 'Maatstaf|Streefwaarde', 'metric'],
    ['en', 'Term|How it differs', 'comparison'],
    ['de', 'Begriff|Unterschied', 'comparison'],
    ['fr', 'Terme|Différence', 'comparison'],
    ['es', 'Término|Diferencia', 'comparison'],
    ['it', 'Termine|Differenza', 'comparison'],
    ['pt', 'Termo|Diferença', 'comparison'],
    ['nl', 'Begrip|Verschil', 'comparison'],
    ['en', 'Meal|Guests', 'data'],
    ['de', 'Gericht|Gäste', 'data'],
  ])('has the words of %s: %s', (language, header, kind) => {
    const heads = header.split('|').map((text) => `<th>${text}`);
    const cells =
      kind === 'comparison'
        ? ['Starts fast, costs more', 'Slow to start, but cheap', 'In between, needs care']
        : ['&lt; 5 %', '&gt; 90 %', '&lt; 7 %'];
    const rows = ['Alpha', 'Beta', 'Gamma'].map((label, index) => `<tr><td>${label}<td>${cells[index]}`);
    const html = `<table><tr>${heads.join('')}${rows.join('')}</table>`;
    expect(tableOf(html, { language }).kind).toBe(kind);
  });

  test('does not depend on class names or ids, and not on bold type alone', () => {
    const dressed = versus.replaceAll('<td>', '<td class="c1" id="x">').replaceAll('<th>', '<th class="h">');
    expect(tableOf(dressed).evidence).toEqual(tableOf(versus).evidence);
    expect(tableOf(versus.replaceAll('<td>', '<td><b>')).kind).toBe('comparison');
  });
});

describe('the cells of a comparison', () => {
  test('are the subjects and attributes themselves, whichever way it is laid out', () => {
    const across = tableOf(versus);
    expect(across).toMatchObject({
      subjects: 'columns',
      subjectCells: [
        [0, 1],
        [0, 2],
      ],
      attributeCells: [
        [1, 0],
        [2, 0],
      ],
    });
    const down = tableOf('<table><tr><th>Term<th>How it differs<tr><td>Biga<td>Stiff<tr><td>Poolish<td>Wet</table>');
    expect(down).toMatchObject({
      subjects: 'rows',
      subjectCells: [
        [1, 0],
        [2, 0],
      ],
      attributeCells: [[0, 1]],
    });
  });

  test('leave out section rows and remarks', () => {
    const html = `<h2>Old and new</h2><table><tr><th><th>Old<th>New<th>Notes<tr><td colspan=4>Inside<tr><td>Warm after<td>90 s<td>25 s<td>Much better
      <tr><td>Noise<td>58 dB<td>41 dB<td>Also better</table>`;
    const [record] = comparisons(parseArticle(html));
    expect(record).toMatchObject({ subjects: ['Old', 'New'], attributes: ['Warm after', 'Noise'] });
  });

  test('take several columns under one side together', () => {
    const html = `<table><tr><th colspan=2>Pros<th colspan=2>Cons<tr><td>+<td>Warm<td>-<td>Dear<tr><td>+<td>Quiet<td>-<td>Slow</table>`;
    expect(comparisons(parseArticle(html))[0]?.values).toEqual([
      ['+ Warm', '+ Quiet'],
      ['- Dear', '- Slow'],
    ]);
  });
});

describe('the metrics of a table', () => {
  test('are its columns where these give targets', () => {
    const html = `<h2>Service levels</h2><table><tr><th>Priority<th>Target response<th>Target resolution<tr><th>High<td>1 hour<td>4 hours<tr><th>Low<td>1 day<td>5 days</table>`;
    expect(tableOf(html)).toMatchObject({
      kind: 'metric',
      metrics: [
        { row: 1, name: [0, 1] },
        { row: 2, name: [0, 2] },
      ],
    });
    expect(metrics(parseArticle(html))[1]).toEqual({
      name: 'Target resolution',
      cells: { Priority: 'Target resolution', High: '4 hours', Low: '5 days' },
      notes: [],
      section: ['Service levels'],
    });
  });

  test('take their unit from the header or their own name', () => {
    const html = `<table><tr><th>Metric<th>Target (ms)<tr><td>Start<td>200<tr><td>Stop<td>300</table>
      <table><tr><th>Metric<th>Target<tr><td>Wait (ms)<td>12<tr><td>Walk (km)<td>3</table>`;
    const units = metrics(parseArticle(html)).map(({ target }) => target?.quantities[0]?.unit);
    expect(units).toEqual(['ms', 'ms', 'ms', 'km']);
  });

  test('keep the whole text of a long target', () => {
    const long = `at least one of ${'very '.repeat(300)}many`;
    const html = `<table><tr><th>Metric<th>Target<tr><td>A<td>${long}<tr><td>B<td>2 s</table>`;
    expect(metrics(parseArticle(html))[0]?.target).toEqual({ text: long, quantities: [] });
  });
});
