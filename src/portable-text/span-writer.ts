import type { Script } from '../tree/scripts.ts';
import type { Keys } from './keys.ts';
import type { Decorator, ImageObject, MarkDefinition, TextBlock } from './types.ts';

/** What a block is made of. */
export type Line = Pick<TextBlock, 'children' | 'markDefs'>;

/** What stands around a node within its line. */
export interface Around {
  marks: readonly string[];
  /** Where the link around it leads. */
  href?: string;
  /** Stands where what is raised or lowered is written with the characters that Unicode has for it. */
  script?: Script['type'];
  /** How many quotations are around it. */
  quotations: number;
  /** How many nodes are around it. */
  level: number;
}

type WithoutKey<Mark> = Mark extends MarkDefinition ? Omit<Mark, '_key'> : never;

/** Puts a line together. */
export interface SpanWriter {
  /** Adds a text; what has the same marks as the text before it is one span with it. */
  text(value: string, around: Around): void;
  image(make: (key: () => string) => ImageObject | undefined): boolean;
  /** Returns what stands within a mark with facts. */
  defined(mark: WithoutKey<MarkDefinition>, around: Around): Around;
  /** The end of the text so far. */
  before(): string;
  /** The line, without the marks of nothing. */
  finish(): Line;
}

export function createSpanWriter(keys: Keys): SpanWriter {
  const children: Line['children'] = [];
  const markDefs: MarkDefinition[] = [];
  const key = (): string => keys.next();
  return {
    text(value, { marks }) {
      const last = children.at(-1);
      if (value === '') return;
      if (last?._type === 'span' && isSame(last.marks, marks)) last.text += value;
      else children.push({ _type: 'span', _key: key(), text: value, marks: [...marks] });
    },
    image(make) {
      const image = make(key);
      if (image !== undefined) children.push(image);
      return image !== undefined;
    },
    defined(mark, around) {
      const _key = key();
      markDefs.push({ ...mark, _key } as MarkDefinition);
      return { ...around, marks: [...around.marks, _key] };
    },
    before() {
      const last = children.at(-1);
      return last?._type === 'span' ? last.text.slice(-3) : '';
    },
    finish() {
      const used = new Set(children.flatMap((child) => (child._type === 'span' ? child.marks : [])));
      return { children, markDefs: markDefs.filter(({ _key }) => used.has(_key)) };
    },
  };
}

/** What stands within a decorator; a second one of a name says no more. */
export function decorated(mark: Decorator, around: Around): Around {
  return around.marks.includes(mark) ? around : { ...around, marks: [...around.marks, mark] };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((mark, index) => mark === other[index]);
}
