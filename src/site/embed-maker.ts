import type { EmbedMaker } from '../embed/embed-page.ts';
import filter from '../embed/filter-frame.ts?raw';
import frame from '../embed/frame.ts?raw';
import { scriptText } from '../embed/script-text.ts';
import { pictureStyles } from '../embed/style-sheets.ts';
import { styleText } from '../embed/style-text.ts';
import frameStyles from '../styles/embed.css?raw';
import { ledger } from './ledger.ts';

/** What the pictures of this site are made with for other people’s pages, less the addresses. */
export async function embedMaker(): Promise<Omit<EmbedMaker, 'address'>> {
  return {
    ledger,
    pictureStyles,
    frameStyles: await styleText(frameStyles),
    script: await scriptText(frame, 'src/embed/frame.ts'),
    filterScript: await scriptText(filter, 'src/embed/filter-frame.ts'),
  };
}
