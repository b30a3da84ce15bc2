import type { ExcelHost } from '../../src/preview/host/contract';

/** A place where Excel can fail: a request, and an action within it. */
interface Position {
  readonly request: number;
  readonly action: number;
  /** What the action does, for messages. */
  readonly name: string;
}

/** Every request and action of a task, from a run that goes well. */
export async function positionsOf(host: ExcelHost, task: () => Promise<unknown>): Promise<Position[]> {
  const before = host.requests.length;
  await task();
  return host.requests
    .slice(before)
    .flatMap(({ actions }, request) => actions.map((name, action): Position => ({ request, action, name })));
}

/** Runs the task with one failure of Excel at the position; `undefined` when it went well all the same. */
export async function runWithFault(
  host: ExcelHost,
  position: Position,
  task: () => Promise<unknown>,
): Promise<unknown> {
  host.inject({ request: position.request, action: position.action, code: 'GeneralException' });
  try {
    await task();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    host.inject(null);
  }
}

/** How many requests a task makes. */
export async function requestsOf(host: ExcelHost, task: () => Promise<unknown>): Promise<number> {
  const before = host.requests.length;
  await task();
  return host.requests.length - before;
}
