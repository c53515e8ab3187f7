/**
 * How much of a file is read at all. The parsing libraries recurse and, on hostile input, take quadratic
 * time; an article is far below every one of these numbers. Messages name the limit that was passed.
 */
export const limits = {
  /** Bytes of a file. The longest policy texts with annexes stay under a tenth of it. */
  bytes: 4_000_000,
  /** Open elements inside one another. Word-processor markup reaches some sixty. */
  elementDepth: 256,
  /** Attributes of one element; the HTML parser compares each with all before it. */
  attributes: 256,
  /** Quotation marks, list marks or opening brackets in one Markdown block, each of which may open a level. */
  markdownMarks: 2_000,
  /** Quotation or list marks at the start of one Markdown line. */
  containerDepth: 32,
  /** Characters of front matter. */
  frontMatter: 64_000,
  /** Collections inside one another in front matter. */
  frontMatterDepth: 64,
} as const;
