import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseDocuments } from '../documents/index.ts';
import { articleOfText, type ArticleMatter } from '../testing/article-of-text.ts';
import { exists, nearestDay, shiftDay, toPartialDate } from './calendar.ts';
import { fiveYearPlanEnd } from './five-year-plan.ts';
import { recogniseDates } from './index.ts';

/** Dates as `date kind words`, in an article of 15 June 2030. */
function read(body: readonly string[], matter: ArticleMatter = {}): string[] {
  const article = articleOfText(body, matter);
  return recogniseDates(article, recogniseDocuments(article)).map(({ date, kind, at }) => {
    const text = at.paragraph === 0 ? article.head[0]?.text : article.paragraphs[at.paragraph - 1]?.text;
    return `${date} ${kind} ${text?.slice(at.start, at.end)}`;
  });
}

it('gives the day of a page’s update as mentioned only', () => {
  expect(read([], { head: ['更新时间：2029-12-17 08:30'] })).toEqual(['2029-12-17 mentioned 2029-12-17']);
});

describe('dates in one sentence', () => {
  it.each([
    ['力争到2035年，建成渔港。', ['2035 deadline 到2035年']],
    ['2033年底前完成。', ['2033 deadline 2033年底前']],
    ['2031年6月底前完成。', ['2031-06 deadline 2031年6月底前']],
    ['到“十六五”末，建成渔港。', ['2035 deadline 到“十六五”末']],
    ['今年底前完成。', ['2030 deadline 今年底前']],
    ['明年底前完成。', ['2031 deadline 明年底前']],
    ['到2020年，已建成渔港。', ['2020 mentioned 到2020年']],
    ['2016年以来，渔港发展很快。', ['2016 mentioned 2016年以来']],
    ['自2031年1月1日起施行。', ['2031-01-01 mentioned 2031年1月1日']],
    ['二〇二八年三月十六日通过。', ['2028-03-16 mentioned 二〇二八年三月十六日']],
    ['2026—2030年建成。', ['2026 mentioned 2026—2030年', '2030 deadline 2026—2030年']],
    ['2039年5月1日起，2月29日止。', ['2039-05-01 mentioned 2039年5月1日']],
    ['茶园始于一〇〇〇年。', []],
    ['17.12.2029，会议召开。', ['2029-12-17 mentioned 17.12.2029']],
    ['3月2日召开会议。', ['2030-03-02 mentioned 3月2日']],
    ['申报阶段（6月17日至7月10日）。', ['2030-06-17 mentioned 6月17日', '2030-07-10 deadline 7月10日']],
    ['12月2日召开会议。', ['2029-12-02 mentioned 12月2日']],
    ['将于8月1日前完成。', ['2030-08-01 deadline 8月1日前']],
    ['2028年5月1日起，6月1日止。', ['2028-05-01 mentioned 2028年5月1日', '2028-06-01 mentioned 6月1日']],
    ['去年8月起试点，今年以来增长。', ['2029-08 mentioned 去年8月', '2030 mentioned 今年以来']],
    ['今年拟遴选不超过12家。', ['2030 deadline 今年']],
    ['今年“三夏”前启动，今年9月底前完成。', ['2030 deadline 今年', '2030-09 deadline 今年9月底前']],
    ['明年起每年培养二百名。', ['2031 mentioned 明年']],
    ['明年二季度完成设立，于明年二季度评估。', ['2031 deadline 明年']],
    ['明年大会将移师白沙。', ['2031 mentioned 明年']],
    ['上年度收入和去年同期一样。', []],
    ['去年底，共有渔港九处，局长昨日表示。', ['2029 mentioned 去年底', '2030-06-14 mentioned 昨日']],
    ['年内建成两处，三年内验收。', ['2030 deadline 年内']],
    ['未来三年培训渔民，用两年左右时间建成。', ['2033 deadline 未来三年', '2032 deadline 用两年左右时间']],
    ['截至5月末，渔港已有三处。', ['2030-05 mentioned 5月末']],
    ['9月底前建成，每年6月底检查，为期18个月。', ['2030-09 deadline 9月底前']],
    ['渔业厅14日在白沙举行发布会。', ['2030-06-14 mentioned 14日']],
    ['本周（6月10日至15日），各地出招。', ['2030-06-10 mentioned 6月10日', '2030-06-15 mentioned 15日']],
    ['2030年，签约8家；2031年，签约20家。', ['2030 deadline 2030年', '2031 deadline 2031年']],
    ['2031年突破百处，较2030年增长两成。', ['2031 deadline 2031年', '2030 mentioned 2030年']],
    ['在15个工作日内办结，7日内答复。', []],
    ['2030年，新增渔港8处；其余为2030年的存量。', ['2030 deadline 2030年', '2030 mentioned 2030年']],
    ['2030年，新增渔港8处，同比增长一成。', ['2030 mentioned 2030年']],
    ['试点（2030年7—8月）。', ['2030-07 mentioned 2030年7', '2030-08 deadline 8月']],
    [
      '2030年7月1日—2031年12月31日实施。',
      ['2030-07-01 mentioned 2030年7月1日', '2031-12-31 deadline 2031年12月31日'],
    ],
    ['7月10日17:00前登录，每年3月31日前报送。', ['2030-07-10 deadline 7月10日']],
    ['官员6月上旬透露，力争三年内建成。', ['2030-06 mentioned 6月', '2033 deadline 力争三年内']],
    ['未来五年，渔业收入年均增长。', []],
    ['云水市人民政府办公室2030年7月1日印发', ['2030-07-01 mentioned 2030年7月1日']],
    [
      '《渔港方案》已经2030年6月1日市政府第8次会议审议通过，现印发给你们。',
      ['2030-06-01 mentioned 2030年6月1日'],
    ],
    ['版本2.3.4，编号2030-2031-7。', []],
  ])('%s', (sentence, expected) => {
    expect(read([sentence])).toEqual(expected);
  });
});

describe('dates of documents', () => {
  it.each([
    ['6月1日，港口部发布《渔港建设方案》。', ['2030-06-01 published 6月1日']],
    ['港口部昨日发布《渔港建设方案》。', ['2030-06-14 published 昨日']],
    [
      '据港口部网站6月12日消息，6月1日，港口部发布《渔港建设方案》。',
      ['2030-06-12 published 6月12日', '2030-06-01 signed 6月1日'],
    ],
    ['某社云水6月14日电 港口部近日印发《渔港建设方案》。', ['2030-06-14 published 6月14日']],
    [
      '港口部印发《渔港建设方案(2030—2033年)》。',
      ['2030 mentioned (2030—2033年)', '2033 deadline (2030—2033年)'],
    ],
    [
      '根据《渔港规划(2026—2035年)》，港口部印发《航标方案》。',
      ['2026 mentioned (2026—2035年)', '2035 mentioned (2026—2035年)'],
    ],
    ['港口部印发《渔港建设方案》（港发〔2030〕7号）。', ['2030 mentioned 〔2030〕']],
    ['成文日期：2030年6月1日', ['2030-06-01 signed 2030年6月1日']],
    ['发布日期：2030年6月3日', ['2030-06-03 published 2030年6月3日']],
  ])('%s', (sentence, expected) => {
    expect(read([sentence])).toEqual(expected);
  });

  it.each([
    ['云水日报 2030-06-15', '2030-06-15 published 2030-06-15'],
    ['（2030年5月7日云水市人民政府令第41号公布）', '2030-05-07 published 2030年5月7日'],
    ['云水财经6月15日消息，港口部开会。', '2030-06-15 published 6月15日'],
  ])('stand in the line “%s”', (line, expected) => {
    expect(read([line])).toEqual([expected]);
  });

  it('count no years ahead where the title of the subject has a term', () => {
    const body = '港口部印发《渔港方案（2030—2032年）》，力争用三年时间建成渔港。';
    expect(read([body])).toEqual(['2030 mentioned （2030—2032年）', '2032 deadline （2030—2032年）']);
  });

  it('are signed under the names, and look ahead from there', () => {
    const body = ['关于渔港建设的通知', '各市：', '到2027年，建成渔港。', '港口部', '2024年3月16日'];
    expect(read(body)).toEqual(['2027 deadline 到2027年', '2024-03-16 signed 2024年3月16日']);
  });

  it('stand in the date line of the page', () => {
    const head = [{ text: '2030-06-15 08:00 来源:云水日报', kind: 'dateline' as const }];
    expect(read(['港口部开会。'], { head })).toEqual(['2030-06-15 published 2030-06-15']);
  });
});

describe('what is no date or said before', () => {
  it('is reported where no calendar has the day', () => {
    const article = articleOfText(['会议于2030年2月30日召开。']);
    expect(recogniseDates(article, [])).toEqual([]);
    expect(article.file.messages).toMatchObject([{ ruleId: 'impossible-date', line: 1, column: 4 }]);
  });

  it('is listed once', () => {
    expect(read(['到2035年，建成渔港。', '明确2035年目标', '到2035年，建成航标。'])).toEqual([
      '2035 deadline 到2035年',
    ]);
  });

  it('is left out where a day has no year and nothing completes it', () => {
    expect(read(['3月2日召开会议。'], { published: null })).toEqual([]);
  });
});

describe('a year of goals', () => {
  it.each([
    ['2031年的主要目标是建港。', ['2031 deadline 2031年']],
    ['确定2031年发展目标。', ['2031 deadline 2031年']],
    ['截至2030年底，建成9座渔港。', ['2030 mentioned 2030年底']],
    ['根据二〇三五年远景目标纲要', ['2035 mentioned 二〇三五年']],
    ['刊发于10/18/2029', ['2029-10-18 mentioned 10/18/2029']],
    ['刊发于10/11/2029', []],
  ])('in an article without a day: %s', (text, dates) => {
    expect(read([text], { published: null })).toEqual(dates);
  });

  it('is completed from the day of the signature where the article has none', () => {
    const body = ['各市港口局：', '请于7月15日前报送。', '港口部', '2031年6月5日'];
    expect(read(body, { published: null })).toContain('2031-07-15 deadline 7月15日前');
  });
});

describe('the calendar', () => {
  it('agrees with the clock’s on which days exist', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), part(14), part(33), (year, month, day) => {
        const real = new Date(Date.UTC(year, month - 1, day));
        const isReal =
          real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
        return exists(year, month, day) === isReal;
      }),
    );
  });

  it('finds the nearest day on the right side', () => {
    expect(nearestDay('2030-06-15', 12, 31, false)).toBe('2029-12-31');
    expect(nearestDay('2030-06-15', 3, 1, true)).toBe('2031-03-01');
    expect(nearestDay('2030-06-15', 6, 15, false)).toBe('2030-06-15');
    expect(shiftDay('2030-03-01', -1)).toBe('2030-02-28');
    expect(toPartialDate(2030, 6, null)).toBe('2030-06');
  });

  it.each([
    ['十四五', 2025],
    ['十五五', 2030],
    ['十二五', 2015],
    ['三五', null],
    ['五', null],
  ])('knows when %s ends', (name, year) => {
    expect(fiveYearPlanEnd(name)).toBe(year);
  });
});
