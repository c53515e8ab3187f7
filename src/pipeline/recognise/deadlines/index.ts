export {
  articleDeadlines,
  type ArticleDeadlines,
  type Known,
  type ParagraphTimes,
} from './article-deadlines.ts';
export { findPeriods, type Period, type Viewpoint } from './find-periods.ts';
export { termOfTitle } from './term-of-title.ts';
export { yearFor, type Place } from './year-for.ts';
