import type { Cell, Paragraph } from '../../article.ts';
import type { CleanText } from './clean.ts';

/** One block of an article before it is known what belongs to head, body or boilerplate. */
export interface Block {
  clean: CleanText;
  /** Text with the spaces between Han characters still in it, for telling words of navigation apart. */
  printed: string;
  kind: Paragraph['kind'];
  /** Level of the heading that holds it, 1 to 6, or null. */
  level: number | null;
  /** How many links stand in it. */
  links: number;
  /** The cells of a row of a table that hold anything, where they are known. */
  cells?: readonly Cell[];
}
