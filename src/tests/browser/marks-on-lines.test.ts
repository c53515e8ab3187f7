import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyKindOfPage, openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Whatever a mark of evidence follows by more than a line: the mark stands alone, at the start of the next. */
function marksThatStrayed(): string[] {
  const blockOf = (node: Element): Element => {
    const parent = node.parentElement ?? document.body;
    return getComputedStyle(parent).display.startsWith('inline') ? blockOf(parent) : parent;
  };
  return [...document.querySelectorAll('.marks')].flatMap((marks) => {
    const first = marks.querySelector('.mark');
    if (!first?.checkVisibility()) return [];
    const words = document.createTreeWalker(blockOf(marks), NodeFilter.SHOW_TEXT);
    let before: Text | null = null;
    for (let node = words.nextNode(); node && !first.contains(node); node = words.nextNode())
      if (node instanceof Text && node.data.trim() && node.parentElement?.checkVisibility()) before = node;
    if (!before) return [`${marks.textContent} has nothing before it`];
    const end = before.data.trimEnd().length;
    const range = document.createRange();
    range.setStart(before, end - 1);
    range.setEnd(before, end);
    const word = range.getBoundingClientRect();
    const mark = first.getBoundingClientRect();
    const apart = mark.top >= word.bottom || mark.left < word.right - 1;
    return apart ? [`${marks.textContent} after “${before.data.trim().slice(-24)}”`] : [];
  });
}

test.for(everyKindOfPage())('on %s every mark of evidence stands on the line of its words', async (path) => {
  await site.visit(path, { viewport: { width: 320, height: 900 } }, async (page) => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const strayed: string[] = [];
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      strayed.push(...(await page.evaluate(marksThatStrayed)).map((mark) => `${width} px: ${mark}`));
    }
    expect(strayed).toEqual([]);
  });
});
