import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { relativeAddress } from './relative-address.ts';

const parser = unified().use(rehypeParse, { verbose: true });

/** Attributes that hold an address, as the parser names them. */
const linking = ['href', 'src', 'poster', 'action', 'xLinkHref'];

/** A run of the text, by its offsets, and what stands there instead. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * A page that works from a disk: addresses are relative and name files, scripts are classic ones, since browsers load no
 * modules from a disk, fonts are not asked for ahead, which they refuse there too, and the policy speaks of files. Nothing
 * else of the text changes. `file` and `base` as in `relativeAddress`.
 */
export function offlineHtml(html: string, file: string, base: string): string {
  const tree: Root = parser.parse(html);
  const edits: Edit[] = [];
  visit(tree, 'element', (element) => {
    if (isPreload(element)) {
      const { start, end } = element.position ?? {};
      if (start?.offset !== undefined && end?.offset !== undefined)
        edits.push({ start: start.offset, end: end.offset, text: '' });
      return;
    }
    for (const [name, place] of Object.entries(element.data?.position?.properties ?? {})) {
      const [start, end] = [place?.start.offset, place?.end.offset];
      if (start === undefined || end === undefined) continue;
      const written = html.slice(start, end);
      const text = changed(
        element,
        name,
        written,
        (address) => relativeAddress(address, file, base) ?? address,
      );
      if (text !== written) edits.push({ start, end, text });
    }
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), html);
}

const isPreload = ({ tagName, properties }: Element) =>
  tagName === 'link' && /preload/.test(String(properties['rel']));

/** An attribute as it is to be written, name, value and quotes. */
function changed(
  element: Element,
  name: string,
  written: string,
  moved: (address: string) => string,
): string {
  const before = /^[^=]*=["']?/.exec(written)?.[0] ?? '';
  const after = /["']$/.exec(written)?.[0] ?? '';
  const value = written.slice(before.length, written.length - after.length);
  const put = (text: string) => `${before}${text}${after}`;
  if (linking.includes(name)) return put(moved(value));
  if (name === 'srcSet')
    return put(
      value.replace(/(^|,\s*)([^\s,]+)/g, (_, gap: string, address: string) => gap + moved(address)),
    );
  if (element.tagName === 'script' && name === 'type' && value === 'module') return 'defer';
  if (element.tagName === 'meta' && name === 'content' && isPolicy(element))
    return put(
      value.replaceAll("'self'", "'self' file:").replaceAll('&#39;self&#39;', '&#39;self&#39; file:'),
    );
  return written;
}

const isPolicy = ({ properties }: Element) =>
  /^content-security-policy$/i.test(String(properties['httpEquiv']));
