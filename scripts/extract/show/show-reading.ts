import { dates } from './sections/dates.ts';
import { documents } from './sections/documents.ts';
import { goals } from './sections/goals.ts';
import { issuers } from './sections/issuers.ts';
import { messages } from './sections/messages.ts';
import { outline } from './sections/outline.ts';
import { setAside } from './sections/set-aside.ts';
import { targets } from './sections/targets.ts';
import { sectionLines, type SectionOf } from './section.ts';
import { table } from './table.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

/** What is shown, in the order in which an editor asks. */
const sections: readonly SectionOf[] = [
  documents,
  issuers,
  dates,
  targets,
  goals,
  outline,
  setAside,
  messages,
];

/** Headline, file, format, publisher and day. */
export function headLines(view: View): string[] {
  const { reading, path, paint, width } = view;
  const { title, publisher, published, format } = reading.article;
  const missing = (value: string | null) => value ?? 'not found';
  return [
    ...wrap(title ?? 'no title found', width).map((line) => paint('title', line)),
    ...table(
      [{ heading: '', style: 'muted' }, { heading: '' }],
      [
        ['file', `${path} · ${format} · ${reading.paragraphs.length} paragraphs`],
        ['publisher', missing(publisher)],
        ['published', missing(published)],
      ],
      view,
    ),
  ];
}

/** Everything read in an article as a page for a person, each fact with its line, column and words; ends with a line feed. */
export function showReading(view: View): string {
  const parts = sections.flatMap((make) => {
    const section = make(view);
    return section ? ['', ...sectionLines(section, view)] : [];
  });
  return `${[...headLines(view), ...parts].join('\n')}\n`;
}
