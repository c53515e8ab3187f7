export {
  articleDeadlines,
  type ArticleDeadlines,
  type Known,
  type ParagraphTimes,
} from './article-deadlines.ts';
export { findPeriods, termOfTitle, type Period, type Viewpoint } from './find-periods.ts';
export { yearFor, type Place } from './year-for.ts';
