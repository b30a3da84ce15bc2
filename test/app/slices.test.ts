import { runInSlices } from '../../src/app/check/slices';
import { failure } from '../excel/failure';

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
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    const progress: number[] = [];
    expect(await runInSlices(work(50), undefined, (done) => progress.push(done))).toBe('done');
    clearInterval(timer);
    expect(others).toBeGreaterThan(3);
    expect(progress.length).toBeGreaterThan(3);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it('ends soon after it is cancelled', async () => {
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 20);
    let last = 0;
    const run = runInSlices(work(1_000), cancel.signal, (done) => (last = done));
    expect(await failure(run)).toMatchObject({ code: 'cancelled' });
    expect(last).toBeLessThan(0.2);
  });
});
