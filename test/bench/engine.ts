import { checkSheet } from '../../src/engine';
import type { BenchResult } from './measure';
import { rates } from './measure';
import { mixedRows, sheetOfRows } from './mixedRows';
import { jsonRoundTrip, slowPeers } from './peers';

/** A worksheet's rows: the most that a table can have, but for the header. */
const ROWS = 1_048_575;
const KEPT = 1000;

/** A million rows of mixed quality with every check on, beside the same rows in three other tools. */
export async function engineBench(withPeers = true): Promise<BenchResult> {
  const rows = mixedRows(ROWS);
  const before = memory();
  const sheet = sheetOfRows(rows);
  const ofSheet = memory() - before;
  const check = (): unknown => checkSheet(sheet, {}, { maxFindings: KEPT });
  const kept = check();
  const ofResult = memory() - before - ofSheet;
  const { findings, findingsDropped } = checkSheet(sheet, {}, { maxFindings: KEPT });
  const [rowsPerSecond = 0, json = 0] = rates(ROWS, 5, check, () => jsonRoundTrip(rows));
  return {
    name: `engine, ${ROWS} mixed rows, every check on`,
    rowsPerSecond,
    peers: [
      { name: 'JSON round trip of the same rows', rowsPerSecond: json, wanted: 1 },
      ...(withPeers ? await slowPeers(rows) : []),
    ],
    remarks: [
      `memory per row: ${Math.round(ofSheet / ROWS)} bytes of sheet (names apart), ${Math.round(ofResult / ROWS)} bytes of result`,
      `findings: ${findings.length} kept of ${findings.length + findingsDropped}${kept === undefined ? '?' : ''}`,
    ],
  };
}

/** Bytes in use, typed arrays included. Needs `node --expose-gc`. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The engine alone, for a profiler. */
export function engineOnly(): void {
  const sheet = sheetOfRows(mixedRows(ROWS));
  for (let run = 0; run < 8; run += 1) checkSheet(sheet, {}, { maxFindings: KEPT });
}
