import { parse, parseFragment } from 'parse5';
import { parseHtml } from '../../src/html/parse.ts';
import { parseArticle } from '../../src/index.ts';
import type { Input } from './inputs.ts';
import { peers } from './peers.ts';

/** What is timed: it takes one input and returns any result. */
export type Candidate = (html: string) => unknown;

const bare = { recover: false, recognizers: false } as const;
const unlimited = { nodes: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

/** The ratios are to the first. */
export const base = 'parse5';

/** The candidates of the library, and the parser that all are compared with. */
export const own: Readonly<Record<string, (input: Pick<Input, 'areDocuments'>) => Candidate>> = {
  [base]: ({ areDocuments }) => (areDocuments ? (html) => parse(html) : (html) => parseFragment(html)),
  'parse5 with positions': ({ areDocuments }) => {
    const options = { sourceCodeLocationInfo: true };
    return areDocuments ? (html) => parse(html, options) : (html) => parseFragment(html, options);
  },
  parseArticle: () => (html) => parseArticle(html),
  'parseArticle, positions': () => (html) => parseArticle(html, { positions: true }),
  bare: () => (html) => parseArticle(html, bare),
  'bare, positions': () => (html) => parseArticle(html, { ...bare, positions: true }),
  'HTML stage': () => (html) => parseHtml(html, { ...unlimited, positions: false }),
  'HTML stage, positions': () => (html) => parseHtml(html, { ...unlimited, positions: true }),
};

/** Returns a candidate by its name. */
export async function candidate(name: string, input: Pick<Input, 'areDocuments'>): Promise<Candidate> {
  const make = own[name];
  if (make) return make(input);
  const load = peers[name];
  if (!load) throw new Error(`no candidate is called ${name}`);
  return load();
}
