export { type FromCheerioOptions, fromCheerio } from './from-cheerio.ts';
export { type SelectOptions, selectArticle } from './select-article.ts';
