import type { Figure, FigureClass } from '../../../schema/reading.ts';
import type { Measure } from '../measures/index.ts';
import type { Numeral } from '../numerals/index.ts';
import type { Turn } from '../phrases/stance.ts';

/** A number in an article with everything around it that the rules of class ask for. */
export interface Sighting {
  text: string;
  numeral: Numeral;
  measure: Measure | null;
  /** The unit of the quantity: the measure word, or the numeral’s own unit. */
  unit: string | null;
  /** The quantity with qualifier and measure, [start, end). */
  start: number;
  end: number;
  qualifier: string | null;
  clause: { start: number; end: number };
  /** The part of the sentence between semicolons. */
  part: { start: number; end: number };
  sentence: { start: number; end: number };
  /** The words of the sentence before the quantity, at most 160 signs. */
  before: string;
  /** The words of the clause before and after the quantity. */
  clauseBefore: string;
  clauseAfter: string;
  /** The quoted name it stands in, quotation marks included. */
  quoted: { start: number; end: number } | null;
  /** The title in 《》 it stands in. */
  titled: { start: number; end: number } | null;
  /** The noun counted, and the run it makes with the number. */
  what: string;
  phrase: { start: number; end: number };
  /** The number before it in the sentence. */
  previous: Sighting | null;
  /** The turn of stance that reaches the quantity. */
  turn: Turn | null;
  /** Whether a verb of making or reaching governs it. */
  governed: boolean;
  /**
   * Whether such a verb takes it for its object: it stands right before the quantity (打造5个平台), before a quantity of the same
   * list (打造5个平台和3个中心), or at the head of a clause that ends in the quantity (建设平台5个). A verb elsewhere in the
   * sentence (推动12个行业转型 beside 支持企业) proves little.
   */
  direct: boolean;
  /** Whether it is due anew each year (每年发布10项). */
  yearly: boolean;
  /** Whether it is a verb of making, that promises without further word. */
  making: boolean;
  /** Whether a deadline in an earlier sentence of the paragraph still holds. */
  carried: boolean;
  /** Whether the sentences of the paragraph before it ended in telling what is past. */
  told: boolean;
  /** Whether its sentence sets a deadline or a year ahead. */
  dated: boolean;
  /** Its place in a row that 分别 deals out, counted from 0; null outside such a row. */
  place: number | null;
  /** Whether the paragraph stands in goals, or under a lead-in with a deadline. */
  planned: boolean;
  /** Whether the paragraph stands under a heading of conditions that applicants must meet. */
  conditions: boolean;
  /** Whether the paragraph stands under a heading of what there is. */
  record: boolean;
  /** Whether the document lays down rules or calls for applications. */
  rules: boolean;
  /** Whether the paragraph tells of things done, and plans nothing. */
  reporting: boolean;
  /** Whether the paragraph stands in the items of the document itself, where imperatives are promises. */
  inOutline: boolean;
}

/** What a rule makes of a sighting: its class, or null where it is no figure. */
export interface Verdict {
  class: FigureClass | null;
  /** Where the words of a name are the phrase, their run; else the phrase of the sighting. */
  run?: { start: number; end: number };
  what?: string;
  /** The unit, where the rule knows it better than the table of measures. */
  measure?: string;
}

/** A named rule: it answers for the sightings it knows and passes the others on. */
export interface ClassRule {
  name: string;
  /** What it looks for and why that settles the class. */
  reason: string;
  judge: (sighting: Sighting) => Verdict | null;
}

/** A figure and the rule that took it, with the rule’s reason; neither is part of a reading. */
export interface TracedFigure extends Figure {
  rule: string;
  reason: string;
}
