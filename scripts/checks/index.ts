import { budgets } from './budgets.ts';
import type { SiteCheck } from './check.ts';
import { citables } from './citables.ts';
import { citations } from './citations.ts';
import { contentSecurity } from './content-security.ts';
import { evidence } from './evidence.ts';
import { headings } from './headings.ts';
import { html } from './html.ts';
import { languageRuns } from './language-runs.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { origins } from './origins.ts';
import { records } from './records.ts';
import { releases } from './releases.ts';
import { shareImages } from './share-images.ts';
import { tables } from './tables.ts';
import { unbroken } from './unbroken.ts';

/** Every check of the built site; adding one is adding a file and a name here. */
export const siteChecks: readonly SiteCheck[] = [
  records,
  links,
  evidence,
  languages,
  languageRuns,
  headings,
  tables,
  html,
  unbroken,
  origins,
  citations,
  citables,
  contentSecurity,
  shareImages,
  releases,
  budgets,
];
