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
  articles: readonly KnownArticle[] | null;
}

// To read articles only names are needed. An editor who fills in a draft looks at the article again and again meanwhile:
// entries that are not written yet stand in nobody’s way here, and the ledger refuses them.
const KnownArticle = z.looseObject(ArticleEntry.pick({ id: true, file: true, sha256: true }).shape);
const KnownAgency = z.looseObject(AgencyEntry.pick({ name: true, short: true, aliases: true }).shape);

/** What is known of an article before it is read. */
export type KnownArticle = Pick<ArticleEntry, 'id' | 'file' | 'sha256'>;

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
  const agencies = readRegister(agencyFile, z.array(KnownAgency), { drafts: true });
  const bodies = readRegister(bodyFile, z.array(NationalBody));
  return {
    files,
    gazetteer: agencies && bodies ? loadGazetteer(agencies.value, bodies.value) : null,
    articles: readRegister(manifest, z.array(KnownArticle), { drafts: true })?.value ?? null,
  };
}
