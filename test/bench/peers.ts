import { loadPeers, type Peers } from './loadPeers';
import { rate, type BenchResult } from './measure';
import { HEADER, type Cell } from './mixedRows';

/** The slow peers need no million rows to show their rate. */
const TABLE_SCHEMA_ROWS = 500_000;
const FORMULA_ROWS = 200_000;

/** HyperFormula is published under GPL-3.0: measured here, never shipped. */
const LICENCE_KEY = 'gpl-v3';

/** Writing the rows as JSON and reading them again. */
export function jsonRoundTrip(rows: readonly Cell[][]): unknown {
  return JSON.parse(JSON.stringify(rows));
}

/**
 * Casting the rows with a table schema: one text, three numbers. It is made for files, so the cells are texts; what is wrong
 * with a row it says by an error, as we do by a finding.
 */
async function tableSchemaRate({ Schema }: Peers, rows: readonly Cell[][]): Promise<number> {
  const fields = HEADER.map((name, index) => ({ name, type: index === 0 ? 'string' : 'number' }));
  const schema = await Schema.load({ fields });
  const cells = rows.map((row) => row.map((cell) => String(cell ?? '')));
  return rate(cells.length, 3, () => {
    for (const row of cells) {
      try {
        schema.castRow(row);
      } catch {
        continue;
      }
    }
  });
}

/** Calculating percentage and verdict of every row as two formulas of a sheet. */
function formulaRate({ HyperFormula }: Peers, rows: readonly Cell[][]): number {
  const cells = rows.map(([name = null, target = null, actual = null], index) => [
    name,
    target,
    actual,
    `=ROUND(C${index + 1}/B${index + 1}*100,0)`,
    `=IF(D${index + 1}<100,"unter Ziel","")`,
  ]);
  return rate(rows.length, 3, () => {
    HyperFormula.buildFromArray(cells, { licenseKey: LICENCE_KEY, maxRows: cells.length }).destroy();
  });
}

/** The slow peers beside us; none, with a word why, where they cannot be installed. */
export async function slowPeers(rows: readonly Cell[][]): Promise<BenchResult['peers']> {
  const peers = loadPeers();
  if (peers === undefined) return [];
  return [
    {
      name: `tableschema, row cast (${TABLE_SCHEMA_ROWS} rows)`,
      rowsPerSecond: await tableSchemaRate(peers, rows.slice(0, TABLE_SCHEMA_ROWS)),
      wanted: 5,
    },
    {
      name: `HyperFormula, percentage and verdict (${FORMULA_ROWS} rows)`,
      rowsPerSecond: formulaRate(peers, rows.slice(0, FORMULA_ROWS)),
      wanted: 30,
    },
  ];
}
