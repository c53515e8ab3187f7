import type { Locale } from '../../i18n/locale.ts';
import type { Agency } from '../../schema/agency.ts';
import { textWidth } from '../drawing/advance.ts';
import type { Run } from '../drawing/text-block.ts';

const GAP = 7;

/** What stands at a signatory’s line: runs, the one next to the line last. */
export type SignatoryName = readonly Run[];

/** Width of a name in pixels. */
export const nameWidth = (name: SignatoryName, size: number): number =>
  name.reduce((sum, { text, face }, index) => sum + textWidth(text, size, face) + (index > 0 ? GAP : 0), 0);

/**
 * The names of the signatories, all in the fullest of three wordings that fits every one of them into `width` pixels:
 * in both languages on English pages, in full, in short. One that is too long even so stands in the next that fits.
 */
export function signatoryNames(
  signatories: readonly Agency[],
  { width, size, locale }: { width: number; size: number; locale: Locale },
): SignatoryName[] {
  const full = ({ name }: Agency): Run => ({ text: name[locale], tone: 'text-1', face: 'condensed' });
  const short = (agency: Agency): Run => ({ ...full(agency), text: agency.short[locale] });
  const chinese = ({ short: { zh } }: Agency): Run => ({ text: zh, tone: 'text-2', face: 'condensed' });
  const wordings: ((agency: Agency) => SignatoryName)[] = [
    ...(locale === 'en' ? [(agency: Agency) => [chinese(agency), full(agency)]] : []),
    (agency) => [full(agency)],
  ];
  const fits = (name: SignatoryName) => nameWidth(name, size) <= width;
  const chosen = wordings.findIndex(
    (wording) => signatories.filter((agency) => !fits(wording(agency))).length <= signatories.length / 8,
  );
  return signatories.map((agency) => {
    const names = wordings.slice(chosen === -1 ? wordings.length : chosen).map((wording) => wording(agency));
    return names.find(fits) ?? [short(agency)];
  });
}
