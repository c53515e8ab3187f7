/** What keys ask for. */
export interface KeyMoves {
  /** So many events on in time; back where negative. */
  next: (steps: number) => void;
  first: () => void;
  last: () => void;
  closer: () => void;
  farther: () => void;
  whole: () => void;
  /** Close what is open. False where nothing is. */
  close: () => boolean;
  clearText: () => void;
}

type Press = (moves: KeyMoves) => unknown;
const inDrawing: Record<string, Press> = {
  ArrowRight: (moves) => moves.next(1),
  ArrowDown: (moves) => moves.next(1),
  ArrowLeft: (moves) => moves.next(-1),
  ArrowUp: (moves) => moves.next(-1),
  Home: (moves) => moves.first(),
  End: (moves) => moves.last(),
  '+': (moves) => moves.closer(),
  '=': (moves) => moves.closer(),
  '-': (moves) => moves.farther(),
  '0': (moves) => moves.whole(),
};

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input[type="search"], select');

/** Keys over the drawing; Escape wherever something is open; `/` from anywhere on the page to the text filter. */
export function followKeys(drawing: HTMLElement, text: HTMLInputElement, moves: KeyMoves): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target, key } = event;
    if (target === text && key === 'Escape') {
      moves.clearText();
      event.preventDefault();
    } else if (key === 'Escape') {
      if (moves.close()) event.preventDefault();
    } else if (isTyping(target)) {
      return;
    } else if (key === '/') {
      event.preventDefault();
      unfold(text);
      text.focus();
      text.select();
    } else if (target instanceof Node && drawing.contains(target)) {
      const move = inDrawing[key];
      if (!move) return;
      event.preventDefault();
      move(moves);
    }
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

/** On a narrow screen the filters are folded; what is folded cannot be typed into. */
function unfold(text: HTMLElement): void {
  const fold = text.closest('.filters')?.querySelector<HTMLInputElement>(':scope > .fold');
  if (fold) fold.checked = true;
}
