/** Where a sentence ends, or a heading that announces what follows: with the quotation marks and brackets behind it. */
const sentenceEnd = /[。！？!?；;：:…][”’"'）)】〉》]*\s*$|）\s*$/;

/** Whether a line ends where a sentence may. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text);

/** Labels that nothing but the beginning of a paragraph bears: 一、 （一） 第三条 ① 附件： 专栏2 表1. */
const sureLabel =
  /^\s*(?:[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]{1,3}[、产])|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十百零〇\d]{1,6}[条章节编部](?=[\s\u3000])|[①-⑳]|附件?\s?\d{0,2}\s?[:：]|专栏\s?\d{1,2}|[图表]\s?\d{1,3}(?:[\s\u3000]|-\d)|——)/;

/** Labels that a number of the running text can look like: 1. 1、 （1） 2.3.4. */
const likelyLabel =
  /^\s*(?:\d{1,3}(?:[、．]|\.(?!\d))|[（(]\d{1,3}[)）]|\d{1,2}(?:\.\d{1,2}){1,4}(?:[\s\u3000]|(?=[\p{Script=Han}“《])))/u;

/** Whether a text begins with a label that nothing but a paragraph bears. */
export const hasSureLabel = (text: string): boolean => sureLabel.test(text);

/** Whether a line is a heading: a label, and behind it nothing that a sentence is made of. */
const isHeading = (text: string): boolean => {
  const label = sureLabel.exec(text) ?? likelyLabel.exec(text);
  return label !== null && !/[，。；：、]/.test(text.slice(label[0].length));
};

/**
 * Whether a line begins a paragraph by its label. `before` is the line above: where that is within a sentence, a number at the
 * beginning of a line is a number (2.5 万种).
 */
export const opensParagraph = (text: string, before: string): boolean =>
  sureLabel.test(text) || (likelyLabel.test(text) && (endsSentence(before) || isHeading(before)));

/** The number of a page, in the forms that printers and word processors give it; the dashes around it are gone. */
const pageMark =
  /^(?:\d{1,4}|第\s?\d{1,4}\s?页|(?:第\s?\d{1,4}\s?页[\s，,/]{0,3})?共\s?\d{1,4}\s?页|\d{1,4}\s?\/\s?\d{1,4}|[Pp]age\s\d{1,4}(?:\sof\s\d{1,4})?|[IVX]{1,6}|[ivx]{1,6})$/;

/** Whether a line holds nothing but the number of its page: 12, - 12 -, 第12页 共20页, 3/20, IV. */
export const isPageMark = (text: string): boolean =>
  text.length <= 40 &&
  pageMark.test(
    text
      .replace(/^[-—–－―·\s]+/, '')
      .trimEnd()
      .replace(/(?<![-—–－―·\s])[-—–－―·\s]+$/, ''),
  );

/** A number that was set above or below its line and fell out of it: the 2.5 of PM2.5. */
export const isFallenNumber = (text: string): boolean => /^\s*[\d.\s]{1,8}$/.test(text) && /\d/.test(text);

const pairs = [
  ['《', '》'],
  ['（', '）'],
  ['“', '”'],
  ['〔', '〕'],
] as const;

/** Whether the line opens a pair of marks that only the next line closes. */
export const closesInNext = (text: string, next: string): boolean =>
  pairs.some(([open, close]) => {
    const closed = next.indexOf(close);
    const opened = next.indexOf(open);
    return (
      text.lastIndexOf(open) > text.lastIndexOf(close) && closed !== -1 && (opened === -1 || closed < opened)
    );
  });
