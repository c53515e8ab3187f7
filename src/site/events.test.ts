import { expect, test } from 'vitest';
import { fullWhenOf, whenOf } from './events.ts';

const at = (
  date: string,
  kind: 'published' | 'due' | 'milestone' = 'published',
  after: string | null = null,
) => ({ date, kind, after });

test.for([
  [at('2030-03-05'), '5 March', '3月5日'],
  [at('2030-03'), 'March', '3月'],
  [at('2030', 'due'), '〔by the end of 2030〕', '〔2030年底前〕'],
  [at('2030'), '〔day not found〕', '〔具体日期未查到〕'],
  [
    at('2030-08-01', 'milestone', '2030-06-27'),
    '〔between 27 June and 1 August〕',
    '〔6月27日至8月1日之间〕',
  ],
  [
    at('2031-01-09', 'milestone', '2030-06-27'),
    '〔between 27 June 2030 and 9 January〕',
    '〔2030年6月27日至1月9日之间〕',
  ],
] as const)('in a list %o is %s and %s', ([event, en, zh]) => {
  expect([whenOf(event, 'en'), whenOf(event, 'zh')]).toEqual([en, zh]);
});

test('on a page of its own an event has its year', () => {
  expect(fullWhenOf(at('2030-03-05'), 'en')).toBe('5 March 2030');
  expect(fullWhenOf(at('2030', 'due'), 'zh')).toBe('2030年底前');
  expect(fullWhenOf(at('2030-08-01', 'milestone', '2030-06-27'), 'en')).toBe(
    'between 27 June 2030 and 1 August 2030',
  );
});
