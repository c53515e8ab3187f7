/** What gestures over the drawing ask for. Places are in pixels of the window. */
export interface Moves {
  /** Look closer (more than 1) or from farther away, around a place. False where there is no closer or farther. */
  zoom: (factor: number, around: number) => boolean;
  /** Move what is shown by so many pixels to the right. False where nothing moves. */
  pan: (pixels: number) => boolean;
  /** Whether the wheel alone may zoom: the drawing has been entered. */
  entered: () => boolean;
}

const PRESS = 5;
const WHEEL_STEP = 0.0022;
const LINE_OF_TEXT = 16;
/** `WheelEvent.DOM_DELTA_PIXEL` */
const PIXELS = 0;

/** Wheel, drag, pinch and double click over `surface`. The page scrolls on wherever a gesture has nothing to do. */
export function followGestures(surface: Element, { zoom, pan, entered }: Moves): void {
  const pointers = new Map<number, { x: number; y: number }>();
  let start: number | null = null;
  let dragged = false;

  const wheel = (event: WheelEvent) => {
    const scale = event.deltaMode === PIXELS ? 1 : LINE_OF_TEXT;
    const [across, down] = [event.deltaX * scale, event.deltaY * scale];
    const sideways = Math.abs(across) > Math.abs(down) && !event.ctrlKey;
    if (!event.ctrlKey && !entered()) return;
    const pinched = event.ctrlKey && Math.abs(down) < 30 ? 4 : 1;
    const moved = sideways ? pan(-across) : zoom(Math.exp(-down * WHEEL_STEP * pinched), event.clientX);
    if (moved || event.ctrlKey) event.preventDefault();
  };

  const down = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (pointers.size === 1) {
      start = event.clientX;
      dragged = false;
    }
  };

  const move = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      dragged = true;
      const apart = (one: typeof now) => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
      pan((now.x - before.x) / 2);
      zoom(apart(now) / apart(before), (now.x + other.x) / 2);
    } else if (dragged || Math.abs(now.x - (start ?? now.x)) > PRESS) {
      if (!dragged) surface.setPointerCapture(event.pointerId);
      pan(now.x - (dragged ? before.x : (start ?? now.x)));
      dragged = true;
    } else return;
    pointers.set(event.pointerId, now);
  };

  const up = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
  };

  surface.addEventListener('wheel', wheel as EventListener, { passive: false });
  surface.addEventListener('pointerdown', down as EventListener);
  surface.addEventListener('pointermove', move as EventListener);
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'])
    surface.addEventListener(end, up as EventListener);
  surface.addEventListener('dragstart', (event) => event.preventDefault());
  // A drag that ends on a mark is no press of it.
  surface.addEventListener(
    'click',
    (event) => {
      if (!dragged) return;
      dragged = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  surface.addEventListener('dblclick', (event) => {
    zoom(2, (event as MouseEvent).clientX);
  });
}
