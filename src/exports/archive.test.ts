import { fromBufferPromise } from 'yauzl';
import { expect, test } from 'vitest';
import { archiveOf } from './archive.ts';
import { ARCHIVE } from './shared-files.ts';
import { shared } from './testing.ts';

async function unzipped(bytes: Uint8Array): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const zip = await fromBufferPromise(Buffer.from(bytes), {});
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks).toString());
  }
  return files;
}

test('another reader of zips finds every file, byte for byte', async () => {
  const zip = shared.find(({ path }) => path === ARCHIVE);
  const found = await unzipped(zip?.content as Uint8Array);
  const expected = shared.filter(({ path }) => path !== ARCHIVE);
  const [folder] = [...found.keys()].map((name) => name.split('/')[0] ?? '');
  expect(folder).toMatch(/^made-with-services-\d+\.\d+\.\d+$/);
  expect(found).toEqual(new Map(expected.map(({ path, content }) => [`${folder}/${path}`, content])));
});

test('the same files make the same bytes in every zone', () => {
  const made = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    const offset = new Date(2030, 4, 6).getTimezoneOffset();
    const bytes = archiveOf('data', [{ path: 'a.txt', content: '一' }], '2030-05-06');
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    return { offset, bytes: Buffer.from(bytes).toString('hex') };
  });
  expect(new Set(made.map(({ offset }) => offset)).size).toBe(3);
  expect(new Set(made.map(({ bytes }) => bytes)).size).toBe(1);
});
