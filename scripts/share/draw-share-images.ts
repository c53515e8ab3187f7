import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { imageMaker } from './image-maker.ts';
import { severalAtOnce } from './several-at-once.ts';
import type { PageWithImage } from './shared-page.ts';

/** Draw the share images of these pages into the folder of a built site. The first that cannot be drawn throws. */
export async function drawShareImages(folder: string, pages: readonly PageWithImage[]): Promise<void> {
  const maker = imageMaker();
  await severalAtOnce(pages, async (page) => {
    const kept = await maker.make(page);
    const file = join(folder, page.image);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, readFileSync(kept));
  });
}
