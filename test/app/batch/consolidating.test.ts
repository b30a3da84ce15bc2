import { createZielcheck } from '../../../src/app';
import type { ConsolidatingUseCases, Zielcheck } from '../../../src/app/contract';
import type { ExcelHost, HostOptions, HostSheetView } from '../../../src/preview/host/contract';
import { failure } from '../../excel/failure';
import { positionsOf, runWithFault } from '../../excel/faults';
import { openExcel } from '../../excel/open';
import { consolidatedPartners, PARTNERS, projectFigures } from '../../support/partnerReports';

interface Started {
  readonly host: ExcelHost;
  readonly zielcheck: Zielcheck;
  readonly use: ConsolidatingUseCases;
  readonly bytes: Uint8Array;
}

/** The same file for all tests: making it takes longer than inserting it. */
let made: Uint8Array | undefined;

/** A workbook of the user's: a report, and a sheet that has a name of ours already. */
async function start(options: HostOptions = {}): Promise<Started> {
  const report = [
    ['Indikator', 'Zielwert', 'Ergebnis'],
    ['Beratungen', 80, 80],
    ['Kurse', 80, 55],
  ];
  const host = await openExcel({ Bericht: { rows: report }, Konflikte: { rows: [['meine']] } }, options);
  const zielcheck = createZielcheck();
  const use = (await zielcheck.batch()).consolidating;
  return { host, zielcheck, use, bytes: (made ??= consolidatedPartners('de')) };
}

const names = (host: ExcelHost): string[] => host.sheets().map(({ name }) => name);

function sheetNamed(host: ExcelHost, name: string): HostSheetView {
  const found = host.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** The cells of the totals: target, actual, achievement. */
const TOTAL = 2 + 2 * PARTNERS.length;
const totalsOf = (sheet: HostSheetView): unknown[] =>
  projectFigures.map((_, index) => [
    sheet.cell(5 + index, 0).value,
    ...[0, 1].map((offset) => sheet.cell(5 + index, TOTAL + offset).value),
  ]);

describe.each(['m365', 'web', 'ltsc2021'] as const)(
  'consolidated reports in the open workbook in %s',
  (profile) => {
    it('are sheets with the project’s totals as formulas, and go without a trace', async () => {
      const { host, use, bytes } = await start({ profile });
      const before = host.serialise();
      const inserted = await use.insert(bytes, 'de');
      expect(inserted.map(({ name }) => name)).toEqual(['Konsolidierung', 'Konflikte (2)', 'Herkunft']);
      expect(names(host)).toEqual(['Bericht', 'Konflikte', ...inserted.map(({ name }) => name)]);
      const table = sheetNamed(host, 'Konsolidierung');
      expect(totalsOf(table)).toEqual(projectFigures);
      expect([14, 16].map((column) => table.cell(5, column).formula)).toEqual([
        '=SUM(C6,E6,G6,I6,K6,M6)',
        '=IFERROR(P6/O6,"")',
      ]);
      // They calculate: one more reached by a partner is one more in total.
      const reached = Number(table.cell(5, 3).value);
      host.type(table.id, 5, 3, String(reached + 1));
      expect(table.cell(5, TOTAL + 1).value).toBe((projectFigures[0]?.[2] ?? 0) + 1);
      expect(await use.remove(inserted)).toBe(3);
      expect(host.serialise()).toBe(before);
    });

    it('are put beside earlier ones, and are known when the workbook is opened again', async () => {
      const { host, use, bytes } = await start({ profile });
      const first = await use.insert(bytes, 'de');
      const once = host.serialise();
      const second = await use.insert(bytes, 'de');
      expect(second.map(({ name }) => name)).toEqual(['Konsolidierung (2)', 'Konflikte (3)', 'Herkunft (2)']);
      expect(await (await createZielcheck().batch()).consolidating.inserted()).toEqual([...first, ...second]);
      host.renameSheet(second[0]?.id ?? '', 'Stand Juni');
      expect(await use.remove(second)).toBe(3);
      expect(host.serialise()).toBe(once);
      expect(await use.remove(second)).toBe(0);
      expect(await use.inserted()).toEqual(first);
    });
  },
);

describe('consolidated reports', () => {
  it('are checked as any table: every missed target once, no error, and the lists beside it are none', async () => {
    const { use, zielcheck, bytes } = await start();
    await use.insert(bytes, 'de');
    const { result } = await zielcheck.check({ kind: 'workbook' });
    const found = result.tables.map(({ table, counts }) => [
      table.sheet,
      table.series,
      (counts?.under ?? 0) + (counts?.critical ?? 0),
    ]);
    expect(found).toEqual([
      ['Bericht', undefined, 1],
      ['Konsolidierung', 'AWO', 1],
      ...['BBI', 'Hoffnungsgemeinde', 'IMA', 'Outlaw', 'SPI', 'Gesamt'].map((series) => [
        'Konsolidierung',
        series,
        2,
      ]),
    ]);
    const checks = result.findings.filter(({ sheet }) => sheet !== 'Bericht').map(({ check }) => check);
    expect([result.summary.errors, [...new Set(checks)].toSorted()]).toEqual([
      0,
      ['over-achievement', 'target-zero', 'under-target'],
    ]);
  });

  it('leave a copy that the user made of them', async () => {
    const { host, use, bytes } = await start();
    const inserted = await use.insert(bytes, 'de');
    // The property travels with a copy (Excel.Worksheet#copy), the id does not.
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.add('Auswertung');
      copy.customProperties.add('zielcheck', inserted[0]?.id ?? '');
      await context.sync();
    });
    expect(await use.inserted()).toEqual(inserted);
    expect(await use.remove(await use.inserted())).toBe(3);
    expect(names(host)).toEqual(['Bericht', 'Konflikte', 'Auswertung']);
  });

  it.each(['m365', 'ltsc2021'] as const)(
    'arrive whole or not at all in %s, wherever Excel fails',
    async (profile) => {
      const first = await start({ profile });
      const positions = await positionsOf(first.host, () => first.use.insert(first.bytes, 'de'));
      let failed = 0;
      for (const position of positions) {
        const { host, use, bytes } = await start({ profile });
        const before = host.serialise();
        const where = `${String(position.request)}.${String(position.action)} ${position.name}`;
        const error = await runWithFault(host, position, () => use.insert(bytes, 'de'));
        if (error === undefined) continue;
        failed += 1;
        expect([where, host.serialise()]).toEqual([where, before]);
      }
      expect(positions.length).toBeGreaterThan(0);
      expect(failed).toBe(positions.length);
    },
  );

  it('can be taken away once more, wherever Excel fails', async () => {
    const first = await start();
    const positions = await positionsOf(first.host, async () =>
      first.use.remove(await first.use.insert(first.bytes, 'de')),
    );
    expect(positions.length).toBeGreaterThan(20);
    for (const position of positions) {
      const { host, use, bytes } = await start();
      const before = host.serialise();
      const error = await runWithFault(host, position, async () => use.remove(await use.insert(bytes, 'de')));
      if (error !== undefined) await use.remove(await use.inserted());
      expect([position.name, host.serialise()]).toEqual([position.name, before]);
    }
  });

  it('tell the way out where Excel does not insert sheets', async () => {
    const { host, use, bytes } = await start();
    for (const code of ['NotImplemented', 'ApiNotFound', 'AccessDenied', 'GeneralException']) {
      host.inject({ request: 1, code });
      expect((await failure(use.insert(bytes, 'de'))).code).toBe('sheets-not-inserted');
    }
    host.inject({ request: 1, code: 'ServiceNotAvailable' });
    expect((await failure(use.insert(bytes, 'de'))).code).toBe('busy');
    expect(names(host)).toEqual(['Bericht', 'Konflikte']);
  });

  it('are taken away again where Excel on the web places them and fails all the same', async () => {
    const { host, use, bytes } = await start({ profile: 'web' });
    const before = host.serialise();
    // After the last action of the request.
    host.inject({ request: 1, action: 2, code: 'GeneralException' });
    expect((await failure(use.insert(bytes, 'de'))).code).toBe('sheets-not-inserted');
    expect(host.serialise()).toBe(before);
  });
});
