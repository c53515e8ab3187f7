import { expect, test } from 'vitest';
import { exportingInBoth } from './testing.ts';
import { timelineJsFile } from './timeline-js.ts';

interface Slide {
  unique_id: string;
  start_date: Record<string, number>;
  end_date?: Record<string, number>;
  display_date: string;
  text: { headline: string; text: string };
}

const precision = { 4: ['year'], 7: ['year', 'month'], 10: ['year', 'month', 'day'] } as Record<
  number,
  string[]
>;

test.for(exportingInBoth)(
  'every event is a slide, dated no more precisely than is known ($locale)',
  (exporting) => {
    const { ledger } = exporting;
    const { events: slides } = JSON.parse(String(timelineJsFile(exporting).content)) as { events: Slide[] };
    expect(slides.map(({ unique_id }) => unique_id)).toEqual(ledger.events.map(({ id }) => id));
    for (const [index, { kind, date, after }] of ledger.events.entries()) {
      const slide = slides[index];
      if (kind === 'due') {
        expect(slide?.display_date).toContain(date);
        expect(slide?.display_date).not.toBe(date);
        continue;
      }
      expect(Object.keys(slide?.start_date ?? {})).toEqual(precision[(after ?? date).length]);
      expect(slide?.end_date !== undefined).toBe(after !== null);
    }
  },
);
