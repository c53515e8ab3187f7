import { sitePlace, type SitePlace } from '../../src/hosting/site-place.ts';

/** Where the site will stand; where the environment says it wrong, says so in one line and ends with exit code 1. */
export function placeOrExit(environment: NodeJS.ProcessEnv): SitePlace {
  try {
    return sitePlace(environment);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
