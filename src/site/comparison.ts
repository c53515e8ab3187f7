import type { ComparedDocument } from '../charts/compared-document.ts';
import {
  readThemes,
  type ThemePattern,
  type ThemeReading,
  type ThemeState,
} from '../charts/themes-across-documents/theme-reading.ts';
import { countKey } from '../schema/count-key.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Policy } from '../schema/policy.ts';
import type { Provision } from '../schema/provision.ts';
import type { Theme } from '../schema/theme.ts';
import { itemsOf } from './outline.ts';
import { byDate } from './policies.ts';

/** What one document has of a theme. */
export interface ComparedCell {
  document: ComparedDocument;
  state: ThemeState;
  items: readonly Provision[];
}

/** A theme through the documents, in their order. */
export interface ComparedTheme {
  theme: Theme;
  cells: readonly ComparedCell[];
}

/** Two documents side by side: which themes both carry, and which only one of them is told to carry. */
export interface ComparedPair {
  /** The end of its address: what people call the two documents, joined. */
  slug: string;
  documents: readonly [ComparedDocument, ComparedDocument];
  /** Rows with the cells of the two documents alone. */
  both: readonly ComparedTheme[];
  first: readonly ComparedTheme[];
  second: readonly ComparedTheme[];
}

/** The documents of which items are known, theme by theme. */
export interface Comparison {
  reading: ThemeReading;
  groups: readonly { pattern: ThemePattern; rows: readonly ComparedTheme[] }[];
  pairs: readonly ComparedPair[];
}

/** Compares the documents that have a number and of which items are known, the earliest first. */
export function compareDocuments(ledger: Ledger): Comparison {
  const told = new Set(ledger.provisions.map(({ policy }) => policy));
  const ids = byDate(ledger.policies.filter(({ id, serial }) => told.has(id) && serial !== null)).map(
    ({ id }) => id,
  );
  const reading = readThemes(ledger, ids);
  const items = itemsOf(ledger.provisions);
  const groups = reading.groups.map(({ pattern, rows }) => ({
    pattern,
    rows: rows.map(({ theme, cells }): ComparedTheme => {
      const compared = reading.documents.map((document, index) => ({
        document,
        state: cells[index]?.state ?? 'untold',
        items: items.filter(
          ({ policy, themes }) => policy === document.policy.id && themes.includes(theme.id),
        ),
      }));
      return { theme, cells: compared };
    }),
  }));
  const themes = groups.flatMap(({ rows }) => rows);
  const pairs = couplesOf(reading.documents).map((documents) =>
    pairOf(
      pairSlug(
        documents.map(({ policy }) => policy),
        ledger.policies,
      ),
      documents,
      themes,
    ),
  );
  return { reading, groups, pairs };
}

function couplesOf(documents: readonly ComparedDocument[]): [ComparedDocument, ComparedDocument][] {
  return documents.flatMap((one, index) =>
    documents.slice(index + 1).map((other): [ComparedDocument, ComparedDocument] => [one, other]),
  );
}

function pairOf(
  slug: string,
  documents: readonly [ComparedDocument, ComparedDocument],
  themes: readonly ComparedTheme[],
): ComparedPair {
  const rows = themes.map(({ theme, cells }) => ({
    theme,
    cells: documents.flatMap((document) => cells.filter((cell) => cell.document === document)),
  }));
  const where = (...carried: readonly [boolean, boolean]) =>
    rows.filter(({ cells }) => cells.every(({ state }, index) => (state === 'carried') === carried[index]));
  return { slug, documents, both: where(true, true), first: where(true, false), second: where(false, true) };
}

/** The end of the address of two documents side by side, of which the earlier comes first: 372-202. */
export const pairSlug = (documents: readonly Policy[], policies: readonly Policy[]): string =>
  documents.map((policy) => countKey(policy, policies)).join('-');

/** The anchor of a theme’s row. */
export const themeAnchor = ({ id }: Pick<Theme, 'id'>): string => `theme-${id}`;
