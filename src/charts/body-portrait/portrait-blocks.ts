import { bodyPortraitWords } from '../../i18n/chart-words/body-portrait.ts';
import type { ChartContext } from '../chart.ts';
import { yearOf } from '../drawing/moment.ts';
import type { Portrait, PortraitDocument, PortraitShare, PortraitTask } from './portrait-reading.ts';

/** One line of a portrait: what it is, and its tasks as squares. */
export interface PortraitRow {
  /** Stands before the name: the year of a document. */
  before: string;
  name: string;
  /** The name in full, for the pointer. */
  title: string;
  /** Where the name leads. */
  href: string;
  /** Whether the body signed; undefined for what is not signed. */
  signed: boolean | null | undefined;
  tasks: readonly PortraitTask[];
  /** Stands after the squares. */
  after: string;
}

/** Rows under one head. */
export interface PortraitBlock {
  head: string;
  rows: readonly PortraitRow[];
  /** Stands below the rows: how many were left out. */
  more: string;
}

/** Partners and themes beyond these are in the table only. */
const MOST = 8;

/** The documents of a portrait as rows; `brief` names them by number alone. */
export function documentBlock(portrait: Portrait, context: ChartContext, brief: boolean): PortraitBlock {
  const said = bodyPortraitWords[context.locale];
  const rowOf = ({ policy, signed, tasks }: PortraitDocument): PortraitRow => {
    const first = policy.published?.date ?? policy.signed?.date;
    const named = { serial: policy.serial, name: policy.short[context.locale] };
    return {
      before: first === undefined ? '' : String(yearOf(first)),
      name: brief ? said.shortDocument(named) : said.document(named),
      title: policy.title[context.locale],
      href: context.address(`/policies/${policy.id}/`),
      signed,
      tasks: tasks ?? [],
      after: signed === true ? '' : signed === false ? said.unsigned : said.untold,
    };
  };
  return { head: said.documents, rows: portrait.documents.map(rowOf), more: '' };
}

/** The bodies that share tasks, as rows that lead to them. */
export function partnerBlock({ partners }: Portrait, context: ChartContext): PortraitBlock {
  return shareBlock('partners', partners, context, (id) => context.address(`/agencies/${id}/`));
}

/** The themes of the tasks, as rows that lead to the bodies of each. */
export function themeBlock({ themes }: Portrait, context: ChartContext): PortraitBlock {
  return shareBlock('themes', themes, context, (id) => context.address(`/agencies/#theme-${id}`));
}

function shareBlock(
  kind: 'partners' | 'themes',
  shares: readonly PortraitShare[],
  { locale }: ChartContext,
  hrefOf: (id: string) => string,
): PortraitBlock {
  const said = bodyPortraitWords[locale];
  // One left out would take the line of the words that say so.
  const shown = shares.length === MOST + 1 ? shares : shares.slice(0, MOST);
  const left = shares.length - shown.length;
  return {
    head: said[kind],
    rows: shown.map(({ id, name, tasks }) => ({
      before: '',
      name: name[locale],
      title: name[locale],
      href: hrefOf(id),
      signed: undefined,
      tasks,
      after: '',
    })),
    more: left === 0 ? '' : said.others[kind](left),
  };
}
