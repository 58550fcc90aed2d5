import { existsSync, readFileSync } from 'node:fs';

/** The bodies of the articles of a feed, or, where the feed is absent, of articles made up for the purpose. */
export function bodies(feed: string): { source: string; bodies: string[] } {
  if (!existsSync(feed)) return { source: 'made-up articles', bodies: [article(10), article(20), article(40)] };
  const found = readFileSync(feed, 'utf8').matchAll(/<content:encoded><!\[CDATA\[([\s\S]*?)\]\]><\/content:encoded>/g);
  return { source: feed, bodies: [...found].map((match) => match[1] ?? '') };
}

/** An article as blogs have it: headings, paragraphs, lists and a table, `sections` times. */
function article(sections: number): string {
  const section = (index: number) => `
<h2 class="wp-block-heading">Part ${index}: keeping bees</h2>
<p>A hive needs <strong>room</strong>, <a href="/water">water</a> and rest &#8211; in that order, whatever the season.</p>
<ul class="wp-block-list">
<li>Open the hive on a warm day.</li>
<li>Look for eggs, brood and <em>stores</em>.</li>
<li>Close it before the bees grow cold.</li>
</ul>
<figure class="wp-block-table"><table><thead><tr><th>Month</th><th>Work</th><th>Weight</th></tr></thead><tbody>
<tr><td>March</td><td>First look</td><td>&lt; 15 kg</td></tr>
<tr><td>May</td><td>Add a box</td><td>25&#8211;30 kg</td></tr>
<tr><td>July</td><td>Harvest</td><td>40 kg</td></tr>
</tbody></table></figure>`;
  return Array.from({ length: sections }, (_, index) => section(index + 1)).join('\n');
}
