/** Hours that Beijing is ahead of Greenwich. */
const beijing = 8;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Names of zones that RFC 2822 and feeds use, in hours from Greenwich. CST is China’s here. */
const zones: Readonly<Record<string, number>> = { z: 0, ut: 0, utc: 0, gmt: 0, cst: beijing };

const clock = String.raw`(?:[T\s,，]*(?<hour>\d{1,2})[:：时](?<minute>\d{2})(?:[:：分](?<second>\d{2})(?:\.\d+)?秒?)?)?`;
const zone = String.raw`(?:\s*(?<zone>Z|UTC|UT|GMT|CST|[+-]\d{2}:?\d{2})\b)?`;
/** ISO 8601 and the Chinese ways of writing a day, with or without a time. */
const yearFirst = new RegExp(
  String.raw`(?<!\d)(?<year>(?:19|20)\d{2})\s*[-年/.．]\s*(?<month>\d{1,2})\s*[-月/.．]\s*(?<day>\d{1,2})(?!\d)(?:\s*日)?${clock}${zone}`,
  'i',
);
/** RFC 2822, as feeds stamp their items. */
const dayFirst = new RegExp(
  String.raw`(?<!\d)(?<day>\d{1,2})\s+(?<month>[A-Za-z]{3})[A-Za-z]*\.?\s+(?<year>(?:19|20)\d{2})${clock}${zone}`,
  'i',
);

/** 02.12.2030, the day first as where points part the numbers. */
const dayWithPoints = new RegExp(
  String.raw`(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2})(?![\d.])${clock}${zone}`,
  'i',
);

/** 10/18/2032, the month first; of 02/12/2032 either could be, and it is not read. */
const monthWithSlashes = new RegExp(
  String.raw`(?<![\d/])(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\d|3[01])/(?<year>(?:19|20)\d{2})(?![\d/])${clock}${zone}`,
  'i',
);

/** Digits as old wire copy sets them, and how far above the common ones they stand. */
const fullWidth = /[０-９]/g;
const fullWidthShift = 0xfee0;

/** Minutes from Greenwich of a printed zone; Beijing where none is printed. */
function offsetOf(printed: string | undefined): number {
  if (printed === undefined) return beijing * 60;
  const named = zones[printed.toLowerCase()];
  if (named !== undefined) return named * 60;
  const sign = printed.startsWith('-') ? -1 : 1;
  const digits = printed.replace(/\D/g, '');
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
}

/**
 * The day in Beijing, YYYY-MM-DD, of the first stamp in a text: RFC 2822, ISO 8601, 02.12.2030, 10/18/2030 or a Chinese date, with
 * or without a time. A time without a zone is Beijing’s. Null where there is none, or it names a day that does not exist.
 */
export function beijingDay(printed: string): string | null {
  const text = printed.replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidthShift));
  const parts = (
    yearFirst.exec(text) ??
    dayFirst.exec(text) ??
    dayWithPoints.exec(text) ??
    monthWithSlashes.exec(text)
  )?.groups;
  if (!parts) return null;
  const { year, month = '', day, hour, minute, second } = parts;
  const monthIndex = /^\d/.test(month) ? Number(month) - 1 : months.indexOf(month.toLowerCase());
  const midnight = new Date(Date.UTC(Number(year), monthIndex, Number(day)));
  if (midnight.getUTCMonth() !== monthIndex || midnight.getUTCDate() !== Number(day)) return null;
  if (hour === undefined) return midnight.toISOString().slice(0, 10);
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  const minutes = Number(hour) * 60 + Number(minute) - offsetOf(parts['zone']) + beijing * 60;
  return new Date(midnight.getTime() + minutes * 60_000).toISOString().slice(0, 10);
}
