const run = 'alert(1)';

/** Texts that close the markup that a careless writer puts around them. */
export const texts: readonly string[] = [
  `<script>${run}</script>`,
  `</script><script>${run}</script>`,
  `</ScRiPt ><script>${run}</script>`,
  `</script/x><svg onload=${run}>`,
  `</script\n><img src=x onerror=${run}>`,
  `<!--<script>`,
  `<!--<script>--></script><script>${run}</script>`,
  `--><script>${run}</script>`,
  `--!><script>${run}</script>`,
  `]]><script>${run}</script>`,
  `]><img src=x onerror=${run}>`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  `\`><script>${run}</script>`,
  `"><img src=x onerror=${run}>`,
  `'><img src=x onerror=${run}>`,
  `" onmouseover="${run}`,
  `' onmouseover='${run}`,
  `\` onmouseover=\`${run}`,
  `" autofocus onfocus=${run} x="`,
  `x onerror=${run}`,
  `x/onerror=${run}//`,
  `x\nonerror=${run}`,
  `\\" onmouseover=${run} x=\\"`,
  `&quot; onmouseover=&quot;${run}`,
  `&#34;&#62;&#60;script&#62;${run}&#60;/script&#62;`,
  `</title><script>${run}</script>`,
  `</style><img src=x onerror=${run}>`,
  `</textarea><img src=x onerror=${run}>`,
  `</noscript><img src=x onerror=${run}>`,
  `</xmp><img src=x onerror=${run}>`,
  `</iframe><img src=x onerror=${run}>`,
  `</noembed></noframes><img src=x onerror=${run}>`,
  `</p></td></table></article><script>${run}</script>`,
  `</code></pre><img src=x onerror=${run}>`,
  `<plaintext>`,
  `<`,
  `</`,
  `<!`,
  `<a href="`,
  `<img src=x onerror=${run} `,
  `\u2028\u2029${run}//`,
  `\\u003c/script\\u003e<script>${run}</script>`,
  `';${run};//`,
  `\\';${run};//`,
  `${'$'}{${run}}`,
  `{{${run}}}`,
  `<%= ${run} %>`,
  `javascript:${run}`,
  `\u0000"><script>${run}</script>`,
  `\ud800"><script>${run}</script>`,
  `\r\n\r\n<script>${run}</script>`,
  `\u00a0 "x" \u00a0`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&amp;`,
  `__proto__`,
  `constructor`,
  `prototype`,
  `toString`,
  `hasOwnProperty`,
  `valueOf`,
  `__defineGetter__`,
];

const value = (text: string): string => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
const shown = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Places of an article that a text can occur in, each written in another context. */
const places: readonly ((text: string) => string)[] = [
  (text) => `<p>${shown(text)}</p><p>${text}</p>`,
  (text) =>
    `<h2 id=${value(text)} class=${value(text)}>${shown(text)}</h2><p>x <a href=#y title=${value(text)}>y</a></p>`,
  (text) => `<img src=x alt=${value(text)} title=${value(text)}>`,
  (text) => `<pre><code class=${value(`language-${text}`)}>${shown(text)}</code></pre><code>${shown(text)}</code>`,
  (text) => `<pre data-lang=${value(text)}>${shown(text)}</pre>`,
  (text) =>
    `<table><caption>${shown(text)}</caption><tr><th>${shown(text)}<th>${shown(text)}<th id=${value(text)}>z<tr><td headers=${value(text)}>${shown(text)}<td>b<td>c</table>`,
  (text) => `<table><tr><td colspan=${value(text)} rowspan=${value(`2${text}`)}>x<td>y<tr><td>z<td>w</table>`,
  (text) => `<ol start=${value(`3${text}`)} type=${value(text)}><li value=${value(text)}>${shown(text)}<li>y</ol>`,
  (text) => `<h2>FAQ</h2><h3>${shown(text)} is it?</h3><p>${shown(text)}</p><h3>Was it ${shown(text)}?</h3><p>y</p>`,
  (text) =>
    `<details><summary>${shown(text)}?</summary>${shown(text)}</details><details><summary>Why?</summary>x</details>`,
  (text) => `<dl><dt>${shown(text)}<dd>${shown(text)}<dt>y<dd>z</dl>`,
  (text) => `<p><strong>${shown(text)}:</strong> ${shown(text)}<br><strong>Owner:</strong> x</p>`,
  (text) =>
    `<p>a<sup id=${value(`r${text}`)}><a href=${value(`#${encoded(text)}`)}>1</a></sup></p><ol><li id=${value(text)}>b <a href=${value(`#${encoded(`r${text}`)}`)}>^</a></ol>`,
  (text) => `<aside class=${value(`callout ${text}`)}><p>${shown(text)}</p></aside>`,
  (text) => `<html lang=${value(text)} dir=${value(text)}><head><title>${shown(text)}</title><body><p>x</p>`,
  (text) =>
    `<math alttext=${value(text)}><mi>${shown(text)}</mi></math><math display=block alttext=${value(text)}><mi>x</mi></math>`,
  (text) =>
    `<iframe src="https://v.example/1" title=${value(text)}></iframe><video title=${value(text)} src=x.mp4></video>`,
  (text) =>
    `<h2>How to</h2><ol><li><h3>Step 1: ${shown(text)}</h3><p>x</p><li><h3>Step 2: ${shown(text)}</h3><p>y</p></ol>`,
  (text) =>
    `<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":${script(text)},"acceptedAnswer":{"text":${script(text)}}}]}</script><p>x</p>`,
  (text) => `<ul><li>${shown(text)}<ul><li>${shown(text)}</ul></ul><blockquote>${shown(text)}</blockquote>`,
];

function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function script(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}

export const breakouts: readonly string[] = [...texts, ...places.flatMap((place) => texts.map(place))];
