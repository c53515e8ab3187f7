import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { NationalBody } from '../../../schema/national-body.ts';
import { testingGazetteer as gazetteer } from '../testing/gazetteer.ts';
import { findBodyLists } from './body-list.ts';
import { findBodies } from './find-bodies.ts';
import { isBodyName, isUnnamed } from './name-grammar.ts';
import { segmentNames } from './segment-names.ts';

describe('the gazetteer', () => {
  it.each([
    ['潮汐和航道建设部', '潮汐和航道建设部'],
    ['潮汐航道部', '潮汐航道部'],
    ['潮航部', '潮汐航道部'],
    ['国家灯塔浮标委', '国家灯塔浮标委'],
    ['国家灯标委', '国家灯塔浮标委'],
    ['灯标委', '国家灯塔浮标委'],
    ['坞行', '船坞银行'],
  ])('lists %s as %s', (name, canonical) => {
    expect(gazetteer.lookup(name)?.canonical).toBe(canonical);
  });

  it('takes all names of one body for that body', () => {
    const bodies = ['国家灯塔和浮标委员会', '灯塔浮标委', '灯标委'].map(
      (name) => gazetteer.lookup(name)?.body,
    );
    expect(new Set(bodies).size).toBe(1);
  });

  it('holds a register that is in order, each name for one body', () => {
    const register: unknown = parse(readFileSync('data/registers/national-bodies.yaml', 'utf8'));
    const bodies = z.array(NationalBody).parse(register);
    const owners = new Map<string, string>();
    for (const { full, short, informal } of bodies) {
      for (const name of [full, ...short, ...informal]) {
        expect(owners.get(name) ?? full, name).toBe(full);
        owners.set(name, full);
      }
    }
  });
});

describe('a body’s name by its look', () => {
  it.each(['三门湾县渔业局', '省数据发展管理局', '市大数据服务中心', '中国缆绳协会', '云水市人民政府办公室'])(
    'is %s',
    (name) => {
      expect(isBodyName(name)).toBe(true);
    },
  );

  it.each([
    '东部',
    '布局',
    '社会',
    '推进大会',
    '加强港口管理部',
    '执行',
    '各有关部门',
    '创新中心',
    '全部',
    '博览会',
  ])('is not %s', (name) => {
    expect(isBodyName(name)).toBe(false);
  });

  it.each(['各地', '相关部门', '有关行业协会', '各县人民政府', '地方各级人民政府'])(
    'names nobody in %s',
    (name) => {
      expect(isUnnamed(name)).toBe(true);
    },
  );
});

describe('bodies in running text', () => {
  const names = (text: string) => findBodies(text, gazetteer).map(({ name }) => name);

  it.each([
    ['近日，港口部、国家缆绳总局印发', ['港口部', '国家缆绳总局']],
    ['港口部门和港口部长都来了', []],
    ['云水市缆绳总局发布', ['云水市缆绳总局']],
    ['日前，云水省渔业厅、云水省财政厅联合印发', ['云水省渔业厅', '云水省财政厅']],
    ['港口部办公厅发布', ['港口部办公厅']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('joins a list over commas, 和 and 会同, and takes unknown names between the marks', () => {
    const [list, ...more] = findBodyLists('港口部会同灯语办、中国缆绳联合会和船坞银行发布', gazetteer);
    expect(list?.bodies.map(({ name }) => name)).toEqual(['港口部', '灯语办', '中国缆绳联合会', '船坞银行']);
    expect(more).toEqual([]);
  });
});

describe('a line of names', () => {
  it.each([
    ['港口部', ['港口部']],
    ['港口部国家缆绳总局灯语办', ['港口部', '国家缆绳总局', '灯语办']],
    ['港口部办公厅船坞银行办公厅', ['港口部办公厅', '船坞银行办公厅']],
    ['云水省渔业厅云水省财政厅', ['云水省渔业厅', '云水省财政厅']],
    ['国家缆绳总局云水省缆绳局', ['国家缆绳总局云水省缆绳局']],
    ['港口部 云水省渔业厅', ['港口部', '云水省渔业厅']],
  ])('%s', (line, expected) => {
    expect(segmentNames(line, gazetteer)?.map(({ name }) => name)).toEqual(expected);
  });

  it.each(['港口部要求各地抓好落实', '一、港口部', '2030年6月1日', ''])('is not %s', (line) => {
    expect(segmentNames(line, gazetteer)).toBeNull();
  });
});
