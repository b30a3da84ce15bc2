import { SheetBuilder } from '../../src/model';
import type { Sheet } from '../../src/model';

export type Cell = string | number | null;

export const HEADER = ['Indikator', 'Zielwert', 'Ergebnis', '%'] as const;

/**
 * Rows of mixed quality: most are right, every tenth has one of the usual mistakes. The same for the same count and seed. The texts
 * are in one piece in memory, as a reader of files makes them.
 */
export function mixedRows(count: number, seed = 42): Cell[][] {
  return JSON.parse(JSON.stringify(composedRows(count, seed))) as Cell[][];
}

function composedRows(count: number, seed: number): Cell[][] {
  let state = seed;
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

/** The rows below their header, from A1 on. */
export function sheetOfRows(rows: readonly (readonly Cell[])[]): Sheet {
  const builder = new SheetBuilder('Indikatoren', rows.length + 1);
  HEADER.forEach((value, column) => builder.set(0, column, { value }));
  rows.forEach((cells, row) => cells.forEach((value, column) => builder.set(row + 1, column, { value })));
  return builder.build();
}
