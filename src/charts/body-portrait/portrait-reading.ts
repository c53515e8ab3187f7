import { ascending, descending } from 'd3-array';
import type { Agency } from '../../schema/agency.ts';
import type { Bilingual } from '../../schema/bilingual.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Strand } from '../../schema/strand.ts';
import { holdingsOf, type Holding } from '../who-carries-the-load/load-reading.ts';
import { signatureOf } from './signature-of.ts';

/** A task in the hands of the body, in the colour of its document. */
export interface PortraitTask extends Holding {
  colour: Strand['colour'];
}

/** A document that the body signed or works under. */
export interface PortraitDocument {
  policy: Policy;
  colour: Strand['colour'];
  /** Null where the sources do not name every signatory. */
  signed: boolean | null;
  /** Null where the sources charge nobody with the document’s tasks. */
  tasks: readonly PortraitTask[] | null;
}

/** Another body or a theme, and the tasks that the body has with it. */
export interface PortraitShare {
  id: string;
  name: Bilingual;
  tasks: readonly PortraitTask[];
}

/** One body by its signatures and its tasks. */
export interface Portrait {
  agency: Agency;
  /** How many tasks of all documents name anybody. */
  told: number;
  /** The documents whose tasks name bodies, the oldest first. */
  dividing: readonly Policy[];
  tasks: readonly PortraitTask[];
  /** The oldest first. */
  documents: readonly PortraitDocument[];
  /** Bodies that share its tasks, those with most tasks first. */
  partners: readonly PortraitShare[];
  /** Themes of its tasks, those with most tasks first. A task can have several. */
  themes: readonly PortraitShare[];
}

const dayOf = ({ published, signed }: Policy): string => published?.date ?? signed?.date ?? '';

/** Reads the portrait of a body. Throws when the ledger does not hold it. */
export function readPortrait(ledger: Ledger, id: string): Portrait {
  const agency = ledger.agencies.find((one) => one.id === id);
  if (!agency) throw new Error(`unexpected body “${id}”, expected one of data/ledger/agencies.json`);
  const policies = ledger.policies.toSorted((one, other) => ascending(dayOf(one), dayOf(other)));
  const charging = ledger.provisions.filter(({ agencies }) => agencies.length > 0);
  const divided = new Set(charging.map(({ policy }) => policy));
  const documents = policies
    .map((policy): PortraitDocument => {
      const colour = ledger.strands.find((strand) => strand.id === policy.strand)?.colour ?? 'stone';
      const items = charging.filter((item) => item.policy === policy.id);
      const tasks = holdingsOf(items, id).map((holding) => ({ ...holding, colour }));
      return {
        policy,
        colour,
        signed: signatureOf(policy, id),
        tasks: divided.has(policy.id) ? tasks : null,
      };
    })
    .filter(({ signed, tasks }) => signed === true || (tasks ?? []).length > 0);
  const tasks = documents.flatMap((document) => document.tasks ?? []);
  return {
    agency,
    told: charging.length,
    dividing: policies.filter((policy) => divided.has(policy.id)),
    tasks,
    documents,
    partners: sharesOf(
      ledger.agencies
        .filter((other) => other.id !== id)
        .map((other) => ({
          id: other.id,
          name: other.short,
          tasks: tasks.filter(({ item }) => item.agencies.some((one) => one.agency === other.id)),
        })),
    ),
    themes: sharesOf(
      ledger.themes.map((theme) => ({
        id: theme.id,
        name: theme.name,
        tasks: tasks.filter(({ item }) => item.themes.includes(theme.id)),
      })),
    ),
  };
}

/** The tasks of documents that the body did not sign. */
export function unsignedTasks({ documents }: Portrait): PortraitTask[] {
  return documents.flatMap(({ signed, tasks }) => (signed === false ? (tasks ?? []) : []));
}

/** Those with tasks, the most first; of one length by their keys. */
const sharesOf = (shares: readonly PortraitShare[]): PortraitShare[] =>
  shares
    .filter(({ tasks }) => tasks.length > 0)
    .sort((one, other) => descending(one.tasks.length, other.tasks.length) || ascending(one.id, other.id));
