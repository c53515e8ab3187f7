/** Why decoded text is none: where it first shows, and what to do. */
export interface Mojibake {
  offset: number;
  reason: string;
}

/** How much of a text is looked at, in characters, and how much of it must be strange. */
const sample = 20_000;
const fewHan = 0.05;
const manyStrange = 0.2;
/** Share of Han characters from which text that was decoded once more, as it should have been, is Chinese. */
const mostlyHan = 0.3;
/** Signs that hardly occur in Chinese: what the most frequent words and marks become when UTF-8 is read as GBK. */
const readAsGbk = /[锛紝銆鐨鈥鏄鍙鍦鍏鍒鎴甯]/g;
/** What is left of bytes that no encoding could read, saved as text. */
const lost = /\uFFFD|锟斤拷|烫烫烫|屯屯屯/g;
const fewest = 5;
const share = 0.01;

const han = /\p{Script=Han}/gu;
const strange = /[\u0080-\u00FF\u0152-\u0192\u02C6\u02DC\u0400-\u04FF\u2013-\u2122]/g;

/** Encodings of one byte a character that Chinese in UTF-8 is read as by mistake, and what iconv calls them. */
const singleByte = [
  { encoding: 'windows-1252', iconv: 'CP1252' },
  { encoding: 'windows-1251', iconv: 'CP1251' },
  { encoding: 'x-mac-cyrillic', iconv: 'MACCYRILLIC' },
  { encoding: 'macintosh', iconv: 'MACINTOSH' },
];

/** `text` as it reads when its characters are turned back into the bytes of `encoding`, and those are read as UTF-8. */
function reread(text: string, encoding: string): string {
  const decoded = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map([...decoded].map((char, byte) => [char, byte]));
  return new TextDecoder().decode(Uint8Array.from(text, (char) => bytes.get(char) ?? 0x3f));
}

/** Whether a pattern has more than so many matches; a text of thousands is not gone through to its end. */
function hasMore(text: string, pattern: RegExp, most: number): boolean {
  let count = 0;
  pattern.lastIndex = 0;
  while (count <= most && pattern.test(text)) count += 1;
  return count > most;
}

function fromSingleBytes(text: string): (typeof singleByte)[number] | null {
  if (
    hasMore(text, han, text.length * fewHan) ||
    (text.match(strange)?.length ?? 0) < text.length * manyStrange
  )
    return null;
  return (
    singleByte.find(({ encoding }) => {
      const again = reread(text, encoding);
      return hasMore(again, han, again.length * mostlyHan);
    }) ?? null
  );
}

/**
 * Whether text was read in a wrong encoding before it was saved, so that its characters are none of the article’s: Chinese in
 * UTF-8 taken for a Western or Cyrillic encoding or for GBK, or bytes that were lost for good. Null for text.
 */
export function findMojibake(text: string): Mojibake | null {
  const start = text.slice(0, sample);
  const wrong = fromSingleBytes(start);
  if (wrong !== null) {
    return {
      offset: start.search(strange),
      reason: `unexpected signs of UTF-8 that was read as ${wrong.encoding}, expected Chinese; convert it back with iconv -f UTF-8 -t ${wrong.iconv}, or fetch it again`,
    };
  }
  const enough = Math.max(fewest, start.length * share);
  if (hasMore(start, readAsGbk, enough)) {
    return {
      offset: start.search(readAsGbk),
      reason:
        'unexpected signs of UTF-8 that was read as GBK, expected Chinese; convert it back with iconv -f UTF-8 -t GB18030, or fetch it again',
    };
  }
  if (hasMore(start, lost, enough)) {
    return {
      offset: start.search(lost),
      reason:
        'unexpected signs of characters that were lost in a conversion, expected Chinese; fetch it again',
    };
  }
  return null;
}
