import { attribute, type BuiltPage, type BuiltSite } from './built-site.ts';
import type { SiteCheck } from './check.ts';
import { isEmbed } from './is-embed.ts';

const LARGEST = 120_000;
const SIZE = { width: 1200, height: 630 };
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Why: a page is passed on by its image; one that is missing, too heavy or another page’s is passed on by nobody. */
export const shareImages: SiteCheck = {
  id: 'share-images',
  title: 'every page has a share image of its own, light and of the right size',
  run: (site) => {
    const shown = new Map<string, string>();
    return site.pages

      .filter(
        (page) =>
          !isEmbed(page) && page.elements.some(({ element }) => attribute(element, 'rel') === 'canonical'),
      )
      .flatMap((page) => {
        const file = imageOf(page, site);
        const other = file === null ? undefined : shown.get(file);
        if (file !== null) shown.set(file, page.file);
        return [
          ...faultsOf(page, file, site),
          ...(other === undefined ? [] : [`unexpected image of ${other}, expected one of its own`]),
        ].map((message) => ({ where: page.file, message }));
      });
  },
};

function metadata(page: BuiltPage, name: string): string {
  const found = page.elements.find(
    ({ element }) =>
      element.tagName === 'meta' &&
      (attribute(element, 'property') === name || attribute(element, 'name') === name),
  );
  return (found && attribute(found.element, 'content')) ?? '';
}

/** The image’s file below the folder of the site; null where the page names none by a full address. */
function imageOf(page: BuiltPage, { base }: BuiltSite): string | null {
  const address = metadata(page, 'og:image');
  if (!URL.canParse(address)) return null;
  const { pathname } = new URL(address);
  return pathname.startsWith(base) ? decodeURI(pathname.slice(base.length)) : null;
}

function faultsOf(page: BuiltPage, file: string | null, site: BuiltSite): string[] {
  if (file === null)
    return [`unexpected og:image “${metadata(page, 'og:image')}”, expected a full address on this site`];
  if (!site.files.has(file)) return [`unexpected lack of ${file}, expected the share image of the page`];
  const image = site.read(file);
  const size = `${SIZE.width} × ${SIZE.height}`;
  const [width, height] = [16, 20].map((at) => (image.length > at + 4 ? image.readUInt32BE(at) : 0));
  const told = `${metadata(page, 'og:image:width')} × ${metadata(page, 'og:image:height')}`;
  return [
    ...(image.subarray(0, signature.length).equals(signature)
      ? []
      : [`unexpected kind of ${file}, expected PNG`]),
    ...(`${width} × ${height}` === size
      ? []
      : [`unexpected size ${width} × ${height} of ${file}, expected ${size}`]),
    ...(told === size ? [] : [`unexpected og:image size ${told}, expected ${size}`]),
    ...(image.length < LARGEST
      ? []
      : [`unexpected ${image.length} bytes of ${file}, expected less than ${LARGEST}`]),
    ...(metadata(page, 'og:image:alt') === '' ? ['unexpected lack of og:image:alt, expected words'] : []),
    ...(metadata(page, 'twitter:card') === 'summary_large_image'
      ? []
      : ['unexpected twitter:card, expected summary_large_image']),
  ];
}
