import type { Evidence } from '../../tree/types.ts';
import { clipped, text } from './html.ts';

const MOST_SIGNALS = 12;

/** Returns a score between 0 and 1 as a number and as a bar. */
export function scoreBar(score: number): string {
  const share = Math.round(Math.min(1, Math.max(0, Number(score) || 0)) * 1000) / 10;
  const bar = `<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="rail" width="100" height="4"/><rect width="${share}" height="4"/></svg>`;
  return `<span class="score"><b>${scoreText(score)}</b>${bar}</span>`;
}

/** Returns a score with two digits. */
export function scoreText(score: number): string {
  return (Math.round((Number(score) || 0) * 100) / 100).toFixed(2);
}

/** Returns the reasons of a judgement: the recognizer, its score, and the signals for it and against it. */
export function evidenceOf({ by, score, signals }: Evidence): string {
  const shown = signals.slice(0, MOST_SIGNALS).map((signal) => String(signal));
  const list = (kind: string, name: string, found: readonly string[]): string =>
    found.length === 0
      ? ''
      : `<ul class="signals ${kind}" aria-label="${name}">${found.map((one) => `<li>${text(clipped(one, 160))}</li>`).join('')}</ul>`;
  const against = shown.filter((signal) => signal.startsWith('-')).map((signal) => signal.slice(1));
  const spoken = shown.filter((signal) => !signal.startsWith('-'));
  return `<p class="by"><code>${text(clipped(by, 80))}</code>${scoreBar(score)}</p>${list('for', 'Speaks for it', spoken)}${list('against', 'Speaks against it', against)}`;
}
