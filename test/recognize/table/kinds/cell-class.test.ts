import { describe, expect, test } from 'vitest';
import { find, parseArticle } from '../../../../src/index.ts';
import { tableFacts } from '../../../../src/recognize/table/facts.ts';
import { cellClassNames, classOf, isIdentifier } from '../../../../src/recognize/table/kinds/cell-class.ts';

function classIn(cell: string): string | undefined {
  const table = find(parseArticle(`<table><tr><th>A<th>B<tr><td>x<td>${cell}</table>`), 'table');
  const facts = table && tableFacts(table);
  return facts && cellClassNames[classOf(facts, 1, 1)];
}

describe('what a cell holds', () => {
  test.each([
    ['', 'empty'],
    ['—', 'empty'],
    ['✓', 'tick'],
    ['Yes', 'tick'],
    ['対応', 'tick'],
    ['★★★', 'tick'],
    ['$19 / month', 'money'],
    ['1200円', 'money'],
    ['42', 'number'],
    ['&lt; 300 ms', 'number'],
    ['3–5 kg', 'number'],
    ['Monday', 'time'],
    ['2024-05-01', 'time'],
    ['<code>--port</code>', 'code'],
    ['max_retries', 'code'],
    ['Oak', 'name'],
    ['<img src="a.png" alt="">', 'name'],
    ['A blade that is changed from side to side', 'phrase'],
    ['A blade that is changed from one side of the boat to the other at every single stroke', 'prose'],
    ['一度に多くの人が使う', 'phrase'],
  ])('%s is %s', (cell, expected) => {
    expect(classIn(cell)).toBe(expected);
  });
});

describe('an identifier', () => {
  test.each(['max_retries', 'maxRetries', '--port', '/etc/hosts', 'a.b', '--x=1'])('%s', (text) => {
    expect(isIdentifier(text)).toBe(true);
  });

  test.each(['Retries', 'and/ or', 'max retries', '', `${'a'.repeat(100)}_b`])('not %s', (text) => {
    expect(isIdentifier(text)).toBe(false);
  });
});
