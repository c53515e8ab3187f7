/** One line of words of a drawing, as the browser set it: what it says, and its box in pixels of the page. */
export interface DrawnLabel {
  said: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Font size as it is seen, in pixels. */
  size: number;
}

/** A drawing that is shown: its width as made, its own box, and every line of words in it. */
export interface ShownDrawing {
  width: string;
  frame: { left: number; right: number; top: number; bottom: number };
  labels: DrawnLabel[];
}

/**
 * Every drawing that the page shows, with the boxes of its words. To be run in the page, so it stands on nothing outside
 * itself. A box reaches from the top of capitals, or of Han characters, to the foot of descenders: the boxes that
 * browsers give are those of lines, and taller.
 */
export function shownDrawings(): ShownDrawing[] {
  const linesOf = (text: SVGTextContentElement): DrawnLabel[] => {
    const matrix = text.getScreenCTM();
    const said = text.textContent;
    if (!matrix || !text.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
    const lines: { from: number; to: number }[] = [];
    for (let index = 0; index < text.getNumberOfChars(); index += 1) {
      const last = lines.at(-1);
      const [here, before] = [index, last?.to ?? index].map((at) => text.getStartPositionOfChar(at));
      if (last && here && before && Math.abs(here.y - before.y) < 0.5 && here.x >= before.x - 0.5)
        last.to = index;
      else lines.push({ from: index, to: index });
    }
    return lines.flatMap(({ from, to }) => {
      const words = said.slice(from, to + 1);
      if (words.trim() === '') return [];
      const [start, end] = [text.getStartPositionOfChar(from), text.getEndPositionOfChar(to)];
      const em = Number.parseFloat(getComputedStyle(text).fontSize);
      const [above, below] = /\p{Script=Han}/u.test(words) ? [0.84, 0.1] : [0.72, 0.2];
      const corners = [start.x, end.x].flatMap((x) =>
        [start.y - above * em, start.y + below * em].map((y) => new DOMPoint(x, y).matrixTransform(matrix)),
      );
      const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
      return [
        {
          said: words,
          left: Math.min(...xs),
          right: Math.max(...xs),
          top: Math.min(...ys),
          bottom: Math.max(...ys),
          size: em * Math.hypot(matrix.a, matrix.b),
        },
      ];
    });
  };
  return [...document.querySelectorAll<HTMLElement>('.drawing')]
    .filter((drawing) => drawing.checkVisibility())
    .flatMap((drawing) =>
      [...drawing.querySelectorAll(':scope > svg')].map((svg) => {
        const { left, right, top, bottom } = svg.getBoundingClientRect();
        return {
          width: drawing.dataset['width'] ?? '',
          frame: { left, right, top, bottom },
          labels: [...svg.querySelectorAll('text')].flatMap(linesOf),
        };
      }),
    );
}
