import { spawn } from 'node:child_process';
import type { Report } from './report.ts';

/** One thing to check: what it is called, and the command that exits 0 when it holds. */
export interface Step {
  name: string;
  command: readonly [string, ...string[]];
  env?: Record<string, string>;
}

/** What became of a step. */
interface Outcome {
  step: Step;
  code: number;
  output: string;
  seconds: number;
}

function run(step: Step, root: string): Promise<Outcome> {
  const started = performance.now();
  const [program, ...args] = step.command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...step.env, FORCE_COLOR: '0' } });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const finish = (code: number, note = '') =>
      resolve({
        step,
        code,
        output: Buffer.concat(chunks).toString() + note,
        seconds: (performance.now() - started) / 1000,
      });
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Run steps one after another and say what each is, how long it took, and, where one fails, all it printed.
 * Goes on after a failure unless the step is one that later steps stand on. Prints a closing count and
 * returns the exit code: 0 when every step passed.
 */
export async function runSteps(
  steps: readonly (Step & { stop?: boolean })[],
  root: string,
  report: Report,
): Promise<number> {
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    report.doing(step.name);
    const outcome = await run(step, root);
    const mark = outcome.code === 0 ? '✓' : '✗';
    report.line(`${mark} ${step.name} (${outcome.seconds.toFixed(1)} s)${summaryOf(outcome.output)}`);
    if (outcome.code === 0) {
      passed += 1;
      continue;
    }
    failed += 1;
    report.line(outcome.output.trimEnd().replace(/^/gm, '    '));
    if (step.stop) break;
  }
  report.line(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** The one line of a test runner’s output that counts, so that a green run says how much it tried. */
function summaryOf(output: string): string {
  const line = output.replace(/\u001b\[[0-9;]*m/g, '').match(/^[ \t]*(?:Tests .*|checked: .*)$/m);
  return line ? ` — ${line[0].trim().replace(/\s+/g, ' ')}` : '';
}
