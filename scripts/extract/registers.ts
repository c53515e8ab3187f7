import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { z } from 'zod';
import { loadGazetteer, type Gazetteer } from '../../src/pipeline/recognise/bodies/gazetteer.ts';
import { readRegister } from '../../src/pipeline/registers/read-register.ts';
import { AgencyEntry } from '../../src/schema/agency.ts';
import { ArticleEntry } from '../../src/schema/article-entry.ts';
import { NationalBody } from '../../src/schema/national-body.ts';

/** What `extract` needs from the registers, or null where one is broken; its messages stand on `files`. */
export interface Registers {
  files: VFile[];
  gazetteer: Gazetteer | null;
  articles: readonly ArticleEntry[] | null;
}

/** Reads the manifest of articles and the registers of bodies under the project’s root. */
export async function readRegisters(root: string): Promise<Registers> {
  const open = async (path: string): Promise<VFile> =>
    new VFile({ path, value: await readFile(join(root, path), 'utf8') });
  const files = await Promise.all(
    [
      'data/articles/articles.yaml',
      'data/registers/agencies.yaml',
      'data/registers/national-bodies.yaml',
    ].map(open),
  );
  const [manifest = new VFile(), agencyFile = new VFile(), bodyFile = new VFile()] = files;
  const agencies = readRegister(agencyFile, z.array(AgencyEntry));
  const bodies = readRegister(bodyFile, z.array(NationalBody));
  return {
    files,
    gazetteer: agencies && bodies ? loadGazetteer(agencies.value, bodies.value) : null,
    articles: readRegister(manifest, z.array(ArticleEntry))?.value ?? null,
  };
}
