/**
 * What an embedded picture does in its host’s page: looks as its address asks, tells its height in the ways that hosts
 * understand, and lets its links lead somewhere. A classic script with no imports: modules cannot load in a sandbox.
 *
 * Heights are told to whoever frames us, since they are no secret. What comes in is only ever a question for the
 * height, and is answered when it comes from the frame above and has the shape of a protocol that is in use.
 */
{
  const NAME = 'made-with-services';
  const host = window.parent;
  const framed = host !== window;
  const root = document.documentElement;
  const options = new URLSearchParams(location.search);

  // Guardian hosts say `dark`, which wins, since the host knows the ground that we stand on.
  const asked = options.get('dark');
  const theme = asked === null ? options.get('theme') : asked === 'true' ? 'dark' : 'light';
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  if (options.get('title') === '0') root.classList.add('untitled');

  // The timeline’s own addresses say `event`.
  const wanted = options.get('highlight') ?? options.get('event') ?? '';
  if (/^[\w-]{1,80}$/.test(wanted))
    for (const mark of document.querySelectorAll<SVGElement>('.drawing :is(a, [data-strand])')) {
      const last = (mark.getAttribute('href') ?? '').split(/[/#]/).findLast(Boolean);
      const names = [mark.dataset['strand'], last];
      if (!names.includes(wanted)) continue;
      mark.classList.add('lit');
      mark.closest('svg')?.classList.add('with-lit');
    }

  // WordPress gives each frame a secret behind the number sign, at times when it has loaded already; pym.js an id in the query.
  const secretNow = () => /[?&]secret=(\w{1,40})$/.exec(location.hash)?.[1];
  const child = /^[\w-]{1,80}$/.exec(options.get('childId') ?? '')?.[0];
  const send = (message: unknown) => host.postMessage(message, '*');

  const heightNow = () => Math.ceil(document.body.getBoundingClientRect().height);
  let told = 0;
  const tell = () => {
    const height = heightNow();
    told = height;
    send({ type: NAME, height });
    // Hidden: only our own host script has a use for that, which will ask again when we are shown.
    if (height === 0) return;
    send({ sentinel: 'amp', type: 'embed-size', height });
    send(JSON.stringify({ type: 'set-height', value: height }));
    send({ 'datawrapper-height': { [location.pathname]: height } });
    if (child) send(['pym', child, 'height', height].join('xPYMx'));
    const secret = secretNow();
    if (secret) send({ message: 'height', value: height, secret });
  };

  /** Pages of the site do not open in frames either, so the address is all that can be given. */
  const showAddress = (address: string) => {
    const place = document.querySelector('.unopened');
    const code = place?.querySelector('code');
    if (!place || !code) return;
    code.textContent = address;
    place.removeAttribute('hidden');
    place.scrollIntoView({ block: 'nearest' });
    getSelection()?.selectAllChildren(code);
  };

  if (!framed) root.classList.add('alone');
  else {
    new ResizeObserver(() => {
      if (heightNow() !== told) tell();
    }).observe(document.body);
    // Browsers do not run observers in frames that are out of sight, so the first word comes from here.
    tell();
    addEventListener('hashchange', tell);

    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source !== host) return;
      const secret = secretNow();
      const message = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
      if (
        message['type'] === NAME ||
        message['sentinel'] === 'amp' ||
        (secret && message['message'] === 'ready' && message['secret'] === secret) ||
        (child && typeof data === 'string' && data.startsWith(`pymxPYMx${child}xPYMx`))
      )
        tell();
    });

    addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a');
      const named = link && link.getAttribute('href');
      if (!named || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // Whole, for a host that stands elsewhere: a frozen picture names its site only by the way to it.
      const address = new URL(named, location.href).href;
      const secret = secretNow();
      if (secret) {
        // A WordPress host follows links to our own host for us, in its own window.
        send({ message: 'link', value: address, secret });
        event.preventDefault();
        return;
      }
      // By hand, since a sandbox that forbids new windows tells so here and nowhere else.
      event.preventDefault();
      const opened = window.open(address, '_blank');
      if (opened) opened.opener = null;
      else showAddress(address);
    });
  }
}
