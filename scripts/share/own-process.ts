import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Have a program of the project run by a process of its own, since making pages keeps one processor busy and leaves the others
 * idle. It is given these arguments, and `input` to read. Settles when it has ended. It says nothing and its end is no matter: what it did
 * not make is made later, and what is wrong is told then.
 */
export async function inOwnProcess(program: string, args: readonly string[], input = ''): Promise<void> {
  const running = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = Promise.race([once(running, 'exit'), once(running, 'error')]);
  // One that has ended does not read.
  running.stdin.on('error', () => undefined).end(input);
  await ended.catch(() => undefined);
}
