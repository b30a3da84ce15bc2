import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { mehrlin } from './mehrlin';

/** The six partners of the project MEHRLiN. */
export const PARTNERS = ['AWO', 'BBI', 'Hoffnungsgemeinde', 'IMA', 'Outlaw', 'SPI'] as const;

type Cell = string | number | null;

export function writeReport(folder: string, file: string, rows: readonly Cell[][]): void {
  const table = [['Indikator', 'Einheit', 'Zielwert', 'Ergebnis', '%'], ...rows];
  const sheet = utils.aoa_to_sheet([['Bericht'], [], ...table]);
  const book = { SheetNames: ['Indikatoren'], Sheets: { Indikatoren: sheet } };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, file), write(book, { type: 'buffer' }) as Buffer);
}

/** Name, target and actual of the project's indicators, as numbers. */
export const projectFigures = mehrlin.slice(1).map(([name, target, actual]): [string, number, number] => {
  const number = (cell: unknown): number => Number(String(cell).replace('.', ''));
  return [String(name), number(target), number(actual)];
});

/** MEHRLiN's table split over six workbooks, one per partner: whole numbers that add up to the project's figures. */
export function writePartnerReports(folder: string): void {
  PARTNERS.forEach((partner, index) => {
    const rows = projectFigures.map(([name, target, actual]): Cell[] => {
      const [own, reached] = [share(target, index), share(actual, index)];
      return [name, 'Personen', own, reached, own === 0 ? null : Math.round((100 * reached) / own)];
    });
    writeReport(folder, `${partner}.xlsx`, rows);
  });
}

/** The part of a count that falls to one of six, uneven, all parts adding up to it. */
function share(whole: number, index: number): number {
  const until = (parts: number): number => Math.round((whole * parts * (parts + 1)) / 42);
  return until(index + 1) - until(index);
}
