/** The grounds that a picture is drawn on to be taken away. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** What a picture is taken away as in its own size: an svg, and that as PNG in one and in two pixels a unit. */
export const ownFormats = ['svg', 'png', 'large'] as const;
export type OwnFormat = (typeof ownFormats)[number];

/** What it is taken away as in the size of social media: as PNG in one and in two pixels a unit. */
export const socialFormats = ['social', 'socialLarge'] as const;
export type SocialFormat = (typeof socialFormats)[number];

export const imageFormats = [...ownFormats, ...socialFormats] as const;
export type ImageFormat = (typeof imageFormats)[number];

const names: Readonly<Record<ImageFormat, readonly [start: string, end: string]>> = {
  svg: ['chart', '.svg'],
  png: ['chart', '.png'],
  large: ['chart', '@2x.png'],
  social: ['chart-social', '.png'],
  socialLarge: ['chart-social', '@2x.png'],
};

/** The name of a picture’s file beside its page: `chart.svg`, `chart-social-dark@2x.png`. */
export function imageFile(format: ImageFormat, scheme: Scheme): string {
  const [start, end] = names[format];
  return `${start}${scheme === 'dark' ? '-dark' : ''}${end}`;
}

/** The name of its file for print, which is drawn on light ground only. */
export const PRINT_FILE = 'chart.pdf';

/** The name of its file in a list of pictures. */
export const thumbnailFile = (scheme: Scheme): string => `thumbnail${scheme === 'dark' ? '-dark' : ''}.webp`;
