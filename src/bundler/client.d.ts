/**
 * The types of `import article from './post.html?article'` and similar imports. TypeScript matches a query by its end:
 * with options, the kind must be last, as in `'./post.html?root=.post&faqs'`.
 */

declare module '*?article' {
  /** What `parseArticle` returns. */
  const article: import('espalier').Article;
  export default article;
}

declare module '*&article' {
  /** What `parseArticle` returns. */
  const article: import('espalier').Article;
  export default article;
}

declare module '*?feed' {
  /** What `parseFeed` returns. */
  const feed: import('espalier/feed').Feed;
  export default feed;
}

declare module '*&feed' {
  /** What `parseFeed` returns. */
  const feed: import('espalier/feed').Feed;
  export default feed;
}

declare module '*?outline' {
  /** What `outline` returns. */
  const outline: import('espalier').OutlineEntry[];
  export default outline;
}

declare module '*&outline' {
  /** What `outline` returns. */
  const outline: import('espalier').OutlineEntry[];
  export default outline;
}

declare module '*?faqs' {
  /** What `faqs` returns. */
  const faqs: import('espalier').FaqRecord[];
  export default faqs;
}

declare module '*&faqs' {
  /** What `faqs` returns. */
  const faqs: import('espalier').FaqRecord[];
  export default faqs;
}

declare module '*?tables' {
  /** What `tables` returns. */
  const tables: import('espalier').TableRecord[];
  export default tables;
}

declare module '*&tables' {
  /** What `tables` returns. */
  const tables: import('espalier').TableRecord[];
  export default tables;
}

declare module '*?comparisons' {
  /** What `comparisons` returns. */
  const comparisons: import('espalier').ComparisonRecord[];
  export default comparisons;
}

declare module '*&comparisons' {
  /** What `comparisons` returns. */
  const comparisons: import('espalier').ComparisonRecord[];
  export default comparisons;
}

declare module '*?metrics' {
  /** What `metrics` returns. */
  const metrics: import('espalier').MetricRecord[];
  export default metrics;
}

declare module '*&metrics' {
  /** What `metrics` returns. */
  const metrics: import('espalier').MetricRecord[];
  export default metrics;
}

declare module '*?glossary' {
  /** What `glossary` returns. */
  const glossary: import('espalier').GlossaryRecord[];
  export default glossary;
}

declare module '*&glossary' {
  /** What `glossary` returns. */
  const glossary: import('espalier').GlossaryRecord[];
  export default glossary;
}

declare module '*?fields' {
  /** What `fields` returns. */
  const fields: import('espalier').FieldsRecord[];
  export default fields;
}

declare module '*&fields' {
  /** What `fields` returns. */
  const fields: import('espalier').FieldsRecord[];
  export default fields;
}

declare module '*?steps' {
  /** What `steps` returns. */
  const steps: import('espalier').StepsRecord[];
  export default steps;
}

declare module '*&steps' {
  /** What `steps` returns. */
  const steps: import('espalier').StepsRecord[];
  export default steps;
}

declare module '*?links' {
  /** What `links` returns. */
  const links: import('espalier').LinkRecord[];
  export default links;
}

declare module '*&links' {
  /** What `links` returns. */
  const links: import('espalier').LinkRecord[];
  export default links;
}

declare module '*?chunks' {
  /** What `chunks` returns. */
  const chunks: import('espalier/chunks').Chunk[];
  export default chunks;
}

declare module '*&chunks' {
  /** What `chunks` returns. */
  const chunks: import('espalier/chunks').Chunk[];
  export default chunks;
}

declare module '*?records=0' {
  /** What `records` returns for table 0 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*&records=0' {
  /** What `records` returns for table 0 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*?records=1' {
  /** What `records` returns for table 1 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*&records=1' {
  /** What `records` returns for table 1 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*?records=2' {
  /** What `records` returns for table 2 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*&records=2' {
  /** What `records` returns for table 2 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*?records=3' {
  /** What `records` returns for table 3 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*&records=3' {
  /** What `records` returns for table 3 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*?records=4' {
  /** What `records` returns for table 4 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*&records=4' {
  /** What `records` returns for table 4 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*?records=5' {
  /** What `records` returns for table 5 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*&records=5' {
  /** What `records` returns for table 5 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*?records=6' {
  /** What `records` returns for table 6 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*&records=6' {
  /** What `records` returns for table 6 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*?records=7' {
  /** What `records` returns for table 7 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*&records=7' {
  /** What `records` returns for table 7 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*?records=8' {
  /** What `records` returns for table 8 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*&records=8' {
  /** What `records` returns for table 8 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*?records=9' {
  /** What `records` returns for table 9 of the article. */
  const records: Record<string, string>[];
  export default records;
}

declare module '*&records=9' {
  /** What `records` returns for table 9 of the article. */
  const records: Record<string, string>[];
  export default records;
}
