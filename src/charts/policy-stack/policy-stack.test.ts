import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { inside, overlap } from '../drawing/box.ts';
import { policyStack } from './policy-stack.ts';
import { stackFiles } from './stack-files.ts';
import { drawnTexts, parseDrawing } from './testing/drawn-texts.ts';
import { inventedStack } from './testing/invented-stack.ts';
import { expectGolden } from '../../tests/expect-golden.ts';

const contextOf = (locale: (typeof locales)[number]) => ({
  locale,
  address: (path: string) => `/${locale}${path}`,
});
const drawings = locales.flatMap((locale) => policyStack.widths.map((width) => [locale, width] as const));

describe('the policy stack of invented policies', () => {
  test.for(drawings)('in %s at %d px is drawn as before', async ([locale, width]) => {
    const svg = policyStack.draw(inventedStack, contextOf(locale), width);
    await expectGolden(`${svg}\n`, `goldens/policy-stack-${locale}-${width}.svg`);
  });

  test('counts what ends together and what runs on', () => {
    expect(policyStack.words(inventedStack, contextOf('en')).title).toBe(
      'Three of these files are dated to 2035, one to 2038',
    );
    expect(policyStack.words(inventedStack, contextOf('zh')).title).toBe(
      '图中三份文件以2035年为限，写到2038年的只有一份',
    );
  });

  test('says which dates are soft and which ends were not found', () => {
    const { note } = policyStack.words(inventedStack, contextOf('en'));
    expect(note).toContain('No. 24 starts at signing');
    expect(note).toContain('No. 3 (last seen in use: 2031) and No. 24 (last seen in use: 5 March 2034)');
  });

  test('names the files whose date or count has a catch', () => {
    const soft = { en: 'First seen in a gazette.', zh: '首见于公报。' };
    const counted = { en: 'One list names two.', zh: '一份名单只列两家。' };
    const policies = inventedStack.policies.map((policy) =>
      policy.id === 'tides-3' && policy.published
        ? {
            ...policy,
            published: { ...policy.published, note: soft },
            issuers: { ...policy.issuers, note: counted },
          }
        : policy,
    );
    expect(policyStack.words({ ...inventedStack, policies }, contextOf('en')).note).toMatch(
      /^Drawn are .* of No\. 3 has a catch, told on its page\. No\. 24 starts/,
    );
    expect(policyStack.words({ ...inventedStack, policies }, contextOf('zh')).note).toMatch(
      /^图中是.*3号的公布日期或署名数尚有疑点，详见该文件页。/,
    );
  });

  test('says nothing of what runs on where nothing does', () => {
    const policies = inventedStack.policies.filter(({ id }) => id !== 'lamps-52');
    expect(policyStack.words({ ...inventedStack, policies }, contextOf('en')).title).toBe(
      'Three of these files are dated to 2035',
    );
    expect(() => policyStack.draw({ ...inventedStack, policies }, contextOf('en'), 1240)).not.toThrow();
  });

  test('is the same whatever the order of the ledger', () => {
    const turned = { ...inventedStack, policies: inventedStack.policies.toReversed() };
    expect(policyStack.draw(turned, contextOf('en'), 640)).toBe(
      policyStack.draw(inventedStack, contextOf('en'), 640),
    );
  });

  test('is not drawn at a width it was not made for', () => {
    expect(() => policyStack.draw(inventedStack, contextOf('en'), 500)).toThrow('expected one of 288, 640');
  });
});

describe('the policy stack of the ledger', () => {
  const ledger = loadLedger();
  const files = stackFiles(ledger);

  describe.for(drawings)('in %s at %d px', ([locale, width]) => {
    const drawing = parseDrawing(policyStack.draw(ledger, contextOf(locale), width));
    const texts = drawnTexts(drawing);
    const [, , frameWidth = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);

    test('sets no two texts over one another', () => {
      const crossed = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .flatMap((other) => (overlap(one.box, other.box) ? [[one.words, other.words]] : [])),
      );
      expect(crossed).toEqual([]);
    });

    test('keeps every text inside the frame and at 11 px or more', () => {
      const frame = { left: -0.5, top: 0, right: frameWidth + 0.5, bottom: height };
      expect(frameWidth).toBe(width);
      expect(texts.filter(({ box }) => !inside(box, frame))).toEqual([]);
      expect(texts.filter(({ size }) => size < 11)).toEqual([]);
    });

    test('names every file in a link to its page', () => {
      const links = [...drawing.querySelectorAll('a')];
      expect(links.map((link) => link.getAttribute('href'))).toEqual(
        files.map(({ policy }) => `/${locale}/policies/${policy.id}/`),
      );
      for (const [index, link] of links.entries()) {
        expect(link.querySelector('text')?.textContent).toBeTruthy();
        expect(link.textContent).toContain(files[index]?.policy.serial);
        expect(link.querySelector('title')?.textContent).toContain(files[index]?.policy.serial);
        expect(link.hasAttribute('aria-label')).toBe(false);
      }
    });

    test('draws one line a signature', () => {
      for (const { policy, signatures } of files) {
        const lines =
          drawing.querySelector(`[data-policy="${policy.id}"] .signature-line`)?.getAttribute('d') ?? '';
        expect(lines.match(/m/g)).toHaveLength(signatures);
      }
    });

    test('has no inline style, and ids of its own', () => {
      expect(drawing.querySelectorAll('style, [style]')).toHaveLength(0);
      const ids = [...drawing.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => id.startsWith(`policy-stack-${width}-`))).toBe(true);
    });
  });

  test('has a table row for every file', () => {
    for (const locale of locales) {
      const { columns, rows } = policyStack.table(ledger, contextOf(locale));
      expect(rows).toHaveLength(files.length);
      expect(rows.every((row) => row.length === columns.length && row.every(Boolean))).toBe(true);
    }
  });
});
