/**
 * The elements that begin a block of HTML in Markdown, whatever stands behind them on their line: kind 6 of HTML blocks in
 * CommonMark 0.31, section 4.6. Such a block ends at a blank line only.
 */
const names =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const opening = new RegExp(`^[ \\t]*</?(?:${names})(?:[ \\t>]|/>|$)`, 'i');

/**
 * Whether every block of a Markdown text is a block of HTML of that kind, so that Markdown has nothing to say in it: the text
 * of most feeds, whose parser is spared.
 */
export function isHtmlThroughout(text: string): boolean {
  let isInside = false;
  let hasAny = false;
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, end);
    if (/^[ \t]*$/.test(line)) isInside = false;
    else if (!isInside) {
      if (!opening.test(line)) return false;
      isInside = true;
      hasAny = true;
    }
    start = end + 1;
  }
  return hasAny;
}
