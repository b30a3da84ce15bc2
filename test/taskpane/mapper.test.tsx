import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { ColumnDescription, TableMapping } from '../../src/model';
import { FakeZielcheck } from './support/fakeZielcheck';
import { mehrlinResult, mehrlinTable } from './support/mehrlin';
import { renderPane } from './support/renderPane';
import { directedRows, rangeOf, resultOf, tableOf } from './support/results';

const verdict = '2 Ziele verfehlt, 3 Zahlen als Text, 3 Ziele weit übertroffen';
const named = (column: number, header: string, numbers = 0): ColumnDescription => ({
  column,
  header,
  numbers,
  filled: 12,
});
const columns = [
  named(2, 'Indikator'),
  named(3, 'Zielwert', 12),
  named(4, 'Ergebnis', 11),
  named(5, '%', 12),
  named(6, ''),
];

function workbook(): FakeZielcheck {
  const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
  app.columns = columns;
  return app;
}

async function openMapper(app: FakeZielcheck): Promise<UserEvent> {
  const user = await renderPane(app, verdict);
  await user.click(screen.getByRole('button', { name: 'Spalten ansehen' }));
  await screen.findByRole('combobox', { name: 'Was in Spalte D („Zielwert“) steht' });
  return user;
}

const role = (letter: string): HTMLSelectElement =>
  screen.getByRole('combobox', { name: new RegExp(`^Was in Spalte ${letter} `) });
const save = (user: UserEvent): Promise<void> =>
  user.click(screen.getByRole('button', { name: 'Übernehmen' }));

describe('the columns of a table', () => {
  it('are shown as recognised, with what stands below each header', async () => {
    await openMapper(workbook());
    const page = screen.getByRole('region', { name: 'Spalten der Tabelle' });
    const list = within(page).getByRole('list', { name: 'Was in den Spalten steht' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => [
          within(item).getByRole('button').textContent,
          within(item).getByRole<HTMLSelectElement>('combobox').selectedOptions[0]?.label,
        ]),
    ).toEqual([
      ['C Indikator', 'Indikator'],
      ['D Zielwert12 von 12 Zahlen', 'Zielwert'],
      ['E Ergebnis11 von 12 Zahlen', 'Ergebnis'],
      ['F %12 von 12 Zahlen', 'Zielerreichung'],
    ]);
    expect(within(page).getByRole('textbox', { name: 'Bereich' })).toHaveProperty('value', 'C5:F17');
  });

  it('are saved as the user decides, and the table is checked again', async () => {
    const app = workbook();
    const user = await openMapper(app);
    await user.selectOptions(role('D'), 'Ergebnis');
    await user.selectOptions(role('E'), 'Zielwert');
    await user.selectOptions(role('F'), 'nichts davon');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Was besser ist' }), 'weniger ist besser');
    await save(user);
    expect(await screen.findByText('Übernommen und in dieser Mappe gespeichert.')).not.toBeNull();
    expect(app.saved).toEqual([
      {
        mappings: [
          {
            sheet: 'Indikatoren',
            range: rangeOf('C5:F17'),
            headerRows: 1,
            columns: { indicator: 2, actual: 3, target: 4 },
            direction: 'decrease',
          },
        ],
        instead: { sheet: 'Indikatoren', range: rangeOf('C5:F17') },
      },
    ]);
    expect(app.checked).toHaveLength(2);
    expect(screen.queryByRole('region', { name: 'Spalten der Tabelle' })).toBeNull();
  });

  it('can be chosen with the keyboard alone, and Esc leaves without saving', async () => {
    const app = workbook();
    const user = await openMapper(app);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Spalten der Tabelle' }));
    role('F').focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Spalten der Tabelle' })).toBeNull();
    expect(app.saved).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Spalten ansehen' }));
  });

  it('are not saved before target and actual are there, each once and under a header', async () => {
    const app = workbook();
    const user = await openMapper(app);
    await user.selectOptions(role('D'), 'Ergebnis');
    await save(user);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe(
      'Es fehlt noch: Zielwert.Ergebnis steht bei mehreren Spalten (D, E). Bitte nur eine wählen.',
    );
    const range = screen.getByRole('textbox', { name: 'Bereich' });
    await user.clear(range);
    await user.type(range, 'C5:G17');
    await screen.findByRole('combobox', { name: 'Was in Spalte G steht' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Was in Spalte G steht' }), 'Zielwert');
    await user.selectOptions(role('D'), 'nichts davon');
    expect(alert.textContent).toBe('Spalte G hat keine Überschrift. Stimmt die Zahl der Kopfzeilen?');
    expect(app.saved).toEqual([]);
  });

  it('need a range that is one, and rows below the header', async () => {
    const app = workbook();
    const user = await openMapper(app);
    const range = screen.getByRole('textbox', { name: 'Bereich' });
    await user.clear(range);
    await user.type(range, 'irgendwo');
    expect(await screen.findByText('Bitte einen Bereich wie A5:F18 angeben.')).not.toBeNull();
    await user.clear(range);
    await user.type(range, 'C5:F6');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kopfzeilen' }), '2');
    await screen.findByRole('combobox', { name: 'Was in Spalte D („Zielwert“) steht' });
    await waitFor(async () => {
      await save(user);
      expect(screen.getByText(/Unter den Kopfzeilen braucht der Bereich/)).not.toBeNull();
    });
    expect(app.saved).toEqual([]);
  });

  it('take range and column from the selection in Excel', async () => {
    const app = workbook();
    const user = await openMapper(app);
    app.place = { sheet: 'Indikatoren', range: rangeOf('E5') };
    await user.click(screen.getByRole('button', { name: 'Zur ausgewählten Spalte' }));
    await waitFor(() => expect(document.activeElement).toBe(role('E')));
    app.place = { sheet: 'Indikatoren', range: rangeOf('Z9') };
    await user.click(screen.getByRole('button', { name: 'Zur ausgewählten Spalte' }));
    expect(await screen.findByText('Z9 liegt nicht in diesem Bereich.')).not.toBeNull();
    app.place = { sheet: 'Indikatoren', range: rangeOf('C5:E9') };
    await user.click(screen.getByRole('button', { name: 'Auswahl aus Excel übernehmen' }));
    await waitFor(() => expect(screen.queryByRole('combobox', { name: /^Was in Spalte F/ })).toBeNull());
    await save(user);
    expect(app.saved[0]?.mappings[0]).toMatchObject({
      range: rangeOf('C5:E9'),
      columns: { indicator: 2, target: 3, actual: 4 },
    });
  });

  it('are kept on the page when they cannot be stored', async () => {
    const app = workbook();
    const user = await openMapper(app);
    await user.selectOptions(role('F'), 'Abweichung');
    app.failNext('saveMappings', 'read-only');
    await save(user);
    expect(await screen.findByText('Die Mappe ist schreibgeschützt geöffnet.')).not.toBeNull();
    expect(role('F').value).toBe('deviation');
  });
});

describe('a table of several series', () => {
  it('keeps the others when one of them is decided about', async () => {
    const first = tableOf('Indikatoren', 'C5:F6', [['Kurse', 3, 3, 100, 'met']], '2023');
    const second = tableOf('Indikatoren', 'C5:F6', [['Kurse', 4, 4, 100, 'met']], '2024');
    const app = new FakeZielcheck(['Indikatoren', resultOf({ tables: [first, second] })]);
    app.columns = columns;
    const user = await renderPane(app, /^Alles in Ordnung/);
    await user.click(screen.getByRole('button', { name: 'Spalten ansehen' }));
    await screen.findByRole('combobox', { name: 'Was in Spalte D („Zielwert“) steht' });
    await user.selectOptions(role('F'), 'Abweichung');
    await save(user);
    await waitFor(() => expect(app.saved).toHaveLength(1));
    expect(app.saved[0]?.mappings.map(({ series, columns: of }) => [series, of])).toEqual([
      ['2023', { indicator: 2, target: 3, actual: 4, deviation: 5 }],
      ['2024', { indicator: 2, target: 3, actual: 4, percent: 5 }],
    ]);
  });
});

describe('directions', () => {
  const told = resultOf({
    tables: [
      {
        table: mehrlinTable.table,
        rows: directedRows([
          { indicator: 'Kurse', direction: { direction: 'increase', because: 'default', text: '' } },
          {
            indicator: 'Abbruchquote',
            direction: { direction: 'decrease', because: 'name', text: 'Abbruchquote' },
            measure: { quantity: 'share', whole: false, because: 'name', text: 'Abbruchquote' },
          },
          { indicator: 'Wartezeit', direction: { direction: 'decrease', because: 'comparison', text: '<=' } },
        ]),
      },
    ],
  });

  it('are told with their reason, can be changed, and go back to what was recognised', async () => {
    const app = new FakeZielcheck(['Indikatoren', told]);
    app.columns = columns;
    const user = await renderPane(app, /^Alles in Ordnung/);
    await user.click(screen.getByRole('button', { name: 'Spalten ansehen' }));
    await screen.findByRole('combobox', { name: 'Was in Spalte D („Zielwert“) steht' });
    expect(screen.getByText('weniger ist besser, dem Namen nach')).not.toBeNull();
    expect(screen.getByText('weniger ist besser, weil der Zielwert mit „≤“ angegeben ist')).not.toBeNull();
    expect(screen.queryByRole('combobox', { name: 'Was besser ist: Kurse' })).toBeNull();
    const dropOut = screen.getByRole('combobox', { name: 'Was besser ist: Abbruchquote' });
    await user.selectOptions(dropOut, 'mehr ist besser');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Was besser ist: Wartezeit' }),
      'mehr ist besser',
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Was besser ist: Wartezeit' }),
      'wie erkannt: weniger ist besser',
    );
    await user.click(screen.getByRole('button', { name: 'Einheit und Zahlenart: Abbruchquote' }));
    expect(screen.getByText('Anteil, auch Kommazahlen, dem Namen nach')).not.toBeNull();
    expect(screen.getByRole('combobox', { name: 'Zahlenart' })).toHaveProperty(
      'selectedOptions.0.label',
      'wie erkannt: auch Kommazahlen',
    );
    await user.type(screen.getByRole('textbox', { name: 'Einheit' }), '%');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Zahlenart' }), 'auch Kommazahlen');
    await save(user);
    await waitFor(() => expect(app.saved).toHaveLength(1));
    expect(app.saved[0]?.mappings[0]?.indicators).toEqual([
      { indicator: 'Abbruchquote', direction: 'increase', unit: '%', integer: false },
    ]);
  });
});

describe('what is no indicator table', () => {
  it('is no longer checked when the user says so, and can be checked again', async () => {
    const app = workbook();
    const user = await openMapper(app);
    app.sheets.set('Indikatoren', resultOf({}));
    await user.click(screen.getByRole('button', { name: 'Keine Indikatorentabelle' }));
    expect(await screen.findByText(/Der Bereich wird nicht mehr geprüft/)).not.toBeNull();
    expect(app.saved[0]?.mappings).toEqual([
      { sheet: 'Indikatoren', range: rangeOf('C5:F17'), headerRows: 1, columns: {}, ignored: true },
    ]);
    await screen.findByRole('heading', { name: 'Hier steht noch keine Indikatorentabelle' });
    app.sheets.set('Indikatoren', mehrlinResult);
    await user.click(screen.getByRole('button', { name: 'Wieder prüfen: Indikatoren!C5:F17' }));
    expect(await screen.findByText('Hier gilt wieder die Erkennung.')).not.toBeNull();
    expect(app.removed).toEqual(['Indikatoren!C5:F17']);
    expect(await screen.findByRole('heading', { name: verdict })).not.toBeNull();
  });

  it('may be one all the same: a header that came close is the start', async () => {
    const app = new FakeZielcheck([
      'Indikatoren',
      resultOf({
        nearMisses: [
          {
            sheet: 'Indikatoren',
            row: 4,
            range: rangeOf('C5:F5'),
            found: [{ role: 'target', column: 3, header: 'Zielwert', numbers: 12, filled: 12 }],
            missing: ['indicator', 'actual'],
          },
        ],
      }),
    ]);
    app.columns = columns;
    const user = await renderPane(app, 'Hier steht noch keine Indikatorentabelle');
    await user.click(screen.getByRole('button', { name: 'Spalten zuordnen: Zeile 5' }));
    await screen.findByRole('combobox', { name: 'Was in Spalte D („Zielwert“) steht' });
    expect(role('D').value).toBe('target');
    expect(role('C').value).toBe('');
  });
});

describe('before a verdict is believed', () => {
  it('the user is asked where recognition is not sure', async () => {
    const { table, rows } = tableOf('Indikatoren', 'C5:F6', [['Kurse', 3, 3, 100, 'met']]);
    const app = new FakeZielcheck([
      'Indikatoren',
      resultOf({
        tables: [
          {
            table: { ...table, hints: [{ kind: 'filter', range: rangeOf('C5:F6') }], confidence: 0.6 },
            rows,
          },
        ],
      }),
    ]);
    const user = await renderPane(app, /^Alles in Ordnung/);
    expect(await screen.findByText('Ist Indikatoren!C5:F6 eine Indikatorentabelle?')).not.toBeNull();
    expect(screen.getByText('Filter C5:F6')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ja, das stimmt' }));
    await waitFor(() =>
      expect(app.saved.flatMap(({ mappings }) => mappings)).toEqual([
        { sheet: 'Indikatoren', range: rangeOf('C5:F6'), headerRows: 1, columns: table.columns },
      ]),
    );
  });

  it('a decision that no longer fits is told, and can be forgotten', async () => {
    const mapping: TableMapping = {
      sheet: 'Indikatoren',
      range: rangeOf('A20:D30'),
      headerRows: 1,
      columns: { indicator: 0, target: 1, actual: 2 },
    };
    const app = workbook();
    app.sheets.set('Indikatoren', {
      ...mehrlinResult,
      mappingProblems: [{ mapping, reason: 'blank-header' }],
    });
    const user = await renderPane(app, verdict);
    expect(
      await screen.findByText(/Die gespeicherte Zuordnung für Indikatoren!A20:D30 passt nicht mehr/),
    ).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Zuordnung löschen' }));
    await waitFor(() => expect(app.removed).toEqual(['Indikatoren!A20:D30']));
  });

  it('decisions that could not be read are told', async () => {
    const app = workbook();
    app.overview = { ...app.overview, mappingsDropped: true };
    await renderPane(app, verdict);
    expect(await screen.findByText(/Was für die Tabellen dieser Mappe festgelegt war/)).not.toBeNull();
  });
});
