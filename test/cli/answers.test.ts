import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asTyped } from '../../src/cli/answers';
import { reportSchema } from '../../src/cli/contract';
import type { CellValue } from '../../src/xlsx/write/book';
import { sheetFile } from '../support/bookFile';
import { run } from './run';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zielcheck-answers-'));
});
afterAll(() => rm(folder, { recursive: true }));

const save = (name: string, rows: readonly (readonly CellValue[])[], sheet = 'Blatt 1'): Promise<void> =>
  writeFile(path.join(folder, name), sheetFile(sheet, rows));

/** Money, and nothing says whether it comes in or goes out. */
const money: readonly (readonly CellValue[])[] = [
  ['Position', 'Soll T€', 'Ist T€'],
  ['Kapitel 1', 10, 12],
  ['Kapitel 2', 20, 18],
];
/** Several results for one goal. */
const several: readonly (readonly CellValue[])[] = [
  ['Kennzahl', 'Jahresziel', 'Q1 Ist', 'Q2 Ist'],
  ['Kurse', 100, 20, 110],
  ['Fahrten', 40, 30, 35],
];
/** Two units that do not measure the same. */
const units: readonly (readonly CellValue[])[] = [
  ['Indikator', 'Zielwert', 'Ergebnis'],
  ['Beratung', '20 h', '15 PT'],
  ['Kurse', '10 h', '11 PT'],
];
/** SOLL and IST beneath each other. */
const beneath: readonly (readonly CellValue[])[] = [
  ['Konto', '', 'Jan'],
  ['Kapitel 1', 'Soll', 5],
  ['', 'Ist', 4],
  ['Kapitel 2', 'Soll', 5],
  ['', 'Ist', 6],
];

/** A quarter's goal beside the result of a later year. */
const periods: readonly (readonly CellValue[])[] = [
  ['Indikator', 'Ziel Q4 2023', 'Ist Q1 2024'],
  ['Kurse', 10, 8],
  ['Fahrten', 4, 4],
];

type File = ReturnType<typeof reportSchema.parse>['files'][number];
async function check(
  file: string,
  answers: readonly string[] = [],
  ...flags: readonly string[]
): Promise<{ readonly exitCode: number; readonly error: string; readonly file: File }> {
  const given = answers.flatMap((answer) => ['--answer', answer]);
  const { exitCode, out, error } = await run(
    ['check', file, '--format', 'json', '--lang', 'de', ...given, ...flags],
    { cwd: folder },
  );
  const [only] = reportSchema.parse(JSON.parse(out)).files;
  if (only === undefined) throw new Error('no file');
  return { exitCode, error, file: only };
}
const statusesOf = ({ tables }: File): readonly string[][] =>
  tables.map(({ rows }) => rows.map(({ status }) => status));

describe('an answer to the question of a table', () => {
  it.each([
    [
      'money.xlsx',
      money,
      'direction',
      [['unclear', 'unclear']],
      'Blatt 1!A1:C3 direction=lower',
      [['under', 'met']],
    ],
    [
      'money.xlsx',
      money,
      'direction',
      [['unclear', 'unclear']],
      'Blatt 1!A1:C3 direction=higher',
      [['met', 'near']],
    ],
    [
      'beneath.xlsx',
      beneath,
      'direction',
      [['unclear', 'unclear']],
      'Blatt 1!A1:C5 direction=lower',
      [['met', 'under']],
    ],
    [
      'several.xlsx',
      several,
      'roles',
      [['unclear', 'unclear']],
      'Blatt 1!A1:D3 indicator=A target=B actual=D',
      [['met', 'near']],
    ],
    [
      'periods.xlsx',
      periods,
      'period',
      [['unclear', 'unclear']],
      'Blatt 1!A1:C3 period=Q1 2024',
      [['under', 'met']],
    ],
    ['units.xlsx', units, 'unit', [['unclear', 'unclear']], 'Blatt 1!A1:C3 unit=h', [['under', 'met']]],
  ] as const)('%s: %s', async (name, rows, about, open, answer, decided) => {
    await save(name, rows);
    const before = await check(name);
    expect([before.file.verdict, statusesOf(before.file)]).toEqual(['undecided', open]);
    expect(before.file.questions).toMatchObject([{ about }]);
    expect(before.file.questions[0]?.answers).toContain(answer);
    const after = await check(name, [answer]);
    expect(statusesOf(after.file)).toEqual(decided);
    expect([after.file.questions, after.error]).toEqual([[], '']);
  });

  it('may be followed by the next one, and both be given at once or one by one', async () => {
    await save('beides.xlsx', [
      ['Position', 'Soll T€', 'Q1 Ist T€', 'Q2 Ist T€'],
      ['Kapitel 1', 10, 2, 12],
      ['Kapitel 2', 20, 3, 18],
    ]);
    const place = 'Blatt 1!A1';
    const one = await check('beides.xlsx', [`${place} target=B actual=D direction=lower`]);
    const two = await check('beides.xlsx', [`${place} direction=lower`, `${place} target=B actual=D`]);
    expect(statusesOf(one.file)).toEqual([['under', 'met']]);
    expect([two.file, two.error]).toEqual([one.file, '']);
  });

  it('says whether a doubtful table is one', async () => {
    await save('zweifel.xlsx', [
      ['Thema', 'Plan', 'Aktuell'],
      ['Kurse', 10, 10],
      ['Plätze', 12, 12],
    ]);
    expect((await check('zweifel.xlsx')).file.tables[0]?.doubtful).toBe(true);
    const yes = await check('zweifel.xlsx', ['Blatt 1!A1:C3 table=yes']);
    expect([yes.file.tables[0]?.doubtful, statusesOf(yes.file)]).toEqual([undefined, [['met', 'met']]]);
    const no = await check('zweifel.xlsx', ['Blatt 1!A1:C3 table=no']);
    expect([no.file.tables, no.file.error?.code]).toEqual([[], 'no-table']);
  });

  it('says what nearly was a table beside the one that was found', async () => {
    await save('daneben.xlsx', [
      ['Indikator', 'Zielwert', 'Ergebnis'],
      ['Beratung', 5, 5],
      ['Begleitung', 7, 7],
      [],
      [],
      ['Kennzahl', 'Zielwert', 'Bestellungen'],
      ['Kurse', 10, 8],
      ['Fahrten', 20, 21],
    ]);
    const place = 'Blatt 1!A6:C8';
    const before = await check('daneben.xlsx');
    expect(before.file.verdict).toBe('undecided');
    expect(before.file.questions).toMatchObject([
      {
        about: 'roles',
        range: 'A6:C8',
        answers: [`${place} indicator=A target=B actual=C`, `${place} table=no`],
      },
    ]);
    const no = await check('daneben.xlsx', [`${place} table=no`]);
    const excluded = [{ sheet: 'Blatt 1', reason: 'excluded', range: 'A6:C8' }];
    expect([no.file.verdict, no.file.questions, no.file.passedOver, no.error]).toEqual([
      'ready',
      [],
      excluded,
      '',
    ]);
    const yes = await check('daneben.xlsx', [`${place} indicator=A target=B actual=C`]);
    expect([statusesOf(yes.file), yes.file.questions]).toEqual([
      [
        ['met', 'met'],
        ['under', 'met'],
      ],
      [],
    ]);
  });

  it('may name the one workbook that is meant', async () => {
    await save('eins.xlsx', money);
    await save('zwei.xlsx', money);
    const { out, error } = await run(
      [
        'check',
        'eins.xlsx',
        'zwei.xlsx',
        '--format',
        'json',
        '--answer',
        '[zwei.xlsx]Blatt 1!A1 direction=lower',
      ],
      { cwd: folder },
    );
    expect(reportSchema.parse(JSON.parse(out)).files.map(statusesOf)).toEqual([
      [['unclear', 'unclear']],
      [['under', 'met']],
    ]);
    expect(error).toBe('');
  });

  it('may stand in a profile, where it is passed over by files that do not ask', async () => {
    await save('money.xlsx', money);
    await save('units.xlsx', units);
    const answers = ['Blatt 1!A1:C3 direction=lower'];
    await writeFile(path.join(folder, 'profil.json'), JSON.stringify({ answers }));
    const asking = await check('money.xlsx', [], '--profile', 'profil.json');
    expect(statusesOf(asking.file)).toEqual([['under', 'met']]);
    const other = await check('units.xlsx', [], '--profile', 'profil.json');
    expect([other.file.questions.length, other.error]).toEqual([1, '']);
  });

  it('that a profile gives in words that are none is refused with its path', async () => {
    await save('money.xlsx', money);
    await writeFile(
      path.join(folder, 'falsch.json'),
      JSON.stringify({ answers: ['Blatt 1!A1:C3 direction=auf'] }),
    );
    const { exitCode, error } = await run(
      ['check', 'money.xlsx', '--profile', 'falsch.json', '--lang', 'en'],
      { cwd: folder },
    );
    expect(exitCode).toBe(2);
    expect(error).toContain(
      'answers.0: “auf” cannot be understood. Possible are: direction=higher, direction=lower.',
    );
  });
});

describe('what one would type', () => {
  it.each([
    ['de', 'Offene Frage zu', 'Antworten mit:', 'oder'],
    ['en', 'Open question about', 'Answer with:', 'or'],
  ])('stands below the question (%s)', async (language, asked, answer, or) => {
    await save('money.xlsx', money);
    const { out } = await run(['check', 'money.xlsx', '--lang', language], { cwd: folder });
    const words = ['higher', 'lower'].map((way) => asTyped(`Blatt 1!A1:C3 direction=${way}`));
    expect(out).toContain(`  ${asked} 'Blatt 1'!A1:C3: `);
    expect(out).toContain(`\n    ${answer} ${words.join(` ${or} `)}\n`);
  });

  it('is quoted as the shell wants it', () => {
    expect(asTyped("'O''Neill'!A1 direction=lower", 'other')).toBe(
      String.raw`--answer ''\''O'\'''\''Neill'\''!A1 direction=lower'`,
    );
    expect(asTyped('Blatt 1!A1 unit="h"', 'windows')).toBe(String.raw`--answer "Blatt 1!A1 unit=\"h\""`);
  });
});

describe('an answer that fits nothing', () => {
  it.each([
    [
      'Blatt 1!A1:C3 direction=auf',
      'ist nicht zu verstehen: „auf“. Möglich sind: direction=higher, direction=lower',
    ],
    [
      'Blatt 1!A1:C3 richtung=lower',
      'ist nicht zu verstehen: „richtung“. Möglich sind: direction, unit, period, table, indicator',
    ],
    ['A1:C3 direction=lower', 'nennt keine Tabelle. Erwartet wird zum Beispiel'],
    ['Blatt 1!A1:C3 unit=h', 'passt zu keiner offenen Frage. Offen ist: --answer'],
    ['Blatt 2!A1:C3 direction=lower', 'passt zu keiner offenen Frage.'],
    ['Blatt 1!F9 direction=lower', 'passt zu keiner offenen Frage.'],
  ])('%s', async (answer, words) => {
    await save('money.xlsx', money);
    const { exitCode, error } = await run(['check', 'money.xlsx', '--lang', 'de', '--answer', answer], {
      cwd: folder,
    });
    expect([exitCode, error]).toEqual([2, expect.stringContaining(words)]);
  });

  it('is told in English, too, and where nothing is asked', async () => {
    await save('klar.xlsx', [
      ['Indikator', 'Zielwert', 'Ergebnis'],
      ['Kurse', 10, 11],
    ]);
    const { exitCode, error, out } = await run(
      ['check', 'klar.xlsx', '--lang', 'en', '--answer', 'Blatt 1!A1:C2 direction=lower'],
      { cwd: folder },
    );
    expect([exitCode, error]).toEqual([
      2,
      'zielcheck: The answer “Blatt 1!A1:C2 direction=lower” fits no open question. No question is open.\n',
    ]);
    expect(out).toContain('1 indicator');
  });

  it('names columns that are none of the table', async () => {
    await save('several.xlsx', several);
    const { exitCode } = await check('several.xlsx', ['Blatt 1!A1 target=B actual=Z']);
    expect(exitCode).toBe(2);
  });
});
