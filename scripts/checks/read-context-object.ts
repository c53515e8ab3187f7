/** What a reference manager makes of a COinS span. */
export interface ReadItem {
  type: string | null;
  title: string | null;
  /** Bodies, each whole. */
  institutions: string[];
  /** Names that would be taken for a person’s and split. */
  split: string[];
  date: string | null;
  url: string | null;
  language: string | null;
}

/**
 * Read the `title` of a COinS span by the rules of Zotero’s reader of context objects: only formats it knows, keys in order,
 * a plus sign is a space, `rft.aucorp` is a whole institution put before those read so far, `rft.au` and `rft.creator` are
 * persons. Null where it would see no item.
 */
export function readContextObject(title: string): ReadItem | null {
  const item: ReadItem = {
    type: null,
    title: null,
    institutions: [],
    split: [],
    date: null,
    url: null,
    language: null,
  };
  const take: Record<string, (value: string) => void> = {
    rft_val_fmt: (value) => {
      if (value === 'info:ofi/fmt:kev:mtx:dc') item.type = 'webpage';
    },
    'rft.type': (value) => {
      item.type = value;
    },
    'rft.title': (value) => {
      item.title = value;
    },
    'rft.aucorp': (value) => item.institutions.unshift(value),
    'rft.au': (value) => item.split.push(value),
    'rft.creator': (value) => item.split.push(value),
    'rft.date': (value) => {
      item.date = value;
    },
    'rft.identifier': (value) => {
      if (/^https?:\/\//.test(value)) item.url = value;
    },
    'rft.language': (value) => {
      item.language = value;
    },
  };
  for (const pair of title.split('&')) {
    const [key = '', value = ''] = pair.split('=');
    take[key]?.(decodeURIComponent(value.replace(/\+|%2[bB]/g, ' ')));
  }
  return item.type === null ? null : item;
}
