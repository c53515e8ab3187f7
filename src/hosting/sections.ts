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
  /** What its files may do in a browser; null where nothing of it is opened as a page, or only what `parts` name. */
  policy: ContentPolicy | null;
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
  { folders: ['v'], policy: null, caching: asked },
  // The engine’s own files too: a worker keeps the policy that it is served with.
  { folders: ['search', 'pagefind'], policy: searchPolicy, caching: asked },
];

/** Files of one folder that are opened as pages, under a policy that the rest of the folder does not share. */
export interface Part {
  /** What it is, in one line. */
  title: string;
  folder: string;
  /** Patterns of addresses below the root, of each language in turn; see `patternSource`. */
  paths: (homes: readonly string[]) => readonly string[];
  policy: ContentPolicy;
}

/** Frozen pictures stand in other pages as embeds do; the pages of their releases beside them do not. */
export const parts: readonly Part[] = [
  {
    title: 'pages of releases',
    folder: 'v',
    paths: (homes) =>
      homes.flatMap((home) => ['', ':version/'].flatMap((page) => pageAt(`${home}v/${page}`))),
    policy: pagePolicy,
  },
  {
    title: 'frozen embeds',
    folder: 'v',
    // A release holds its languages, whole.
    paths: (homes) => homes.map((home) => `v/:version/${home}embed/*`),
    policy: embedPolicy,
  },
];

const pageAt = (path: string) => [path, `${path}index.html`];

/** Folders whose files scripts of other sites may read. */
export const openFolders: readonly string[] = ['charts', 'cite', 'data', 'embed', 'oembed', 'v'];

/** What a page says of itself in its head; `path` is below the language, with slashes at both ends. */
export function policyOfPage(path: string): ContentPolicy {
  return sectionOf(path).policy ?? pagePolicy;
}

/** The section of a page; `path` is below the language, with slashes at both ends. */
function sectionOf(path: string): Section {
  const folder = path.split('/')[1] ?? '';
  return sections.find(({ folders }) => folders.includes(folder)) ?? pages;
}
