export { parseArticle } from './parse-article.ts';
