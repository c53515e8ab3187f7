/** A number written out in a text. */
export interface Numeral {
  /** First UTF-16 unit of the numeral in the text. */
  start: number;
  /** The unit after its last. */
  end: number;
  /** The run itself: `3.5万`, `两三百`, `百分之二十`. */
  text: string;
  /** In the base unit: 3.5万 is 35000, 九成 is 90, 翻两番 is 4, 三分之一 is 1/3. Of a range the lower end. */
  value: number;
  /** Upper end of a range, or null. */
  max: number | null;
  /** The unit, where the numeral brings its own: `%` (also for 成 and 百分之), `‰`, `倍` (for 翻番). */
  unit: string | null;
  /** The word in the numeral that makes it vague, as printed: 多 余 来 几 数; the value is then the round part. */
  vague: string | null;
  /** Whether a digit 0–9 stands in it. */
  arabic: boolean;
}
