/** What the playground is given. */
export interface Input {
  text: string;
  kind: Kind;
  /** A BCP 47 tag; `''` where the page says it. */
  language: string;
  positions: boolean;
  recover: boolean;
}

/** What a text is taken for; `auto` finds it out. */
export type Kind = 'auto' | 'html' | 'feed' | 'markdown';

/** The parts of the output. */
export const tabs = ['report', 'tree', 'records', 'jsonld', 'markdown', 'chunks', 'findings'] as const;

export type Tab = (typeof tabs)[number];

/** What the worker is asked. */
export interface Question {
  id: number;
  input: Input;
  tab: Tab;
}

/** What the worker answers: a page for the report, a text for all else, or what is wrong with the input. */
export interface Answer {
  id: number;
  tab: Tab;
  /** What was found, in a line. */
  summary: string;
  page?: string;
  text?: string;
  error?: string;
}

const kinds: readonly string[] = ['auto', 'html', 'feed', 'markdown'];

/** Tells whether a value is a kind. */
export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && kinds.includes(value);
}

/** Tells whether a value is a part of the output. */
export function isTab(value: unknown): value is Tab {
  return typeof value === 'string' && (tabs as readonly string[]).includes(value);
}
