import { textWidth } from '../charts/drawing/advance.ts';
import { element } from '../charts/drawing/element.ts';
import { words } from '../charts/drawing/words.ts';
import type { Locale } from '../i18n/locale.ts';
import { shareWords } from '../i18n/page-words/share.ts';
import type { Agency } from '../schema/agency.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Policy } from '../schema/policy.ts';
import { bodyRows, type BodyRows } from './body-rows.ts';
import type { Place } from './share-card.ts';
import { shortened } from './shortened.ts';

/** Between two tasks, as a share of a task. */
const GAP = 0.25;

/** What a body has to do with one document. */
interface Part {
  policy: Policy;
  signed: boolean;
  tasks: number;
}

/** What a body signs and is charged with, a row a document: a seal where it signs, a square a task. */
export function bodyArt(ledger: Ledger, agency: Agency, locale: Locale, place: Place): string {
  const parts = ledger.policies
    .map((policy): Part => ({
      policy,
      signed: agency.signed.includes(policy.id),
      tasks: ledger.provisions.filter(
        ({ id, policy: of }) => of === policy.id && agency.charged.some(({ provision }) => provision === id),
      ).length,
    }))
    .filter(({ signed, tasks }) => signed || tasks > 0)
    .toSorted((one, other) => other.tasks - one.tasks || one.policy.id.localeCompare(other.policy.id, 'en'));
  const rows = bodyRows(parts.length, place);
  const drawn = parts.map((part, index) => {
    const strand = ledger.strands.find(({ id }) => id === part.policy.strand);
    const y = Math.round(rows.top + index * rows.height);
    return element(
      'g',
      { class: `strand-${strand?.colour ?? 'stone'}` },
      element('path', { class: 'share-rule', d: `M${place.left} ${y}h${place.width}` }),
      words(
        place.left,
        y + rows.nameBase,
        rows.nameSize,
        'start',
        'share-name',
        shortened(
          part.policy.short[locale],
          rows.roomy ? place.width : rows.marksLeft,
          rows.nameSize,
          'semibold',
        ),
      ),
      partMarks(part, rows, place, y + rows.marksTop, locale),
    );
  });
  const foot = Math.round(rows.top + parts.length * rows.height);
  return element(
    'g',
    { class: 'picture' },
    ...drawn,
    element('path', { class: 'share-rule', d: `M${place.left} ${foot}h${place.width}` }),
  );
}

/** Seal and tasks of a row, said in words where there is room under the name. */
function partMarks(
  { signed, tasks }: Part,
  { seal, marksLeft, roomy }: BodyRows,
  { left, width }: Place,
  top: number,
  locale: Locale,
): string {
  const said = shareWords[locale];
  const from = left + marksLeft;
  const size = Math.round(seal * 0.85);
  const base = top + seal * 0.78;
  const face = locale === 'zh' ? 'song' : 'regular';
  const widest = Math.max(...[said.signs, said.unsigned].map((one) => textWidth(one, size, face)));
  const tasksFrom = from + seal * 1.5 + (roomy ? widest + size * 1.4 : seal * 0.5);
  const wordsAfter = roomy ? textWidth(said.tasks(tasks), size, face) + size : 0;
  const pitch = Math.min(seal * (1 + GAP), (left + width - tasksFrom - wordsAfter) / Math.max(1, tasks));
  const side = pitch / (1 + GAP);
  const squares = Array.from(
    { length: tasks },
    (_, task) =>
      `M${(tasksFrom + task * pitch).toFixed(1)} ${(top + (seal - side) / 2).toFixed(1)}h${side.toFixed(1)}v${side.toFixed(1)}h-${side.toFixed(1)}z`,
  );
  return [
    signed
      ? element('rect', { class: 'signature', x: from, y: top, width: seal, height: seal })
      : element('rect', {
          class: 'signature none',
          x: from + 1,
          y: top + 1,
          width: seal - 2,
          height: seal - 2,
        }),
    tasks === 0 ? '' : element('path', { class: 'share-task', d: squares.join('') }),
    ...(roomy
      ? [
          words(from + seal * 1.5, base, size, 'start', 'share-word', signed ? said.signs : said.unsigned),
          ...(tasks === 0
            ? []
            : [
                words(
                  tasksFrom + tasks * pitch + size * 0.4,
                  base,
                  size,
                  'start',
                  'share-word',
                  said.tasks(tasks),
                ),
              ]),
        ]
      : []),
  ].join('');
}

/** How many documents a body signs and how many tasks it has, in words. */
export function bodyAlternative(agency: Agency, locale: Locale): string {
  return shareWords[locale].body(agency.signed.length, agency.charged.length);
}
