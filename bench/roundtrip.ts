/**
 * Prints how many examples of CommonMark come back as they were: the HTML of each, parsed, written as Markdown, and
 * rendered again. Examples with raw HTML are left out: Markdown's own notation has no form for its content.
 *
 *     npm run roundtrip -- [--lost]
 *
 * `--lost` prints those that do not come back.
 */
import { roundTrips } from './roundtrip/examples.ts';

const rows = roundTrips();
const back = rows.filter(({ isBack }) => isBack);
console.log(`${back.length} of ${rows.length} examples come back`);
if (process.argv.includes('--lost')) {
  for (const { number, section, html, markdown, isBack } of rows)
    if (!isBack) console.log(`${number} ${section}\n  ${JSON.stringify(html)}\n  ${JSON.stringify(markdown)}`);
}
