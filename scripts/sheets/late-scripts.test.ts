import { expect, test } from 'vitest';
import { withLateScripts } from './late-scripts.ts';

test('scripts that are files are fetched last, all others are left alone', () => {
  const data = '<script type="application/ld+json">{}</script><script>1</script>';
  expect(withLateScripts(`${data}<script type="module" src="/a.js"></script>`)).toBe(
    `${data}<script type="module" fetchpriority="low" src="/a.js"></script>`,
  );
});
