import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { checkSheet } from '../../src/engine';
import type { Language } from '../../src/model';
import { consolidate, entriesOf, reportEntries } from '../../src/compare';
import { consolidatedWorkbook } from '../../src/xlsx/write';
import { mehrlin } from './mehrlin';
import { sheetOf } from './sheet';

/** The six partners of the project MEHRLiN. */
export const PARTNERS = ['AWO', 'BBI', 'Hoffnungsgemeinde', 'IMA', 'Outlaw', 'SPI'] as const;

type Cell = string | number | null;

const HEADER = ['Indikator', 'Einheit', 'Zielwert', 'Ergebnis', '%'];

/** A report as a file: a title, and from row 3 a table with these rows. */
export function reportBytes(rows: readonly Cell[][], header: readonly Cell[] = HEADER): Buffer {
  const sheet = utils.aoa_to_sheet([['Bericht'], [], [...header], ...rows]);
  const book = { SheetNames: ['Indikatoren'], Sheets: { Indikatoren: sheet } };
  return write(book, { type: 'buffer' }) as Buffer;
}

export function writeReport(folder: string, file: string, rows: readonly Cell[][]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, file), reportBytes(rows));
}

/** Name, target and actual of the project's indicators, as numbers. */
export const projectFigures = mehrlin.slice(1).map(([name, target, actual]): [string, number, number] => {
  const number = (cell: unknown): number => Number(String(cell).replace('.', ''));
  return [String(name), number(target), number(actual)];
});

/** MEHRLiN's table split over six workbooks, one per partner: whole numbers that add up to the project's figures. */
export function writePartnerReports(folder: string): void {
  PARTNERS.forEach((partner, index) => {
    writeReport(folder, `${partner}.xlsx`, rowsOf(index));
  });
}

/** The report of one of them as a file. */
export function partnerReport(partner: number): Buffer {
  return reportBytes(rowsOf(partner));
}

/** The same six reports consolidated, as a file. */
export function consolidatedPartners(language: Language): Uint8Array {
  const reports = PARTNERS.map((partner, index) => {
    const sheet = sheetOf([HEADER, ...rowsOf(index)]);
    return reportEntries({ file: `${partner}.xlsx`, sheets: [sheet], result: checkSheet(sheet, {}) });
  });
  const consolidation = consolidate(entriesOf(reports));
  return consolidatedWorkbook(consolidation, { language, today: '2026-06-30', reports: reports.length });
}

function rowsOf(partner: number): Cell[][] {
  return projectFigures.map(([name, target, actual]) => {
    const [own, reached] = [share(target, partner), share(actual, partner)];
    return [name, 'Personen', own, reached, own === 0 ? null : Math.round((100 * reached) / own)];
  });
}

/** The part of a count that falls to one of six, uneven, all parts adding up to it. */
function share(whole: number, index: number): number {
  const until = (parts: number): number => Math.round((whole * parts * (parts + 1)) / 42);
  return until(index + 1) - until(index);
}
