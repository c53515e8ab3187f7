import type { Ledger } from '../../src/schema/ledger.ts';
import type { BuiltSite } from './built-site.ts';

/** Something wrong with the built site. */
export interface Finding {
  /** Page or file it was found in. */
  where: string;
  /** Unexpected what, expected what. */
  message: string;
}

/** One thing that must hold of the built site; a file each. */
export interface SiteCheck {
  id: string;
  /** What holds, as a sentence. */
  title: string;
  run(site: BuiltSite, ledger: Ledger): Finding[] | Promise<Finding[]>;
  /** A figure worth watching, found or not; null where there is none. */
  note?(site: BuiltSite): string | null;
}
