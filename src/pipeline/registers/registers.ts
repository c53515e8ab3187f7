import { z } from 'zod';
import { AgencyEntry } from '../../schema/agency.ts';
import { ArticleEntry } from '../../schema/article-entry.ts';
import { Chapter } from '../../schema/chapter.ts';
import { Correction } from '../../schema/correction.ts';
import { Edition } from '../../schema/edition.ts';
import { EventEntry } from '../../schema/event.ts';
import { Finding } from '../../schema/finding.ts';
import { OutcomeEntry } from '../../schema/outcome.ts';
import { PolicyEntry } from '../../schema/policy.ts';
import { ProvisionRegister } from '../../schema/provision.ts';
import { Reading } from '../../schema/reading.ts';
import { Reference } from '../../schema/reference.ts';
import { SetAsideRegister } from '../../schema/set-aside.ts';
import { Strand } from '../../schema/strand.ts';
import { TargetEntry } from '../../schema/target.ts';
import { Term } from '../../schema/term.ts';
import { Theme } from '../../schema/theme.ts';
import type { Register } from './register.ts';

/** The registers that are one file each: where they stand, and what they promise. */
export const singleRegisters = {
  edition: { path: 'data/registers/edition.yaml', schema: Edition },
  strands: { path: 'data/registers/strands.yaml', schema: z.array(Strand) },
  themes: { path: 'data/registers/themes.yaml', schema: z.array(Theme) },
  references: { path: 'data/registers/references.yaml', schema: z.array(Reference) },
  policies: { path: 'data/registers/policies.yaml', schema: z.array(PolicyEntry) },
  agencies: { path: 'data/registers/agencies.yaml', schema: z.array(AgencyEntry) },
  outcomes: { path: 'data/registers/outcomes.yaml', schema: z.array(OutcomeEntry) },
  targets: { path: 'data/registers/targets.yaml', schema: z.array(TargetEntry) },
  events: { path: 'data/registers/events.yaml', schema: z.array(EventEntry) },
  terms: { path: 'data/registers/glossary.yaml', schema: z.array(Term) },
  chapters: { path: 'data/registers/chapters.yaml', schema: z.array(Chapter) },
  findings: { path: 'data/registers/findings.yaml', schema: z.array(Finding) },
  setAside: { path: 'data/registers/set-aside.yaml', schema: SetAsideRegister },
  articles: { path: 'data/articles/articles.yaml', schema: z.array(ArticleEntry) },
} satisfies Record<string, { path: string; schema: z.ZodType }>;

/** The kinds of which a folder holds one file each. */
export const folderRegisters = {
  provisions: { folder: 'data/registers/provisions', extension: '.yaml', schema: ProvisionRegister },
  corrections: { folder: 'data/corrections', extension: '.yaml', schema: z.array(Correction) },
  readings: { folder: 'data/readings', extension: '.json', schema: Reading },
} satisfies Record<string, { folder: string; extension: string; schema: z.ZodType }>;

type Single = typeof singleRegisters;
type Folder = typeof folderRegisters;

/** Everything kept by hand, and the readings, as their schemas promise them; each knows where its values stand. */
export type Registers = { [Key in keyof Single]: Register<z.infer<Single[Key]['schema']>> } & {
  [Key in keyof Folder]: Register<z.infer<Folder[Key]['schema']>>[];
};
