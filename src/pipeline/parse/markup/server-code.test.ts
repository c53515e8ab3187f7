import { expect, test } from 'vitest';
import { blankServerCode } from './server-code.ts';

test.each([
  ['<p>甲<%= name %>乙</p>', '<p>甲           乙</p>'],
  ['<% if (x > 1) {\n %>甲<% } %>', '               \n   甲       '],
  ['甲<?php echo "<p>"; ?>乙', `甲${' '.repeat(20)}乙`],
  ['占比<%5，没有写完', '占比<%5，没有写完'],
  ['甲%>乙', '甲%>乙'],
])('Of “%s” stays “%s”', (text, blanked) => {
  expect(blankServerCode(text)).toBe(blanked);
  expect(blanked).toHaveLength(text.length);
});

test('Openings without end take linear time', () => {
  const text = '<%'.repeat(500_000);
  expect(blankServerCode(text)).toBe(text);
});
