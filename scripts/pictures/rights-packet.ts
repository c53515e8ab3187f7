import { escapeText } from '../../src/charts/drawing/element.ts';

/** What an image says of itself to programs. */
export interface ImageRights {
  title: string;
  /** The text for those who cannot see it. */
  alternative: string;
  /** Full address of the picture’s page. */
  address: string;
  publisher: string;
  version: string;
  /** The day of the data. */
  date: string;
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * The metadata of an image as XMP (ISO 16684-1): Dublin Core, edition, web statement and licence. PNG carries it as it
 * is, SVG inside `metadata`.
 */
export function rightsPacket({ title, alternative, address, publisher, version, date }: ImageRights): string {
  const inWords = (name: string, text: string) =>
    `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(text)}</rdf:li></rdf:Alt></${name}>`;
  const terms = [
    inWords('dc:title', title),
    inWords('dc:description', alternative),
    inWords('dc:rights', 'CC BY 4.0'),
    `<dc:publisher><rdf:Bag><rdf:li>${escapeText(publisher)}</rdf:li></rdf:Bag></dc:publisher>`,
    `<dc:date><rdf:Seq><rdf:li>${date}</rdf:li></rdf:Seq></dc:date>`,
    `<dc:identifier>${escapeText(address)}</dc:identifier>`,
    `<xmpMM:VersionID>${escapeText(version)}</xmpMM:VersionID>`,
    `<xmpRights:WebStatement>${escapeText(address)}</xmpRights:WebStatement>`,
    `<cc:license rdf:resource="${licence}"/>`,
  ];
  const names = [
    ['dc', 'http://purl.org/dc/elements/1.1/'],
    ['cc', 'http://creativecommons.org/ns#'],
    ['xmpMM', 'http://ns.adobe.com/xap/1.0/mm/'],
    ['xmpRights', 'http://ns.adobe.com/xap/1.0/rights/'],
  ].map(([prefix, space]) => ` xmlns:${prefix}="${space}"`);
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""${names.join('')}>${terms.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}
