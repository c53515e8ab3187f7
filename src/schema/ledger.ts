import { z } from 'zod';
import { Agency } from './agency.ts';
import { Article } from './article-entry.ts';
import { Chapter } from './chapter.ts';
import { Claim } from './claim.ts';
import { Correction } from './correction.ts';
import { Edition } from './edition.ts';
import { Event } from './event.ts';
import { Evidence } from './evidence.ts';
import { Finding } from './finding.ts';
import { Outcome } from './outcome.ts';
import { Policy } from './policy.ts';
import { Provision } from './provision.ts';
import { Reference } from './reference.ts';
import { SetAside } from './set-aside.ts';
import { Strand } from './strand.ts';
import { Target } from './target.ts';
import { Term } from './term.ts';
import { Theme } from './theme.ts';
import { told } from './told.ts';

/** Everything the site shows: one file each in `data/ledger`. */
export const Ledger = z.strictObject({
  edition: Edition.meta(told('Which state of the data this is.', '数据版本。')),
  strands: z
    .array(Strand)
    .meta(
      told('The strands of the policy stack, and the context behind them.', '政策叠层的各条脉络及其背景。'),
    ),
  themes: z
    .array(Theme)
    .meta(told('Matters that items of several documents deal with.', '多份文件共同涉及的主题。')),
  policies: z.array(Policy).meta(told('Policy documents.', '政策文件。')),
  provisions: z
    .array(Provision)
    .meta(told('Tasks, items and chains of the documents.', '各文件的任务、条目和产业链。')),
  agencies: z
    .array(Agency)
    .meta(told('Bodies that sign documents or are charged with work.', '署名或承担任务的机构。')),
  targets: z
    .array(Target)
    .meta(told('Promises with a number or a date, and what became of them.', '有数值或期限的承诺及其结果。')),
  outcomes: z
    .array(Outcome)
    .meta(told('Series of results that targets are measured by.', '用以衡量目标的结果序列。')),
  events: z.array(Event).meta(told('Dated entries of the timeline.', '时间线上的事件。')),
  evidence: z
    .array(Evidence)
    .meta(told('The words that facts rest on, and where they stand.', '事实所依据的原文及其位置。')),
  articles: z.array(Article).meta(told('Source articles.', '来源文章。')),
  references: z
    .array(Reference)
    .meta(told('Public pages and papers that other facts rest on.', '其他事实所依据的公开资料。')),
  setAside: z
    .array(SetAside)
    .meta(
      told(
        'Numbers read in articles that the site does not use, each with its reason.',
        '文章中读出而本站未用的数字及理由。',
      ),
    ),
  claims: z
    .array(Claim)
    .meta(told('Values that pages print, each with its evidence.', '页面所显示的值及其证据。')),
  chapters: z.array(Chapter).meta(told('Chapters of the story.', '长文各章。')),
  findings: z.array(Finding).meta(told('What we found, point by point.', '逐条发现。')),
  terms: z.array(Term).meta(told('The glossary.', '术语表。')),
  corrections: z
    .array(Correction)
    .meta(told('Dated decisions that override or withdraw a fact.', '更正或撤回事实的记录。')),
});
export type Ledger = z.infer<typeof Ledger>;
