import { formatNumber } from '../../i18n/format.ts';
import { word } from '../../i18n/words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Target } from '../../schema/target.ts';

/** How much is promised: “at least 50”, “about 25%”, 不少于50个; empty for a promise without a number. */
export function quantityWords({ value, max, measure, qualifier }: Target, locale: Locale): string {
  if (value === null) return '';
  const range = [value, ...(max === null ? [] : [max])].map((one) => formatNumber(one, locale)).join('–');
  const unit = locale === 'zh' || measure?.zh === '%' ? (measure?.zh ?? '') : '';
  const counted = `${range}${unit}`;
  return [word(locale, `qualifier.${qualifier}`), counted].filter(Boolean).join(locale === 'en' ? ' ' : '');
}
