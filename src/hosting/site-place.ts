/** Where a site will stand. */
export interface SitePlace {
  /** Scheme and host, without a slash at the end: `https://example.org`. */
  origin: string;
  /** Path below the host, with slashes at both ends: `/`, `/sub/path/`. */
  base: string;
}

/** Where a site stands that nobody has given an address. */
const here = 'http://localhost:4321';

/**
 * Reads `SITE_URL` (scheme and host; a slash at the end is no matter) and `BASE_PATH` (a path; slashes around it are no
 * matter). What is unset or empty is the root of this machine. Throws, with what to write instead, for everything else:
 * a wrong address would stand in every page.
 */
export function sitePlace(environment: Readonly<Record<string, string | undefined>>): SitePlace {
  return {
    origin: originOf((environment['SITE_URL'] ?? '').trim()),
    base: baseOf((environment['BASE_PATH'] ?? '').trim()),
  };
}

function originOf(text: string): string {
  if (text === '') return here;
  const wrong = (expected: string) => new Error(`Unexpected SITE_URL “${text}”, expected ${expected}.`);
  if (!URL.canParse(text))
    throw wrong(`scheme and host, such as https://${text.split(/[/\s]/).find(Boolean) ?? 'example.org'}`);
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) throw wrong('an address that begins with https:// or http://');
  if (url.username || url.password)
    throw wrong('no name or password in it, since every page would show them');
  if (url.search || url.hash) throw wrong(url.origin);
  if (url.pathname !== '/')
    throw wrong(`only ${url.origin}, and BASE_PATH=${url.pathname} for the path below it`);
  return url.origin;
}

function baseOf(text: string): string {
  const parts = text.replace(/^\/|\/$/g, '').split('/');
  if (parts.length === 1 && parts[0] === '') return '/';
  const fine = parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part));
  if (!fine)
    throw new Error(
      `Unexpected BASE_PATH “${text}”, expected a path of letters, digits and - . _ ~ between single slashes, such as /policies/; where a shell has made a folder of your disk out of it, leave out the slash in front.`,
    );
  return `/${parts.join('/')}/`;
}
