/** An answer to oEmbed (oembed.com, section 2.3.4): a rich embed, the same for every question. */
export interface OembedAnswer {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  /** Seconds. */
  cache_age: number;
}

/** Where a picture’s answer stands below the language: one file, since a static host ignores what is asked. */
export function oembedPath(chart: string): string {
  return `/oembed/${chart}.json`;
}
