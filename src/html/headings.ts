/** The tag names of headings (https://html.spec.whatwg.org/multipage/sections.html). */
export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
