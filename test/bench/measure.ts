import { performance } from 'node:perf_hooks';

/** One thing measured beside its peers, as `npm run bench` prints it. */
export interface BenchResult {
  readonly name: string;
  readonly rowsPerSecond: number;
  readonly peers: readonly Peer[];
  readonly remarks: readonly string[];
}

export interface Peer {
  readonly name: string;
  readonly rowsPerSecond: number;
  /** Our rate divided by the peer's that was asked for. */
  readonly wanted: number;
}

/** The best of several runs after one to warm up, in rows a second: what else the machine does only slows a run. */
export function rate(rows: number, runs: number, work: () => unknown): number {
  return rates(rows, runs, work)[0] ?? Number.NaN;
}

/**
 * The same for several works in turns, so that whatever else the machine does slows all of them alike.
 */
export function rates(rows: number, runs: number, ...works: readonly (() => unknown)[]): readonly number[] {
  const times = works.map((): number[] => []);
  for (let run = 0; run <= runs; run += 1) {
    works.forEach((work, index) => {
      const start = performance.now();
      work();
      if (run > 0) times[index]?.push(performance.now() - start);
    });
  }
  return times.map((own) => Math.round((rows / Math.min(...own)) * 1000));
}
