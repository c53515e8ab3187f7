/**
 * How many titles the live drawing shows, and those whose nearest mark, by the boxes as rendered, is another’s and to
 * which no thin line leads from their own; and those whose thin line passes through another mark. To be run in the page,
 * so it stands on nothing outside itself.
 */
export function strayTitles(): { titles: number; strayed: string[] } {
  interface Box {
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const near = 10;
  const apart = (one: Box, other: Box) =>
    Math.hypot(
      Math.max(0, one.left - other.right, other.left - one.right),
      Math.max(0, one.top - other.bottom, other.top - one.bottom),
    );
  const boxOf = (element: Element): Box => element.getBoundingClientRect();
  const marks = [...document.querySelectorAll<SVGElement>('.live a.event')]
    .filter((link) => link.checkVisibility())
    .map((link) => ({
      named: link.getAttribute('aria-label') ?? '',
      shape: boxOf(link.querySelector('.mark') ?? link),
      boxes: [...link.querySelectorAll('.mark, .between[d]')].map(boxOf),
    }));
  const leaders = [...document.querySelectorAll('.live .leader')].map(boxOf);
  const texts = [...document.querySelectorAll<SVGTextElement>('.live text.title')];
  const strayed = texts.flatMap((text) => {
    const { left, right, top, bottom } = boxOf(text);
    // Boxes of text are those of lines: of letters of 12 pixels, these are two pixels taller at either end.
    const box = { left, right, top: top + 2, bottom: bottom - 2 };
    const far = ({ boxes }: (typeof marks)[number]) => Math.min(...boxes.map((one) => apart(one, box)));
    const own = marks.filter(({ named }) => named.startsWith(`${text.textContent} · `));
    const others = marks.filter((mark) => !own.includes(mark));
    const nearest = others.reduce((one, other) => (far(other) < far(one) ? other : one));
    if (own.some((mark) => far(mark) < far(nearest))) return [];
    const leader = leaders.find(
      (line) => apart(line, box) < near && own.some(({ shape }) => apart(shape, line) < near),
    );
    if (!leader)
      return [
        `${text.textContent}, ${Math.min(...own.map(far)).toFixed(1)} px from its mark: ${far(nearest).toFixed(1)} px from ${nearest.named}`,
      ];
    const through = others.find(({ shape }) => apart(shape, leader) === 0);
    return through ? [`${text.textContent}: its line passes through ${through.named}`] : [];
  });
  return { titles: texts.length, strayed };
}
