/**
 * Lets whoever reads along (head, less) stop before the end: once `out` has nobody behind it, the process ends quietly,
 * with exit code 0. Other errors of `out` are thrown.
 */
export function endWhenClosed(out: NodeJS.WritableStream): void {
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
