/** What a tool kept of a page, read from whatever it returns. Texts are on one line. */
export interface Kept {
  text: string;
  headings: string[];
  /** The items of lists, each without the lists within it. */
  items: string[];
  /** Each table as a rectangle; a spanning cell is in each of its places, if the output states its span. */
  tables: string[][][];
}

/** A tool: what it is made of, and what it makes of a page. */
export interface Tool {
  name: string;
  /** The packages that a user installs for it. */
  packages: readonly string[];
  /** Whether it finds the article in a page; all others convert what they are given. */
  findsArticle: boolean;
  /** Set if tables become columns separated by blanks, for readers: no program can separate their cells reliably. */
  drawsTables?: true;
  /**
   * Does the tool's own work, which is timed, and returns a function that reads the result. Of a body, all is wanted: a
   * tool with an option for this gets it.
   */
  run: (html: string, given: { url: string; isBody: boolean }) => Promise<() => Kept>;
}

export const nothing: Kept = { text: '', headings: [], items: [], tables: [] };
