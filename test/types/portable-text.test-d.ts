import type {
  PortableTextBlock,
  PortableTextLink,
  PortableTextMarkDefinition,
  PortableTextSpan,
  TypedObject,
} from '@portabletext/types';
import { describe, expectTypeOf, test } from 'vitest';
import { parseArticle } from '../../src/index.ts';
import {
  type LinkMark,
  type MarkDefinition,
  type PortableText,
  type PortableTextNode,
  type Span,
  type TextBlock,
  toPortableText,
} from '../../src/portable-text/index.ts';

describe('Portable Text', () => {
  test('fits the types of Portable Text', () => {
    expectTypeOf(toPortableText(parseArticle(''))).toEqualTypeOf<PortableText>();
    expectTypeOf<PortableTextNode>().toExtend<TypedObject>();
    expectTypeOf<TextBlock>().toExtend<PortableTextBlock>();
    expectTypeOf<Span>().toExtend<PortableTextSpan>();
    expectTypeOf<MarkDefinition>().toExtend<PortableTextMarkDefinition>();
    expectTypeOf<LinkMark>().toExtend<PortableTextLink>();
  });

  test('is narrowed by its type', () => {
    const table = {} as Extract<PortableTextNode, { _type: 'table' }>;
    expectTypeOf(table.rows[0]?.cells[0]?.header).toEqualTypeOf<'column' | 'row' | undefined>();
    // @ts-expect-error a block has no rows
    ({}) as TextBlock['rows'];
  });
});
