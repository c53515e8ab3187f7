import type { ComparedDocument } from '../charts/compared-document.ts';
import {
  readThemes,
  type ThemePattern,
  type ThemeReading,
  type ThemeState,
} from '../charts/themes-across-documents/theme-reading.ts';
import { countKey } from '../schema/count-key.ts';
import type { Ledger } from '../schema/ledger.ts';
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
  /** The pairs in which at least one of the two documents carries it. */
  pairs: readonly string[];
}

/** Two documents side by side: which themes both carry, and which only one of them is told to carry. */
export interface ComparedPair {
  /** The key that narrows the table to the two. */
  key: string;
  documents: readonly [ComparedDocument, ComparedDocument];
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
  const couples = couplesOf(reading.documents).map((documents) => ({
    documents,
    key: `pair-${documents.map(({ policy }) => countKey(policy, ledger.policies)).join('-')}`,
  }));
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
      const carries = (document: ComparedDocument) =>
        compared.some((cell) => cell.document === document && cell.state === 'carried');
      const pairs = couples.filter(({ documents }) => documents.some(carries)).map(({ key }) => key);
      return { theme, cells: compared, pairs };
    }),
  }));
  const themes = groups.flatMap(({ rows }) => rows);
  return { reading, groups, pairs: couples.map(({ key, documents }) => pairOf(key, documents, themes)) };
}

function couplesOf(documents: readonly ComparedDocument[]): [ComparedDocument, ComparedDocument][] {
  return documents.flatMap((one, index) =>
    documents.slice(index + 1).map((other): [ComparedDocument, ComparedDocument] => [one, other]),
  );
}

function pairOf(
  key: string,
  documents: readonly [ComparedDocument, ComparedDocument],
  themes: readonly ComparedTheme[],
): ComparedPair {
  const carried = (row: ComparedTheme, document: ComparedDocument) =>
    row.cells.some((cell) => cell.document === document && cell.state === 'carried');
  const where = (inFirst: boolean, inSecond: boolean) =>
    themes.filter((row) => carried(row, documents[0]) === inFirst && carried(row, documents[1]) === inSecond);
  return { key, documents, both: where(true, true), first: where(true, false), second: where(false, true) };
}

/** The anchor of a theme’s row. */
export const themeAnchor = ({ id }: Pick<Theme, 'id'>): string => `theme-${id}`;
