/** What the browser does not break into lines, what is to be taken away as it stands, and tables of data: left alone. */
const closed = 'head|script|style|svg|pre|code|textarea|select';
const markup = new RegExp(
  `(<(?:${closed})\\b[^]*?</(?:${closed})>|<details class="data">[^]*?</details>|<!--[^]*?-->|<(?:"[^"]*"|'[^']*'|[^'"<>])*>)`,
);

/** The number of a document, and a number with the unit behind it. */
const spaced = /(\bNos?\.) (?=\d)|(\d) (?=(?:kB|MB|px|%)(?!\w))/g;
/** A number with the Chinese word that says what it counts, which follows without a space. */
const counted =
  /(?<!\d)\d{4}年\d{1,2}月(?:\d{1,2}日)?|第?(?<![\d.,])\d[\d.,]*(?:[万亿]?[年月日号条项个家类批份次种处所届岁元]|[万亿%])/g;

/**
 * A page on which no line ends inside a number: “No. 372” and “278 kB” keep their space and get one that does not
 * break; 372号 and 16日, which have none, are held together by an element. Takes and gives the HTML of a whole page;
 * what stands in tags, drawings and code is untouched.
 */
export function unbrokenHtml(html: string): string {
  return html
    .split(markup)
    .map((part, index, parts) => (index % 2 === 1 ? part : unbrokenText(part, parts[index - 1])))
    .join('');
}

/** The value of a figure is held together already. */
function unbrokenText(text: string, tagBefore: string | undefined): string {
  if (tagBefore === '<span class="value">') return text;
  return text.replace(spaced, '$1$2\u00a0').replace(counted, '<span class="whole">$&</span>');
}
