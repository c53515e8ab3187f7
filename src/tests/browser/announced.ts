import type { Page } from 'playwright-core';

/** What a screen reader says of an element. */
export interface Announced {
  role: string;
  name: string;
  description: string;
  /** Whether what it folds is open; undefined where nothing is folded. */
  expanded?: boolean;
}

/**
 * What a screen reader says of the element of the page that has the focus, from the browser’s accessibility tree. Of a frame
 * that has the focus it says the frame.
 */
export async function announced(page: Page): Promise<Announced> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  await session.detach();
  const [node] = nodes;
  const said = (value: { value?: unknown } | undefined) =>
    typeof value?.value === 'string' ? value.value : '';
  const expanded = node?.properties?.find(({ name }) => name === 'expanded')?.value.value as
    boolean | undefined;
  return {
    role: said(node?.role),
    // Nobody hears a space at an end, and browsers differ in whether they leave one there.
    name: said(node?.name).replaceAll('\u00a0', ' ').trim(),
    description: said(node?.description),
    ...(expanded === undefined ? {} : { expanded }),
  };
}

/** Press a key, and hear where it led. */
export async function press(page: Page, key: string): Promise<Announced> {
  await page.keyboard.press(key);
  return announced(page);
}

/** Press Tab `count` times, and hear each stop. */
export async function tabThrough(page: Page, count: number): Promise<Announced[]> {
  const stops: Announced[] = [];
  for (let stop = 0; stop < count; stop += 1) stops.push(await press(page, 'Tab'));
  return stops;
}
