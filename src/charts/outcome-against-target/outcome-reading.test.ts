import { describe, expect, test } from 'vitest';
import { inventedLedger } from '../testing/invented-ledger.ts';
import { frameWords } from './frame-words.ts';
import { readOutcome } from './outcome-reading.ts';

describe('readOutcome', () => {
  test('runs the line through the level series and leaves other values beside it', () => {
    const { line, beside } = readOutcome(inventedLedger, 'mills-2040');
    expect(line.map(({ value }) => value)).toEqual([120, 400, 640]);
    expect(beside.map(({ value }) => value)).toEqual([450]);
  });

  test('takes a value beside the series into the line where the crossing is counted from it', () => {
    const events = inventedLedger.events.map((event) =>
      event.id === 'mills-pass' ? { ...event, after: '2037-01' } : event,
    );
    expect(readOutcome({ ...inventedLedger, events }, 'mills-2040').line.map(({ value }) => value)).toEqual([
      120, 400, 450, 640,
    ]);
  });

  test('counts half years from the last possible day of passing to the end of the year of promise', () => {
    expect(readOutcome(inventedLedger, 'mills-2040').halvesEarly).toBe(5);
  });

  test('claims no passing where no milestone tells of it', () => {
    const reading = readOutcome({ ...inventedLedger, events: [] }, 'mills-2040');
    expect(reading.passing).toBeNull();
    expect(frameWords(inventedLedger, reading, 'en').title).toBe('Mills passed 500');
  });

  test('does not say passed of a promise that is not met', () => {
    const targets = inventedLedger.targets.map((target) => ({
      ...target,
      status: 'missed' as const,
      crossing: null,
    }));
    const ledger = { ...inventedLedger, targets };
    expect(frameWords(ledger, readOutcome(ledger, 'mills-2040'), 'en').title).toBe(
      'Mills have not been seen to pass 500, promised by 2040',
    );
  });

  test.each(['weavers-2040', 'shuttles', 'nothing'])('refuses %s, which no series measures', (id) => {
    expect(() => readOutcome(inventedLedger, id)).toThrow(`unexpected target “${id}”`);
  });
});
