import { runInSlices } from '../../../src/app/check/slices';
import { failure } from '../../excel/failure';

/** Steps of two milliseconds each. */
function* work(steps: number): Generator<number, string> {
  for (let step = 1; step <= steps; step += 1) {
    const end = performance.now() + 2;
    while (performance.now() < end);
    yield step / steps;
  }
  return 'done';
}

describe('work in slices', () => {
  it('lets other tasks run in between, and tells its progress', async () => {
    const order: string[] = [];
    const timer = setTimeout(() => order.push('other'), 0);
    const progress: number[] = [];
    const run = runInSlices(work(50), undefined, (done) => progress.push(done));
    order.push(await run);
    clearTimeout(timer);
    expect(order).toEqual(['other', 'done']);
    expect(progress.length).toBeGreaterThan(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it('ends with the slice in which it is cancelled', async () => {
    const cancel = new AbortController();
    const progress: number[] = [];
    const run = runInSlices(work(1_000), cancel.signal, (done) => {
      progress.push(done);
      cancel.abort();
    });
    expect(await failure(run)).toMatchObject({ code: 'cancelled' });
    expect(progress).toHaveLength(1);
  });
});
