import { screen, waitFor, within } from '@testing-library/react';
import type { CheckResult, IndicatorTable, Language, Question, TableResult } from '../../src/model';
import { FakeZielcheck } from './support/fakeZielcheck';
import { renderPane } from './support/renderPane';
import { rangeOf, resultOf, tableOf } from './support/results';
import type { LiteralRow } from './support/results';

const met: readonly LiteralRow[] = [
  ['Kurse', 10, 11, 110, 'met'],
  ['Plätze', 20, 20, 100, 'met'],
];
const grades: readonly LiteralRow[] = [...met, ['Note', 2, 3, null, 'unclear']];
const question: Question = {
  sheet: 'Indikatoren',
  range: rangeOf('A1:D4'),
  about: 'direction',
  options: [{ direction: 'increase' }, { direction: 'decrease' }],
};
const withMore = (result: TableResult, more: Partial<IndicatorTable>): TableResult => ({
  ...result,
  table: { ...result.table, ...more },
});
const asking = withMore(tableOf('Indikatoren', 'A1:D4', grades), { questions: [question] });

function workbook(result: CheckResult, language: Language = 'de'): FakeZielcheck {
  const app = new FakeZielcheck(['Indikatoren', result]);
  app.overview = { ...app.overview, language };
  app.columns = [
    { column: 0, header: 'Indikator', numbers: 0, filled: 3 },
    { column: 1, header: 'Zielwert', numbers: 3, filled: 3 },
    { column: 2, header: 'Ergebnis', numbers: 3, filled: 3 },
    { column: 3, header: '%', numbers: 2, filled: 2 },
  ];
  return app;
}

const labels = {
  de: 'Was nicht geprüft oder noch offen ist',
  en: 'What was not checked or is still open',
} as const;
const notes = async (language: Language = 'de'): Promise<readonly (string | null)[]> =>
  within(await screen.findByRole('list', { name: labels[language] }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const isMarkedGreen = (): boolean => document.querySelector('#verdict svg') !== null;

const cases = [
  {
    language: 'de',
    verdict: '1 Frage zu einer Tabelle offen, 1 Zeile nicht beurteilt',
    lines: [
      'Nicht geprüft, weil ausgeblendet: „Alt“, „intern“.',
      'Offene Frage zu Indikatoren!A1:D4: Ist mehr besser oder weniger?',
    ],
    better: 'Was besser ist',
    decrease: 'weniger ist besser',
    save: 'Übernehmen',
  },
  {
    language: 'en',
    verdict: '1 question about a table open, 1 row not judged',
    lines: [
      'Not checked because hidden: “Alt”, “intern”.',
      'Open question about Indikatoren!A1:D4: Is more better, or less?',
    ],
    better: 'What is better',
    decrease: 'less is better',
    save: 'Apply',
  },
] as const;

describe.each(cases)('what the verdict waits for, $language', ({ language, verdict, lines, ...words }) => {
  const result: CheckResult = {
    ...resultOf({ tables: [asking] }),
    passedOver: [
      { sheet: 'Alt', reason: 'hidden' },
      { sheet: 'Indikatoren', reason: 'near-miss', range: rangeOf('A9:C9') },
      { sheet: 'intern', reason: 'hidden' },
    ],
  };

  it('is listed below the sentence', async () => {
    await renderPane(workbook(result, language), verdict);
    expect(await notes(language)).toEqual(lines);
    expect(isMarkedGreen()).toBe(false);
    const list = screen.getByRole('list', { name: labels[language] });
    expect(within(list).getAllByRole('button')).toHaveLength(1);
    expect(document.querySelector('#verdict')?.nextElementSibling).toBe(list);
  });

  it('is answered where the table is decided about, and the answer is kept', async () => {
    const app = workbook(result, language);
    const user = await renderPane(app, verdict);
    await user.click(await screen.findByRole('button', { name: lines[1] }));
    await waitFor(() => expect(app.selected).toEqual(['Indikatoren!A1:D4']));
    await user.selectOptions(await screen.findByRole('combobox', { name: words.better }), words.decrease);
    await user.click(screen.getByRole('button', { name: words.save }));
    await waitFor(() =>
      expect(app.saved.map(({ mappings }) => mappings)).toEqual([
        [
          {
            sheet: 'Indikatoren',
            range: rangeOf('A1:D4'),
            headerRows: 1,
            columns: { indicator: 0, target: 1, actual: 2, percent: 3 },
            direction: 'decrease',
          },
        ],
      ]),
    );
  });
});

describe('the verdict', () => {
  const allMet = tableOf('Indikatoren', 'A1:D3', met);

  it('needs no list where nothing is hidden, asked or left over', async () => {
    await renderPane(
      workbook({ ...resultOf({ tables: [allMet] }), passedOver: [] }),
      'Alles in Ordnung: 2 Indikatoren geprüft, 2 Ziele erreicht.',
    );
    expect(isMarkedGreen()).toBe(true);
    expect(screen.queryByRole('list', { name: labels.de })).toBeNull();
  });

  it('stays open while a table asks, however well its indicators do', async () => {
    const table = withMore(allMet, { questions: [question] });
    await renderPane(workbook(resultOf({ tables: [table] })), '1 Frage zu einer Tabelle offen');
    expect(isMarkedGreen()).toBe(false);
  });

  it.each([
    ['de', '1 Zeile nicht beurteilt', 'unklar · 3 von 2'],
    ['en', '1 row not judged', 'unclear · 3 of 2'],
  ] as const)('stays open while a row is unclear, %s', async (language, verdict, state) => {
    const table = tableOf('Indikatoren', 'A1:D4', grades);
    await renderPane(workbook(resultOf({ tables: [table] }), language), verdict);
    expect(isMarkedGreen()).toBe(false);
    expect(screen.getByText(state).closest('li')?.textContent).toContain('Note');
  });

  it.each([
    ['de', '1 Zeile nicht beurteilt', 'unklar: Einheiten passen nicht zusammen · 3 von 2'],
    ['en', '1 row not judged', 'unclear: units do not fit together · 3 of 2'],
  ] as const)('says why a row is unclear, %s', async (language, verdict, state) => {
    const table = tableOf('Indikatoren', 'A1:D4', grades);
    Object.assign(table.rows.at(2), { reason: 'unit' });
    await renderPane(workbook(resultOf({ tables: [table] }), language), verdict);
    expect(screen.getByText(state).closest('li')?.textContent).toContain('Note');
  });

  it.each([
    ['de', 'Noch kein Ziel beurteilt', ['noch nicht fällig · 1 von 9', 'ohne Ziel · Ergebnis 4']],
    ['en', 'No target judged yet', ['not due yet · 1 of 9', 'no target · actual 4']],
  ] as const)('is not green where nothing was judged, and each row keeps its word, %s', async (...row) => {
    const [language, verdict, states] = row;
    const table = tableOf('Indikatoren', 'A1:D3', [
      ['Häuser', 9, 1, 11.1, 'not-due'],
      ['Gäste', null, 4, null, 'undefined'],
    ]);
    await renderPane(workbook(resultOf({ tables: [table] }), language), verdict);
    expect(isMarkedGreen()).toBe(false);
    for (const state of states) expect(screen.getByText(state)).not.toBeNull();
  });

  it('names rows with numbers that no table judges, once for all its series, and leads there', async () => {
    const others = [
      { row: 5, reason: 'unclear' },
      { row: 6, reason: 'total' },
      { row: 8, reason: 'unclear' },
    ] as const;
    const app = workbook(
      resultOf({
        tables: ['Plan', 'Soll'].map((series) =>
          withMore(tableOf('Indikatoren', 'A1:D3', met, series), { others }),
        ),
      }),
    );
    const user = await renderPane(app, '4 Zeilen nicht beurteilt');
    expect(await notes()).toEqual(['Nicht beurteilt bei Indikatoren!A1:D3: Zeilen 6, 9']);
    await user.click(screen.getByRole('button', { name: /^Nicht beurteilt bei/ }));
    await waitFor(() => expect(app.selected).toEqual(['Indikatoren!A6:D6']));
  });

  it('and its notes speak of the picked table alone', async () => {
    const app = workbook(resultOf({ tables: [asking, tableOf('Indikatoren', 'A8:D10', met)] }));
    const user = await renderPane(app, '1 Frage zu einer Tabelle offen, 1 Zeile nicht beurteilt');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Was geprüft wird' }),
      'Indikatoren · A8:D10',
    );
    await screen.findByRole('heading', {
      name: 'Alles in Ordnung: 2 Indikatoren geprüft, 2 Ziele erreicht.',
    });
    expect(screen.queryByRole('list', { name: labels.de })).toBeNull();
  });

  it('names the hidden sheets where no table was found', async () => {
    const result: CheckResult = { ...resultOf({}), passedOver: [{ sheet: 'Alt', reason: 'hidden' }] };
    await renderPane(workbook(result), 'Hier steht noch keine Indikatorentabelle');
    expect(await notes()).toEqual(['Nicht geprüft, weil ausgeblendet: „Alt“.']);
  });

  it('shows a few of many questions, and more on request', async () => {
    const tables = Array.from({ length: 8 }, (_, index) => {
      const address = `A${index * 5 + 1}:D${index * 5 + 4}`;
      const questions = [{ ...question, range: rangeOf(address) }];
      return withMore(tableOf('Indikatoren', address, grades), { questions });
    });
    const user = await renderPane(workbook(resultOf({ tables })), /^8 Fragen zu Tabellen offen/);
    expect(await notes()).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: '2 weitere zeigen' }));
    expect(await notes()).toHaveLength(8);
  });
});
