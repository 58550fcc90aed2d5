/** Lists of any kind, and what lists mean: terms, fields, questions, steps. */

import type { PortableText } from '../types.ts';

/** A list whose items hold more than lines of text and lists. */
export type ListObject = {
  /** What kind of object this is. */
  _type: 'list';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** Whether its items are numbered. */
  ordered: boolean;
  /** How its items are counted, if not by numbers. */
  numbering?: 'a' | 'A' | 'i' | 'I';
  /** Its items, in their order. */
  items: ListItemObject[];
};

/** An item of such a list; `number` is set in those that are counted. */
export type ListItemObject = {
  /** What kind of object this is. */
  _type: 'listItem';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The number of the item, in a list that is counted. */
  number?: number;
  /** Whether it is done, in a task list. */
  checked?: boolean;
  /** What the item holds. */
  content: PortableText;
};

/** Terms with their definitions. */
export type DescriptionListObject = {
  /** What kind of object this is. */
  _type: 'descriptionList';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** Its terms with their definitions, in their order. */
  entries: EntryObject[];
};

/** Terms that the article explains. */
export type GlossaryObject = {
  /** What kind of object this is. */
  _type: 'glossary';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** Its terms with their definitions, in their order. */
  entries: EntryObject[];
};

/** One or more terms, and what they mean. */
export type EntryObject = {
  /** What kind of object this is. */
  _type: 'entry';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The term, or several of the same meaning. */
  term: PortableText;
  /** What it means. */
  definition: PortableText;
};

/** A run of labelled values. */
export type FieldsObject = {
  /** What kind of object this is. */
  _type: 'fields';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The labelled values, in their order. */
  fields: FieldObject[];
};

/** A label and its value. */
export type FieldObject = {
  /** What kind of object this is. */
  _type: 'field';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The name of the value. */
  label: PortableText;
  /** The value. */
  value: PortableText;
};

/** Questions and their answers. */
export type FaqObject = {
  /** What kind of object this is. */
  _type: 'faq';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The questions with their answers, in their order. */
  pairs: FaqPairObject[];
};

/** A question and its answer. */
export type FaqPairObject = {
  /** What kind of object this is. */
  _type: 'faqPair';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The question. */
  question: PortableText;
  /** The answer. */
  answer: PortableText;
};

/** A procedure. */
export type StepsObject = {
  /** What kind of object this is. */
  _type: 'steps';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** The steps, in their order. */
  steps: StepObject[];
};

/** A step of a procedure; its title is the beginning of its content. */
export type StepObject = {
  /** What kind of object this is. */
  _type: 'step';
  /** Unique among the blocks and objects of the result. */
  _key: string;
  /** What is done in this step; its title first. */
  content: PortableText;
};
