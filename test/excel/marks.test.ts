import { checkSheet } from '../../src/engine';
import { hasMarks, readSheet } from '../../src/excel';
import { addMarks, planMarks, removeMarks } from '../../src/excel/writing';
import { markColours, UserFacingError } from '../../src/model';
import { defaultProfile } from '../../src/profile';
import type { ExcelHost, HostOptions } from '../../src/preview/host/contract';
import { failure } from './failure';
import { positionsOf, requestsOf, runWithFault } from './faults';
import { openExcel } from './open';

const rows = [
  ['Indikator', 'Zielwert', 'Ergebnis', '%', 'Bemerkung'],
  ['Beratungen', 100, 100, 100, ''],
  ['Kurse', 100, 120, 120, 'mehr Nachfrage'],
  ['Teilnehmende', 100, 90, 90, ''],
  ['Betriebe', 100, 70, 70, ''],
  ['Vermittlungen', 100, 20, 20, ''],
  ['Praktika', 100, null, null, ''],
];

/** A workbook with the user's own fill and conditional formats, one of them stopping all that come after it. */
async function openTable(options: HostOptions = {}): Promise<ExcelHost> {
  const host = await openExcel({ Ziele: { rows, at: 'B2' }, Notizen: { rows: [['frei']] } }, options);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ziele');
    sheet.getRange('B3').format.fill.color = '#00FFFF';
    const stop = sheet.getRange('C7:C7').conditionalFormats.add('Custom');
    stop.custom.rule.formula = '=C7>50';
    stop.custom.format.fill.color = '#0000FF';
    stop.stopIfTrue = true;
    sheet.getRange('D3:D8').conditionalFormats.add('Custom').custom.rule.formula = '=D3>100';
    await context.sync();
  });
  return host;
}

async function markAll(): Promise<number> {
  const plan = planMarks(checkSheet(await readSheet('Ziele'), defaultProfile).tables);
  await addMarks(plan.marks);
  return plan.rows;
}

/** Two marks are enough where every action of Excel is tried. */
async function someMarks(): Promise<Parameters<typeof addMarks>[0]> {
  return planMarks(checkSheet(await readSheet('Ziele'), defaultProfile).tables).marks.slice(1, 3);
}

const look = (host: ExcelHost, row: number): (string | undefined)[] =>
  [1, 2, 3, 4, 5].map((column) => host.sheets()[0]?.cell(row, column).style.fill);

describe('marks', () => {
  it('colour each row by its band, the percentage one step stronger, and nothing else', async () => {
    const host = await openTable();
    expect(await markAll()).toBe(5);
    const { met, near, under, critical } = markColours;
    const band = ({ fill, strong }: typeof met): string[] => [fill, fill, fill, strong, fill];
    expect(look(host, 3)).toEqual(band(met));
    expect(look(host, 4)).toEqual(band(near));
    expect(look(host, 5)).toEqual(band(under));
    expect(look(host, 7)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(look(host, 1)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(host.sheets()[0]?.cell(4, 1).style.color).toBe(near.text);
    expect(critical.fill).toBe(look(host, 6)[0]);
  });

  it("leave the user's own rules the upper hand", async () => {
    const host = await openTable();
    await markAll();
    expect(host.sheets()[0]?.cell(6, 2).style.fill).toBe('#0000FF');
  });

  it('vanish without a trace, on every Excel', async () => {
    for (const profile of ['ltsc2021', 'ltsc2024', 'm365', 'web'] as const) {
      const host = await openTable({ profile });
      const before = host.serialise();
      await markAll();
      expect(await hasMarks()).toBe(true);
      expect(host.serialise()).not.toBe(before);
      await removeMarks();
      expect(await hasMarks()).toBe(false);
      expect(host.serialise()).toBe(before);
    }
  });

  it('replace earlier ones, and follow rows that were copied or sheets that were renamed', async () => {
    const host = await openTable();
    const before = host.serialise();
    await markAll();
    const once = host.serialise();
    await markAll();
    expect(once.length).toBe(host.serialise().length);
    host.renameSheet(host.sheets()[0]?.id ?? '', 'Neu');
    await removeMarks();
    host.renameSheet(host.sheets()[0]?.id ?? '', 'Ziele');
    expect(host.serialise()).toBe(before);
  });

  it('need one more request per thousand, and no other', async () => {
    const long = [
      rows[0] ?? [],
      ...Array.from({ length: 400 }, (_, row) => [`Nr. ${String(row)}`, 100, 50 + 60 * (row % 2), null, '']),
    ];
    const host = await openExcel({ kurz: { rows }, lang: { rows: long } });
    const requestsFor = async (name: string): Promise<number> => {
      const plan = planMarks(checkSheet(await readSheet(name), defaultProfile).tables);
      return requestsOf(host, () => addMarks(plan.marks));
    };
    await requestsFor('kurz');
    const short = await requestsFor('kurz');
    // 400 rows of changing status are 1,200 conditional formats: the worst case.
    expect(await requestsFor('lang')).toBe(short + 1);
  }, 60_000);

  it('leave nothing behind when Excel fails at any point of adding them', async () => {
    const host = await openTable();
    const before = host.serialise();
    const marks = await someMarks();
    const add = () => addMarks(marks);
    const positions = await positionsOf(host, add);
    await removeMarks();
    let failures = 0;
    for (const position of positions) {
      const error = await runWithFault(host, position, add);
      if (error === undefined) {
        await removeMarks();
      } else {
        failures += 1;
        expect(error).toBeInstanceOf(UserFacingError);
      }
      expect({ position, left: host.serialise() === before ? '' : host.serialise() }).toEqual({
        position,
        left: '',
      });
    }
    expect(failures).toBeGreaterThan(50);
  }, 120_000);

  it('can be removed again after Excel failed at any point of removing them', async () => {
    const host = await openTable();
    const before = host.serialise();
    const marks = await someMarks();
    await addMarks(marks);
    const positions = await positionsOf(host, removeMarks);
    for (const position of positions) {
      await addMarks(marks);
      const error = await runWithFault(host, position, removeMarks);
      if (error !== undefined && host.serialise() !== before) expect(await hasMarks()).toBe(true);
      await removeMarks();
      expect({ position, clean: host.serialise() === before }).toEqual({ position, clean: true });
    }
  }, 120_000);

  it('say that something is left when cleaning up fails too, and go when asked again', async () => {
    const host = await openTable();
    const before = host.serialise();
    const marks = await someMarks();
    // From the first change on, the user is typing into a cell.
    const stop = host.onChange(() => {
      if (host.serialise() !== before) host.setCellEditing(true);
    });
    expect(await failure(addMarks(marks))).toMatchObject({ code: 'cell-editing' });
    stop();
    host.setCellEditing(false);
    expect(await hasMarks()).toBe(true);
    await removeMarks();
    expect(host.serialise()).toBe(before);
  });

  it('name the protected sheet and change nothing', async () => {
    const host = await openTable();
    host.protect(host.sheets()[0]?.id ?? '', true);
    const before = host.serialise();
    expect(await failure(markAll())).toMatchObject({ code: 'sheet-protected', data: { sheet: 'Ziele' } });
    expect(host.serialise()).toBe(before);
  });

  it('name the sheet that was deleted since the check', async () => {
    const host = await openTable();
    const marks = await someMarks();
    host.deleteSheet(host.sheets()[0]?.id ?? '');
    expect(await failure(addMarks(marks))).toMatchObject({
      code: 'sheet-deleted',
      data: { sheet: 'Ziele' },
    });
  });
});
