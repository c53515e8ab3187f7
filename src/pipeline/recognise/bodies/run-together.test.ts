import { expect, it } from 'vitest';
import { testingGazetteer as gazetteer } from '../testing/gazetteer.ts';
import { segmentNames } from './segment-names.ts';

const names = (line: string) => segmentNames(line, gazetteer)?.map(({ name }) => name);

it('parts the Party’s bodies of a place from the bodies around them', () => {
  expect(names('中共云岭区委云岭区人民政府')).toEqual(['中共云岭区委', '云岭区人民政府']);
  expect(names('白沙市港航局中共白沙市委社会工作部白沙市财政局')).toEqual([
    '白沙市港航局',
    '中共白沙市委社会工作部',
    '白沙市财政局',
  ]);
});

it('begins no name with an office', () => {
  expect(names('云岭区委办公室云岭区人民政府办公室')).toEqual(['云岭区委办公室', '云岭区人民政府办公室']);
});

it('knows places whose names hold a sign of sentences', () => {
  expect(names('成都市财政局、将乐县财政局、那曲市财政局')).toEqual([
    '成都市财政局',
    '将乐县财政局',
    '那曲市财政局',
  ]);
  expect(names('各市都要建局')).toBeUndefined();
});
