/**
 * The results of `work` on every task, in the order of the tasks, as many of them under way at once as `atOnce` says: no more
 * are begun before the first of those is taken, so that results never pile up. Throws what the first failing task throws.
 */
export async function* inOrder<Task, Result>(
  tasks: Iterable<Task>,
  atOnce: number,
  work: (task: Task) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const task of tasks) {
    const result = work(task);
    // it is awaited in its turn; until then its failure is nobody’s surprise
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length < atOnce) continue;
    const first = underWay.shift();
    if (first) yield await first;
  }
  for (const result of underWay) yield await result;
}
