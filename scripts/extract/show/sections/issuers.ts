import type { SectionOf } from '../section.ts';
import { wrap } from '../wrap.ts';

const indent = '  ';

/** Who issued the subject: the count that is stated, the names, and how many of the count are not named. */
export const issuers: SectionOf = ({ reading, width }) => {
  const { stated, named } = reading.issuers;
  const missing = stated === null ? 0 : stated - named.length;
  const count = [
    stated === null ? 'no count stated' : `${stated} stated`,
    `${named.length} named`,
    ...(missing > 0 ? [`${missing} missing`] : []),
    ...(missing < 0 ? [`${-missing} more than stated`] : []),
  ].join(' · ');
  const lines = named.length === 0 ? [] : wrap(named.join('、'), width - indent.length);
  return { heading: 'Issuers', count, lines: lines.map((line) => indent + line) };
};
