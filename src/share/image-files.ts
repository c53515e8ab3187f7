/** The grounds that a picture is drawn on to be taken away. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** What a picture is taken away as: an svg, and that as PNG in one and in two pixels a unit. */
export const imageFormats = ['svg', 'png', 'large'] as const;
export type ImageFormat = (typeof imageFormats)[number];

const endings: Readonly<Record<ImageFormat, string>> = { svg: '.svg', png: '.png', large: '@2x.png' };

/** The name of a picture’s file beside its page: `chart.svg`, `chart-dark@2x.png`. */
export const imageFile = (format: ImageFormat, scheme: Scheme): string =>
  `chart${scheme === 'dark' ? '-dark' : ''}${endings[format]}`;

/** The name of its file for social media, which is drawn on light ground only. */
export const SOCIAL_FILE = 'chart-social.png';
