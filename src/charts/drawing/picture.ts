import { element, escapeText } from './element.ts';

/** What a picture is for those who cannot see it, and how large it is drawn. */
export interface Picture {
  /** Unique on a page: chart and width. */
  id: string;
  /** Class of its own in `chart.css`. */
  name: string;
  width: number;
  height: number;
  title: string;
  description: string;
  /** Whether its marks are links; they stay reachable then. */
  links: boolean;
}

/** The outermost element of every drawing, with its title and description. */
export function picture(
  { id, name, width, height, title, description, links }: Picture,
  ...content: readonly string[]
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `picture ${name}`,
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      width: Math.round(width),
      height: Math.round(height),
      role: links ? 'group' : 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-description`,
    },
    element('title', { id: `${id}-title` }, escapeText(title)),
    element('desc', { id: `${id}-description` }, escapeText(description)),
    ...content,
  );
}
