import { performance } from 'node:perf_hooks';
import { checkSheet } from '../../src/engine';
import { SheetBuilder } from '../../src/model';
import type { Sheet } from '../../src/model';

/** One measured comparison, as `npm run bench` prints it. */
export interface BenchResult {
  readonly name: string;
  readonly rowsPerSecond: number;
  readonly comparedWith: readonly { readonly name: string; readonly rowsPerSecond: number }[];
  /** Our rate divided by the first comparison's. */
  readonly ratio: number;
}

type Cell = string | number | null;

/** Rows of mixed quality: most are right, every tenth has one of the usual mistakes. The same for the same count. */
export function mixedRows(count: number): Cell[][] {
  let state = 42;
  const random = (below: number): number => {
    // Linear congruential generator with the constants of "Numerical Recipes".
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, index): Cell[] => {
    const target = 1 + random(5000);
    const actual = target + random(Math.ceil(0.6 * target)) - Math.floor(target / 10);
    const name = `Anzahl der Teilnehmenden an Maßnahme ${index + 1}`;
    const percent = Math.round((100 * actual) / target);
    switch (random(40)) {
      case 0:
        return [name, `${target}`, actual, percent];
      case 1:
        return [name, target, null, null];
      case 2:
        return [name, target, actual, percent + 3];
      case 3:
        return [name, target, 'k. A.', null];
      default:
        return [name, target, actual, percent];
    }
  });
}

export function sheetOfRows(rows: readonly (readonly Cell[])[]): Sheet {
  const builder = new SheetBuilder('Indikatoren', rows.length + 1);
  ['Indikator', 'Zielwert', 'Ergebnis', '%'].forEach((value, column) => builder.set(0, column, { value }));
  rows.forEach((cells, row) => cells.forEach((value, column) => builder.set(row + 1, column, { value })));
  return builder.build();
}

const RUNS = 5;

/** The median of several runs after one to warm up, in rows a second. */
function rate(rows: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return Math.round((rows / (times[Math.floor(RUNS / 2)] ?? Number.NaN)) * 1000);
}

/** Checks 200,000 mixed rows with every check on, beside a JSON round trip of the same rows. */
export function run(count = 200_000): Promise<BenchResult> {
  const rows = mixedRows(count);
  const sheet = sheetOfRows(rows);
  const rowsPerSecond = rate(count, () => checkSheet(sheet, {}, { maxFindings: 1000 }));
  const json = rate(count, () => JSON.parse(JSON.stringify(rows)) as unknown);
  return Promise.resolve({
    name: `engine, ${count} mixed rows, every check on`,
    rowsPerSecond,
    comparedWith: [{ name: 'JSON round trip of the same rows', rowsPerSecond: json }],
    ratio: rowsPerSecond / json,
  });
}
