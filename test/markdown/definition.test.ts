import type { PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { isUnsafeDefinition } from '../../src/markdown/definition.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const line = (...children: PhrasingContent[]): boolean => isUnsafeDefinition([{ type: 'paragraph', children }]);

describe('the content of a footnote', () => {
  test.each<[string, PhrasingContent[]]>([
    ['an address', [text('javascript:x')]],
    ['an address behind white space', [text(' \n\t javascript:x')]],
    ['an address of two texts', [text('java'), text('script:x')]],
    ['an address and spaces', [text('javascript:x \t ')]],
    ['an address and a title', [text('javascript:x "y"')]],
    ['an address and a title in another way', [text("javascript:x  'y'")]],
    ['an address and a title in brackets', [text('javascript:x (y)')]],
    ['an address and a line below', [text('javascript:x \ny')]],
    ['an address and a line break', [text('javascript:x '), { type: 'break' }, text('y')]],
    ['an address that goes on in bold type', [text('javascript:x'), bold('y')]],
    ['an address and a title in bold type', [text('javascript:x '), bold('(y)')]],
    ['an address and a title in code', [text('javascript:x '), { type: 'inlineCode', value: '"y"' }]],
    ['an address and nothing in bold type', [text('javascript:x '), { type: 'strong', children: [] }]],
    ['an address with a no-break space', [text('javascript:x\u00a0y')]],
    ['an address with a reference', [text('java&Tab;script:x')]],
    ['an address whose colon is a reference', [text('javascript&colon;x')]],
    ['an address whose colon is a number', [text('javascript&#58;x')]],
    ['an address whose colon is a number without an end', [text('javascript&#58x')]],
    ['a picture of an unsafe kind', [text('data:image/svg+xml,x')]],
  ])('that is %s is unsafe', (_, children) => {
    expect(line(...children)).toBe(true);
  });

  test.each<[string, PhrasingContent[]]>([
    ['nothing', []],
    ['words', [text('See there.')]],
    ['an address and words', [text('javascript:x is no address')]],
    ['an address and a word in bold type', [text('javascript:x '), bold('y')]],
    ['an address and words in both', [text('javascript:x '), bold('y'), text('(z)')]],
    ['a label', [text('Note: "x"')]],
    ['a safe address', [text('https://a.example/ "x"')]],
    ['a relative address', [text('a/b')]],
    ['bold type that is an address', [bold('javascript:x')]],
    ['a word and an address', [text('see javascript:x')]],
  ])('that is %s is safe', (_, children) => {
    expect(line(...children)).toBe(false);
  });

  test('that begins with another block, or has none, is safe', () => {
    expect(isUnsafeDefinition([])).toBe(false);
    expect(isUnsafeDefinition([{ type: 'code', value: 'javascript:x' }])).toBe(false);
    const unsafe = { type: 'paragraph' as const, children: [text('javascript:x')] };
    expect(isUnsafeDefinition([{ type: 'thematicBreak' }, unsafe])).toBe(false);
  });
});
