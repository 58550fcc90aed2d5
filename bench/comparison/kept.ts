/** What a tool kept of a page, read from whatever it returns. Texts are on one line. */
export interface Kept {
  text: string;
  headings: string[];
  /** The items of lists, each without the lists within it. */
  items: string[];
  /** Each table as a rectangle; a cell that spans stands in each of its places, where the output says so. */
  tables: string[][][];
}

/** A tool: what it is made of, and what it makes of a page. */
export interface Tool {
  name: string;
  /** The packages that a user installs for it. */
  packages: readonly string[];
  /** Whether it finds the article in a page; all others convert what they are given. */
  findsArticle: boolean;
  /** Stands where tables become columns of blanks, for eyes: nothing can tell their cells apart for certain. */
  drawsTables?: true;
  /**
   * Does the tool's own work, which is what is timed, and returns how what it made is read. Of a body, all is wanted: a tool that can be told so is.
   */
  run: (html: string, given: { url: string; isBody: boolean }) => Promise<() => Kept>;
}

export const nothing: Kept = { text: '', headings: [], items: [], tables: [] };
