import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Bilingual } from '../../schema/bilingual.ts';
import { Source } from '../../schema/evidence.ts';
import { Identifier } from '../../schema/identifier.ts';
import { PartialDate } from '../../schema/partial-date.ts';
import { readRegister } from './read-register.ts';

const Entries = z.array(
  z.strictObject({
    id: Identifier,
    title: Bilingual,
    date: PartialDate.nullable(),
    kind: z.enum(['notice', 'plan']),
    evidence: z.array(Source),
  }),
);

const good = `- id: harbour-plan
  title: { en: Harbour plan, zh: 港口规划 }
  date: '2031-02'
  kind: plan
  evidence:
    - { article: bay-news, quote: 三座码头 }
`;

/** What a register says about a text, as line:column rule: reason. */
function messages(text: string): string[] {
  const file = new VFile({ path: 'plans.yaml', value: text });
  readRegister(file, Entries);
  return file.messages.map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId}: ${reason}`);
}

describe('readRegister', () => {
  it('gives what the file holds, and where it stands', () => {
    const register = readRegister(new VFile({ path: 'plans.yaml', value: good }), Entries);
    expect(register?.value[0]?.title.zh).toBe('港口规划');
    expect(register?.placeOf([0, 'evidence', 0, 'quote'])).toEqual({ line: 6, column: 35 });
    expect(register?.placeOf([0, 'evidence', 7, 'quote'])).toEqual({ line: 6, column: 5 });
  });

  it('tells a typo in a key with the nearest known key', () => {
    expect(messages(good.replace('kind: plan', 'kidn: plan'))).toEqual([
      '1:3 missing-key: missing `kind`, expected one of “notice”, “plan”; add it here',
      '4:3 unknown-key: unexpected key `kidn`, expected `id`, `title`, `date`, `kind`, `evidence`; did you mean `kind`?',
    ]);
  });

  it('tells a sign that cannot be seen at its place, by its number', () => {
    expect(messages(good.replace('Harbour plan', 'Harbour \u202Eplan'))).toEqual([
      '2:24 hidden-sign: unexpected U+202E, a sign that cannot be seen, expected only what readers see; delete it',
    ]);
  });

  it('tells a line break inside a text, which would be a new line of a calendar or a reference file', () => {
    expect(messages(good.replace('Harbour plan', '"Harbour\\nplan"'))).toEqual([
      '2:16 line-break: unexpected line break in a text, expected one paragraph; fold it with >-',
    ]);
  });

  it('tells a text that no page has room for', () => {
    expect(messages(good.replace('Harbour plan', 'H'.repeat(10_000)))).toEqual([
      '2:16 too-long: unexpected text of 10000 characters, expected at most 3000; shorten it',
    ]);
  });

  it('tells a missing translation at the words that lack it', () => {
    expect(messages(good.replace(', zh: 港口规划', ''))).toEqual([
      '2:10 missing-key: missing `zh`, expected text; add it here',
    ]);
  });

  it('tells a date that does not exist', () => {
    expect(messages(good.replace('2031-02', '2031-02-30'))).toEqual([
      '3:9 invalid-union: unexpected “2031-02-30”, expected a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD',
    ]);
  });

  it('tells an id used twice with the place of the first', () => {
    expect(messages(good + good)).toEqual([
      '7:7 duplicate-id: unexpected second “harbour-plan”, expected every id once; the first stands in line 1',
    ]);
  });

  it('explains the branch of a union that was meant', () => {
    expect(messages(good.replace('quote: 三座码头', 'qoute: 三座码头'))).toEqual([
      expect.stringMatching(/^6:7 missing-key: missing `quote`/),
      expect.stringMatching(/^6:28 unknown-key: unexpected key `qoute`.*did you mean `quote`\?$/),
    ]);
  });

  it('refuses a quotation that is longer than needed', () => {
    expect(messages(good.replace('三座码头', '码'.repeat(41)))).toEqual([
      expect.stringContaining('expected at most 40 characters'),
    ]);
  });

  it('tells a wrong value with the nearest known one', () => {
    expect(messages(good.replace('kind: plan', 'kind: plans'))).toEqual([
      '4:9 unknown-value: unexpected “plans”, expected one of “notice”, “plan”; did you mean “plan”?',
    ]);
  });

  it('tells broken YAML, an empty file and a bomb of aliases without throwing', () => {
    expect(messages('- id: [1')[0]).toMatch(/^1:\d+ yaml: unexpected YAML/);
    expect(messages('')[0]).toBe('1:1 wrong-type: unexpected nothing, expected a list');
    const bomb = [...'abcdefghi'].reduce(
      (text, key, n, all) =>
        `${text}${key}: &${key} [${Array(9)
          .fill(n ? `*${all[n - 1]}` : 'x')
          .join(',')}]\n`,
      '',
    );
    expect(messages(bomb)[0]).toMatch(/yaml: unexpected structure/);
  });

  it('says of a placeholder only that it is one, at its own place', () => {
    expect(
      messages(
        good.replace('harbour-plan', 'TODO(id of the plan)').replace('港口规划', '港口TODO(名称)规划'),
      ),
    ).toEqual([
      '1:7 placeholder: unexpected placeholder “TODO(id of the plan)”, expected what it stands for; write it, or take the entry out',
      '2:36 placeholder: unexpected placeholder “TODO(名称)”, expected what it stands for; write it, or take the entry out',
    ]);
  });

  it('tells other mistakes beside a placeholder', () => {
    expect(messages(good.replace('harbour-plan', 'TODO(id)').replace('kind: plan', 'kind: plam'))).toEqual([
      expect.stringContaining('1:7 placeholder:'),
      expect.stringContaining('4:9 unknown-value:'),
    ]);
  });

  it('takes placeholders for values where drafts are read', () => {
    const file = new VFile({ path: 'plans.yaml', value: good.replace('Harbour plan', 'TODO(title)') });
    expect(readRegister(file, Entries, { drafts: true })?.value[0]?.title.en).toBe('TODO(title)');
    expect(readRegister(file, Entries)).toBeNull();
  });

  it('lets a comment speak of placeholders', () => {
    expect(messages(`# TODO(…) is what a person must write\n${good}`)).toEqual([]);
  });
});
