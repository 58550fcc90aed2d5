import { describe, expect, test } from 'vitest';
import { findAll, inspect, type Node, parseArticle, type RecoverRule, toText, visit } from '../../src/index.ts';
import { rules } from '../../src/recover/index.ts';
import type { RecoverOptions } from '../../src/recover/options.ts';

/** One input for each rule to which it applies. */
const inputs: Record<RecoverRule, string> = {
  'br-paragraphs': '<p>One is here.<br><br>Two is there.</p>',
  'numbered-paragraphs': '<p>1) Rake the leaves.</p><p>2) Turn the soil.</p>',
  'numbered-lines': '<p>1) Rake the leaves.<br>2) Turn the soil.</p>',
  'dash-bullets': '<ul><li>Tools<br>– a rake<br>– a spade</li></ul>',
  'label-items': '<ul><li>Tools:</li><li>rake</li><li>Seeds:</li><li>peas</li></ul>',
  'trailing-fields':
    '<ol><li>Rake.</li><li>Dig.<br><strong>Season:</strong> autumn<br><strong>Tools:</strong> spade</li></ol>',
  'item-fields':
    '<ul><li>Symptom: leak -> Root cause: frost -> Fix: new pipe</li><li>Symptom: smell -> Root cause: mould -> Fix: air</li><li>Symptom: noise -> Root cause: sand -> Fix: filter</li></ul>',
  'field-lines': '<p><strong>Season:</strong> autumn<br><strong>Tools:</strong> rake, spade</p>',
  'bold-heading': '<h2>Garden</h2><p><strong>Tools</strong></p><ul><li>rake</li><li>spade</li></ul>',
  'word-lists':
    '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.&nbsp; </span>Rake</p><p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.&nbsp; </span>Dig</p>',
  'list-runs': '<ol><li>Rake.</li><li>Dig.</li></ol><p>Rest a while.</p><ol start="3"><li>Sow.</li></ol>',
  'task-marks': '<ul><li>☑ rake</li><li>☐ hoe</li></ul>',
  'label-heading': '<h2>Garden</h2><p>Tools</p><ul><li>rake</li><li>spade</li></ul>',
  'quote-alerts': '<blockquote><p>[!TIP]<br>Rake when it is dry.</p></blockquote>',
};

const names = Object.keys(inputs) as RecoverRule[];

function made(html: string, recover: RecoverOptions = true): Set<string> {
  const found = new Set<string>();
  visit(parseArticle(html, { recover, recognizers: false }), (node: Node) => {
    if (node.origin === 'recovered') found.add(node.by ?? 'no rule');
  });
  return found;
}

function option(name: RecoverRule): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

describe('the rules', () => {
  test('are applied in this order', () => {
    expect(rules.map(({ name }) => name)).toEqual([
      'word-lists',
      'br-paragraphs',
      'numbered-paragraphs',
      'numbered-lines',
      'dash-bullets',
      'list-runs',
      'task-marks',
      'label-items',
      'trailing-fields',
      'item-fields',
      'field-lines',
      'bold-heading',
      'label-heading',
      'quote-alerts',
    ]);
  });

  test.each(names)('%s marks what it makes', (name) => {
    expect(made(inputs[name])).toContain(name);
  });

  test.each(names)('%s can be switched off by its name, and the others stay on', (name) => {
    const others = names.filter((other) => other !== name);
    expect(made(inputs[name], { [option(name)]: false })).not.toContain(name);
    for (const other of others) expect(made(inputs[other], { [option(name)]: false })).toContain(other);
  });

  test('are all switched off by false', () => {
    for (const name of names) expect([...made(inputs[name], false)]).toEqual([]);
  });

  test.each(names)('%s loses no text but markers, and records these', (name) => {
    const characters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');
    const article = parseArticle(inputs[name], { recognizers: false });
    const markers: string[] = [];
    visit(article, (node) => void markers.push(...(node.markers ?? [])));
    const before = toText(parseArticle(inputs[name], { recognizers: false, recover: false }));
    expect(characters(toText(article) + markers.join(''))).toBe(characters(before));
  });
});

describe('rules compose', () => {
  test('in numbered paragraphs whose lines are dashes whose items are labels', () => {
    const article = parseArticle(
      '<h2>Pump</h2><p>Service plan</p><p>1) Weekly\n– Oil: one drop\n– Panels:\n– left\n– Valves:\n– right</p><p>2) Monthly\n– Clean it.\n– Dry it.</p>',
      { recognizers: false },
    );
    expect(inspect(article)).toBe(`article
  section depth=2
    heading depth=2
      text "Pump"
    section depth=3 origin=recovered by=label-heading
      heading depth=3 origin=recovered by=label-heading
        text "Service plan"
      list ordered=true origin=recovered by=numbered-paragraphs
        listItem origin=recovered by=numbered-paragraphs markers=["1)"]
          paragraph
            text "Weekly"
          list ordered=false origin=recovered by=dash-bullets
            listItem origin=recovered by=dash-bullets markers=["–"]
              paragraph
                text "Oil: one drop"
            listItem origin=recovered by=dash-bullets markers=["–"]
              paragraph
                text "Panels:"
              list ordered=false origin=recovered by=label-items
                listItem origin=recovered by=dash-bullets markers=["–"]
                  paragraph
                    text "left"
            listItem origin=recovered by=dash-bullets markers=["–"]
              paragraph
                text "Valves:"
              list ordered=false origin=recovered by=label-items
                listItem origin=recovered by=dash-bullets markers=["–"]
                  paragraph
                    text "right"
        listItem origin=recovered by=numbered-paragraphs markers=["2)"]
          paragraph
            text "Monthly"
          list ordered=false origin=recovered by=dash-bullets
            listItem origin=recovered by=dash-bullets markers=["–"]
              paragraph
                text "Clean it."
            listItem origin=recovered by=dash-bullets markers=["–"]
              paragraph
                text "Dry it."
`);
  });
});

describe('recovered headings', () => {
  const sections = (html: string): string[] =>
    findAll(parseArticle(html, { recognizers: false }), 'section').map(
      ({ depth, origin, children }) =>
        `${depth}${origin === undefined ? '' : '*'} ${children[0] ? toText(children[0]) : ''}`,
    );

  test('are one level below the heading around them, and at 2 where there is none', () => {
    const label = '<p>Tools</p><ul><li>rake</li><li>spade</li></ul>';
    expect(sections(label)).toEqual(['2* Tools']);
    expect(sections(`<h1>A</h1>${label}`)).toEqual(['1 A', '2* Tools']);
    expect(sections(`<h3>A</h3>${label}`)).toEqual(['3 A', '4* Tools']);
    expect(sections(`<h6>A</h6>${label}`)).toEqual(['6 A', '6* Tools']);
  });

  test('leave plain text behind their lists to the section around them', () => {
    const article = parseArticle('<h2>A</h2><p>Tools</p><ul><li>rake</li><li>spade</li></ul><p>Dry them.</p>', {
      recognizers: false,
    });
    const [section] = findAll(article, 'section');
    expect(section?.children.map(({ type }) => type)).toEqual(['heading', 'section', 'paragraph']);
  });
});

describe('positions', () => {
  const html =
    '<p>Pack:<br>– a <b>warm</b> hat<br>– tea &amp; milk</p>\n<p>1) One step\n– aside\n– beside</p>\n<p>2) Another</p>';
  const article = parseArticle(html, { positions: true, recognizers: false });
  const sourceOf = ({ position }: Node): string | undefined =>
    position && html.slice(position.start.offset, position.end.offset);

  test('of cut texts are exact', () => {
    const texts = findAll(article, 'text').map((text) => [text.value, sourceOf(text)]);
    expect(texts).toEqual([
      ['Pack:', 'Pack:'],
      ['a ', 'a '],
      ['warm', 'warm'],
      [' hat', ' hat'],
      ['tea & milk', 'tea &amp; milk'],
      ['One step', 'One step'],
      ['aside', 'aside'],
      ['beside', 'beside'],
      ['Another', 'Another'],
    ]);
  });

  test('of made nodes span what they hold', () => {
    const numbered = findAll(article, 'list').find(({ ordered }) => ordered);
    expect(numbered && sourceOf(numbered)).toBe(html.slice(html.indexOf('<p>1)')));
    const [, item] = findAll(article, 'listItem');
    expect(item && sourceOf(item)).toBe('tea &amp; milk');
    const [first] = findAll(article, 'listItem');
    expect(first && sourceOf(first)).toBe('a <b>warm</b> hat');
  });

  test('give lines of the source', () => {
    const aside = findAll(article, 'text').find(({ value }) => value === 'aside');
    expect(aside?.position?.start).toEqual({ line: 3, column: 3, offset: html.indexOf('aside') });
  });
});
