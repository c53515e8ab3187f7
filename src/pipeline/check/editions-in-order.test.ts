import { describe, expect, it } from 'vitest';
import { buildLedger } from '../build-ledger.ts';
import { inventedProjectWith } from '../testing/invented-project.ts';

const correction = 'data/corrections/2036.yaml';

/** The messages about the invented project, edition 1.2.3, after its correction says this besides. */
function messagesOn(besides: string) {
  const { ledger, files } = buildLedger(
    inventedProjectWith(correction, '  action:', `${besides}\n  action:`),
  );
  return {
    ledger,
    messages: files.flatMap(({ path, messages }) =>
      messages.map(({ ruleId, line, reason }) => ({ path, ruleId, line, reason })),
    ),
  };
}

describe('a correction', () => {
  it('may say which editions carry the mistake, and what it bears on', () => {
    const { ledger, messages } = messagesOn(
      "  carried: { from: '1.2.0', until: '1.2.3' }\n  concerns: { charts: [quay-lanes], policies: [bay-2031-7] }",
    );
    expect(messages).toEqual([]);
    expect(ledger?.corrections[0]).toMatchObject({
      carried: { from: '1.2.0', until: '1.2.3' },
      concerns: { charts: ['quay-lanes'], policies: ['bay-2031-7'], targets: [] },
    });
  });

  it.each([
    ["  carried: { from: '1.2.3', until: '1.2.3' }", 'editions-in-order', 'expected one before 1.2.3'],
    ["  carried: { from: '1.10.0', until: '1.9.0' }", 'editions-in-order', 'expected one before 1.9.0'],
    ["  carried: { from: '1.2.0', until: '1.3.0' }", 'editions-in-order', 'expected none after 1.2.3'],
    ["  carried: { from: '1.2', until: '1.2.3' }", undefined, 'unexpected'],
    ['  concerns: { policies: [bay-2031-8] }', 'ids-known', 'did you mean “bay-2031-7”'],
    ['  concerns: { claims: ["target:nobody.value"] }', 'ids-known', 'expected one of claims'],
  ])('is refused with %j', (besides, rule, words) => {
    const { ledger, messages } = messagesOn(besides);
    expect(ledger).toBeNull();
    expect(messages).toMatchObject([{ path: correction, ...(rule && { ruleId: rule }) }]);
    expect(messages[0]?.reason).toContain(words);
    expect(messages[0]?.line).toBeGreaterThan(1);
  });
});
