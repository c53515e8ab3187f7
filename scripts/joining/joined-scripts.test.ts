import { expect, test } from 'vitest';
import { joinedScripts } from './joined-scripts.ts';

const script = (address: string) => `<script type="module" src="${address}"></script>`;

test('the scripts of a page become one, where the first stood, fetched last', () => {
  const asked: (readonly string[])[] = [];
  const joined = joinedScripts(
    `<head>${script('/a.js')}</head><body>1${script('/b.js')}2${script('/a.js')}</body>`,
    (scripts) => {
      asked.push(scripts);
      return '/one.js';
    },
  );
  expect(asked).toEqual([['/a.js', '/b.js']]);
  expect(joined).toEqual({
    html: '<head><script type="module" fetchpriority="low" src="/one.js"></script></head><body>12</body>',
    scripts: ['/a.js', '/b.js'],
  });
});

test('what is no file stays as it is, and so does a page without scripts', () => {
  const data = '<script type="application/ld+json">{}</script><script>1</script>';
  expect(joinedScripts(data, () => '')).toBeNull();
  expect(joinedScripts(`${data}${script('/a.js')}`, () => '/one.js')?.html).toBe(
    `${data}<script type="module" fetchpriority="low" src="/one.js"></script>`,
  );
});
