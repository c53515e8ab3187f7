import { element } from '../charts/drawing/element.ts';
import { words } from '../charts/drawing/words.ts';
import type { Locale } from '../i18n/locale.ts';
import { shareWords } from '../i18n/page-words/share.ts';
import type { Agency } from '../schema/agency.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Place } from './share-card.ts';

const LARGEST_ROW = 96;
const SEAL = 16;
/** From one task to the next, and between them. */
const LARGEST_PITCH = 22;
const GAP = 5;
/** From the left edge to the seal, and from there to the tasks. */
const NAMES = 332;
const TASKS = 36;

/** What a body signs and is charged with, a row a document: a seal where it signs, a square a task. */
export function bodyArt(ledger: Ledger, agency: Agency, locale: Locale, place: Place): string {
  const { left, top, width, height } = place;
  const work = ledger.policies
    .map((policy) => ({
      policy,
      signed: agency.signed.includes(policy.id),
      tasks: ledger.provisions.filter(
        ({ id, policy: of }) => of === policy.id && agency.charged.some(({ provision }) => provision === id),
      ).length,
    }))
    .filter(({ signed, tasks }) => signed || tasks > 0)
    .toSorted((one, other) => other.tasks - one.tasks || one.policy.id.localeCompare(other.policy.id, 'en'));
  const row = Math.min(LARGEST_ROW, height / Math.max(1, work.length));
  const most = Math.max(1, ...work.map(({ tasks }) => tasks));
  const pitch = Math.min(LARGEST_PITCH, Math.floor((width - NAMES - TASKS) / most));
  const side = pitch - GAP;
  const lines = work.map(({ policy, signed, tasks }, index) => {
    const strand = ledger.strands.find(({ id }) => id === policy.strand);
    const y = Math.round(top + index * row);
    const squares = Array.from(
      { length: tasks },
      (_, task) =>
        `M${left + NAMES + TASKS + task * pitch} ${y + 8 + (SEAL - side) / 2}h${side}v${side}h-${side}z`,
    );
    return element(
      'g',
      { class: `strand-${strand?.colour ?? 'stone'}` },
      element('path', { class: 'share-rule', d: `M${left} ${y}h${width}` }),
      words(left, y + 24, 20, 'start', 'share-name', policy.short[locale]),
      signed
        ? element('rect', { class: 'signature', x: left + NAMES, y: y + 8, width: SEAL, height: SEAL })
        : element('rect', {
            class: 'signature none',
            x: left + NAMES + 1,
            y: y + 9,
            width: SEAL - 2,
            height: SEAL - 2,
          }),
      tasks === 0 ? '' : element('path', { class: 'share-task', d: squares.join('') }),
    );
  });
  return element('g', { class: 'picture' }, ...lines);
}

/** How many documents a body signs and how many tasks it has, in words. */
export function bodyAlternative(agency: Agency, locale: Locale): string {
  return shareWords[locale].body(agency.signed.length, agency.charged.length);
}
