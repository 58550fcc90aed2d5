import { startReport } from './start-report.ts';

/** The started reports. A report is not started until it is shown: a page may hold many. */
const started = new Set<HTMLElement>();

function startShown(): void {
  for (const report of document.querySelectorAll<HTMLElement>('.report')) {
    if (started.has(report) || report.getClientRects().length === 0) continue;
    started.add(report);
    startReport(report);
  }
}

/** Links lead to places in this page, even if it is shown in a frame with another address. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const place = link?.getAttribute('href');
  if (!place?.startsWith('#') || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  location.hash = place;
}

document.documentElement.classList.add('live');
document.addEventListener('click', follow);
addEventListener('hashchange', startShown);
startShown();
