import { descending } from 'd3-array';
import type { Ledger } from '../../schema/ledger.ts';
import type { Provision } from '../../schema/provision.ts';
import type { Theme } from '../../schema/theme.ts';
import { comparedDocuments, type ComparedDocument } from '../compared-document.ts';

/**
 * What a document has of a theme: items that carry it; nothing, where its text is known in full; or nothing that
 * reports tell, which says nothing about the text.
 */
export type ThemeState = 'carried' | 'absent' | 'untold';

/** The items of one document that carry one theme. */
export interface ThemeCell {
  state: ThemeState;
  /** How many items the source describes, and how many it only names. */
  described: number;
  named: number;
}

/** A theme through the documents, in their order. */
export interface ThemeRow {
  theme: Theme;
  cells: readonly ThemeCell[];
}

/** How a theme fares from the first document to the last. */
export type ThemePattern = 'stayed' | 'returned' | 'came' | 'dropped' | 'untold';

/** Themes that fare alike, those with most items first. */
export interface ThemeGroup {
  pattern: ThemePattern;
  rows: readonly ThemeRow[];
}

/** Themes across documents. */
export interface ThemeReading {
  documents: readonly ComparedDocument[];
  /** Where each document’s items begin: the anchor on its page. */
  anchors: readonly string[];
  groups: readonly ThemeGroup[];
  evidence: readonly string[];
}

const patterns: readonly ThemePattern[] = ['stayed', 'returned', 'came', 'dropped', 'untold'];

/** Items of a cell, described or named. */
export const itemsOf = ({ described, named }: ThemeCell): number => described + named;

/**
 * Reads which themes the items of documents carry. Throws for a document without items, of which nothing could be said.
 */
export function readThemes(ledger: Ledger, ids: readonly string[]): ThemeReading {
  const documents = comparedDocuments(ledger, ids);
  const items = ids.map((id) => itemsIn(ledger.provisions, id));
  const rows = ledger.themes
    .map((theme): ThemeRow => ({
      theme,
      cells: documents.map(({ form }, index) => {
        const carrying = (items[index] ?? []).filter(({ themes }) => themes.includes(theme.id));
        const described = carrying.filter(({ told }) => told === 'described').length;
        const without = form === 'report' ? 'untold' : 'absent';
        return {
          state: carrying.length > 0 ? 'carried' : without,
          described,
          named: carrying.length - described,
        };
      }),
    }))
    .filter(({ cells }) => cells.some(({ state }) => state === 'carried'));
  const total = ({ cells }: ThemeRow) => cells.reduce((sum, cell) => sum + itemsOf(cell), 0);
  return {
    documents,
    anchors: items.map(([first]) => (first?.parent ?? first?.id ?? '').replace('/', '-')),
    groups: patterns
      .map((pattern) => ({
        pattern,
        rows: rows
          .filter((row) => patternOf(row) === pattern)
          .sort((one, other) => descending(total(one), total(other))),
      }))
      .filter((group) => group.rows.length > 0),
    evidence: items.flat().flatMap(({ evidence }) => evidence),
  };
}

function itemsIn(provisions: readonly Provision[], policy: string): Provision[] {
  const own = provisions.filter((provision) => provision.policy === policy);
  const parts = new Set(own.map(({ parent }) => parent));
  if (own.length === 0) {
    throw new Error(`unexpected policy “${policy}”, expected one with provisions; see data/ledger`);
  }
  return own.filter(({ id }) => !parts.has(id));
}

/** What is not told is never called dropped. */
function patternOf({ cells }: ThemeRow): ThemePattern {
  const states = cells.map(({ state }) => state);
  if (states[0] !== 'carried') return 'came';
  const last = states.at(-1);
  if (last === 'absent') return 'dropped';
  if (last === 'untold') return 'untold';
  return states.includes('absent') ? 'returned' : 'stayed';
}

/** The row that a reader must see: of the themes that went and came back, or else of all, the one with most items. */
export function tellingRow(groups: readonly ThemeGroup[]): ThemeRow | undefined {
  return (groups.find(({ pattern }) => pattern === 'returned') ?? groups[0])?.rows[0];
}

/** How many themes the last document is told to carry, and how many of them the first carries too. */
export function newestThemes(groups: readonly ThemeGroup[]): { told: number; old: number } {
  const told = groups.flatMap(({ rows }) => rows).filter(({ cells }) => cells.at(-1)?.state === 'carried');
  return { told: told.length, old: told.filter(({ cells }) => cells[0]?.state === 'carried').length };
}
