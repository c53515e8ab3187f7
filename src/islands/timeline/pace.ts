/** How long a view rests before the list and the address follow, in milliseconds. */
const SETTLED = 160;

/** Does something with the next frame, once however often it is asked for. */
export function inFrame(act: () => void): () => void {
  let frame = 0;
  return () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(act);
  };
}

/** Does something once nothing has asked for it any more for a moment. */
export function whenAtRest(act: () => void): () => void {
  let settling = 0;
  return () => {
    clearTimeout(settling);
    settling = window.setTimeout(act, SETTLED);
  };
}
