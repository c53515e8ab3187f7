import { askPage, type Answer, type Asking } from './ask-page.ts';
import type { OutsideLink } from './outside-links.ts';

/** A link and what became of asking for it. */
export interface AskedLink extends OutsideLink, Answer {}

/** Asks for every page; hosts side by side, the pages of one host one after another. In the order given. */
export async function askPages(links: readonly OutsideLink[], asking: Asking): Promise<AskedLink[]> {
  const answers = new Map<string, Answer>();
  const hosts = Map.groupBy(links, ({ address }) => new URL(address).host);
  await Promise.all(
    [...hosts.values()].map(async (pages) => {
      for (const { address } of pages) answers.set(address, await askPage(address, asking));
    }),
  );
  return links.map((link) => ({
    ...link,
    ...(answers.get(link.address) ?? { state: 'unsure' as const, reason: 'was never asked' }),
  }));
}
