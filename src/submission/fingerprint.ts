import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Fingerprint, RowPrint, Sheet, TablePrint, TableResult } from '../model';
import { LONGEST_NAME, MAX_ROWS_KEPT } from '../stored/submission';
import { CANONICAL_VERSION, canonicalHead, canonicalRows, readTable } from './canonical';

/** Hexadecimal digits that tell rows of one table apart. */
const ROW_HASH_LENGTH = 16;
/** Rows between two chances for the caller to breathe. */
const STEP = 1_000;
/** Characters that are hashed at once: one by one, rows would cost a buffer each. */
const PIECE = 1 << 16;

/** The content of one table, in steps. Rows are kept up to the limit; beyond it only the whole table's hash is. */
export function* tablePrintSteps(
  { table, rows: results }: TableResult,
  sheet: Sheet,
  maxRows: number,
): Generator<number, TablePrint> {
  const read = readTable(table, sheet);
  const hash = sha256.create();
  let unhashed = `${canonicalHead(read)}\n`;
  const values = new Map<number, { target: number | null; actual: number | null }>();
  const keeps = read.table.dataRows.length + read.table.totalRows.length <= maxRows;
  if (keeps) {
    for (let index = 0; index < results.length; index += 1) {
      const { target, actual } = results.glance(index);
      values.set(read.table.dataRows[index] ?? -1, { target, actual });
    }
  }
  const rows: RowPrint[] = [];
  let done = 0;
  for (const { row, text } of canonicalRows(read)) {
    unhashed += `${text}\n`;
    if (unhashed.length >= PIECE) {
      hash.update(utf8ToBytes(unhashed));
      unhashed = '';
    }
    if (keeps) {
      const { target = null, actual = null } = values.get(row) ?? {};
      const column = read.table.columns.indicator;
      const name = column === undefined ? '' : read.sheet.text(row, column);
      rows.push({
        name: name.slice(0, LONGEST_NAME),
        hash: hashOf(text).slice(0, ROW_HASH_LENGTH),
        target,
        actual,
      });
    }
    done += 1;
    if (done % STEP === 0) yield STEP;
  }
  hash.update(utf8ToBytes(unhashed));
  return {
    sheet: table.sheet,
    ...(table.series === undefined ? {} : { series: table.series }),
    hash: bytesToHex(hash.digest()),
    ...(keeps ? { rows } : {}),
  };
}

/** The fingerprint of tables, whatever sheet each stands on and in whatever order. */
export function fingerprintOf(tables: readonly TablePrint[]): Fingerprint {
  const hashes = tables.map(({ hash }) => hash).sort();
  return { hash: hashOf([CANONICAL_VERSION, ...hashes].join('\n')), tables };
}

/** {@link tablePrintSteps} of several tables of one sheet, without a pause. */
export function printTables(
  tables: readonly TableResult[],
  sheet: Sheet,
  maxRows = MAX_ROWS_KEPT,
): TablePrint[] {
  let left = maxRows;
  return tables.map((table) => {
    const steps = tablePrintSteps(table, sheet, left);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    left -= step.value.rows?.length ?? 0;
    return step.value;
  });
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
