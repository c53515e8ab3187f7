import { resolve } from 'node:path';
import { reportOn } from './steps/report.ts';
import { runSteps } from './steps/run-steps.ts';
import { siteSteps, sourceSteps } from './steps/steps.ts';

/** `npm test`: every check there is, the built site in a real browser included. */
process.exitCode = await runSteps(
  [...sourceSteps, ...siteSteps],
  resolve(import.meta.dirname, '..'),
  reportOn(process.stdout),
);
