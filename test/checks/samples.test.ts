import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSheet } from '../../src/engine';
import type { CheckId } from '../../src/model';
import { readWorkbook } from '../../src/xlsx/read';
import { told } from '../support/findings';

/** Real workbooks that are not part of this repository: their licences do not allow it. */
const folder = join(__dirname, '../../../shared/samples');
const here = existsSync(folder);

/** Said of what stands in the cells, whether that is well or not: targets missed, values open, texts. */
const ratings: ReadonlySet<CheckId> = new Set<CheckId>([
  'under-target',
  'over-achievement',
  'band-edge',
  'target-missing',
  'actual-missing',
  'target-zero',
  'number-as-text',
]);

/** What a controller would call wrong in them. Everything else would be a false alarm. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'i04_vision2030_kpi.xlsx': ['status-mismatch unproven I14:I15'],
  'i12_pnl_actual_budget.xlsx': ['header-blank names B4'],
  'i20_de_zeitplanung_plan_ist_a.xlsx': ['header-blank names B8', 'merged-cells merged A3:B8'],
  'i24_de_ipa_sollzeit_istzeit.xlsx': ['merged-cells merged A4:A57, B4:B57, C4:C57'],
};

const files = here ? readdirSync(folder).filter((file) => file.endsWith('.xlsx')) : [''];
const sampled = here ? describe : describe.skip;

sampled(`real workbooks${here ? '' : ' (skipped: ../shared/samples is not there)'}`, () => {
  const findingsOf = (file: string): ReturnType<typeof checkSheet>['findings'] =>
    readWorkbook(new Uint8Array(readFileSync(join(folder, file)))).sheets.flatMap(
      (sheet) => checkSheet(sheet, {}, { today: '2026-06-30' }).findings,
    );

  it.each(files)('%s gives no false alarm', (file) => {
    const found = findingsOf(file).filter(({ check }) => !ratings.has(check));
    expect(found.map(told)).toEqual(expected[file] ?? []);
  });

  it('finds nothing at all in a clean one', () => {
    expect(findingsOf('i28_budget_tracking_utilization.xlsx')).toEqual([]);
  });
});
