import { messages } from './sections/messages.ts';
import { sectionLines } from './section.ts';
import type { View } from './view.ts';

/** Whether a file holds nothing to show: it is missing, empty, binary. */
export const holdsNothing = ({ reading }: View): boolean =>
  reading.paragraphs.length === 0 && reading.article.title === null;

/** The path of a file that holds nothing to show, and why; ends with a line feed. */
export function showNothing(view: View): string {
  const section = messages(view);
  const lines = section ? ['', ...sectionLines(section, view)] : [];
  return `${[view.paint('title', 'nothing to read'), `  ${view.path}`, ...lines].join('\n')}\n`;
}
