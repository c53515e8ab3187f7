import { describe, expect, it } from 'vitest';
import { officialName, placeIn, unitIn } from './local-name.ts';

describe('the place in a local body’s name', () => {
  it.each([
    ['福建省财政厅', '福建省'],
    ['广西财政厅', '广西'],
    ['云水市潮安区财政局', '云水市潮安区'],
    ['广州市商务局', '广州市'],
    ['港口部', ''],
    ['云水区域协调局', ''],
    ['国家缆绳总局', ''],
  ])('of %s is “%s”', (name, place) => {
    expect(placeIn(name)).toBe(place);
  });

  it.each([
    ['省财政厅', '省'],
    ['市市场监管局', '市'],
    ['市场监管局', null],
    ['市政府', '市'],
    ['自治区财政厅', '自治区'],
    ['省领导联系办公室', null],
    ['区域协调局', null],
  ])('is told elsewhere for %s by %s', (name, unit) => {
    expect(unitIn(name)).toBe(unit);
  });
});

describe('the official name of a local body', () => {
  it.each([
    ['福建', '工信厅', '福建省工业和信息化厅'],
    ['宁夏', '财政厅', '宁夏回族自治区财政厅'],
    ['上海', '经信委', '上海市经济和信息化委员会'],
    ['云水市', '政府办公室', '云水市人民政府办公室'],
    ['香港特区', '政府', '香港特区政府'],
    ['云水省', '发展改革委', '云水省发展改革委'],
    ['福建', '海事局', '福建海事局'],
  ])('%s, %s → %s', (place, rest, name) => {
    expect(officialName(place, rest)).toBe(name);
  });
});
