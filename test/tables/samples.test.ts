import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { checkSheet } from '../../src/engine';
import type { Sheet } from '../../src/model';
import { readWorkbook } from '../../src/xlsx/read';
import { sheetOf } from '../support/sheet';
import { tablesIn } from '../support/tables';

/** Real workbooks that are not part of this repository: their licences do not allow it. */
const folder = join(__dirname, '../../../shared/samples');
const here = existsSync(folder);

/** What a person sees: sheet, range and the columns of indicator, target, actual, percent ("–" where there is none). */
type Expected = readonly [
  sheet: string,
  range: string,
  columns: string,
  dataRows: number,
  ...totals: readonly number[],
];

const expected: Readonly<Record<string, readonly Expected[]>> = {
  'i02_bsc_telecom_regions.xlsx': [['Sheet1', 'A1:F37', 'C D E –', 36]],
  'i04_vision2030_kpi.xlsx': [
    ['KPI_Scorecard', 'A4:J15', 'A F E –', 11],
    ['KPI_Scorecard', 'A4:J15', 'A G E J', 11],
  ],
  'i12_pnl_actual_budget.xlsx': [
    ['P&L', 'B4:F32', 'B D C –', 18, 10, 15, 30],
    // The list names only the pivot table; its source has an actual and a budget in every row as well.
    ['Data', 'A1:F193', 'D F E –', 192],
  ],
  // Of the two actuals the cumulative one is taken, the one of the period is evidence. The sheet ends at AP.
  'i17_unicef_hr_export_hxl.xlsx': [['PR Template', 'A1:AP4', 'T V AM –', 0]],
  'i20_de_zeitplanung_plan_ist_a.xlsx': [
    ['Zeitplanung', 'A7:F43', 'B C D –', 23, 9, 14, 18, 31, 36, 39, 43],
    ['Ist Arbeitszeit - Übersicht', 'A2:D8', 'A C D –', 6],
  ],
  'i24_de_ipa_sollzeit_istzeit.xlsx': [['Tabelle1', 'A1:C58', 'A B C –', 27, 58]],
  'i27_kpi_actual_before_target.xlsx': [
    ['budget', 'A1:C5', 'A B C –', 4],
    ['budget_group', 'A1:D10', 'B C D –', 9],
    ['kpi', 'A1:H4', 'A C B –', 3],
  ],
  'i28_budget_tracking_utilization.xlsx': [
    ['FY2022', 'A1:J12', 'C F G J', 11],
    ['FY2023', 'A1:J12', 'C F G J', 11],
    ['FY2024', 'A1:J12', 'C F G J', 11],
  ],
  'i30_condfmt_samples_actuals_budget.xlsx': [
    ['Banded rows', 'A2:J25', 'A C B –', 22],
    ['Banded rows', 'A2:J25', 'A F E –', 22],
    ['Banded rows', 'A2:J25', 'A I H –', 22],
  ],
  'i31_de_lensahn_ergebnisrechnung_2019.csv': [
    ['Ergebnisrechnung', 'A1:H23', 'C E F –', 17, 11, 18, 19, 22, 23],
  ],
  'i38_ocha_hno_2024_converted.xlsx': [['hpc_hno_2024', 'A1:N1059', 'F K M –', 1058]],
};

function sheetsOf(file: string): readonly Sheet[] {
  const bytes = readFileSync(join(folder, file));
  if (file.endsWith('.xlsx')) return readWorkbook(new Uint8Array(bytes)).sheets;
  const workbook = read(bytes.toString('utf8'), { type: 'string', raw: true });
  const rows = Object.values(workbook.Sheets).flatMap((sheet) =>
    utils.sheet_to_json<string[]>(sheet, { header: 1 }),
  );
  return [
    sheetOf(
      rows.map((row) => Array.from(row, (text) => text ?? null)),
      { name: 'Ergebnisrechnung' },
    ),
  ];
}

const files = here ? readdirSync(folder).filter((file) => /\.(?:xlsx|csv)$/.test(file)) : [];
const sampled = here ? describe : describe.skip;

sampled(`real workbooks${here ? '' : ' (skipped: ../shared/samples is not there)'}`, () => {
  it.each(here ? files : [''])('%s', (file) => {
    const found = sheetsOf(file).flatMap((sheet) =>
      tablesIn(sheet).map(({ range, columns, rows, totals }): Expected => {
        const letters = ['indicator', 'target', 'actual', 'percent']
          .map((role) => columns[role] ?? '–')
          .join(' ');
        return [sheet.name, range, letters, rows.length, ...totals];
      }),
    );
    expect(found).toEqual(expected[file] ?? []);
  });
});

sampled('findings in real workbooks', () => {
  it('are none about a progress that is measured from the baseline and capped (i04)', () => {
    const findings = here
      ? sheetsOf('i04_vision2030_kpi.xlsx').flatMap((sheet) => checkSheet(sheet, {}).findings)
      : [];
    expect(findings.filter(({ check }) => /^percent|^formula/.test(check))).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });
});
