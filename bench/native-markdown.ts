/** The functions of `@kreuzberg/html-to-markdown-node` that are called. */
interface NativeMarkdown {
  convert(
    html: string,
    options?: { extractMetadata?: boolean; includeDocumentStructure?: boolean },
  ): { content?: string; tables?: { grid: { cells?: NativeCell[] } }[] };
}

/** A cell of its result. */
export interface NativeCell {
  content: string;
  row: number;
  col: number;
  rowSpan: number;
  colSpan: number;
}

// It names builds for platforms that are not all published, so that `npm ci` could not install it: to measure it,
// install it with `npm install --no-save @kreuzberg/html-to-markdown-node`.
const name = '@kreuzberg/html-to-markdown-node';

/** The native module, if it is installed. */
export const nativeMarkdown: NativeMarkdown | undefined = await import(name).then(
  (module: { default: NativeMarkdown }) => module.default,
  () => undefined,
);
