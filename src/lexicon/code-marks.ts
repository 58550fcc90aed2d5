/** Class names by which highlighters mark the numbers of lines. */
export const lineNumberNames: ReadonlySet<string> = new Set([
  'ln',
  'lnt',
  'linenos',
  'lineno',
  'line-number',
  'line-numbers',
  'line-numbers-wrapper',
  'linenumber',
  'linenumbers',
  'line-no',
  'hljs-ln-numbers',
  'hljs-ln-n',
  'gutter',
  'rouge-gutter',
  'crayon-nums',
]);

/** Class names of a highlighter beside which the only other word is the name of the language. */
export const highlighterNames: ReadonlySet<string> = new Set(['hljs', 'syntaxhighlighter', 'sourceCode']);

/** Words beside them that tell how the code is shown. */
export const highlighterModes: ReadonlySet<string> = new Set([
  'nogutter',
  'notranslate',
  'nohighlight',
  'copy',
  'line-numbers',
  'collapsed',
  'numberSource',
  'numberLines',
  'lineAnchors',
]);
