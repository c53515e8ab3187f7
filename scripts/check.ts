import { resolve } from 'node:path';
import { reportOn } from './steps/report.ts';
import { runSteps } from './steps/run-steps.ts';
import { sourceSteps } from './steps/steps.ts';

/** `npm run check`: everything that can be checked without building the site. Writes nothing. */
process.exitCode = await runSteps(sourceSteps, resolve(import.meta.dirname, '..'), reportOn(process.stdout));
