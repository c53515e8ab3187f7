import { describe, expect, test } from 'vitest';
import { findDocumentNumbers, numberLine } from './document-number.ts';

const numbers = (text: string) => findDocumentNumbers(text).map(({ number }) => number);

describe('document numbers', () => {
  test.each([
    ['港航发〔2031〕12号', '港航发〔2031〕12号'],
    ['港航发[2031]12号', '港航发[2031]12号'],
    ['港航发（2031）12号', '港航发（2031）12号'],
    ['港航发【2031】第12号', '港航发【2031】第12号'],
    ['港航发﹝2031﹞12 号', '港航发﹝2031﹞12号'],
    ['港航发 〔 2031 年〕 12号', '港航发〔2031年〕12号'],
    ['港航字〔2031〕字第12号', '港航字〔2031〕字第12号'],
    ['云水省人民政府令第3号', '云水省人民政府令第3号'],
    ['云水省人民政府令（第3号）公布', '云水省人民政府令（第3号）'],
    ['港口部以港航发〔2031〕12号文印发', '港航发〔2031〕12号'],
    ['潮汐部令2031年第3号', '潮汐部令2031年第3号'],
    ['云水省主席令第七十八号', '云水省主席令第七十八号'],
    ['潮汐部第3号令', '潮汐部第3号令'],
    ['潮汐部公告2031年第7号', '潮汐部公告2031年第7号'],
    ['2031年第7号', '2031年第7号'],
  ])('in %s is %s', (text, number) => {
    expect(numbers(text)).toEqual([number]);
  });

  test.each([
    ['根据国灯发〔2031〕4号文件', '国灯发〔2031〕4号'],
    ['5月7日港航发〔2031〕4号', '港航发〔2031〕4号'],
    ['于2031年港航发〔2031〕4号', '港航发〔2031〕4号'],
    ['落实港航规划〔2031〕4号', '港航规划〔2031〕4号'],
    ['按照港航部原〔2031〕4号', '港航部原〔2031〕4号'],
    ['贯彻港规划发〔2031〕4号', '港规划发〔2031〕4号'],
  ])('in the sentence %s begin with their code: %s', (text, number) => {
    expect(numbers(text)).toEqual([number]);
  });

  test('are none of the things that have a number besides', () => {
    expect(
      numbers('2031年3号线开通，本次为第3号台风，地址为渔港路12号，〔2031〕12号，一号工程，账号号'),
    ).toEqual([]);
  });

  test('stand on a line of their own with a label at most', () => {
    expect(numberLine('发文字号：港航发〔2031〕12号')).toBe('港航发〔2031〕12号');
    expect(numberLine('（港航发〔2031〕12号）')).toBe('港航发〔2031〕12号');
    expect(numberLine('（2031年5月7日云水市人民政府令第3号公布 自2031年7月1日起施行）')).toBe(
      '云水市人民政府令第3号',
    );
    expect(numberLine('见港航发〔2031〕12号和港航发〔2031〕13号')).toBeNull();
  });

  test('cost no more than the text is long', () => {
    const start = performance.now();
    findDocumentNumbers('港'.repeat(500_000));
    findDocumentNumbers('港3号'.repeat(200_000));
    findDocumentNumbers('〔2031'.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
