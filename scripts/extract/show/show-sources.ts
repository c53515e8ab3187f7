import { examineArticle } from '../../../src/pipeline/read-article.ts';
import type { Gazetteer } from '../../../src/pipeline/recognise/bodies/gazetteer.ts';
import type { Source } from '../gather.ts';
import { painterFor } from './paint.ts';
import { holdsNothing, showNothing } from './show-nothing.ts';
import { viewOf, type View } from './view.ts';

/** Columns of a page that is not shown on a terminal, and the fewest that a page can do with. */
const usual = 100;
const fewest = 72;

/** How wide a page may be: as the terminal is, or as $COLUMNS says. */
function pageWidth({ columns }: NodeJS.WriteStream): number {
  const told = Number(process.env['COLUMNS']);
  return Math.max(fewest, columns || (Number.isInteger(told) && told > 0 ? told : usual));
}

/**
 * Prints each article on stdout with the view made by `show`, one after the other, while the next is still to be read.
 * Writes no file. Gives the exit code: 1 where an article has an error; of several, those that
 * have one are named on stderr behind them all.
 */
export function showSources(
  sources: readonly Source[],
  show: (view: View) => string,
  gazetteer: Gazetteer,
): number {
  const page = { width: pageWidth(process.stdout), paint: painterFor(process.stdout) };
  const failed: string[] = [];
  sources.forEach(({ file }, index) => {
    const examination = examineArticle(file, gazetteer);
    const { messages } = examination.reading;
    if (messages.some(({ severity }) => severity === 'error')) failed.push(file.path);
    const view = viewOf(examination, file.path, page);
    process.stdout.write((index > 0 ? '\n' : '') + (holdsNothing(view) ? showNothing : show)(view));
  });
  // Of many pages one sees the last: which others to go back to is told behind it.
  if (sources.length > 1 && failed.length > 0) {
    const files = failed.map((path) => `\n  ${path}`).join('');
    process.stderr.write(
      `\nFiles with an error, told under Messages: ${failed.length} of ${sources.length}${files}\n`,
    );
  }
  return failed.length > 0 ? 1 : 0;
}
