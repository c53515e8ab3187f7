import { mediaTypes } from '../exports/media-types.ts';
import { policyHeader } from './content-policy.ts';
import { openFolders, pages, parts, sections, type Section } from './sections.ts';

/** Headers that are sent with every address that fits one of the patterns. */
export interface HeaderRule {
  /** What the rule is for, in one line. */
  title: string;
  /** Addresses from the root of the host; see `patternSource`. At most one `*` each. */
  paths: readonly [string, ...string[]];
  headers: Readonly<Record<string, string>>;
}

/** A built site, as far as its host has to know it. */
export interface HostedSite {
  /** `/` or `/sub/path/`. */
  base: string;
  /** Folders at the root and below each language, those of the languages left out. */
  folders: readonly string[];
  /** Names of the folders of languages that do not stand at the root. */
  languages: readonly string[];
}

/** Browser features that the site has no use for; `clipboard-write` is what its copying buttons use. */
const features =
  'accelerometer autoplay camera display-capture encrypted-media geolocation gyroscope magnetometer microphone midi payment screen-wake-lock usb xr-spatial-tracking';

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    ...features.split(' ').map((feature) => `${feature}=()`),
    'clipboard-write=(self)',
  ].join(', '),
};

/**
 * The headers that a host sends with the files of a site. Hosts join what several rules say of one header, and two content
 * security policies both hold, so that no rule can loosen another: no address is given one header by two rules.
 */
export function headerRules(site: HostedSite): readonly HeaderRule[] {
  const homes = ['', ...site.languages.map((language) => `${language}/`)];
  const inEach = (names: readonly string[]) =>
    names.flatMap((name) => homes.map((home) => `${site.base}${home}${name}`));
  const below = (folders: readonly string[]) => inEach(folders.map((folder) => `${folder}/*`));
  const special = sections.flatMap(({ folders }) => folders);
  const plain = site.folders.filter((folder) => !special.includes(folder));
  const firstPages = inEach(['', 'index.html', '404.html']);
  const rule = (title: string, paths: readonly string[], headers: HeaderRule['headers']): HeaderRule[] => {
    const [first, ...rest] = paths;
    return first === undefined ? [] : [{ title, paths: [first, ...rest], headers }];
  };
  return [
    ...rule('everything', [`${site.base}*`], everywhere),
    ...rule('pages', [...firstPages, ...below(plain)], headersOf(pages)),
    ...sections.flatMap((section) => {
      const there = section.folders.filter((folder) => site.folders.includes(folder));
      return rule(section.folders.join(' and '), below(there), headersOf(section));
    }),
    ...parts
      .filter(({ folder }) => site.folders.includes(folder))
      .flatMap(({ title, paths, policy }) =>
        rule(
          title,
          paths(homes).map((path) => `${site.base}${path}`),
          { 'Content-Security-Policy': policyHeader(policy) },
        ),
      ),
    ...rule(
      'what scripts of other sites may read',
      below(openFolders.filter((folder) => site.folders.includes(folder))),
      { 'Access-Control-Allow-Origin': '*' },
    ),
    ...rule('the script for pages with embeds', [`${site.base}embed.js`], {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=3600',
    }),
    ...Object.entries(mediaTypes).flatMap(([ending, type]) =>
      rule(`files ${ending}`, [`${site.base}*${ending}`], { 'Content-Type': type }),
    ),
  ];
}

function headersOf({ policy, caching }: Section): Record<string, string> {
  return {
    ...(policy && { 'Content-Security-Policy': policyHeader(policy) }),
    'Cache-Control': caching,
  };
}
