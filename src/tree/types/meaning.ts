/** The meaning of structure: questions, terms, fields, steps. */

import type { FlowContent, PhrasingContent } from '../types.ts';
import type { Definition, Heading, Term } from './blocks.ts';
import type { Branch } from './node.ts';

/** Questions and their answers. */
export interface Faq extends Branch<FaqPair> {
  /** What kind of node this is. */
  type: 'faq';
}

/** A question and the blocks that answer it. */
export interface FaqPair extends Branch<Question | Answer> {
  /** What kind of node this is. */
  type: 'faqPair';
}

/** A question: the heading with its text, or phrasing content. */
export interface Question extends Branch<Heading | PhrasingContent | FlowContent> {
  /** What kind of node this is. */
  type: 'question';
}

/** An answer; its children are blocks. */
export interface Answer extends Branch<FlowContent> {
  /** What kind of node this is. */
  type: 'answer';
}

/** Terms with their explanations. */
export interface Glossary extends Branch<GlossaryEntry> {
  /** What kind of node this is. */
  type: 'glossary';
}

/** One term and its definitions. */
export interface GlossaryEntry extends Branch<Term | Definition> {
  /** What kind of node this is. */
  type: 'glossaryEntry';
}

/** A run of labelled values. */
export interface Fields extends Branch<Field> {
  /** What kind of node this is. */
  type: 'fields';
}

/** A label and its value. */
export interface Field extends Branch<Label | FieldValue> {
  /** What kind of node this is. */
  type: 'field';
}

/** The name of a field. */
export interface Label extends Branch<PhrasingContent> {
  /** What kind of node this is. */
  type: 'label';
}

/** The value of a field. */
export interface FieldValue extends Branch<PhrasingContent | FlowContent> {
  /** What kind of node this is. */
  type: 'value';
}

/** A procedure. */
export interface Steps extends Branch<Step> {
  /** What kind of node this is. */
  type: 'steps';
}

/** One step of a procedure; its children are blocks, the first of which is its title. */
export interface Step extends Branch<FlowContent> {
  /** What kind of node this is. */
  type: 'step';
}
