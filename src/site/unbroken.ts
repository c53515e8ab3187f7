/** What the browser does not break into lines, what is to be taken away as it stands, and tables of data: left alone. */
const closed = 'head|script|style|svg|pre|code|textarea|select';
const markup = new RegExp(
  `(<(?:${closed})\\b[^]*?</(?:${closed})>|<details class="data">[^]*?</details>|<!--[^]*?-->|<(?:"[^"]*"|'[^']*'|[^'"<>])*>)`,
);

/** The number of a document, and a number with the unit behind it. */
const spaced = /(\bNos?\.) (?=\d)|(\d) (?=(?:kB|MB|px|%)(?!\w))/g;
/**
 * A page on which no line ends between “No.” and its number, or between a number and its unit: their space becomes one
 * that does not break. Takes and gives the HTML of a whole page; what stands in tags, drawings and code is untouched.
 */
export function unbrokenHtml(html: string): string {
  return html
    .split(markup)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(spaced, '$1$2\u00a0')))
    .join('');
}
