import { asDrawn, type Placement } from '../../share/placement.ts';
import { contentMaker } from './content.ts';
import { childrenOf, readDrawing } from './drawing.ts';
import { matrixNumbers, numbers } from './numbers.ts';
import { packed, pdfFile, pdfText } from './pdf-file.ts';

/** What a picture says of itself in its file for print. */
export interface PrintedPicture {
  /** Without style sheet, font or image: words are outlines. Its first shape is its ground. */
  svg: string;
  title: string;
  /** The text for those who cannot see it. */
  alternative: string;
  publisher: string;
  /** A language tag, such as `zh-Hans`. */
  language: string;
  /** XMP; see `rightsPacket`. */
  packet: string;
  /** Day of the data, `2026-11-22`. */
  date: string;
}

/** Points of print in a pixel of the drawing: 72 and 96 to the inch. */
const POINTS = 0.75;
/** Where SVG cuts a pointed join; PDF would wait until 10. */
const MITER_LIMIT = 4;

/**
 * A picture as one page of PDF 1.7, of the picture’s own size: shapes stay shapes, nothing in it is a raster or a font. It is tagged as
 * one figure with its text alternative and its language, and carries its rights as XMP. The same picture is the same bytes.
 * Throws for a drawing that has what no picture had before.
 */
export function picturePdf(picture: PrintedPicture): Uint8Array {
  const drawing = readDrawing(picture.svg);
  const { properties } = drawing.svg;
  const [width, height] = [Number(properties['width']) * POINTS, Number(properties['height']) * POINTS];
  const ground = childrenOf(drawing.svg).find(({ tagName }) => tagName === 'path' || tagName === 'rect');
  const file = pdfFile();
  /** The matrix from the units of what is placed in the drawing to those of the page, whose rows count upwards. */
  const onPage = ({ x, y, scale }: Placement) =>
    matrixNumbers(scale * POINTS, -scale * POINTS, x * POINTS, height - y * POINTS);
  const maker = contentMaker(drawing, file, String(ground?.properties['fill'] ?? '#fff'), onPage);
  const { operators, resources } = maker.contentOf(drawing.svg, asDrawn);
  const [catalogue, pages, page] = [file.reserve(), file.reserve(), file.reserve()];
  const [figure, root] = [file.reserve(), file.reserve()];
  const drawn = file.stream(
    '',
    packed(`/Figure <</MCID 0>> BDC\nq\n${onPage(asDrawn)} cm\n${MITER_LIMIT} M\n${operators}\nQ\nEMC\n`),
  );
  const box = `[0 0 ${numbers(width, height)}]`;
  file.put(`<</Type /Pages /Kids [${page}] /Count 1>>`, pages);
  file.put(
    `<</Type /Page /Parent ${pages} /MediaBox ${box} /Resources ${resources} /Contents ${drawn} /StructParents 0 /Tabs /S>>`,
    page,
  );
  file.put(
    `<</Type /StructElem /S /Figure /P ${root} /Pg ${page} /K 0 /Alt ${pdfText(picture.alternative)} /A <</O /Layout /BBox ${box}>>>>`,
    figure,
  );
  file.put(`<</Type /StructTreeRoot /K ${figure} /ParentTree <</Nums [0 [${figure}]]>>>>`, root);
  const rights = `<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>${picture.packet}<?xpacket end="r"?>`;
  const metadata = file.stream('/Type /Metadata /Subtype /XML', rights);
  file.put(
    `<</Type /Catalog /Pages ${pages} /Lang ${pdfText(picture.language)} /MarkInfo <</Marked true>> /StructTreeRoot ${root} /Metadata ${metadata} /ViewerPreferences <</DisplayDocTitle true>>>>`,
    catalogue,
  );
  const day = `(D:${picture.date.replaceAll('-', '')})`;
  const description = file.put(
    `<</Title ${pdfText(picture.title)} /Author ${pdfText(picture.publisher)} /Subject ${pdfText(picture.alternative)} /CreationDate ${day} /ModDate ${day}>>`,
  );
  return file.bytes(catalogue, description);
}
