import { describe, expect, it } from 'vitest';
import { readRegisters } from '../registers/read-registers.ts';
import { inventedProjectWith } from '../testing/invented-project.ts';
import { correctReadings } from './corrected-readings.ts';

/** The reading of the invented article after one correction, written as YAML. */
function corrected(action: string) {
  const files = inventedProjectWith('data/corrections/2036.yaml', '{ kind: none }', action);
  const { registers } = readRegisters(files);
  if (!registers) throw new Error('unexpected problems in the invented project');
  const { readings, problems } = correctReadings(registers);
  return { reading: readings.get('bay-news'), rules: problems.map(({ rule }) => rule) };
}

describe('correctReadings', () => {
  it('overrides a title', () => {
    const { reading, rules } = corrected(
      '{ kind: override-title, article: bay-news, from: 关于培育港湾工匠企业的意见, to: 关于培育工匠企业的意见 }',
    );
    expect(rules).toEqual([]);
    expect(reading?.documents.map(({ title }) => title)).toEqual(['关于培育工匠企业的意见']);
  });

  it('withdraws a figure', () => {
    const { reading, rules } = corrected('{ kind: withdraw-figure, article: bay-news, phrase: 8项任务 }');
    expect(rules).toEqual([]);
    expect(reading?.figures.map(({ phrase }) => phrase)).toEqual(['培育300家工匠企业']);
  });

  it('overrides the kind of a date', () => {
    const { reading, rules } = corrected(
      "{ kind: override-date-kind, article: bay-news, date: '2031-04-10', from: published, to: mentioned }",
    );
    expect(rules).toEqual([]);
    expect(reading?.dates.map(({ kind }) => kind)).toEqual(['signed', 'mentioned', 'deadline']);
  });

  it.each([
    '{ kind: override-title, article: bay-news, from: 别的意见, to: 意见 }',
    '{ kind: withdraw-figure, article: bay-news, phrase: 9项任务 }',
    "{ kind: override-date-kind, article: bay-news, date: '2031-04-10', from: signed, to: mentioned }",
    '{ kind: withdraw-figure, article: no-news, phrase: 8项任务 }',
  ])('refuses one that matches nothing: %s', (action) => {
    expect(corrected(action).rules).toEqual(['correction-matches']);
  });
});
