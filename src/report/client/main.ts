import { startReport } from './start-report.ts';

/** Reports that are not shown are left alone until they are: a page may hold many. */
const started = new Set<HTMLElement>();

function startShown(): void {
  for (const report of document.querySelectorAll<HTMLElement>('.report')) {
    if (started.has(report) || report.getClientRects().length === 0) continue;
    started.add(report);
    startReport(report);
  }
}

document.documentElement.classList.add('live');
addEventListener('hashchange', startShown);
startShown();
