export {
  articleDeadlines,
  type ArticleDeadlines,
  type Known,
  type ParagraphTimes,
} from './article-deadlines.ts';
export { findPeriods, type Period } from './find-periods.ts';
export { termOfTitle } from './term-of-title.ts';
export { yearFor } from './year-for.ts';
