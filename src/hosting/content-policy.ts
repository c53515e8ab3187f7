/** What a content security policy allows, by directive; a directive without sources stands by its name. */
export type ContentPolicy = Readonly<Record<string, readonly string[]>>;

/**
 * Pages load files of the site and nothing else, run no text as script, and stand in nobody’s frame.
 *
 * @see https://www.w3.org/TR/CSP3/
 * @see https://www.w3.org/TR/trusted-types/
 */
export const pagePolicy: ContentPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

/** Pages that show other pages of the site in frames. */
export const framingPolicy: ContentPolicy = { ...pagePolicy, 'frame-src': ["'self'"] };

/** The page of the search, whose engine is WebAssembly. */
export const searchPolicy: ContentPolicy = {
  ...pagePolicy,
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
};

/**
 * Embeds say in their own head which script and styles they carry. No word on who may frame them, which is to say
 * anybody: `frame-ancestors *` would shut out hosts that are opened from a disk or inside an app.
 */
export const embedPolicy: ContentPolicy = { 'base-uri': ["'none'"], 'form-action': ["'none'"] };

/** What browsers heed in a header only, and complain of elsewhere. */
const headerOnly = new Set(['frame-ancestors']);

/** A policy as the value of the header `Content-Security-Policy`. */
export function policyHeader(policy: ContentPolicy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** A policy as a page says it in its own head, for hosts that send no headers of ours. */
export function policyMeta(policy: ContentPolicy): string {
  return policyHeader(
    Object.fromEntries(Object.entries(policy).filter(([directive]) => !headerOnly.has(directive))),
  );
}
