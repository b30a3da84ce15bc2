import { createZielcheck } from '../../../src/app';
import type { Report, WorkbookEvent, Zielcheck } from '../../../src/app/contract';
import { formatRange, type Finding } from '../../../src/model';
import type { ExcelHost, HostOptions } from '../../../src/preview/host/contract';
import { failure } from '../../excel/failure';
import { openExcel, type LiteralSheet } from '../../excel/open';
import { mehrlin } from '../../support/mehrlin';

const indikatoren: LiteralSheet = {
  at: 'C3',
  rows: [
    ['Für das Projekt weisen nachfolgende Indikatoren die erzielten Ergebnisse aus:'],
    [],
    ...mehrlin,
    [],
    ['Quelle: Projektkoordination MEHRLiN'],
  ],
};

const kurse = (percent: readonly (number | null)[], format = '0%'): LiteralSheet => ({
  rows: [
    ['Indikator', 'Zielwert', 'Ergebnis', 'Zielerreichung'],
    ['Kurse', 80, 55, { v: percent[0] ?? null, format }],
    ['Praktika', 30, 18, { v: percent[1] ?? null, format }],
    ['Beratungen', 10, 10, { v: percent[2] ?? null, format }],
  ],
});

async function start(
  sheets: Readonly<Record<string, LiteralSheet>>,
  options: HostOptions = {},
): Promise<{ host: ExcelHost; zielcheck: Zielcheck }> {
  const host = await openExcel(sheets, options);
  return { host, zielcheck: createZielcheck() };
}

const checkSheet = (zielcheck: Zielcheck, sheet: string): Promise<Report> =>
  zielcheck.check({ kind: 'sheet', sheet });
const summary = ({ check, severity, range }: Finding): string => `${check} ${severity} ${formatRange(range)}`;
const cell = (host: ExcelHost, row: number, column: number) => host.sheets()[0]?.cell(row, column);

describe('MEHRLiN in Excel', () => {
  it('is read, recognised and checked: two targets missed, three numbers as texts', async () => {
    const { zielcheck } = await start({ Indikatoren: indikatoren });
    const { result } = await checkSheet(zielcheck, 'Indikatoren');
    expect(result.tables.map(({ table }) => [formatRange(table.range), table.columns])).toEqual([
      ['C5:F17', { indicator: 2, target: 3, actual: 4, percent: 5 }],
    ]);
    expect(result.findings.map(summary)).toEqual([
      'under-target warning C8:F8',
      'over-achievement warning C9:F9',
      'over-achievement info C10:F10',
      'over-achievement info C11:F11',
      'under-target warning C12:F12',
      // One finding for all three, D14, E14 and F16.
      'number-as-text warning D14',
      'over-achievement warning C14:F14',
      'over-achievement info C15:F15',
      'over-achievement warning C16:F16',
      'over-achievement info C17:F17',
    ]);
    expect(result.summary).toMatchObject({ met: 10, under: 1, critical: 1, open: 0 });
  });

  it('is marked and unmarked without a trace', async () => {
    const { host, zielcheck } = await start({ Indikatoren: indikatoren });
    const before = host.serialise();
    const report = await checkSheet(zielcheck, 'Indikatoren');
    expect(host.serialise()).toBe(before);
    expect(await zielcheck.mark(report)).toBe(12);
    expect((await zielcheck.open()).marked).toBe(true);
    await zielcheck.unmark();
    expect(await zielcheck.marked()).toBe(false);
    expect(host.serialise()).toBe(before);
  });

  it('is not marked by a report that no longer holds', async () => {
    const { host, zielcheck } = await start({ Indikatoren: indikatoren });
    const report = await checkSheet(zielcheck, 'Indikatoren');
    host.type(host.activeSheet().id, 7, 4, '80');
    const before = host.serialise();
    expect(await failure(zielcheck.mark(report))).toMatchObject({
      code: 'changed-meanwhile',
      data: { sheet: 'Indikatoren' },
    });
    expect(host.serialise()).toBe(before);
  });

  it.each(['ltsc2021', 'm365'] as const)(
    'gets its text numbers converted, shown before, and back, on %s',
    async (profile) => {
      const { host, zielcheck } = await start({ Indikatoren: indikatoren }, { profile });
      const before = host.serialise();
      const { result } = await checkSheet(zielcheck, 'Indikatoren');
      const changes = await zielcheck.previewFixes(result.findings);
      expect(changes.map((change) => [change.before.shown, change.after.shown, change.overwrites])).toEqual([
        ['2.000', '2.000', true],
        ['10.360', '10.360', true],
        ['1.160', '1.160', true],
      ]);
      expect(host.serialise()).toBe(before);
      expect(await zielcheck.apply(changes)).toEqual({ cells: 3, excelUndo: profile === 'm365' });
      expect([cell(host, 13, 3)?.value, cell(host, 13, 4)?.value, cell(host, 15, 5)?.value]).toEqual([
        2000, 10360, 1160,
      ]);
      const after = await checkSheet(zielcheck, 'Indikatoren');
      expect(after.result.findings.filter(({ check }) => check === 'number-as-text')).toEqual([]);
      await zielcheck.undo();
      expect(host.serialise()).toBe(before);
    },
  );
});

describe('filling percentages', () => {
  it('writes formulas over the table’s own cells, in the form of the column, and leaves what is right', async () => {
    const { host, zielcheck } = await start({ Ziele: kurse([null, 0.5, 1]) });
    const before = host.serialise();
    const changes = await zielcheck.previewPercentages(await checkSheet(zielcheck, 'Ziele'), 'formula');
    expect(
      changes.map((change) => [
        change.write.formula,
        change.after.shown.replace('\u00A0', ' '),
        change.overwrites,
      ]),
    ).toEqual([
      ['=IFERROR(C2/B2,"")', '69 %', false],
      ['=IFERROR(C3/B3,"")', '60 %', true],
    ]);
    await zielcheck.apply(changes);
    expect([cell(host, 1, 3)?.text, cell(host, 2, 3)?.text, cell(host, 3, 3)?.formula]).toEqual([
      '69%',
      '60%',
      1,
    ]);
    expect(
      (await checkSheet(zielcheck, 'Ziele')).result.findings
        .filter(({ check }) => check.startsWith('percent'))
        .map(summary),
      // Right, but typed, between formulas now.
    ).toEqual(['percent-hard-coded warning D4']);
    await zielcheck.undo();
    expect(host.serialise()).toBe(before);
  });

  it('writes values when asked, as points where the column has points', async () => {
    const { host, zielcheck } = await start({ Ziele: kurse([null, null, 100], '0.00') });
    const changes = await zielcheck.previewPercentages(await checkSheet(zielcheck, 'Ziele'), 'value');
    expect(changes.map(({ after }) => after.shown)).toEqual(['68,75', '60,00']);
    await zielcheck.apply(changes);
    expect([cell(host, 1, 3)?.formula, cell(host, 2, 3)?.formula]).toEqual([68.75, 60]);
  });

  it('works where the profile is not interested in missing percentages', async () => {
    const { zielcheck } = await start({ Ziele: kurse([null, null, null]) });
    await zielcheck.remember({ profile: { checks: { 'percent-missing': 'off' } } });
    const report = await checkSheet(zielcheck, 'Ziele');
    expect(report.result.findings.some(({ check }) => check === 'percent-missing')).toBe(false);
    expect(await zielcheck.previewPercentages(report, 'formula')).toHaveLength(3);
  });
});

describe('a whole workbook', () => {
  it('is checked sheet by sheet, without the hidden ones', async () => {
    const { zielcheck } = await start({
      Eins: kurse([0.69, 0.6, 1]),
      Versteckt: { ...kurse([0.69, 0.6, 1]), hidden: true },
      Leer: { rows: [] },
      Zwei: kurse([0.69, 0.6, 1]),
    });
    const steps = new Set<string>();
    const { result } = await zielcheck.check(
      { kind: 'workbook' },
      { onProgress: ({ step, sheet }) => steps.add(`${step} ${sheet}`) },
    );
    expect(result.tables.map(({ table }) => table.sheet)).toEqual(['Eins', 'Zwei']);
    expect([...steps]).toContain('reading Zwei');
    expect(result.passedOver).toEqual([{ sheet: 'Versteckt', reason: 'hidden' }]);
    // Whoever looks at one sheet should know of the hidden one as well.
    const one = await checkSheet(zielcheck, 'Eins');
    expect(one.result.passedOver).toEqual(result.passedOver);
  });

  it('without a table is no failure: the report says what came near', async () => {
    const { zielcheck } = await start({
      A: {
        rows: [
          ['Indikator', 'Zielwert', 'Bemerkung'],
          ['Kurse', 3, ''],
        ],
      },
    });
    const { result } = await checkSheet(zielcheck, 'A');
    expect(result.summary.rows).toBe(0);
  });

  it('can be cancelled while it is read and while it is checked', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [`Nr. ${String(row)}`, 100, 50, null]);
    const { zielcheck } = await start({ A: { rows: [['Indikator', 'Zielwert', 'Ergebnis', '%'], ...rows] } });
    for (const step of ['reading', 'checking']) {
      const cancel = new AbortController();
      const check = zielcheck.check(
        { kind: 'sheet', sheet: 'A' },
        { signal: cancel.signal, onProgress: (progress) => progress.step === step && cancel.abort() },
      );
      expect(await failure(check)).toMatchObject({ code: 'cancelled' });
    }
  }, 30_000);
});

describe('what is remembered', () => {
  it('travels with the workbook', async () => {
    const { zielcheck } = await start({ A: kurse([null]) });
    const choices = {
      language: 'en',
      percentAs: 'value',
      live: false,
      profile: { bands: '100/90/75' },
    } as const;
    await zielcheck.remember(choices);
    const overview = await createZielcheck().open();
    expect(overview).toMatchObject({ choices, choicesDropped: false, language: 'de' });
    expect((await checkSheet(createZielcheck(), 'A')).profile).toEqual({ bands: '100/90/75' });
  });

  it.each([
    ['no JSON', '{'],
    ['another version', '{"version":2}'],
    ['an unknown key', '{"version":1,"theme":"dark"}'],
    ['a broken profile', '{"version":1,"profile":{"bands":"50/50"}}'],
  ])('is dropped, and this is said, when it is %s', async (_, stored) => {
    const { zielcheck } = await start({ A: kurse([null]) });
    await Excel.run(async (context) => {
      context.workbook.settings.add('zielcheck.choices', stored);
      await context.sync();
    });
    expect(await zielcheck.open()).toMatchObject({ choices: {}, choicesDropped: true });
    await zielcheck.remember({ language: 'de' });
    expect(await zielcheck.open()).toMatchObject({ choices: { language: 'de' }, choicesDropped: false });
  });
});

describe('being in the workbook', () => {
  it('knows the sheets, and selects and reads where the user is', async () => {
    const { host, zielcheck } = await start(
      { Eins: kurse([null]), 'Zwei drei': kurse([null]) },
      { fileName: 'bericht.xlsx' },
    );
    expect(await zielcheck.open()).toMatchObject({
      name: 'bericht.xlsx',
      language: 'de',
      marked: false,
      sheets: [
        { name: 'Eins', hidden: false, active: true },
        { name: 'Zwei drei', hidden: false, active: false },
      ],
    });
    const range = { top: 1, left: 1, bottom: 2, right: 3 };
    await zielcheck.select('Zwei drei', range);
    expect(host.activeSheet().name).toBe('Zwei drei');
    expect(host.selection()).toMatchObject(range);
    expect(await zielcheck.selection()).toEqual({ sheet: 'Zwei drei', range });
    expect(await failure(zielcheck.select('Fort', range))).toMatchObject({
      code: 'sheet-deleted',
      data: { sheet: 'Fort' },
    });
  });

  it('is told of the user’s changes once for many, and never of its own', async () => {
    const { host, zielcheck } = await start({ Eins: kurse([null, 0.5, 1]), Zwei: kurse([null]) });
    const [first, second] = host.sheets().map(({ id }) => id);
    const events: WorkbookEvent[] = [];
    const stop = await zielcheck.watch((event) => events.push(event));
    const pause = () => new Promise((resolve) => setTimeout(resolve, 500));

    for (let row = 1; row < 4; row += 1) host.type(first ?? '', row, 2, String(row));
    host.activate(second ?? '');
    await pause();
    expect(events).toEqual([
      { kind: 'cells', sheet: 'Eins', addresses: ['C2', 'C3', 'C4'] },
      { kind: 'activated', sheet: 'Zwei' },
    ]);

    await zielcheck.apply(await zielcheck.previewPercentages(await checkSheet(zielcheck, 'Eins'), 'value'));
    await pause();
    expect(events).toHaveLength(2);

    await stop();
    host.type(first ?? '', 1, 2, '70');
    await pause();
    expect(events).toHaveLength(2);
  });

  it('is told of a change when the user has finished typing into the next cell', async () => {
    const { host, zielcheck } = await start({ Eins: kurse([null]) });
    const events: WorkbookEvent[] = [];
    const stop = await zielcheck.watch((event) => events.push(event));
    host.type(host.activeSheet().id, 1, 2, '60');
    host.setCellEditing(true);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(events).toEqual([]);
    host.setCellEditing(false);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(events).toEqual([{ kind: 'cells', sheet: 'Eins', addresses: ['C2'] }]);
    await stop();
  });

  it('is refused by an Excel that is too old', async () => {
    const { zielcheck } = await start({ A: kurse([null]) });
    const { requirements } = Office.context;
    const { isSetSupported } = requirements;
    // No Excel of the stand-in is older than what the add-in needs.
    Object.assign(requirements, { isSetSupported: () => false });
    try {
      expect(await failure(zielcheck.open())).toMatchObject({ code: 'excel-too-old' });
    } finally {
      Object.assign(requirements, { isSetSupported });
    }
  });
});
