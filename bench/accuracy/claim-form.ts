import type { Claim } from './claims.ts';
import { squash } from './score.ts';

/** A claim of the present build as it is shown to a reader. */
export interface SampledClaim extends Pick<Claim, 'page' | 'claim' | 'at'> {
  under: string;
  before: string;
  shown: readonly string[];
  after: string;
  source: string;
}

const header = /^=== (\d{1,6}) \| (.{1,60}?) \| (.{1,300}) \| (\d{1,9})-(\d{1,9})$/;
const verdictLine = /^verdict:\s*(right|debatable|wrong)?\s*(.*)$/;

/**
 * The claim as a reader judges it: what is above, before and after it, what is claimed, its source, and a line for the
 * verdict with its reason.
 */
export function formOf({ page, claim, at, under, before, shown, after, source }: SampledClaim, number: number): string {
  return [
    `=== ${number} | ${claim} | ${page} | ${at[0]}-${at[1]}`,
    `under:  ${under}`,
    `before: ${before}`,
    ...shown.map((line) => `  | ${line}`),
    `after:  ${after}`,
    `source: ${source}`,
    'verdict: ',
    '',
  ].join('\n');
}

/** One judged claim of a file of verdicts. */
export interface Verdict {
  claim: string;
  page: string;
  at: string;
  verdict: Claim['verdict'];
  reason: string;
}

/**
 * Reads a form with verdicts; a claim without one is left out. Only the first line and the verdict line of each claim
 * are used.
 */
export function verdictsIn(text: string): Verdict[] {
  const found: Verdict[] = [];
  let open: Pick<Verdict, 'claim' | 'page' | 'at'> | undefined;
  for (const line of text.split('\n')) {
    const head = header.exec(line);
    if (head) open = { claim: head[2] ?? '', page: head[3] ?? '', at: `${head[4]}-${head[5]}` };
    const said = verdictLine.exec(line);
    if (!said || !open) continue;
    const [, verdict, reason = ''] = said;
    if (verdict === 'right' || verdict === 'debatable' || verdict === 'wrong')
      found.push({ ...open, verdict, reason: squash(reason) });
    open = undefined;
  }
  return found;
}

/** By kind: how many claims were judged right, debatable and wrong, and the wrong ones with their reasons. */
export function countVerdicts(verdicts: readonly Verdict[]): string[] {
  const kinds = [...new Set(verdicts.map(({ claim }) => claim))].sort();
  return kinds.flatMap((kind) => {
    const own = verdicts.filter(({ claim }) => claim === kind);
    const count = (wanted: Claim['verdict']) => own.filter(({ verdict }) => verdict === wanted).length;
    const [right, debatable, wrong] = [count('right'), count('debatable'), count('wrong')];
    const share = (part: number) => (part / own.length).toFixed(2);
    const figures = `${right} right, ${debatable} debatable, ${wrong} wrong of ${own.length}`;
    return [
      `${kind.padEnd(44)} ${figures}: ${share(right)} / ${share(right + debatable)}`,
      ...own
        .filter(({ verdict }) => verdict !== 'right')
        .map(({ page, at, verdict, reason }) => `    ${verdict} ${page} at ${at}: ${reason}`),
    ];
  });
}
