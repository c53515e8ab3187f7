import {
  embedPolicy,
  framingPolicy,
  pagePolicy,
  searchPolicy,
  type ContentPolicy,
} from './content-policy.ts';

/** A part of the site whose files are served alike. */
export interface Section {
  /** Folders below the root or a language. Those that no section names are pages. */
  folders: readonly string[];
  /** What its files may do in a browser; null where nothing of it is ever opened as a page. */
  policy: ContentPolicy | null;
  /** What its pages say in their own head, where that is stricter than what holds of all its files. */
  ofPages?: ContentPolicy;
  /** How long a browser may keep a file without asking again. */
  caching: string;
}

const asked = 'public, max-age=0, must-revalidate';

/** Everything that no other section names. */
export const pages: Section = { folders: [], policy: pagePolicy, caching: asked };

/** The parts that need other headers than pages do. */
export const sections: readonly Section[] = [
  // Names of files hold their hash: another content is another file.
  { folders: ['_astro'], policy: null, caching: 'public, max-age=31536000, immutable' },
  { folders: ['charts'], policy: framingPolicy, caching: asked },
  { folders: ['embed'], policy: embedPolicy, caching: asked },
  // Frozen pictures stand in other pages as embeds do, beside the page of their release.
  { folders: ['v'], policy: embedPolicy, ofPages: pagePolicy, caching: asked },
  // The engine’s own files too: a worker keeps the policy that it is served with.
  { folders: ['search', 'pagefind'], policy: searchPolicy, caching: asked },
];

/** Folders whose files scripts of other sites may read. */
export const openFolders: readonly string[] = ['charts', 'cite', 'data', 'embed', 'oembed', 'v'];

/** What a page says of itself in its head; `path` is below the language, with slashes at both ends. */
export function policyOfPage(path: string): ContentPolicy {
  const { policy, ofPages } = sectionOf(path);
  return ofPages ?? policy ?? pagePolicy;
}

/** The section of a page; `path` is below the language, with slashes at both ends. */
function sectionOf(path: string): Section {
  const folder = path.split('/')[1] ?? '';
  return sections.find(({ folders }) => folders.includes(folder)) ?? pages;
}
