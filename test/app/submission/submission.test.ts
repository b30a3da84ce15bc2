import { createZielcheck } from '../../../src/app';
import type { Submission, SubmissionUseCases, Zielcheck } from '../../../src/app/contract';
import { checklistIds, type ChecklistId } from '../../../src/submission';
import { openWorkbook } from '../../../src/preview/host';
import type { ExcelHost, HostOptions } from '../../../src/preview/host/contract';
import { failure } from '../../excel/failure';
import { positionsOf, runWithFault } from '../../excel/faults';
import { openExcel, type LiteralSheet } from '../../excel/open';
import { startExcel } from '../../support/excel';
import { emptyBook, filledBook } from '../../support/filledBook';

/** Two missed targets; the second is explained. */
const report = (reasons = true): LiteralSheet => ({
  rows: [
    ['Indikator', 'Zielwert', 'Ergebnis', ...(reasons ? ['Begründung'] : [])],
    ['Beratungen', 80, 80],
    ['Kurse', 80, 55],
    ['Praktika', 30, 18, ...(reasons ? ['Betriebe geschlossen'] : [])],
  ],
});

interface Started {
  readonly host: ExcelHost;
  readonly zielcheck: Zielcheck;
  readonly use: SubmissionUseCases;
}

async function start(sheet: LiteralSheet = report(), options: HostOptions = {}): Promise<Started> {
  const host = await openExcel({ Bericht: sheet }, options);
  const zielcheck = createZielcheck();
  return { host, zielcheck, use: await zielcheck.submission() };
}

const states = ({ checklist }: Submission): Partial<Record<ChecklistId, string>> => statesOf(checklist);
const statesOf = (checklist: Submission['checklist']): Partial<Record<ChecklistId, string>> =>
  Object.fromEntries(
    checklist.items.map(({ id, state, count }) => [id, count === 0 ? state : `${state} ${count}`]),
  );
const text = (host: ExcelHost, row: number, column: number): unknown =>
  host.sheets()[0]?.cell(row, column).value;
const type = (host: ExcelHost, row: number, column: number, input: string): void =>
  host.type(host.sheets()[0]?.id ?? '', row, column, input);

async function missedNamed({ missed }: Submission, name: string) {
  const found = missed.find(({ row }) => row.indicator === name);
  if (found === undefined) throw new Error(`${name} is not missed`);
  return Promise.resolve(found);
}

function findingOf({ findings }: Submission, check: string) {
  const found = findings.find(({ finding }) => finding.check === check);
  if (found === undefined) throw new Error(`no finding of ${check}`);
  return found;
}

describe('the checklist', () => {
  it('says what is open', async () => {
    const { use } = await start();
    const submission = await use.prepare();
    expect(submission.checklist.items.map(({ id }) => id)).toEqual(checklistIds);
    expect(states(submission)).toEqual({
      project: 'none',
      indicators: 'none',
      errors: 'done',
      explanations: 'warning 1',
      values: 'done',
      warnings: 'done',
      references: 'none',
    });
    expect(submission.checklist.verdict).toBe('warnings');
    expect(submission.record).toBeUndefined();
  });

  it('is ready once every missed target is explained, in the table or in the list', async () => {
    const { host, zielcheck, use } = await start();
    const change = await use.previewExplanation(await missedNamed(await use.prepare(), 'Kurse'), '=1+1');
    expect([change.before.formula, change.overwrites]).toEqual(['', false]);
    await zielcheck.apply([change]);
    expect(text(host, 2, 3)).toBe('=1+1');
    expect((await use.prepare()).checklist.verdict).toBe('ready');
    await zielcheck.undo();
    expect((await use.prepare()).checklist.verdict).toBe('warnings');
  });

  it('keeps reasons in the workbook where the table has no column for them', async () => {
    const { host, use } = await start(report(false));
    const before = host.serialise();
    const first = await use.prepare();
    const missed = await missedNamed(first, 'Kurse');
    expect((await failure(use.previewExplanation(missed, 'x'))).code).toBe('nothing-to-insert');
    for (const keyed of first.findings.filter(({ finding }) => finding.check === 'under-target'))
      await use.decide(keyed, 'explained', 'Betriebe geschlossen');
    const second = await use.prepare();
    expect(second.checklist.verdict).toBe('ready');
    expect(second.checklist.explained.map(({ reason }) => reason)).toEqual(
      Array(2).fill('Betriebe geschlossen'),
    );
    expect(await use.reset()).toBe(2);
    expect(host.serialise()).toBe(before);
  });

  it('is not ready while there is no result at all, and leads to the cells for them', async () => {
    const targets = ['Beratungen', 'Kurse', 'Praktika'].map((name) => [name, 80, null]);
    const { host, use } = await start({ rows: [report(false).rows[0] ?? [], ...targets] });
    const { checklist } = await use.prepare();
    const { state, entries } = checklist.items.find(({ id }) => id === 'values') ?? { entries: [] };
    expect([checklist.verdict, state, entries[0]?.range]).toEqual([
      'not-ready',
      'open',
      { top: 1, left: 2, bottom: 1, right: 2 },
    ]);
    type(host, 1, 2, '80');
    expect((await use.prepare()).checklist.verdict).toBe('warnings');
  });

  it('shows a decided finding again when its value changes', async () => {
    const { host, use } = await start(report(false));
    await use.decide(findingOf(await use.prepare(), 'under-target'), 'ignored', 'abgestimmt');
    expect((await use.prepare()).checklist.decided).toHaveLength(1);
    type(host, 2, 2, '54');
    const changed = await use.prepare();
    expect([changed.checklist.decided.length, changed.stale]).toEqual([0, 1]);
  });
});

describe.each(['de', 'en'] as const)('the standard workbook in %s', (language) => {
  const open = async (bytes: Uint8Array) => {
    const host = openWorkbook(bytes, { locale: language === 'de' ? 'de-DE' : 'en-GB' });
    await startExcel(host);
    return { host, use: await createZielcheck().submission() };
  };

  it('is open while it is empty: the figures, and the project data that are required', async () => {
    const { use } = await open(emptyBook(language));
    const { checklist } = await use.prepare();
    expect([checklist.verdict, statesOf(checklist)]).toEqual([
      'not-ready',
      {
        project: 'open 7',
        indicators: 'done',
        errors: 'done',
        explanations: 'done',
        values: 'open 12',
        warnings: 'done',
        references: 'none',
      },
    ]);
    const [field] = checklist.items[0]?.entries ?? [];
    expect(field).toMatchObject({ kind: 'field', range: { top: 4, left: 1 } });
  });

  it('is ready once it is filled in; without its reasons everything that stands out is to be explained', async () => {
    const { host, use } = await open(filledBook(language));
    expect((await use.prepare()).checklist.verdict).toBe('ready');
    const { id } = host.sheets()[1] ?? {};
    for (let row = 4; row < 16; row += 1) host.type(id ?? '', row, 6, '');
    const { checklist } = await use.prepare();
    expect([checklist.verdict, statesOf(checklist)]).toEqual([
      'warnings',
      expect.objectContaining({ explanations: 'warning 5', warnings: 'done' }),
    ]);
    const entries = checklist.items.find((item) => item.id === 'explanations')?.entries ?? [];
    expect(entries.map(({ kind }) => kind)).toEqual([
      'missed',
      'missed',
      ...Array<string>(3).fill('exceeded'),
    ]);
    // One reason in the table's column answers all that is asked about its row.
    const [exceeded] = entries.flatMap((entry) => (entry.kind === 'exceeded' ? [entry.exceeded] : []));
    if (exceeded === undefined) throw new Error('nothing exceeded');
    expect(await use.previewExplanation(exceeded, 'weil')).toMatchObject({
      write: { row: exceeded.row.row, column: 6, value: 'weil' },
    });
    host.type(id ?? '', exceeded.row.row, 6, 'weil');
    const answered = await use.prepare();
    expect(states(answered).explanations).toBe('warning 4');
    expect((await use.protocolPage(answered)).html).toContain(
      language === 'de' ? 'begründet: weil' : 'explained: weil',
    );
  });
});

describe('the protocol', () => {
  it('is a sheet of its own that no check takes for a table, and says afterwards what changed', async () => {
    const { host, use } = await start();
    const before = host.serialise();
    const submission = await use.prepare();
    expect(await use.writeProtocol(submission)).toBe('Prüfprotokoll');
    const again = await use.prepare();
    expect(again.report.result.tables).toHaveLength(1);
    expect([again.changes, again.record?.fingerprint.hash]).toEqual([undefined, submission.fingerprint.hash]);
    type(host, 2, 2, '56');
    const { changes } = await use.prepare();
    expect(changes).toEqual({
      rows: [
        {
          kind: 'changed',
          sheet: 'Bericht',
          name: 'Kurse',
          before: expect.objectContaining({ actual: 55 }) as unknown,
          now: expect.objectContaining({ actual: 56 }) as unknown,
        },
      ],
      tables: [],
    });
    type(host, 2, 2, '55');
    expect((await use.prepare()).changes).toBeUndefined();
    await use.removeProtocol();
    expect(host.serialise()).toBe(before);
  });

  it('takes the place of the one before', async () => {
    const { host, use } = await start();
    const submission = await use.prepare();
    await use.writeProtocol(submission);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Prüfprotokoll');
      sheet.name = 'Unser Protokoll';
      sheet.position = 0;
      await context.sync();
    });
    const [old] = host.sheets();
    expect(await use.writeProtocol(submission)).toBe('Unser Protokoll');
    expect(host.sheets().map(({ name }) => name)).toEqual(['Unser Protokoll', 'Bericht']);
    expect(host.sheets()[0]?.id).not.toBe(old?.id);
  });

  it('leaves a sheet of the same name alone', async () => {
    const host = await openExcel({ Bericht: report(), Prüfprotokoll: { rows: [['meins']] } });
    const use = await createZielcheck().submission();
    expect(await use.writeProtocol(await use.prepare())).toBe('Prüfprotokoll (2)');
    await use.removeProtocol();
    expect(host.sheets().map(({ name }) => name)).toEqual(['Bericht', 'Prüfprotokoll']);
  });

  it('makes a chart of the achievements, and no text a formula', async () => {
    const rows = [...report().rows.slice(0, 3), ['=HYPERLINK("x")', 30, 18, '@SUM(A1)']];
    const { host, use } = await start({ rows });
    await use.writeProtocol(await use.prepare());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Prüfprotokoll');
      const charts = sheet.charts.load('items/name,items/chartType,items/title/text');
      const used = sheet.getUsedRange().load('formulas,values');
      const { pageLayout } = sheet.load('pageLayout/orientation,pageLayout/zoom');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.zoom]).toEqual(['Landscape', { scale: 75 }]);
      expect(charts.items.map(({ chartType, title }) => [chartType, title.text])).toEqual([
        ['BarClustered', 'Zielerreichung'],
      ]);
      expect(used.formulas.flat()).toContain('=HYPERLINK("x")');
      expect(used.values).toEqual(used.formulas);
    });
    expect(host.sheets()).toHaveLength(2);
  });

  it('is a page for printing as well, which records nothing', async () => {
    const { host, use } = await start({ rows: [...report().rows, ['<b>Fett</b>', 10, 1, '<script>']] });
    const before = host.serialise();
    const { name, html } = await use.protocolPage(await use.prepare());
    expect(name).toMatch(/^Pruefprotokoll-.*\.html$/);
    expect(html).toContain('&lt;b&gt;Fett&lt;/b&gt;');
    expect(html).not.toContain('<script');
    expect(host.serialise()).toBe(before);
  });

  it.each([
    ['m365', 'for the first time'],
    ['m365', 'again'],
    ['ltsc2021', 'for the first time'],
    ['ltsc2021', 'again'],
  ] as const)(
    'is written whole or not at all in %s, %s, wherever Excel fails',
    async (profile, time) => {
      const open = async () => {
        const started = await start(report(), { profile });
        const submission = await started.use.prepare();
        const write = () => started.use.writeProtocol(submission);
        if (time === 'again') await write();
        return { ...started, write };
      };
      const first = await open();
      const positions = await positionsOf(first.host, first.write);
      expect(positions.length).toBeGreaterThan(0);
      let now = await open();
      for (const position of positions) {
        const before = now.host.serialise();
        const error = await runWithFault(now.host, position, now.write);
        const where = `${String(position.request)}.${String(position.action)} ${position.name}`;
        if (error !== undefined) expect([where, now.host.serialise()]).toEqual([where, before]);
        else now = await open();
      }
    },
    60_000,
  );
});

describe.each(['m365', 'ltsc2021'] as const)('removing the protocol in %s', (profile) => {
  it('leaves nothing behind once it was tried again, wherever Excel fails', async () => {
    const open = async () => {
      const started = await start(report(false), { profile });
      const { use, host } = started;
      await use.decide(findingOf(await use.prepare(), 'under-target'), 'ignored', 'abgestimmt');
      const before = host.serialise();
      await use.writeProtocol(await use.prepare());
      return { ...started, before };
    };
    const first = await open();
    const positions = await positionsOf(first.host, () => first.use.removeProtocol());
    for (const position of positions) {
      const { host, use, before } = await open();
      const error = await runWithFault(host, position, () => use.removeProtocol());
      // A sheet that stands is still known to be ours.
      if (host.sheets().length > 1) expect((await use.recorded())?.sheetId).toBe(host.sheets()[1]?.id);
      if (error !== undefined) await use.removeProtocol();
      expect([position.name, host.serialise()]).toEqual([position.name, before]);
    }
  });
});

describe('deciding and explaining', () => {
  it('leave the workbook unchanged wherever Excel fails', async () => {
    const first = await start(report(false));
    const keyed = findingOf(await first.use.prepare(), 'under-target');
    const positions = await positionsOf(first.host, () => first.use.decide(keyed, 'ignored', 'so'));
    for (const position of positions) {
      const { host, use } = await start(report(false));
      const before = host.serialise();
      const error = await runWithFault(host, position, () => use.decide(keyed, 'ignored', 'so'));
      if (error !== undefined) expect([position.name, host.serialise()]).toEqual([position.name, before]);
      else expect((await use.prepare()).checklist.decided).toHaveLength(1);
    }
  });

  it('tells that what was stored is damaged, and goes on', async () => {
    const { use } = await start();
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(
        '<zielcheck xmlns="urn:zielcheck:submission:1">{"version":9}</zielcheck>',
      );
      await context.sync();
    });
    const submission = await use.prepare();
    expect([submission.damaged, submission.checklist.verdict]).toEqual([true, 'warnings']);
  });
});
