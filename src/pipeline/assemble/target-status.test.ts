import { describe, expect, it } from 'vitest';
import { targetStatus } from './target-status.ts';

const point = (date: string, value: number, over = {}) => ({
  date,
  value,
  qualifier: 'exact' as const,
  level: true,
  ...over,
});
const promise = { value: 100, due: 2030 };
const after = '2031-06-01';

describe('targetStatus', () => {
  it('calls a promise without a number not countable, whatever its year', () => {
    expect(targetStatus({ value: null, due: 2030 }, [], after).status).toBe('not-countable');
  });

  it('calls a number without a year just that', () => {
    expect(targetStatus({ value: 5, due: null }, [], after).status).toBe('numbered-no-date');
  });

  it('is met once the series reaches the number in time, and tells between which values', () => {
    const points = [point('2030-09', 120), point('2029', 90), point('2028-02-01', 60)];
    const expected = { status: 'met', crossing: { after: '2029', by: '2030-09' } };
    expect(targetStatus(promise, points, after)).toEqual(expected);
    expect(targetStatus(promise, points, '2030-10-01')).toEqual(expected);
  });

  it('counts the last day of the year as in time, and the next day not', () => {
    expect(targetStatus(promise, [point('2030-12-31', 100)], after).status).toBe('met');
    expect(targetStatus(promise, [point('2031-01-01', 100)], after).status).toBe('due-no-result');
  });

  it('tells no crossing where the series starts above the number', () => {
    expect(targetStatus(promise, [point('2029', 101)], after)).toEqual({ status: 'met', crossing: null });
  });

  it('does not take “nearly” the number for the number', () => {
    const nearly = [point('2030-05', 100, { qualifier: 'nearly' })];
    expect(targetStatus(promise, nearly, '2030-06-01').status).toBe('open');
  });

  it('leaves values that stand beside the level series alone', () => {
    expect(targetStatus(promise, [point('2029', 500, { level: false })], after).status).toBe('due-no-result');
  });

  it('is missed where the year is over and a value stands below', () => {
    expect(targetStatus(promise, [point('2030-12-31', 99)], after).status).toBe('missed');
    expect(targetStatus(promise, [point('2031-02', 99), point('2031-05', 130)], after).status).toBe('missed');
  });

  it('is open until the year is over, and due without result after it', () => {
    expect(targetStatus(promise, [], '2030-12-31').status).toBe('open');
    expect(targetStatus(promise, [point('2029', 99)], '2031-01-01').status).toBe('due-no-result');
  });
});
