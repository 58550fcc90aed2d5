import type { Script } from '../tree/scripts.ts';
import type { Keys } from './keys.ts';
import type { Decorator, ImageObject, MarkDefinition, TextBlock } from './types.ts';

/** The content of a block. */
export type Line = Pick<TextBlock, 'children' | 'markDefs'>;

/** The facts about what surrounds a node within its line. */
export interface Around {
  marks: readonly string[];
  /** The address of the link around it. */
  href?: string;
  /** Set if raised or lowered text is written with the characters that Unicode has for it. */
  script?: Script['type'];
  /** How many quotations are around it. */
  quotations: number;
  /** How many nodes are around it. */
  level: number;
}

type WithoutKey<Mark> = Mark extends MarkDefinition ? Omit<Mark, '_key'> : never;

/** Builds a line. */
export interface SpanWriter {
  /** Adds a text; a text with the same marks as the one before it extends its span. */
  text(value: string, around: Around): void;
  image(make: (key: () => string) => ImageObject | undefined): boolean;
  /** Returns the surroundings of what is within a mark with facts. */
  defined(mark: WithoutKey<MarkDefinition>, around: Around): Around;
  /** The end of the text so far. */
  before(): string;
  /** The line, without unused mark definitions. */
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

/** The surroundings of what is within a decorator; a second one of the same name adds nothing. */
export function decorated(mark: Decorator, around: Around): Around {
  return around.marks.includes(mark) ? around : { ...around, marks: [...around.marks, mark] };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((mark, index) => mark === other[index]);
}
