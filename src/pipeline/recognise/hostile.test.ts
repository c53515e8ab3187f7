import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../read-article.ts';
import { hostileTexts } from '../testing/hostile-texts.ts';
import { testingGazetteer } from './testing/gazetteer.ts';

/** How much longer the longer input is than the shorter one. */
const longer = 4;
/** What time may grow by from one to the other: four times where it is linear, up to sixteen where it is quadratic. */
const growth = 7;
/** Milliseconds of processor time that the longer input may take on a slow machine. */
const patience = 5_000;
/** Times below this say nothing of growth. */
const noticeable = 150;

/**
 * The same text as one line, or as paragraphs, in characters; short ones may be headings, credits and names. Of one line the
 * longer input has most, some 120 kB, since what grows with a paragraph grows there.
 */
const layouts: readonly [name: string, width: number, long: number][] = [
  ['in one line', Infinity, 40_000],
  ['in many lines', 200, 12_000],
  ['in short lines', 30, 6_000],
];

function lay(text: string, width: number): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines.join('\n\n');
}

/** Processor time of one reading, in milliseconds: what other programs take of the machine does not count. */
function timeOf(text: string): number {
  const value = new TextEncoder().encode(`---\ntitle: 云州新闻\ndate: 2030-05-06\n---\n${text}`);
  const before = process.cpuUsage();
  readArticle(new VFile({ path: 'a.txt', value }), testingGazetteer);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe.each(layouts)('A text %s is read in time that grows with its length only', (_, width, long) => {
  test.each(hostileTexts)('%s', { timeout: 12 * patience }, (_name, make) => {
    const whole = lay(make(long), width);
    const part = lay(make(long / longer), width);
    // Collecting garbage may take its time: one quiet measurement out of three is proof enough.
    const measured = [1, 2, 3].find(() => {
      const time = timeOf(whole);
      return time < patience && (time < noticeable || time < growth * timeOf(part));
    });
    expect(measured).toBeDefined();
  });
});
