/** What structure means: questions, terms, fields, steps. */

import type { FlowContent, PhrasingContent } from '../types.ts';
import type { Definition, Heading, Term } from './blocks.ts';
import type { Branch } from './node.ts';

/** Questions and their answers. */
export interface Faq extends Branch<FaqPair> {
  type: 'faq';
}

/** A question and the blocks that answer it. */
export interface FaqPair extends Branch<Question | Answer> {
  type: 'faqPair';
}

/** A question: the heading that asks it, or phrasing content. */
export interface Question extends Branch<Heading | PhrasingContent | FlowContent> {
  type: 'question';
}

/** An answer; its children are blocks. */
export interface Answer extends Branch<FlowContent> {
  type: 'answer';
}

/** Terms with their explanations. */
export interface Glossary extends Branch<GlossaryEntry> {
  type: 'glossary';
}

/** One term and its definitions. */
export interface GlossaryEntry extends Branch<Term | Definition> {
  type: 'glossaryEntry';
}

/** A run of labelled values. */
export interface Fields extends Branch<Field> {
  type: 'fields';
}

/** A label and its value. */
export interface Field extends Branch<Label | FieldValue> {
  type: 'field';
}

/** The name of a field. */
export interface Label extends Branch<PhrasingContent> {
  type: 'label';
}

/** The value of a field. */
export interface FieldValue extends Branch<PhrasingContent | FlowContent> {
  type: 'value';
}

/** A procedure. */
export interface Steps extends Branch<Step> {
  type: 'steps';
}

/** One step of a procedure; its children are blocks, the first of which is its title. */
export interface Step extends Branch<FlowContent> {
  type: 'step';
}
