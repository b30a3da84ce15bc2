import { createZielcheck } from '../../../src/app';
import type { ReferenceUseCases, Zielcheck } from '../../../src/app/contract';
import type { Observation } from '../../../src/model';
import type { ExcelHost, HostOptions } from '../../../src/preview/host/contract';
import { failure } from '../../excel/failure';
import { positionsOf, runWithFault } from '../../excel/faults';
import { openExcel, type LiteralSheet } from '../../excel/open';
import { FakeReferences } from '../../support/fakeReferences';

const empty: LiteralSheet = { rows: [['Vergleichswerte'], [null, 'alt']] };

interface Started {
  readonly host: ExcelHost;
  readonly zielcheck: Zielcheck;
  readonly use: ReferenceUseCases;
  readonly source: FakeReferences;
  readonly secrets: Map<string, unknown>;
}

async function start(
  sheets: Readonly<Record<string, LiteralSheet>> = { Bericht: empty },
  options: HostOptions = {},
): Promise<Started> {
  const host = await openExcel(sheets, options);
  const source = new FakeReferences();
  const secrets = new Map<string, unknown>();
  const zielcheck = createZielcheck({
    openReferences: () =>
      Promise.resolve({
        references: source,
        secrets: {
          get: (key) => Promise.resolve(secrets.get(key)),
          set: (key, value) => Promise.resolve(void secrets.set(key, value)),
          delete: (key) => Promise.resolve(void secrets.delete(key)),
          keys: () => Promise.resolve([...secrets.keys()]),
        },
        keepFile: () => Promise.resolve(),
      }),
  });
  return { host, zielcheck, use: await zielcheck.references(), source, secrets };
}

const sheetId = (host: ExcelHost): string => host.activeSheet().id;
const cell = (host: ExcelHost, row: number, column: number) => host.sheets()[0]?.cell(row, column);

async function observed(use: ReferenceUseCases, place = 'leipzig-osten'): Promise<Observation> {
  const { observations } = await use.look({ source: 'amt', place, statistic: 'unemployment-rate' });
  const [first] = observations;
  if (first === undefined) throw new Error('nothing observed');
  return first;
}

async function insertAt(
  { host, use }: Started,
  row: number,
  column: number,
  as: 'value' | 'formula' = 'value',
) {
  host.select(sheetId(host), row, column);
  return use.insert(await use.previewInsert(await observed(use), { as }));
}

/** What Excel does with a name when its cell is moved: it follows. The cell's content is moved by the user. */
async function moveCell(
  host: ExcelHost,
  id: string,
  from: readonly [number, number],
  to: readonly [number, number],
) {
  const [row, column] = to;
  const content = cell(host, ...from);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const target = sheet.getCell(row, column);
    target.values = [[content?.value ?? '']];
    target.numberFormat = [[content?.numberFormat ?? 'General']];
    sheet.getCell(...from).clear();
    const letters = String.fromCharCode(65 + column);
    context.workbook.names.getItem(`_zielcheck_ref_${id}`).formula =
      `=${host.sheets()[0]?.name ?? ''}!$${letters}$${String(row + 1)}`;
    await context.sync();
  });
}

describe('inserting a reference value', () => {
  it('is shown before, writes value and format, lists where it comes from, and is undone without a trace', async () => {
    const started = await start();
    const { host, use, zielcheck } = started;
    host.select(sheetId(host), 1, 1);
    const before = host.serialise();
    const preview = await use.previewInsert(await observed(use), { as: 'value' });
    expect(preview.change).toMatchObject({
      before: { shown: 'alt' },
      after: { shown: '15,7\u00A0%' },
      overwrites: true,
    });
    expect(host.serialise()).toBe(before);
    await use.insert(preview);
    expect(cell(host, 1, 1)).toMatchObject({ value: 0.157, text: '15,7%', numberFormat: '0.0%' });
    const { references } = await use.inserted();
    expect(references).toMatchObject([
      {
        state: 'kept',
        shown: '15,7%',
        place: { sheet: 'Bericht', range: { top: 1, left: 1, bottom: 1, right: 1 } },
        reference: { observation: { period: '2013', value: 15.7, retrievedAt: '2026-11-25T10:00:00Z' } },
      },
    ]);
    await zielcheck.undo();
    expect(host.serialise()).toBe(before);
    expect(await use.inserted()).toEqual({ references: [], dropped: false });
  });

  it('keeps the cell’s own format where it can show the value', async () => {
    const started = await start({
      Bericht: {
        rows: [
          [
            { v: null, format: '0.000' },
            { v: 1, format: '0%' },
          ],
        ],
      },
    });
    await insertAt(started, 0, 0);
    await insertAt(started, 0, 1);
    expect(cell(started.host, 0, 0)).toMatchObject({ value: 15.7, numberFormat: '0.000' });
    expect(cell(started.host, 0, 1)).toMatchObject({ value: 0.157, numberFormat: '0%' });
  });

  it('replaces the entry of a value that stood in the cell before', async () => {
    const started = await start();
    await insertAt(started, 0, 2);
    await insertAt(started, 0, 2);
    expect((await started.use.inserted()).references).toHaveLength(1);
  });

  it('writes a formula in which the source’s texts are texts', async () => {
    const started = await start();
    await insertAt(started, 0, 3, 'formula');
    expect(cell(started.host, 0, 3)?.formula).toBe(
      '=ZIELCHECK.REFERENZ("leipzig-osten","unemployment-rate","2013","amt")',
    );
  });

  it('says so when the sheet is protected, or the source has a sign only', async () => {
    const { host, use, source } = await start();
    host.select(sheetId(host), 0, 3);
    const preview = await use.previewInsert(await observed(use), { as: 'value' });
    host.protect(sheetId(host), true);
    const before = host.serialise();
    expect(await failure(use.insert(preview))).toMatchObject({ code: 'sheet-protected' });
    expect(host.serialise()).toBe(before);
    source.values.set('leipzig-osten unemployment-rate 2013', 'x');
    const sign = await observed(use);
    expect(await failure(use.previewInsert(sign, { as: 'value' }))).toMatchObject({
      code: 'nothing-to-insert',
    });
  });

  it('leaves the workbook as it was, whichever action of Excel fails', async () => {
    const { host, use, zielcheck } = await start();
    host.select(sheetId(host), 1, 1);
    const before = host.serialise();
    const preview = await use.previewInsert(await observed(use), { as: 'value' });
    const positions = await positionsOf(host, () => use.insert(preview));
    await zielcheck.undo();
    expect(host.serialise()).toBe(before);
    expect(positions.length).toBeGreaterThan(10);
    for (const position of positions) {
      const failed = await runWithFault(host, position, () => use.insert(preview));
      if (failed === undefined) await zielcheck.undo();
      expect([position, host.serialise()]).toEqual([position, before]);
    }
  });
});

describe('a listed value', () => {
  it('follows its cell when it is moved and its sheet renamed, and is lost when that is deleted', async () => {
    const started = await start({ Bericht: empty, Zweites: empty });
    const { host, use } = started;
    const { id } = await insertAt(started, 0, 3);
    await moveCell(host, id, [0, 3], [4, 1]);
    host.renameSheet(sheetId(host), 'Neu');
    expect((await use.inserted()).references).toMatchObject([
      { state: 'kept', place: { sheet: 'Neu', range: { top: 4, left: 1 } } },
    ]);
    host.deleteSheet(sheetId(host));
    expect((await use.inserted()).references).toMatchObject([{ state: 'lost', shown: '' }]);
    await use.forget([id]);
    expect(await use.inserted()).toEqual({ references: [], dropped: false });
  });

  it('is forgotten without a trace', async () => {
    const started = await start();
    const { host, use } = started;
    host.type(sheetId(host), 0, 3, '15,7');
    await insertAt(started, 0, 3);
    const listed = host.serialise();
    await use.forget();
    expect(host.serialise()).not.toBe(listed);
    expect(host.serialise()).not.toContain('zielcheck');
  });
});

describe('refreshing', () => {
  it('shows old and new, writes on request, and says what was overtyped', async () => {
    const started = await start();
    const { host, use, source, zielcheck } = started;
    await insertAt(started, 0, 2);
    await insertAt(started, 0, 3);
    host.type(sheetId(host), 0, 3, '20%');
    source.values.set('leipzig-osten unemployment-rate 2013', 15.9);
    source.now = '2026-12-01T10:00:00Z';
    const before = host.serialise();
    const progress: number[] = [];
    const items = await use.previewRefresh({ onProgress: (done) => progress.push(done) });
    expect(progress).toEqual([1]);
    expect(host.serialise()).toBe(before);
    expect(
      items.map(({ state, change, now }) => [state, change?.before.shown, change?.after.shown, now?.value]),
    ).toEqual([
      ['changed', '15,7%', '15,9\u00A0%', 15.9],
      ['overtyped', '20,0%', '15,9\u00A0%', 15.9],
    ]);
    expect(await use.applyRefresh(items.filter(({ state }) => state === 'changed'))).toBe(1);
    expect([cell(host, 0, 2)?.value, cell(host, 0, 3)?.value]).toEqual([0.159, 0.2]);
    const [first] = (await use.inserted()).references;
    expect(first).toMatchObject({
      state: 'kept',
      reference: { observation: { value: 15.9, retrievedAt: '2026-12-01T10:00:00Z' } },
    });
    await zielcheck.undo();
    expect(host.serialise()).toBe(before);
  });

  it('keeps the period it was chosen for, and follows the newest where that was wanted', async () => {
    const { host, use, source } = await start();
    for (const [column, follows] of [
      [2, 'period'],
      [3, 'newest'],
    ] as const) {
      host.select(sheetId(host), 0, column);
      await use.insert(await use.previewInsert(await observed(use), { as: 'value', follows }));
    }
    source.values.set('leipzig-osten unemployment-rate 2014', 14.1);
    const items = await use.previewRefresh();
    expect(items.map(({ state, now, newer }) => [state, now?.period, newer?.period])).toEqual([
      ['same', '2013', '2014'],
      ['changed', '2014', undefined],
    ]);
  });

  it('keeps the last good value of a source that fails', async () => {
    const started = await start();
    await insertAt(started, 0, 2);
    started.source.failing.set('leipzig-osten', 'timeout');
    const before = started.host.serialise();
    const items = await started.use.previewRefresh();
    expect(items).toMatchObject([{ state: 'failed', problem: { code: 'timeout' } }]);
    expect(await started.use.applyRefresh(items)).toBe(0);
    expect(started.host.serialise()).toBe(before);
  });
});

describe('saying where values come from', () => {
  it('writes a line as text, and never as a formula', async () => {
    const started = await start();
    const { id } = await insertAt(started, 0, 2);
    const change = await started.use.previewSourceLine([id], 'below');
    await started.use.writeSourceLine(change);
    expect(cell(started.host, 1, 2)?.value).toBe(
      'Quelle: Amt für Statistik, Stand 2013, abgerufen 25.11.2026, Lizenz dl-de/by-2.0, =2+2 © Amt',
    );
  });

  it('keeps a sheet of sources up to date, and removes it without a trace', async () => {
    const started = await start({ Bericht: empty, Quellen: empty });
    const { host, use } = started;
    await insertAt(started, 0, 2);
    const before = host.serialise();
    expect(await use.writeSourcesSheet()).toBe('Quellen (2)');
    const ours = () => host.sheets().find(({ name }) => name === 'Quellen (2)');
    expect([ours()?.cell(1, 0).value, ours()?.cell(1, 4).value, ours()?.cell(1, 9).formula]).toEqual([
      'Bericht!C1',
      15.7,
      '=2+2 © Amt',
    ]);
    expect(ours()?.cell(1, 9).valueType).toBe('String');
    await insertAt(started, 0, 3);
    expect(await use.writeSourcesSheet()).toBe('Quellen (2)');
    expect(ours()?.cell(2, 0).value).toBe('Bericht!D1');
    await started.zielcheck.undo();
    await use.removeSourcesSheet();
    expect(host.serialise()).toBe(before);
  });
});

describe.each(['m365', 'ltsc2021'] as const)('the sheet of sources in %s', (profile) => {
  it.each(['written', 'brought up to date'] as const)('is %s whole or not at all', async (how) => {
    const open = async () => {
      const started = await start({ Bericht: empty }, { profile });
      await insertAt(started, 0, 2);
      if (how === 'brought up to date') {
        await started.use.writeSourcesSheet();
        await insertAt(started, 0, 3);
      }
      return { ...started, write: () => started.use.writeSourcesSheet() };
    };
    const first = await open();
    const positions = await positionsOf(first.host, first.write);
    let now = await open();
    let failed = 0;
    for (const position of positions) {
      const before = now.host.serialise();
      const error = await runWithFault(now.host, position, now.write);
      if (error === undefined) now = await open();
      else {
        failed += 1;
        const where = `${String(position.request)}.${String(position.action)} ${position.name}`;
        expect([where, now.host.serialise()]).toEqual([where, before]);
      }
    }
    expect(failed).toBeGreaterThan(20);
  });
});

const gebiet: LiteralSheet = {
  rows: [
    ['Gebietsbeschreibung Leipzig'],
    ['Merkmal', 'Stadt', 'Gebiet'],
    ['Einwohner/innenzahl', 539348, 67732],
    ['SGB-II-Quote', '16,7 %', '26,1 %'],
    ['Arbeitslosenquote', { v: 0.1, format: '0.0%' }, { v: 0.157, format: '0.0%' }],
    ['Quellen: Amt für Statistik und Wahlen (Stand: 2013)'],
  ],
};

describe('comparing', () => {
  it('compares each value of an area table with the source, city and area apart', async () => {
    const { use } = await start({ Gebiet: gebiet });
    const { cells, tables } = await use.compare({ kind: 'sheet', sheet: 'Gebiet' });
    expect(tables).toHaveLength(1);
    expect(
      cells.map(({ found, expected, findings }) => [found, expected?.value, findings[0]?.check]),
    ).toEqual([
      [539348, 539348, undefined],
      [67732, 76732, 'reference-differs'],
      [16.7, 16.7, undefined],
      [26.1, 26.1, undefined],
      [10, 10, undefined],
      [15.7, 15.7, undefined],
    ]);
  });

  it('is part of every check, without the network unless asked, and its fix can be applied', async () => {
    const { zielcheck, source, host } = await start({ Gebiet: gebiet });
    const { result } = await zielcheck.check({ kind: 'sheet', sheet: 'Gebiet' });
    expect(result.findings.map(({ check }) => check)).toEqual(['reference-differs']);
    expect(source.looked.every(({ online }) => online === false)).toBe(true);
    await zielcheck.apply(await zielcheck.previewFixes(result.findings));
    expect(cell(host, 2, 2)?.value).toBe(76732);
    await zielcheck.check({ kind: 'sheet', sheet: 'Gebiet' }, { online: true });
    expect(source.looked.at(-1)?.online).toBe(true);
  });

  it('corrects an inserted value with where it comes from, and is undone without a trace', async () => {
    const started = await start();
    const { host, use, zielcheck, source } = started;
    await insertAt(started, 0, 2);
    await insertAt(started, 0, 3);
    host.type(sheetId(host), 0, 3, '20%');
    source.values.set('leipzig-osten unemployment-rate 2013', 15.9);
    source.now = '2026-12-01T10:00:00Z';
    const before = host.serialise();
    const { cells } = await use.compare({ kind: 'workbook' });
    const changes = await zielcheck.previewFixes(cells.flatMap(({ findings }) => findings));
    expect(host.serialise()).toBe(before);
    await zielcheck.apply(changes);
    const listed = (await use.inserted()).references.map(({ state, shown, reference: { observation } }) => [
      state,
      shown,
      observation.value,
      observation.retrievedAt,
    ]);
    expect(listed).toEqual([
      ['kept', '15,9%', 15.9, '2026-12-01T10:00:00Z'],
      ['kept', '15,9%', 15.9, '2026-12-01T10:00:00Z'],
    ]);
    await zielcheck.undo();
    expect(host.serialise()).toBe(before);
  });

  it('corrects cell and list, or neither, whichever action of Excel fails', async () => {
    const started = await start();
    const { host, use, zielcheck, source } = started;
    await insertAt(started, 0, 2);
    source.values.set('leipzig-osten unemployment-rate 2013', 15.9);
    const before = host.serialise();
    const { cells } = await use.compare({ kind: 'workbook' });
    const changes = await zielcheck.previewFixes(cells.flatMap(({ findings }) => findings));
    const positions = await positionsOf(host, () => zielcheck.apply(changes));
    await zielcheck.undo();
    expect(positions.length).toBeGreaterThan(10);
    for (const position of positions) {
      const failed = await runWithFault(host, position, () => zielcheck.apply(changes));
      if (failed === undefined) await zielcheck.undo();
      expect([position, host.serialise()]).toEqual([position, before]);
    }
  });

  it('tells an inserted value that was revised, and one that was overtyped', async () => {
    const started = await start();
    const { host, zielcheck, source } = started;
    await insertAt(started, 0, 2);
    await insertAt(started, 0, 3);
    host.type(sheetId(host), 0, 3, '20%');
    source.values.set('leipzig-osten unemployment-rate 2013', 15.9);
    const { result } = await zielcheck.check({ kind: 'workbook' });
    expect(result.findings.map(({ check, messageId }) => `${check} ${messageId}`)).toEqual([
      'reference-stale revised',
      'reference-differs differs',
    ]);
  });
});

it('keeps keys to services off the workbook', async () => {
  const { host, use, secrets } = await start();
  const before = host.serialise();
  await use.storeKey('amt', ' geheim ');
  expect([...secrets]).toEqual([['amt', 'geheim']]);
  await use.storeKey('amt', '');
  expect(secrets.size).toBe(0);
  expect(host.serialise()).toBe(before);
});
