/** An input to begin with. */
export interface Example {
  name: string;
  text: string;
}

const flattened = `<h1>A sourdough starter in six days</h1>
<p>Setup outline:</p>
<ul>
  <li>a jar of half a litre</li>
  <li>a scale that shows single grams</li>
</ul>
<p>1) Choose the flour
– Take wholemeal rye.
– Old flour is slower.</p>
<p>2) Mix the first batch
– Stir equal weights of flour and water.
– Cover the jar loosely.</p>
<p>3) Feed it daily
– Keep a spoonful, discard the rest.</p>
<p><strong>Context:</strong> a kitchen at 21 °C<br>
<strong>Effort:</strong> five minutes a day<br>
<strong>Yield:</strong> 200 g</p>
`;

const comparison = `<h1>Rye, wheat or spelt?</h1>
<p>Three flours make three starters. What tells them apart:</p>
<table>
  <caption>Starters side by side</caption>
  <tr><th>Flour</th><th>How it differs</th><th>Best for</th><th>Trade-off</th></tr>
  <tr><td>Rye</td><td>Rises within hours</td><td>Dark loaves</td><td>Sticky dough</td></tr>
  <tr><td>Wheat</td><td>Milder, slower</td><td>Baguettes</td><td>Needs feeding twice a day</td></tr>
  <tr><td>Spelt</td><td>Nutty</td><td>Flat breads</td><td>Tires quickly</td></tr>
</table>
<h2>Terms</h2>
<dl>
  <dt>Levain</dt><dd>The part of the starter that goes into the dough.</dd>
  <dt>Hydration</dt><dd>The weight of the water for each weight of flour.</dd>
</dl>
`;

const metrics = `<h1>How to measure a starter</h1>
<p>Targets for a kitchen that bakes every day.</p>
<table>
  <tr><th>ID</th><th>Metric</th><th>What it tells you</th><th>Starting target</th></tr>
  <tr><td>M1</td><td>Time to double</td><td>Whether it is awake</td><td>4–6 h</td></tr>
  <tr><td>M2</td><td>Failed feedings</td><td>Whether it is cared for</td><td>&lt;1 per month</td></tr>
  <tr><td>M3</td><td>Rise after feeding</td><td>How strong it is</td><td>&gt; 80%</td></tr>
  <tr><td>M4</td><td>Smell</td><td>What lives in it</td><td>Varies by flour</td></tr>
</table>
<h3>Row details</h3>
<ul><li>M3: Mark the height with a rubber band.</li></ul>
`;

const questions = `<h1>Questions about starters</h1>
<h2>Frequently asked questions</h2>
<h3>Can I use tap water?</h3>
<p>Yes, if it does not smell of chlorine. Left open over night, most of it is gone.</p>
<h3>Can it live in the fridge?</h3>
<p>It can, for two weeks. Then:</p>
<ol><li>take it out a day before baking,</li><li>feed it twice.</li></ol>
<details><summary>Is grey water on top a bad sign?</summary><p>No. It is hungry.</p></details>
<h2>How to revive one</h2>
<ol>
  <li>Pour the water off.</li>
  <li>Stir one spoonful into 50 g of flour and 50 g of water.</li>
  <li>Wait until it has doubled.</li>
</ol>
`;

const feed = `<rss version="2.0"><channel>
  <title>The Slow Loaf</title>
  <link>https://example.org/loaf</link>
  <item>
    <title>Why it smells of apples</title>
    <pubDate>Mon, 02 Feb 2026 07:00:00 GMT</pubDate>
    <description><![CDATA[<p>Young starters smell of fruit for a week.</p>
      <h2>FAQ</h2><h3>Is it alive?</h3><p>Yes, and hungry.</p>]]></description>
  </item>
  <item>
    <title>Ovens compared</title>
    <pubDate>Sun, 01 Feb 2026 07:00:00 GMT</pubDate>
    <description><![CDATA[<h2>Gas vs. electric</h2>
      <table><tr><th>Oven</th><th>Best for</th><th>Trade-off</th></tr>
      <tr><td>Gas</td><td>Moist crusts</td><td>Uneven heat</td></tr>
      <tr><td>Electric</td><td>Even heat</td><td>Dry air</td></tr></table>]]></description>
  </item>
</channel></rss>
`;

const markdown = `---
title: Flour, in short
author: Ann Lee
---

# Flour, in short

A note on **hydration**:

> [!TIP]
> Wholemeal drinks more.

| Flour | Water |
| ----- | ----: |
| Rye   |  85 % |
| Wheat |  70 % |

- [x] buy rye
- [ ] clean the jar
`;

export const examples: readonly Example[] = [
  { name: 'Structure that was flattened', text: flattened },
  { name: 'A comparison', text: comparison },
  { name: 'Metrics with targets', text: metrics },
  { name: 'Questions and steps', text: questions },
  { name: 'A feed', text: feed },
  { name: 'Markdown', text: markdown },
];
