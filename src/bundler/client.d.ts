/** The types of `import article from './post.html?article'` and `import feed from './feed.xml?feed'`. */

declare module '*?article' {
  const article: import('espalier').Article;
  export default article;
}

declare module '*?feed' {
  const feed: import('espalier/feed').Feed;
  export default feed;
}
