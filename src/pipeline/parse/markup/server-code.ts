/** What servers run and should not have sent: JSP and ASP between `<%` and `%>`, PHP between `<?php` and `?>`. */
const kinds = [
  { open: '<%', close: '%>' },
  { open: '<?php', close: '?>' },
] as const;

/**
 * `text` with what was meant for a server blanked, so that no instruction becomes a word and every offset stays. What is opened
 * and never closed stays as it is. Linear in the length of the text.
 */
export function blankServerCode(text: string): string {
  let result = text;
  for (const { open, close } of kinds) {
    const parts: string[] = [];
    let from = 0;
    for (let at = result.indexOf(open); at !== -1; at = result.indexOf(open, from)) {
      const end = result.indexOf(close, at + open.length);
      if (end === -1) break;
      parts.push(result.slice(from, at), result.slice(at, end + close.length).replace(/[^\n]/g, ' '));
      from = end + close.length;
    }
    if (from > 0) result = parts.join('') + result.slice(from);
  }
  return result;
}
