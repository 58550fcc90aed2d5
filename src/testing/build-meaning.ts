import type {
  Definition,
  Faq,
  FaqPair,
  Field,
  Fields,
  FlowContent,
  Glossary,
  GlossaryEntry,
  Heading,
  PhrasingContent,
  Step,
  Steps,
} from '../tree/types.ts';
import { dd, dt } from './build-blocks.ts';
import { type Builder, blocks, builder, texts } from './builder.ts';

type Block = FlowContent | PhrasingContent;

/** Makes questions with their answers. */
export const faq: Builder<Faq, FaqPair> = builder('faq');

/** Makes a question, given as a text or a heading, with the blocks that answer it. */
export const faqPair = (question: string | Heading, ...answer: (Block | string)[]): FaqPair => ({
  type: 'faqPair',
  children: [
    { type: 'question', children: texts([question]) },
    { type: 'answer', children: blocks(answer) },
  ],
});

/** Makes a run of labelled values. */
export const fields: Builder<Fields, Field> = builder('fields');

/** Makes a label and its value. */
export const field = (label: string | PhrasingContent, ...value: (Block | string)[]): Field => ({
  type: 'field',
  children: [
    { type: 'label', children: texts([label]) },
    { type: 'value', children: texts(value) },
  ],
});

/** Makes terms with their explanations. */
export const glossary: Builder<Glossary, GlossaryEntry> = builder('glossary');

/** Makes a term and its definitions. */
export const glossaryEntry = (term: string, ...definitions: (Definition | string)[]): GlossaryEntry => ({
  type: 'glossaryEntry',
  children: [dt(term), ...definitions.map((child) => (typeof child === 'string' ? dd(child) : child))],
});

/** Makes a procedure. */
export const steps: Builder<Steps, Step> = builder('steps');

/** Makes a step; the first of its blocks is its title. */
export const step: Builder<Step, Block> = builder('step');
