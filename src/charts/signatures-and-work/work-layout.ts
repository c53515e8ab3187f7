import { signaturesAndWorkWords } from '../../i18n/chart-words/signatures-and-work.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Agency } from '../../schema/agency.ts';
import { textWidth } from '../drawing/advance.ts';
import type { WorkDocument, WorkReading } from './work-reading.ts';

/** Height of a row and side of a square, in pixels. */
export const ROW = 26;
export const SQUARE = 11;
/** Radius of the dot of one item, in pixels; areas grow with the number of items. */
export const DOT = 2.3;
/** From the middle of a dot to its number, in pixels. */
export const NUMBER_AT = 12;

/** Where the marks of one document stand, in pixels. */
export interface WorkColumn {
  document: WorkDocument;
  left: number;
  right: number;
  /** Middle of the signatures, and of the dots. */
  signedAt: number;
  chargedAt: number;
}

/** Sizes and places that hold for the whole drawing, in pixels. */
export interface WorkLayout {
  width: number;
  /** No room for the titles of documents. */
  tight: boolean;
  /** Room to say in words what the counts above the columns count. */
  told: boolean;
  size: number;
  small: number;
  /** Where the full name begins beside the short one, and the room it has; none where that is 0. */
  fullAt: number;
  fullWidth: number;
  columns: readonly WorkColumn[];
}

const TITLES_FROM = 500;
const WORDS_FROM = 900;
const FULL_NAME = 250;
const LABEL_GAP = { tight: 8, wide: 16 };

/** The layout of a drawing of some width. */
export function workLayout({ documents, groups }: WorkReading, locale: Locale, width: number): WorkLayout {
  const tight = width < TITLES_FROM;
  const told = width >= WORDS_FROM;
  const size = tight ? 12 : 13;
  const small = size - 1;
  const agencies = groups.flatMap(({ rows }) => rows.map(({ agency }) => agency));
  const first = widest(agencies, (agency) => textWidth(agency.short[locale], size, 'semibold'));
  const gap = tight ? LABEL_GAP.tight : LABEL_GAP.wide;
  const fullWidth = locale === 'en' && told ? FULL_NAME : 0;
  const label = first + gap + (fullWidth === 0 ? 0 : LABEL_GAP.tight + fullWidth);
  return {
    width,
    tight,
    told,
    size,
    small,
    fullAt: Math.round(first + LABEL_GAP.tight),
    fullWidth,
    columns: columnsOf(documents, { locale, label, width, tight, told, small }),
  };
}

const widest = (agencies: readonly Agency[], measure: (agency: Agency) => number) =>
  Math.max(...agencies.map(measure));

interface Room {
  locale: Locale;
  label: number;
  width: number;
  tight: boolean;
  told: boolean;
  small: number;
}

/** Documents whose charges are told need room for numbers, the others less. */
function columnsOf(documents: readonly WorkDocument[], room: Room): WorkColumn[] {
  const { locale, label, width, tight, told, small } = room;
  const said = signaturesAndWorkWords[locale];
  const shares = documents.map(({ charged }) => (charged === null ? 1 : told ? 1.2 : 1.6));
  const unit = (width - label) / shares.reduce((sum, share) => sum + share, 0);
  const step = told ? Math.round(textWidth(said.signed('00'), small, 'regular')) + 16 : tight ? 17 : 26;
  let edge = label;
  return documents.map((document, index) => {
    const left = Math.round(edge);
    edge += (shares[index] ?? 0) * unit;
    const right = index === documents.length - 1 ? width : Math.round(edge) - (tight ? 4 : 10);
    const signedAt = left + SQUARE / 2;
    return { document, left, right, signedAt, chargedAt: signedAt + step };
  });
}
