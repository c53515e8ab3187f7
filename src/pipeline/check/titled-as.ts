import type { PolicyEntry } from '../../schema/policy.ts';
import type { DocumentMention } from '../../schema/reading.ts';

/** A title without what printers vary: spaces, quotation and title marks, width of brackets, length of dashes. */
const plain = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[\s《》〈〉“”"]/g, '')
    .replace(/[-–—－~～]+/g, '-');

/** Whether a document that an article names is a policy of the register, by its title or by its number. */
export function isTitledAs(
  policy: Pick<PolicyEntry, 'title' | 'number'>,
  { title, number }: Pick<DocumentMention, 'title' | 'number'>,
): boolean {
  return plain(policy.title.zh) === plain(title) || (number !== null && policy.number === number);
}
