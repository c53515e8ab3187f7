/**
 * How much of a file is read at all. The parsing libraries recurse and, on hostile input, take quadratic
 * time; an article is far below every one of these numbers. Messages name the limit that was passed.
 */
export const limits = {
  /** Bytes of a file. The longest policy texts with annexes stay under a fifth of it. */
  bytes: 2_000_000,
  /** Lines of a file. */
  lines: 50_000,
  /** Numbers in the text, Chinese ones included: each is judged by every rule. A yearbook chapter stays under a tenth of it. */
  numbers: 30_000,
  /** Titles in 《》. The longest lists of valid documents name some hundreds. */
  titles: 5_000,
  /** Open elements inside one another. Word-processor markup reaches some sixty. */
  elementDepth: 256,
  /** Attributes of one element; the HTML parser compares each with all before it. */
  attributes: 256,
  /** Marks in one Markdown block that the parser pairs by looking back, or ahead to the end of the block. */
  markdownMarks: 2_000,
  /** Bars in one Markdown block: the cells of a table. */
  markdownBars: 40_000,
  /** Quotations and lists inside one another; four columns of indentation count as one. */
  containerDepth: 32,
  /** Characters of front matter. */
  frontMatter: 64_000,
  /** Collections inside one another in front matter. */
  frontMatterDepth: 64,
} as const;
