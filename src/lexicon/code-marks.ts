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

/** Class names of a highlighter, which may have the name of the language beside them. */
export const highlighterNames: ReadonlySet<string> = new Set([
  'hljs',
  'syntaxhighlighter',
  'sourceCode',
  'highlight',
  'chroma',
  'shiki',
]);
