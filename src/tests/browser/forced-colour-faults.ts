/** What is not seen of a page whose colours the system has forced, each as a label; and how much was looked at. */
export interface ForcedColourFaults {
  /** Text with less contrast to what is behind it than WCAG 2.2 asks for (1.4.3: 4.5 to 1), of whatever size, labels of drawings too. */
  faint: string[];
  /** Marks of records and of strands that do not stand out from their ground. */
  lost: string[];
  /** Drawings none of whose shapes is seen. */
  blank: string[];
  /** Fields and buttons without an edge of their own. */
  edgeless: string[];
  /** Links and controls whose focus is not drawn. */
  unfocused: string[];
  looked: { texts: number; marks: number; drawings: number; controls: number; focused: number };
}

/** Look at the page as it is shown now. Runs in the page, so it holds all it needs. */
export function forcedColourFaults(): ForcedColourFaults {
  const LEAST_OF_TEXT = 4.5;
  const LEAST_OF_MARKS = 3;
  const shown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  const label = (element: Element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 30)}`;

  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, Colour>();
  const read = (colour: string): Colour => {
    const before = known.get(colour);
    if (before) return before;
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = 'transparent';
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
    const found: Colour = [red, green, blue, alpha / 255];
    known.set(colour, found);
    return found;
  };
  const over = (colour: Colour, ground: Colour, opacity = 1): Colour => {
    const alpha = colour[3] * opacity;
    const mix = (part: 0 | 1 | 2) => colour[part] * alpha + ground[part] * (1 - alpha);
    return [mix(0), mix(1), mix(2), 1];
  };
  /** Relative luminance of WCAG 2.2. */
  const luminance = ([red, green, blue]: Colour) => {
    const linear = (part: number) =>
      part <= 10.31475 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const contrast = (colour: Colour, ground: Colour) => {
    const [one, other] = [luminance(over(colour, ground)), luminance(ground)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };

  const canvas = read('canvas');
  const root = document.createElement('div');
  root.style.cssText = 'background-color: Canvas; forced-color-adjust: none';
  document.body.append(root);
  const system = read(getComputedStyle(root).backgroundColor);
  root.remove();
  const groundOf = (element: Element | null): Colour => {
    const layers: Colour[] = [];
    for (let at = element; at; at = at.parentElement) {
      const colour = read(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reduceRight((ground, colour) => over(colour, ground), system[3] === 1 ? system : canvas);
  };

  const opacityOf = (element: Element) => {
    let opacity = 1;
    for (let at: Element | null = element; at; at = at.parentElement)
      opacity *= Number(getComputedStyle(at).opacity);
    return opacity;
  };
  /** What is behind a point of a drawing: every filled shape painted before `element` that covers it. */
  const groundInDrawing = (element: SVGGraphicsElement): Colour => {
    const drawing = element.ownerSVGElement!;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const middle = new DOMPoint((left + right) / 2, (top + bottom) / 2);
    let ground = groundOf(drawing);
    for (const shape of drawing.querySelectorAll<SVGGeometryElement>(
      'rect, path, circle, polygon, ellipse',
    )) {
      if (!(shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      const style = getComputedStyle(shape);
      const matrix = shape.getScreenCTM();
      if (style.fill === 'none' || style.fill.startsWith('url') || !matrix || !shown(shape)) continue;
      if (!shape.isPointInFill(middle.matrixTransform(matrix.inverse()))) continue;
      ground = over(read(style.fill), ground, opacityOf(shape) * Number(style.fillOpacity));
    }
    return ground;
  };
  const seenBy = (shape: SVGElement) => {
    const { fill, stroke, strokeWidth } = getComputedStyle(shape);
    const ground = groundOf(shape);
    const of = (colour: string) => (colour === 'none' ? 1 : contrast(read(colour), ground));
    return Math.max(of(fill), Number.parseFloat(strokeWidth) > 0 ? of(stroke) : 1);
  };

  const all = [...document.body.querySelectorAll('*')].filter(shown);
  const speaks = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const html = all.filter((element): element is HTMLElement => element instanceof HTMLElement);
  const texts = html.filter((element) => speaks(element) && !element.matches(':disabled'));
  const drawnTexts = all.filter(
    (element): element is SVGTextContentElement =>
      element instanceof SVGTextContentElement && speaks(element),
  );
  const marks = all.filter(
    (element): element is SVGElement =>
      element instanceof SVGElement && element.matches('.status svg *, .kind svg *, .glyph path'),
  );
  const chips = html.filter((element) => element.matches('.strand-chip'));
  const drawings = all.filter((element) => element.matches('.drawing > svg'));
  const controls = html.filter(
    (element) =>
      element.matches('button, select, textarea, input') &&
      !element.matches('[type=radio], [type=checkbox], [type=range], [type=hidden]'),
  );
  /** Words are seen by what fills them or, where they are drawn hollow, by their outline. */
  const contrastOfDrawn = (text: SVGTextContentElement) => {
    const { fill, stroke } = getComputedStyle(text);
    const ground = groundInDrawing(text);
    return Math.max(
      ...[fill, stroke].map((colour) => (colour === 'none' ? 1 : contrast(read(colour), ground))),
    );
  };
  const edged = (element: HTMLElement) => {
    for (let at: HTMLElement | null = element, up = 0; at && up < 2; at = at.parentElement, up += 1) {
      const { borderBlockEndWidth, borderBlockEndStyle, borderBlockEndColor, textDecorationLine } =
        getComputedStyle(at);
      if (textDecorationLine.includes('underline')) return true;
      const drawn = borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) >= 1;
      if (drawn && contrast(read(borderBlockEndColor), groundOf(at)) >= LEAST_OF_MARKS) return true;
    }
    return false;
  };

  const focusable = new Map<string, HTMLElement>();
  for (const element of html)
    if (element.matches('a[href], button, summary, input, select, textarea') && element.tabIndex >= 0)
      focusable.set(
        `${element.localName}.${element.className} in ${element.parentElement?.className ?? ''}`,
        element,
      );
  const unfocused = [...focusable.values()].filter((element) => {
    element.focus({ preventScroll: true });
    // A choice whose box is hidden shows its focus on the label around it.
    return ![element, element.closest('label')].some((at) => {
      if (!at) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
      return (
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        contrast(read(outlineColor), groundOf(at.parentElement)) >= LEAST_OF_MARKS
      );
    });
  });

  return {
    faint: [
      ...texts.filter(
        (element) => contrast(read(getComputedStyle(element).color), groundOf(element)) < LEAST_OF_TEXT,
      ),
      ...drawnTexts.filter((text) => contrastOfDrawn(text) < LEAST_OF_TEXT),
    ].map(label),
    lost: [
      ...marks.filter((mark) => seenBy(mark) < LEAST_OF_MARKS),
      ...chips.filter(
        (chip) =>
          contrast(read(getComputedStyle(chip, '::before').backgroundColor), groundOf(chip)) < LEAST_OF_MARKS,
      ),
    ].map(label),
    blank: drawings
      .filter((drawing) => {
        const shapes = [...drawing.querySelectorAll<SVGElement>('path, rect, circle, line, polygon, use')];
        return shapes.length > 0 && !shapes.some((shape) => shown(shape) && seenBy(shape) >= LEAST_OF_MARKS);
      })
      .map(label),
    edgeless: controls.filter((control) => !edged(control)).map(label),
    unfocused: unfocused.map(label),
    looked: {
      texts: texts.length + drawnTexts.length,
      marks: marks.length + chips.length,
      drawings: drawings.length,
      controls: controls.length,
      focused: focusable.size,
    },
  };
}
