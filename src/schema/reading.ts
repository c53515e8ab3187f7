import { z } from 'zod';
import { Locator } from './locator.ts';
import { PartialDate } from './partial-date.ts';

/** What kind of statement a figure makes. */
export const FigureClass = z.enum(['target', 'result', 'composition', 'programme', 'other']);
export type FigureClass = z.infer<typeof FigureClass>;

/** One quantity read in an article. */
export const Figure = z.strictObject({
  value: z
    .number()
    .describe('In the base unit: 万家 is 10000, 3.5万亿元 is 3500000000000, 20% is 20, 九成 is 90.'),
  max: z.number().nullable().describe('Upper end of a range, in the base unit.'),
  measure: z
    .string()
    .nullable()
    .describe('The unit as printed, less 万 and 亿: 项, 家, 个, %, 元; 翻一番 is 2 倍.'),
  what: z.string().describe('The noun that is counted.'),
  qualifier: z.string().nullable().describe('以上, 超过, 约, 不低于, 左右 and their kin, as printed.'),
  byYear: z
    .int()
    .nullable()
    .describe(
      'The year it is due by, inherited through sentence, heading or term; null where the text gives none.',
    ),
  class: FigureClass.describe(
    'target: planned; result: happened; composition: counts parts or authors; programme: part of a name.',
  ),
  phrase: z.string().max(40).describe('Exact run of the article’s clean text, at most 40 characters.'),
  at: Locator,
});
export type Figure = z.infer<typeof Figure>;

/** A document that the article names. */
export const DocumentMention = z.strictObject({
  title: z.string().describe('As printed, less the title marks 《》.'),
  number: z.string().nullable().describe('Document number as printed, such as 发改产业〔2021〕372号.'),
  role: z.enum(['subject', 'cited']),
  at: z.array(Locator).min(1),
});
export type DocumentMention = z.infer<typeof DocumentMention>;

/** A date that the article states. */
export const DateMention = z.strictObject({
  date: PartialDate,
  kind: z.enum(['signed', 'published', 'deadline', 'mentioned']),
  at: Locator,
});
export type DateMention = z.infer<typeof DateMention>;

/** A promise without a number. */
export const Goal = z.strictObject({
  phrase: z.string().max(40).describe('Exact run of the article’s clean text, at most 40 characters.'),
  byYear: z.int().nullable(),
  at: Locator,
});
export type Goal = z.infer<typeof Goal>;

/** A numbered item of the subject document, with the bodies charged with it. */
export const OutlineItem = z.strictObject({
  label: z.string().describe('As printed: 一、 （一） 1. 第一条.'),
  depth: z.int().positive().describe('1 for the outermost level found.'),
  heading: z.string(),
  agencies: z.array(z.strictObject({ name: z.string().describe('As printed.'), lead: z.boolean() })),
  at: Locator.describe('Label and heading.'),
});
export type OutlineItem = z.infer<typeof OutlineItem>;

/** A problem met while reading, with its place in the file. */
export const ReadingMessage = z.strictObject({
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  severity: z.enum(['info', 'warning', 'error']),
  rule: z.string(),
  reason: z.string(),
});
export type ReadingMessage = z.infer<typeof ReadingMessage>;

/** Everything a machine read in one article; the text itself is not kept. Other programs rely on this shape. */
export const Reading = z.strictObject({
  article: z.strictObject({
    file: z.string().describe('File name without folders.'),
    format: z.enum(['markdown', 'html', 'text']),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.iso.date().nullable().describe('Day of publication in Beijing.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Of the file’s bytes.'),
  }),
  paragraphs: z.array(
    z.strictObject({
      n: z.int().positive(),
      chars: z.int().nonnegative().describe('UTF-16 units of clean text.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Of the clean text in UTF-8.'),
    }),
  ),
  documents: z.array(DocumentMention),
  issuers: z.strictObject({
    stated: z
      .int()
      .positive()
      .nullable()
      .describe('How many bodies issued the subject document, as the article counts them.'),
    named: z.array(z.string()).describe('Canonical Chinese names, in the order printed.'),
  }),
  dates: z.array(DateMention),
  figures: z.array(Figure),
  goals: z.array(Goal),
  outline: z.array(OutlineItem),
  messages: z.array(ReadingMessage),
});
export type Reading = z.infer<typeof Reading>;
