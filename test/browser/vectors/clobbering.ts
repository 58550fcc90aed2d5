/** Names that a script may look up: properties of documents, forms, windows and of every object. */
export const names: readonly string[] = (
  'body head title links forms images cookie domain location document documentElement defaultView getElementById querySelector createElement innerHTML attributes ' +
  'parentNode nextSibling firstChild childNodes children nodeName nodeType tagName submit action method elements length namespaceURI isConnected ownerDocument ' +
  'removeChild appendChild insertBefore hasChildNodes content textContent onload onerror onclick self top name status parent history config x ' +
  '__proto__ constructor prototype toString valueOf hasOwnProperty isPrototypeOf __defineGetter__ __defineSetter__ __lookupGetter__ propertyIsEnumerable'
).split(' ');

const places: readonly ((name: string) => string)[] = [
  (name) => `<h2 id="${name}" name="${name}" class="${name}">x</h2><p id="${name}">y</p><a name="${name}">z</a>`,
  (name) =>
    `<form id="${name}" name="${name}"><input name="${name}" id="${name}"><output name="${name}">x</output></form>`,
  (name) =>
    `<img name="${name}" id="${name}" src=x alt="${name}"><embed name="${name}" src=x><object id="${name}" data=x></object>`,
  (name) =>
    `<a id="${name}"></a><a id="${name}" name="href" href="javascript:alert(1)">x</a><iframe name="${name}" srcdoc="x"></iframe>`,
  (name) =>
    `<table><tr><th>${name}<th>${name}<th id="${name}">value<tr><td>${name}<td headers="${name}">1<td>2<tr><td>b<td>c<td>d</table>`,
  (name) =>
    `<p>a<sup><a id="r${name}" href="#${name}">1</a></sup></p><ol><li id="${name}">b <a href="#r${name}">^</a></ol>`,
  (name) =>
    `<dl><dt>${name}<dd>${name}</dl><p><b>${name}:</b> x<br><b>constructor:</b> y</p><pre class="language-${name}">x</pre>`,
  (name) =>
    `<h2>FAQ</h2><h3 id="${name}">${name}?</h3><p>${name}</p><h3>__proto__?</h3><p>x</p><aside class="callout ${name}">y</aside>`,
];

/** Identifiers and names that hide those of a script, or the prototype of all objects. */
export const clobbering: readonly string[] = places.flatMap((place) => names.map(place));
