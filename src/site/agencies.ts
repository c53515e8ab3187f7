import { signatureOf } from '../charts/body-portrait/signature-of.ts';
import type { Agency } from '../schema/agency.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Policy } from '../schema/policy.ts';
import type { Provision } from '../schema/provision.ts';
import type { Theme } from '../schema/theme.ts';
import { itemsOf } from './outline.ts';

/** Bodies by the work they are given and then the documents they sign, the busiest first. */
function byLoad(agencies: readonly Agency[]): Agency[] {
  return agencies.toSorted(
    (one, other) =>
      other.charged.length - one.charged.length ||
      other.signed.length - one.signed.length ||
      one.id.localeCompare(other.id, 'en'),
  );
}

/**
 * `both`: signed every document that gives it work; `unsigned`: given work by a document that it did not sign;
 * `signed`: signs, and no task names it.
 */
export const roles = ['both', 'unsigned', 'signed'] as const;
export type Role = (typeof roles)[number];

/** What a body is to one document. */
export interface Part {
  policy: Policy;
  /** Null where the sources do not name every signatory. */
  signed: boolean | null;
  /** How many of its tasks name the body. */
  tasks: number;
}

/** A body against the documents, in their order. */
export interface BodyRow {
  agency: Agency;
  parts: readonly Part[];
}

/** Bodies of each role, the busiest first; roles that nobody has are left out. */
export function bodiesByRole(
  { agencies, provisions }: Pick<Ledger, 'agencies' | 'provisions'>,
  documents: readonly Policy[],
): { role: Role; rows: readonly BodyRow[] }[] {
  const rows = byLoad(agencies).map((agency): BodyRow => ({
    agency,
    parts: documents.map((policy) => ({
      policy,
      signed: signatureOf(policy, agency.id),
      tasks: provisions.filter(
        (provision) => provision.policy === policy.id && tasksName(provision, agency.id),
      ).length,
    })),
  }));
  return roles
    .map((role) => ({ role, rows: rows.filter((row) => roleOf(row) === role) }))
    .filter((group) => group.rows.length > 0);
}

const tasksName = ({ agencies }: Provision, id: string) => agencies.some(({ agency }) => agency === id);

function roleOf({ parts }: BodyRow): Role {
  if (parts.some(({ signed, tasks }) => signed === false && tasks > 0)) return 'unsigned';
  return parts.some(({ tasks }) => tasks > 0) ? 'both' : 'signed';
}

/** A theme, its tasks, and the bodies that they name, with how many tasks of it each has. */
export interface ThemeRow {
  theme: Theme;
  /** Tasks of the theme that name anybody. */
  tasks: readonly Provision[];
  /** Tasks of documents of which no source tells who does what. */
  untold: readonly Provision[];
  bodies: readonly { agency: Agency; tasks: number }[];
}

/** Who works on what: themes in their order, within each the bodies with most tasks first; a theme without tasks is left out. */
export function bodiesByTheme({
  agencies,
  provisions,
  themes,
}: Pick<Ledger, 'agencies' | 'provisions' | 'themes'>): ThemeRow[] {
  const dividing = new Set(provisions.filter(isCharged).map(({ policy }) => policy));
  const untold = itemsOf(provisions).filter(({ policy }) => !dividing.has(policy));
  return themes
    .map((theme) => {
      const tasks = provisions.filter(
        (provision) => isCharged(provision) && provision.themes.includes(theme.id),
      );
      const bodies = agencies
        .map((agency) => ({ agency, tasks: tasks.filter((task) => tasksName(task, agency.id)).length }))
        .filter((body) => body.tasks > 0)
        .toSorted(
          (one, other) => other.tasks - one.tasks || one.agency.id.localeCompare(other.agency.id, 'en'),
        );
      return { theme, tasks, untold: untold.filter((task) => task.themes.includes(theme.id)), bodies };
    })
    .filter((row) => row.tasks.length + row.untold.length > 0);
}

const isCharged = ({ agencies }: Provision) => agencies.length > 0;

/** Where a body stands among the signatories of a document, counted from 1; null where not all are named. */
export function signingPlace({ issuers }: Policy, id: string): number | null {
  if (issuers.count !== issuers.agencies.length) return null;
  const place = issuers.agencies.indexOf(id);
  return place < 0 ? null : place + 1;
}
