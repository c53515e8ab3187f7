import { isUtf8 } from 'node:buffer';
import { limits } from '../limits.ts';
import { findMojibake } from './mojibake.ts';
import { sourceText, type SourceText } from './source-text.ts';
import type { Place } from '../../article.ts';

/** Why bytes cannot be read as an article. */
export interface DecodingProblem {
  rule: string;
  reason: string;
  place?: Place;
}

/** The characters of a file, or why there are none. */
export type Decoded = { source: SourceText } | { problem: DecodingProblem };

/** What is told of bytes before they are decoded, in the order it is tried. */
const refusals: readonly { rule: string; test: (bytes: Uint8Array) => boolean; reason: string }[] = [
  {
    rule: 'too-large',
    test: (bytes) => bytes.length > limits.bytes,
    reason: `unexpected file of more than ${limits.bytes.toLocaleString('en')} bytes, expected one article; cut it down to the article`,
  },
  {
    rule: 'utf-16',
    test: (bytes) => looksLikeUtf16(bytes) || (!isUtf8(bytes) && readsAsUtf16(bytes)),
    reason:
      'unexpected bytes that are not UTF-8 (looks like UTF-16), expected UTF-8; convert it with iconv -f UTF-16 -t UTF-8',
  },
  {
    rule: 'binary',
    test: (bytes) => bytes.includes(0),
    reason:
      'unexpected NUL byte (looks like a binary file), expected text in UTF-8; save the article as text',
  },
];

/** A byte order mark of UTF-16, or a zero in most even or most odd places of the first kilobyte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  return sample.length >= 8 && ((even === 0 && odd > pairs * 0.3) || (odd === 0 && even > pairs * 0.3));
}

/** Chinese and Latin text; nine signs in ten of an article are of it. */
const commonSigns = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\s\x20-\x7E]/gu;

/**
 * Whether bytes that are not UTF-8 read as Chinese in either order of UTF-16: without a mark, and with hardly an
 * ASCII sign among them, no zeros give it away. GBK does not: its bytes in pairs are Korean or private signs.
 */
function readsAsUtf16(bytes: Uint8Array): boolean {
  return ['utf-16le', 'utf-16be'].some((order) => {
    const text = new TextDecoder(order).decode(bytes.subarray(0, 1024));
    return bytes.length >= 8 && (text.match(commonSigns)?.length ?? 0) > text.length * 0.9;
  });
}

/** Whether bytes that are not UTF-8 make sense as GB 18030, the superset of GBK and GB 2312. */
function looksLikeGbk(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return /\p{Script=Han}{2}/u.test(text);
  } catch {
    return false;
  }
}

/** The encoding that a page says it is in, in lower case; null where it says none, or UTF-8, which it is not. */
function declaredEncoding(lossy: string): string | null {
  const name = /<meta\b[^>]{0,200}charset\s?=\s?["']?([\w-]{2,20})/i
    .exec(lossy.slice(0, 4096))?.[1]
    ?.toLowerCase();
  return name === undefined || /^utf-?8$/.test(name) ? null : name;
}

/** Some of the most frequent characters of Chinese, of which every article is full. */
const frequent = /[的是在和有年一不大会會国國业業]/g;

const frequentIn = (bytes: Uint8Array, encoding: string): number =>
  new TextDecoder(encoding).decode(bytes.subarray(0, 8192)).match(frequent)?.length ?? 0;

/** Whether bytes make more words as Big5, in which Hong Kong and Taiwan wrote, than as GB 18030. */
const readsBetterAsBig5 = (bytes: Uint8Array): boolean =>
  frequentIn(bytes, 'big5') > frequentIn(bytes, 'gb18030');

/** What is said of bytes that are not UTF-8. */
const reasons = {
  big5: 'unexpected bytes that are not UTF-8 (looks like Big5), expected UTF-8; convert it with iconv -f BIG5-HKSCS -t UTF-8',
  gbk: 'unexpected bytes that are not UTF-8 (looks like GBK), expected UTF-8; convert it with iconv -f GB18030 -t UTF-8',
  'not-utf-8':
    'unexpected bytes that are not UTF-8, expected UTF-8; find out the encoding and convert the file',
} as const;

/** Offset in characters of the first byte sequence that is not UTF-8. */
function firstInvalid(lossy: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  let from = 0;
  let consumed = 0;
  for (;;) {
    const at = lossy.indexOf('\uFFFD', from);
    if (at === -1) return lossy.length;
    consumed += encoder.encode(lossy.slice(from, at)).length;
    const printed = bytes[consumed] === 0xef && bytes[consumed + 1] === 0xbf && bytes[consumed + 2] === 0xbd;
    if (!printed) return at;
    consumed += 3;
    from = at + 1;
  }
}

/** Where a text ends, its line ends counted as those of a source are. */
function endOf(decoded: string): Place {
  const source = sourceText(decoded);
  return source.place(source.text.length);
}

/** The source, unless it has more lines than an article may, or its characters are not the article’s. */
function asArticle(source: SourceText): Decoded {
  const { line } = source.place(source.text.length);
  const mojibake = findMojibake(source.text);
  if (mojibake) {
    const { offset, reason } = mojibake;
    return { problem: { rule: 'mojibake', reason, place: source.place(offset) } };
  }
  if (line <= limits.lines) return { source };
  const reason = `unexpected file of more than ${limits.lines.toLocaleString('en')} lines, expected one article; cut it down to the article`;
  return { problem: { rule: 'too-large', reason, place: { line: limits.lines + 1, column: 1 } } };
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Decodes the bytes of an article. Only UTF-8 is read, with or without a byte order mark: any other encoding
 * is named, with the place of the first byte that gives it away and the command that converts it.
 */
export function decode(bytes: Uint8Array): Decoded {
  const refusal = refusals.find(({ test }) => test(bytes));
  if (refusal) {
    return {
      problem: { rule: refusal.rule, reason: refusal.reason, place: { line: 1, column: 1 } },
    };
  }
  const lossy = utf8.decode(bytes);
  const text = lossy.replace(/^\uFEFF/, '');
  if (!lossy.includes('\uFFFD') || firstInvalid(lossy, bytes) === lossy.length) {
    if (text.trim() !== '') return asArticle(sourceText(text));
    const reason = 'unexpected empty file, expected an article; fetch it again or remove it';
    return { problem: { rule: 'empty', reason, place: { line: 1, column: 1 } } };
  }
  const declared = declaredEncoding(lossy);
  const isBig5 = declared === null ? readsBetterAsBig5(bytes) : declared.startsWith('big5');
  const guess = isBig5 ? 'big5' : looksLikeGbk(bytes) ? 'gbk' : 'not-utf-8';
  return {
    problem: {
      rule: guess,
      reason: reasons[guess],
      place: endOf(lossy.slice(0, firstInvalid(lossy, bytes))),
    },
  };
}
