/** What is called of `@kreuzberg/html-to-markdown-node`. */
interface NativeMarkdown {
  convert(
    html: string,
    options?: { extractMetadata?: boolean; includeDocumentStructure?: boolean },
  ): { content?: string; tables?: { grid: { cells?: NativeCell[] } }[] };
}

/** A cell as it returns one. */
export interface NativeCell {
  content: string;
  row: number;
  col: number;
  rowSpan: number;
  colSpan: number;
}

// It names builds for platforms that are not all published, so that `npm ci` could not install it: whoever measures it
// installs it with `npm install --no-save @kreuzberg/html-to-markdown-node`.
const name = '@kreuzberg/html-to-markdown-node';

/** The native module, where it is installed. */
export const nativeMarkdown: NativeMarkdown | undefined = await import(name).then(
  (module: { default: NativeMarkdown }) => module.default,
  () => undefined,
);
