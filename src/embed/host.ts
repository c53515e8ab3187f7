/**
 * `embed.js`, for pages that have no height script of their own: gives every picture of this site the height that it
 * asks for. One listener, no polling; frames may come later, go, be hidden at first or stand in open shadow roots.
 *
 * A message is heard only when its source is the window of a frame of this page whose address is one of our pictures.
 */
{
  const NAME = 'made-with-services';
  const script = document.currentScript;
  const base = script instanceof HTMLScriptElement ? new URL('.', script.src).href : '';
  const known = new WeakMap<object, HTMLIFrameElement>();
  const ask = (frame: HTMLIFrameElement) => frame.contentWindow?.postMessage({ type: NAME }, '*');
  // A frame that is out of sight does not notice that it became narrower, or was shown; its page does.
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) ask(target as HTMLIFrameElement);
  });

  const ours = (frame: HTMLIFrameElement) =>
    frame.src.startsWith(base) && /(?:^|\/)embed\//.test(frame.src.slice(base.length));
  const framesIn = (root: ParentNode): HTMLIFrameElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      if (element instanceof HTMLIFrameElement) return ours(element) ? [element] : [];
      return element.shadowRoot ? framesIn(element.shadowRoot) : [];
    });

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (!source || typeof data !== 'object' || data === null) return;
    const { type, height } = data as Record<string, unknown>;
    if (type !== NAME || typeof height !== 'number') return;
    const frame =
      known.get(source) ?? framesIn(document).find(({ contentWindow }) => contentWindow === source);
    if (!frame || frame.contentWindow !== source || !ours(frame)) return;
    if (!known.has(source)) sizes.observe(frame);
    known.set(source, frame);
    if (!(height > 0)) return;
    const pixels = Math.ceil(Math.min(Math.max(height, 100), 6000));
    // Both: some hosts’ style sheets win over the attribute, some of their scripts read it.
    frame.height = `${pixels}`;
    frame.style.height = `${pixels}px`;
    // What stood in for the picture until it spoke.
    const line = frame.nextElementSibling;
    if (line instanceof HTMLElement && line.matches('p.made-with-services')) line.style.display = 'none';
  });

  // Frames that were there before this script have told their height to nobody.
  if (base) framesIn(document).forEach(ask);
}
