import { describe, expect, test } from 'vitest';
import { explain, parseArticle } from '../../src/index.ts';
import { allWords } from '../../src/lexicon/chosen-words.ts';
import { brParagraphs } from '../../src/recover/br-paragraphs.ts';
import { rules } from '../../src/recover/index.ts';
import { numberedLines } from '../../src/recover/numbered-lines.ts';
import { wordLists } from '../../src/recover/word-lists.ts';
import type { Paragraph, RecoverRule } from '../../src/tree/types.ts';

const list = '<ul><li>rice and beans</li><li>salt and pepper</li></ul>';
const prose = '<p>The pond behind the mill was dug by hand, and it has held its water in every summer since.</p>';
const over = (line: string, under = list): string => `<h2>Mill</h2><p>${line}</p>${under}`;
const said = '“I have never seen a stove draw as well as this one does,” and that is what I say.';

/** A page for each refusal of each rule. */
const pages: Record<Exclude<RecoverRule, 'word-lists'>, Record<string, string>> = {
  'label-heading': {
    'no-line': over('<a href="/a">Garden tools</a>'),
    'too-long': over(`Garden ${'tools and '.repeat(25)}sheds`),
    'too-short': over('A:'),
    columns: over('Garden | Shed'),
    question: over('Which tools?'),
    'end-of-text': over('The tools are in the shed.'),
    'small-start': over('garden tools'),
    'few-letters': over('A+ / B- / 1'),
    'in-brackets': over('(Garden tools)'),
    'sentence-within': over('These are tools. Take them along'),
    address: over('Tools at www.example.org'),
    'unspaced-text': over('道'.repeat(31)),
    'too-many-words': over('Old And New Tools Of All Kinds For House And Garden And Shed'),
    furniture: over('Share this'),
    byline: over('By Anna Berg'),
    dating: over('Updated 12 May'),
    offer: over('Learn more about gardens'),
    speech: over('Anna said:'),
    figure: over('Monday, May 12, 2020'),
    'name-and-value': over('Tool: spade'),
    'lead-in': over('You will need the following:'),
    'clause-of-sentence': over('What you need is simple:'),
    'open-end': over('Tools of'),
    sentence: over('The mill offers two gains:'),
    'unknown-language': `${prose}${over('Тут чотири короткі слова разом:')}`,
    command: over('Rinse each trough before the frost'),
    'repeats-heading': over('Mill:'),
    'empty-list': over('Garden tools', '<ul><li>%</li><li>&amp;</li></ul>'),
    menu: over('Garden tools', '<ul><li><a href="/a">Spades</a></li><li><a href="/b">Rakes</a></li></ul>'),
    dateline: over('Anna Berg', '<ul><li>12 May 2020</li><li>4 minutes</li></ul>'),
    'single-item': over('Garden tools', '<ul><li>a spade</li></ul>'),
    'longer-than-list': over('Tools that hang behind the old shed', '<ul><li>spade</li><li>rake</li></ul>'),
    'counted-thing': `<h2>Mill</h2><ul><li>1</li><li>2</li></ul><p>Guests at the mill</p>${list}`,
    description: `<p>Small mill</p><table><tr><td>Built</td><td>1802</td></tr><tr><td>Owner</td><td>Berg</td></tr></table>${prose.replace('</p>', '')} ${prose.slice(3)}`,
    subject: over('The new mill', '<ul><li>is near the pond</li><li>has a stove</li></ul>'),
    introduction: over('Old tools of a small garden'),
    legend: `<h2>Mill</h2><pre>turns(water)</pre><p>Where</p>${list}`,
    advice:
      '<h2>Instructions</h2><p>Heat ovens well before</p><ol><li>Knead the dough.</li><li>Bake the bread.</li></ol>',
    tab: `<h2>Mill</h2><p>Walls</p><p>Roof</p><p>Floor</p>${list}`,
    'among-questions': `<h2>FAQ</h2><p>Garden tools</p>${list}`,
  },
  'bold-heading': {
    'among-questions': `<h2>FAQ</h2><p><b>Garden tools</b></p>${prose}`,
    caption: `<p><img src="/a.png" alt="pond"></p><p><b><i>The old pond</i></b></p>${prose}`,
    speakers: `<h2>Mill</h2><p><b>Anna Berg</b></p><p>${said}</p><p><b>Otto Lind</b></p><p>${said}</p>`,
    'user-names': `<h2>Mill</h2>${['river_rat77', 'Otto99x', 'mill_fan_3'].map((name) => `<p><b>${name}</b></p>${prose}`).join('')}`,
    'repeats-heading': `<h2>Mill</h2><p><b>Mill</b></p>${list}`,
    'nothing-to-head': '<h2>Mill</h2><p><b>Garden tools</b></p><p>soon</p>',
    byline: `<p><b>Anna Berg</b></p>${list}`,
    'name-in-picture': `<h2>Mill</h2><h3>Pond</h3><figure><img src="/a.png" alt=""></figure><p><b>Anna Berg</b></p>${prose}`,
    alone: `<h2>Mill</h2><p><b>Garden tools</b></p>${prose}`,
    quotation: `<h2>Mill</h2>${prose}<p><b>“We ground on all night”</b></p>${prose}`,
    furniture: `<h2>Mill</h2><p><b>Note:</b></p>${prose}`,
  },
  'quote-alerts': {
    'unknown-kind': '<blockquote><p>[!SHOUT]</p><p>Hear.</p></blockquote>',
    'words-behind': '<blockquote><p>[!NOTE] Hear.</p></blockquote>',
    'nothing-marked': '<blockquote><p>[!NOTE]</p></blockquote>',
  },
  'br-paragraphs': {
    'single-breaks': '<p>Mill Lane 3<br>Pond</p>',
  },
  'numbered-lines': {
    'no-number': '<p>1802 it was dug,<br>and 1803 it was full</p>',
    'broken-count': '<p>1) dig<br>2) fill<br>5) swim</p>',
    'too-few': '<p>2) dig<br>3) fill</p>',
  },
  'numbered-paragraphs': {
    'too-few': '<p>1) Dig the pond</p><p>Then rest.</p>',
    titles: `<p><b>1) Dig</b></p>${list}<p><b>2) Fill</b></p>${list}`,
    questions: `<p>1) Is it deep?<br>No, it is not.</p><p>2) Is it cold?<br>Yes, it is.</p>`,
    'part-of-count': '<p>1) Dig</p><p>2) Fill</p><p>Rest.</p><p>5) Swim</p>',
    interrupted: `<p>1) Dig</p>${prose}<p>2) Fill</p>${prose}<p>3) Swim</p>`,
    'broken-levels': '<p>1. Dig</p><p>(a) with a spade</p><p>(c) with a rake</p><p>2. Fill</p><p>3. Swim</p>',
  },
  'dash-bullets': {
    'too-few': '<p>– a torch</p><p>– a blanket</p>',
    'several-lines': '<p>• a torch<br>that shines</p><p>• a blanket<br>that warms</p>',
    'no-sign': '<p>-4 in town<br>-9 at the pass</p>',
    'line-without-sign': '<p>- a torch<br>- a blanket<br>and that is all</p>',
    'single-line': '<p>Pack:<br>- a torch</p>',
    'doubled-dash': '<p>Pack:<br>-- a torch<br>-- a blanket</p>',
    figures: '<p>Sums:<br>- 400<br>- 900</p>',
    'minus-signs': '<p>- 4 °C in town<br>- 9 °C at the pass</p>',
    pictures: '<p>My garden<br>🌷 in spring<br>🌻 in summer</p>',
    signature: '<p><a href="/a">Mail</a><br>- <a href="/b">Mill</a><br>- <a href="/c">Pond</a></p>',
    speech: '<p>– Vous partez ?<br>– Oui, ce soir.</p>',
    'broken-levels': '<p>\u00a0\u00a0- pot<br>- Kitchen<br>\u00a0- spoon</p>',
  },
  'list-runs': {
    'new-count': '<ol><li>Dig.</li><li>Fill.</li></ol><p>Rest.</p><ol><li>Swim.</li></ol>',
    'other-count': '<ol><li>Dig.</li><li>Fill.</li></ol><p>Rest.</p><ol start="5"><li>Swim.</li></ol>',
    'own-title': '<ol><li>Dig.</li><li>Fill.</li></ol><p>Garden work</p><ol start="3"><li>Rake.</li></ol>',
    'unlike-items': '<ul><li><p>one thing</p></li></ul><ul><li><pre>two</pre></li></ul>',
    'few-words': '<ul><li><a href="/a">Back</a></li></ul><ul><li><a href="/b">Next</a></li></ul>',
  },
  'task-marks': {
    'item-without-box': '<ul><li>☐ dig</li><li>fill</li></ul>',
    'only-ticks': '<ul><li>✓ dig</li><li>✓ fill</li></ul>',
  },
  'label-items': {
    'too-long': `<ul><li>Tools ${'and more tools '.repeat(6)}:</li><li>spade</li></ul>`,
    'several-lines': '<ul><li>Garden<br>tools:</li><li>spade</li></ul>',
    'too-many-words': '<ul><li>A b c d e f g h i j:</li><li>spade</li></ul>',
    'no-letters': '<ul><li>12:</li><li>spade</li></ul>',
    'sentence-within': '<ul><li>Look here. These are tools:</li><li>spade</li></ul>',
    'only-link': '<ul><li><a href="/a">Tools</a>:</li><li>spade</li></ul>',
    form: '<ul><li>Name:</li><li>Street:</li><li>Tools:</li></ul>',
    'without-value': '<ul><li>Default:</li><li>Type: spade</li></ul>',
    'only-label': '<ul><li>spade</li><li>Others:</li><li>rake</li></ul>',
  },
  'trailing-fields': {
    'single-item': '<ul><li>Dig<br><b>Tool:</b> spade<br><b>Time:</b> May</li></ul>',
    'no-fields': '<ul><li>Fill</li><li>Dig<br><b>now</b></li></ul>',
    'all-fields': '<ul><li>Fill</li><li><b>Tool:</b> spade<br><b>Time:</b> May</li></ul>',
    'fields-in-others':
      '<ul><li>Fill<br><b>Tool:</b> jug<br><b>Time:</b> June</li><li>Dig<br><b>Tool:</b> spade<br><b>Time:</b> May</li></ul>',
  },
  'item-fields': {
    'no-labels': '<ul><li>Anna: it is: good</li><li>Otto: it is: bad</li><li>Ida: it is: fine</li></ul>',
    'no-shared-names':
      '<ul><li>Cause: rust -> Fix: oil</li><li>Sign: smoke -> Risk: fire</li><li>Tool: saw -> Use: wood</li></ul>',
    'few-whole-items': [
      'Cause: rust -> Fix: oil -> Time: May',
      'Cause: wear -> Fix: wax -> Time: June',
      'Cause: dirt -> Fix: soap',
      'Cause: rot -> Time: July',
      'Fix: paint -> Time: July',
    ]
      .map((item) => `<li>${item}</li>`)
      .join('')
      .replace(/.*/s, '<ul>$&</ul>'),
  },
  'field-lines': {
    'too-few': '<p>Weight: 4 kg</p>',
    'no-properties': '<p>Anna: tea</p><p>Otto: milk</p><p>Ida: water</p>',
    'no-record': '<p><b>Before:</b> dry<br><b>After:</b> wet</p>',
    'single-field': '<p><b>Weight:</b> 4 kg</p>',
    'unlike-fields': '<p><b>Weight:</b> 4 kg</p><p><b>Weight:</b> 5 kg</p>',
    'lead-ins': `<p><b>Pond:</b> ${`${'It has held its water in every summer since. '.repeat(5)}`}<br><b>Mill:</b> ${'It has ground the corn of every summer since. '.repeat(5)}</p>`,
    'no-run': '<p><b>Weight:</b> 4 kg<br>without the lid</p>',
  },
};

/** The reasons found on a page, each after its rule. */
function refusalsOn(html: string): string[] {
  const found = explain(parseArticle(html, { recover: false }), { recovery: true });
  return found.flatMap(({ refusals = [] }) => refusals.map(({ by, code }) => `${by}: ${code}`));
}

describe('the refusals of a rule', () => {
  const rows = Object.entries(pages).flatMap(([by, cases]) =>
    Object.entries(cases).map(([code, html]) => ({ reason: `${by}: ${code}`, html })),
  );
  test.each(rows)('$reason', ({ reason, html }) => {
    expect(refusalsOn(html)).toContain(reason);
  });

  test.each(rules.filter(({ name }) => name !== 'word-lists'))('of $name are all met', ({ name, refusals }) => {
    const met = Object.keys(pages[name as keyof typeof pages]);
    // In a finished article, line ends of the source are spaces, and no paragraph ends in breaks.
    if (name === 'numbered-lines') met.push('broken-by-source');
    if (name === 'br-paragraphs') met.push('one-part');
    const ofLabels = new Set(name === 'bold-heading' ? Object.keys(pages['label-heading']) : []);
    expect(Object.keys(refusals).filter((code) => !met.includes(code) && !ofLabels.has(code))).toEqual([]);
  });

  test('are one sentence each', () => {
    for (const { refusals } of rules) {
      for (const message of Object.values(refusals)) expect(message).toMatch(/^\p{Lu}[^.]*\.$/u);
    }
  });

  test('that a finished article no longer shows are met while it is made', () => {
    const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
    const [other, empty] = [paragraph('2. Dig'), paragraph('1.')] as const;
    const levels = new Map([other, empty].map((node) => [node, { list: 'l0', level: 1, marker: '1.' }] as const));
    const context = { parent: other, headings: [], isOutline: true, words: allWords };
    const found: string[] = [];
    wordLists.apply([other, empty], { ...context, levels }, (_, why) => found.push(why));
    numberedLines.apply([paragraph('In the\n1. year,\nand the\n2. year')], context, (_, why) => found.push(why));
    const ended = paragraph('Mill Lane 3');
    ended.children.push({ type: 'break' }, { type: 'break' });
    brParagraphs.apply([ended], context, (_, why) => found.push(why));
    expect(found).toEqual(['other-marker', 'no-text', 'broken-by-source', 'one-part']);
  });
});

describe('explain with recovery', () => {
  test('returns which rule made a node, and why rules left others unchanged', () => {
    const article = parseArticle(`<h2>Mill</h2><p>Tools</p>${list}<p>You will need the following:</p>${list}`);
    const found = explain(article, { recovery: true });
    expect(found.map(({ node, recoveredBy, refusals }) => [node.type, recoveredBy, refusals])).toEqual([
      ['section', 'label-heading', undefined],
      ['heading', 'label-heading', undefined],
      [
        'paragraph',
        undefined,
        [{ by: 'label-heading', code: 'lead-in', message: 'It leads into the following text, and is not its name.' }],
      ],
    ]);
  });

  test('returns nothing of it without the option', () => {
    const article = parseArticle(`<p>Tools</p>${list}<p>See:</p>${list}`);
    expect(explain(article)).toEqual([]);
    expect(explain(article, { recovery: false })).toEqual([]);
  });

  test('leaves the tree as it is', () => {
    const article = parseArticle(`<p><b>1) Tools</b></p>${list}<p>2) Dig</p><p>- a</p><p>x<br>- b<br>- c</p>`);
    const before = JSON.stringify(article);
    explain(article, { recovery: true });
    expect(JSON.stringify(article)).toBe(before);
  });

  test('leaves out the rules that were off', () => {
    const article = parseArticle(over('Tools of'), { recover: { labelHeading: false } });
    expect(explain(article, { recovery: { labelHeading: false } })).toEqual([]);
    expect(explain(article, { recovery: true })[0]?.refusals?.[0]?.by).toBe('label-heading');
  });

  test('returns the cell for the line of a cell', () => {
    const [found] = explain(parseArticle('<table><tr><th>A<th>B<tr><td>c<td>- a<br>- b<br>and c</table>'), {
      recovery: true,
    }).filter(({ refusals }) => refusals?.some(({ code }) => code === 'line-without-sign'));
    expect(found?.node.type).toBe('tableCell');
  });

  test('names the nearest option, and the nearest rule', () => {
    const article = parseArticle('');
    expect(() => explain(article, { recover: true } as object)).toThrow("did you mean 'recovery'?");
    expect(() => explain(article, { recovery: { labelHeadings: false } as object })).toThrow("'labelHeading'?");
    expect(explain(article, 0 as never)).toEqual([]);
  });
});
