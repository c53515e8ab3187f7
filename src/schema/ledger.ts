import { z } from 'zod';
import { Agency } from './agency.ts';
import { Article } from './article-entry.ts';
import { Chapter } from './chapter.ts';
import { Claim } from './claim.ts';
import { Correction } from './correction.ts';
import { Edition } from './edition.ts';
import { Event } from './event.ts';
import { Evidence } from './evidence.ts';
import { Finding } from './finding.ts';
import { Outcome } from './outcome.ts';
import { Policy } from './policy.ts';
import { Provision } from './provision.ts';
import { Reference } from './reference.ts';
import { SetAside } from './set-aside.ts';
import { Strand } from './strand.ts';
import { Target } from './target.ts';
import { Term } from './term.ts';
import { Theme } from './theme.ts';

/** Everything the site shows: one file each in `data/ledger`. */
export const Ledger = z.strictObject({
  edition: Edition,
  strands: z.array(Strand),
  themes: z.array(Theme),
  policies: z.array(Policy),
  provisions: z.array(Provision),
  agencies: z.array(Agency),
  targets: z.array(Target),
  outcomes: z.array(Outcome),
  events: z.array(Event),
  evidence: z.array(Evidence),
  articles: z.array(Article),
  references: z.array(Reference),
  setAside: z.array(SetAside),
  claims: z.array(Claim),
  chapters: z.array(Chapter),
  findings: z.array(Finding),
  terms: z.array(Term),
  corrections: z.array(Correction),
});
export type Ledger = z.infer<typeof Ledger>;
