import { act, screen, waitFor, within } from '@testing-library/react';
import { about } from '../../src/checks/about';
import { formatRange } from '../../src/model';
import { FakeZielcheck } from './support/fakeZielcheck';
import { mehrlinFindings, mehrlinMended, mehrlinResult, mehrlinTable } from './support/mehrlin';
import { renderPane } from './support/renderPane';
import { percentMismatch, rangeOf, resultOf, tableOf, underTarget } from './support/results';

const verdict = '2 Ziele verfehlt, 3 Zahlen als Text, 3 Ziele weit übertroffen';
const mehrlin = (): FakeZielcheck => new FakeZielcheck(['Indikatoren', mehrlinResult]);
const findingButtons = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-finding]')];
const finding = (cell: string): HTMLElement => {
  const button = findingButtons().find((candidate) => candidate.textContent.startsWith(cell));
  if (button === undefined) throw new Error(`no finding ${cell}`);
  return button;
};

describe('opening the pane', () => {
  it('checks the active sheet at once and answers in one sentence', async () => {
    const app = mehrlin();
    await renderPane(app, verdict);
    expect(app.checked).toEqual([{ kind: 'sheet', sheet: 'Indikatoren' }]);
    expect(screen.getByRole('combobox', { name: 'Was geprüft wird' })).toHaveProperty(
      'selectedOptions.0.label',
      'Indikatoren · C5:F17',
    );
    expect(screen.getByText('Geprüft um 14:05 Uhr')).not.toBeNull();
  });

  it('says so when everything is in order', async () => {
    const table = tableOf('Indikatoren', 'A1:D3', [
      ['Kurse', 10, 11, 110, 'met'],
      ['Plätze', 20, 20, 100, 'met'],
    ]);
    await renderPane(
      new FakeZielcheck(['Indikatoren', resultOf({ tables: [table] })]),
      'Alles in Ordnung: 2 Indikatoren geprüft, 2 Ziele erreicht.',
    );
    expect(screen.getByText('Keine Befunde.')).not.toBeNull();
  });

  it('speaks the language of Excel', async () => {
    const app = mehrlin();
    app.overview = { ...app.overview, language: 'en' };
    await renderPane(app, '2 targets missed, 3 numbers stored as text, 3 targets far exceeded');
    expect(screen.getByRole('button', { name: 'Check again' })).not.toBeNull();
    expect(document.documentElement.lang).toBe('en');
  });

  it('looks through the whole workbook when the active sheet has no table', async () => {
    const app = new FakeZielcheck();
    app.overview = {
      ...app.overview,
      sheets: [
        { name: 'Deckblatt', hidden: false, active: true },
        { name: 'Indikatoren', hidden: false, active: false },
        { name: 'intern', hidden: true, active: false },
      ],
    };
    app.workbook = mehrlinResult;
    await renderPane(app, verdict);
    expect(app.checked).toEqual([{ kind: 'sheet', sheet: 'Deckblatt' }, { kind: 'workbook' }]);
    const options = within(screen.getByRole('combobox')).getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      'Deckblatt · keine Tabelle',
      'Indikatoren · C5:F17',
      'Ganze Mappe',
    ]);
  });

  it('tells what a table needs, and what came closest, when there is none', async () => {
    const app = new FakeZielcheck([
      'Indikatoren',
      resultOf({
        nearMisses: [
          {
            sheet: 'Indikatoren',
            row: 3,
            range: { top: 3, left: 0, bottom: 3, right: 2 },
            found: [],
            missing: ['actual'],
          },
        ],
      }),
    ]);
    const user = await renderPane(app, 'Hier steht noch keine Indikatorentabelle');
    await user.click(
      screen.getByRole('button', { name: /Zeile 4 sieht aus wie eine Kopfzeile, es fehlt: Ergebnis/ }),
    );
    await waitFor(() => expect(app.selected).toEqual(['Indikatoren!A4:C4']));
    expect(screen.getByRole('table', { name: 'So kann sie aussehen' })).not.toBeNull();
  });
});

describe('what was checked', () => {
  it('is told on request: columns, what else spoke for the table, and the checks', async () => {
    const hints = [
      { kind: 'name', name: 'Indikatoren', range: rangeOf('C5:F17') },
      { kind: 'print', range: rangeOf('A1:F30') },
    ] as const;
    const table = { ...mehrlinTable, table: { ...mehrlinTable.table, hints } };
    const app = new FakeZielcheck(['Indikatoren', resultOf({ tables: [table] })]);
    const user = await renderPane(app, /Ziele verfehlt/);
    expect(screen.queryByText('Druckbereich A1:F30')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Was geprüft wurde' }));
    expect(await screen.findByText('Name „Indikatoren“ C5:F17')).not.toBeNull();
    expect(screen.getByText('Druckbereich A1:F30')).not.toBeNull();
    expect(screen.getByText(/^Zielwert: Spalte D \(„Zielwert“\)/)).not.toBeNull();
    expect(screen.getByText(/^Prüfungen: /).textContent).toContain(about.de['under-target'].title);
    await user.click(screen.getByRole('button', { name: 'Spalten ansehen: Indikatoren!C5:F17' }));
    expect(await screen.findByRole('heading', { name: 'Spalten der Tabelle' })).not.toBeNull();
  });
});

describe('achievement', () => {
  it('shows the worst first, with number, state and amounts, and folds what is met', async () => {
    const user = await renderPane(mehrlin(), verdict);
    const section = screen.getByRole('region', { name: 'Zielerreichung' });
    const rows = within(section).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Anzahl in Ausbildung vermittelter Teilnehmender 60\u00A0% kritisch · 18 von 30',
      'Anzahl teilnehmender Erwerbstätiger an Bildungs- und Qualifizierungsmaßnahmen 68,75\u00A0% unter Ziel · 55 von 80',
    ]);
    await user.click(within(section).getByRole('button', { name: '10 erreicht' }));
    expect(within(section).getAllByRole('listitem')).toHaveLength(12);
  });

  it('leads to the row in the sheet', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    const section = screen.getByRole('region', { name: 'Zielerreichung' });
    await user.click(within(section).getByRole('button', { name: /^Anzahl in Ausbildung vermittelter.*60/ }));
    await waitFor(() => expect(app.selected).toEqual(['Indikatoren!C12:F12']));
  });

  it('filters rows and findings by a click on a state, and shows all again', async () => {
    const user = await renderPane(mehrlin(), verdict);
    const critical = screen.getByRole('button', { name: '1 kritisch' });
    await user.click(critical);
    expect(critical.getAttribute('aria-pressed')).toBe('true');
    expect(findingButtons().map((button) => button.textContent.slice(0, 7))).toEqual(['C12:F12']);
    await user.click(screen.getByRole('button', { name: 'Alle zeigen' }));
    expect(screen.getByRole('heading', { name: 'Befunde (12)' })).not.toBeNull();
  });
});

describe('the list of findings', () => {
  it('selects the cell in Excel on a click', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    await user.click(finding('D14'));
    await waitFor(() => expect(app.selected).toEqual(['Indikatoren!D14']));
  });

  it('is one Tab stop in which the arrow keys move and select', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    expect(findingButtons().filter((button) => button.tabIndex === 0)).toHaveLength(1);
    act(() => finding('C8:F8').focus());
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(app.selected).toEqual(['Indikatoren!C12:F12']));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(app.selected.at(-1)).toBe('Indikatoren!D14'));
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    await waitFor(() => expect(app.selected.at(-1)).toBe('Indikatoren!C8:F8'));
    expect(document.activeElement).toBe(finding('C8:F8'));
  });

  it('opens details with Enter, and Esc goes back to where the user was in the sheet', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    act(() => finding('C12:F12').focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(app.selected).toEqual(['Indikatoren!C12:F12']));
    const details = screen.getByRole('button', { name: 'Einzelheiten zu C12:F12' });
    expect(details.getAttribute('aria-expanded')).toBe('true');
    const facts = screen.getAllByRole('definition').map((element) => element.textContent);
    expect(facts).toEqual(['60\u00A0%', '100\u00A0%', '-40 Prozentpunkte']);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(app.selected.at(-1)).toBe('Indikatoren!A1'));
    expect(screen.queryAllByRole('definition')).toEqual([]);
    expect(document.activeElement).toBe(finding('C12:F12'));
  });

  it('folds notes below warnings, where the arrow keys do not go', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    expect(findingButtons()).toHaveLength(8);
    act(() => finding('C8:F8').focus());
    await user.keyboard('{End}');
    await waitFor(() => expect(app.selected).toEqual(['Indikatoren!C16:F16']));
    await user.click(screen.getByRole('button', { name: 'Hinweise (4)' }));
    expect(findingButtons()).toHaveLength(12);
  });

  it('tells a failure to select without losing the list', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    app.failNext('select', 'cell-editing');
    await user.click(finding('D14'));
    expect(await screen.findByText('In Excel wird gerade eine Zelle bearbeitet.')).not.toBeNull();
    expect(findingButtons()).toHaveLength(8);
  });
});

describe('errors in the table', () => {
  it('come before warnings and are named in the verdict', async () => {
    const error = percentMismatch('Indikatoren', 'F6', 95, 112.41);
    const app = new FakeZielcheck([
      'Indikatoren',
      resultOf({ tables: [mehrlinTable], findings: [...mehrlinFindings, error] }),
    ]);
    await renderPane(app, /^1 Prozentwert stimmt nicht, 2 Ziele verfehlt/);
    const section = screen.getByRole('region', { name: 'Befunde (13)' });
    expect(
      within(section)
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent),
    ).toEqual(['Fehler (1)', 'Warnungen (8)', 'Hinweise (4)']);
    expect(findingButtons()[0]?.textContent).toMatch(/^F6 Angegeben sind 95/);
  });
});

describe('repairing', () => {
  it('shows a change before it is written, writes it, and takes it back', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    await user.click(screen.getByRole('button', { name: 'Umwandeln: D14' }));
    const page = await screen.findByRole('region', { name: 'Vorschau der Änderung' });
    expect(within(page).getByRole('listitem').textContent).toBe('D14: „2.000“ → 2.000');
    expect(app.applied).toEqual([]);

    app.sheets.set('Indikatoren', mehrlinMended);
    await user.click(within(page).getByRole('button', { name: '1 Zelle ändern' }));
    expect(await screen.findByText('1 Zelle geändert.')).not.toBeNull();
    expect(app.applied.map((changes) => changes.map(({ write }) => write))).toEqual([
      [{ row: 13, column: 3, value: 2000 }],
    ]);
    expect(
      await screen.findByRole('heading', { name: '2 Ziele verfehlt, 3 Ziele weit übertroffen' }),
    ).not.toBeNull();

    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByText('Die Änderung ist zurückgenommen.')).not.toBeNull();
    expect(app.undone).toBe(1);
  });

  it('leaves the keyboard at the next finding when the one that had the focus is mended', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    act(() => screen.getByRole('button', { name: 'Umwandeln: D14' }).focus());
    await user.keyboard('{Enter}');
    const apply = await screen.findByRole('button', { name: '1 Zelle ändern' });
    const others = mehrlinFindings.filter(({ range }) => formatRange(range) !== 'D14');
    app.sheets.set('Indikatoren', resultOf({ tables: [mehrlinTable], findings: others }));
    await user.click(apply);
    await screen.findByRole('heading', { name: /^2 Ziele verfehlt, 2 Zahlen als Text/ });
    await waitFor(() => expect(document.activeElement).toBe(finding('E14')));
  });

  it('lists every change of "Alle lösen" first, and Esc leaves without writing', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    const solve = screen.getByRole('button', { name: 'Alle lösen' });
    await user.click(solve);
    const page = await screen.findByRole('region', { name: 'Alle lösen' });
    expect(
      within(page)
        .getAllByRole('listitem')
        .map((line) => line.textContent),
    ).toEqual(['D14: „2.000“ → 2.000', 'E14: „10.360“ → 10.360', 'F16: „1.160“ → 1.160']);
    await user.keyboard('{Escape}');
    expect(app.applied).toEqual([]);
    expect(document.activeElement).toBe(solve);
  });

  it('offers all of one kind where "Alle lösen" means something else', async () => {
    const findings = [
      ...mehrlinFindings,
      percentMismatch('Indikatoren', 'F6', 95, 112.41),
      percentMismatch('Indikatoren', 'F7', 95, 134.86),
    ];
    const app = new FakeZielcheck(['Indikatoren', resultOf({ tables: [mehrlinTable], findings })]);
    const user = await renderPane(app, /^2 Prozentwerte stimmen nicht/);
    expect(screen.getByRole('button', { name: 'Alle 3 Zahlen umwandeln' })).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Alle 2 Prozentwerte eintragen' }));
    const page = await screen.findByRole('region', { name: 'Vorschau der Änderung' });
    expect(within(page).getAllByRole('listitem')).toHaveLength(2);
    await user.click(within(page).getByRole('button', { name: '2 Zellen ändern' }));
    await waitFor(() => expect(app.applied).toHaveLength(1));
  });

  it('fills percentages as formulas or values, and remembers which', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    await user.click(screen.getByRole('button', { name: 'Weitere Befehle' }));
    await user.click(screen.getByRole('button', { name: 'Prozentwerte ausfüllen …' }));
    const page = await screen.findByRole('region', { name: 'Prozentwerte ausfüllen' });
    expect((await within(page).findByRole('listitem')).textContent).toBe(
      'F6: leer → 112,41=IFERROR(E6/D6*100,"")',
    );
    await user.click(within(page).getByRole('radio', { name: /^Wert/ }));
    await waitFor(() => expect(within(page).getByRole('listitem').textContent).toBe('F6: leer → 112,41'));
    await user.click(within(page).getByRole('button', { name: '1 Zelle ändern' }));
    await waitFor(() => expect(app.remembered).toEqual([{ percentAs: 'value' }]));
    expect(app.applied[0]?.[0]?.write.value).toBe(112.41);
  });

  it('tells that nothing was overwritten when a cell has changed meanwhile', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    await user.click(screen.getByRole('button', { name: 'Umwandeln: D14' }));
    app.failNext('apply', 'changed-meanwhile', { address: 'D14' });
    await user.click(await screen.findByRole('button', { name: '1 Zelle ändern' }));
    expect(await screen.findByText('D14 wurde inzwischen geändert.')).not.toBeNull();
    expect(screen.getByText(/Es wurde nichts überschrieben/)).not.toBeNull();
  });
});

describe('marking', () => {
  it('is a toggle that says its state', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    const mark = screen.getByRole('button', { name: 'Markieren' });
    expect(mark.getAttribute('aria-pressed')).toBe('false');
    await user.click(mark);
    expect(await screen.findByText('12 Zeilen markiert.')).not.toBeNull();
    expect(mark.getAttribute('aria-pressed')).toBe('true');
    expect(app.markedReports).toHaveLength(1);
    await user.click(mark);
    expect(await screen.findByText('Alle Markierungen sind entfernt.')).not.toBeNull();
    expect(mark.getAttribute('aria-pressed')).toBe('false');
    expect(app.markedReports).toEqual([]);
  });

  it('tells where a sheet is protected and what to do', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    app.failNext('mark', 'sheet-protected', { sheet: 'Indikatoren', technical: 'AccessDenied' });
    const mark = screen.getByRole('button', { name: 'Markieren' });
    await user.click(mark);
    expect(await screen.findByText('Das Blatt „Indikatoren“ ist geschützt.')).not.toBeNull();
    expect(mark.getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByRole('heading', { name: verdict })).not.toBeNull();
  });
});

describe('while and after a check', () => {
  it('shows progress after a second, and can be cancelled', async () => {
    const app = mehrlin();
    const user = await renderPane(app, verdict);
    const release = app.hold();
    await user.click(screen.getByRole('button', { name: 'Erneut prüfen' }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    const progress = await screen.findByRole('progressbar', {}, { timeout: 3000 });
    expect(progress.getAttribute('aria-valuenow')).toBe('40');
    expect(progress.getAttribute('aria-label')).toBe('„Indikatoren“ wird gelesen …');
    await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
    expect(await screen.findByText('Die Prüfung wurde abgebrochen.')).not.toBeNull();
    expect(screen.getByRole('heading', { name: verdict })).not.toBeNull();
    release();
  });

  it('tells an error with its place, the next step and folded details, and tries again', async () => {
    const app = mehrlin();
    app.failNext('check', 'sheet-deleted', { sheet: 'Indikatoren', technical: 'ItemNotFound' });
    const user = await renderPane(app, 'Das Blatt „Indikatoren“ gibt es nicht mehr.');
    expect(screen.getByText('Stelle: Indikatoren')).not.toBeNull();
    expect(screen.queryByText(/ItemNotFound/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Einzelheiten für die Administration' }));
    expect(screen.getByText(/ItemNotFound/)).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(await screen.findByRole('heading', { name: verdict })).not.toBeNull();
  });

  it('makes a told failure of anything that is thrown', async () => {
    const app = mehrlin();
    app.failNextWith('open', new TypeError('bridge is gone'));
    const user = await renderPane(app, 'Das hat nicht geklappt.');
    await user.click(screen.getByRole('button', { name: 'Einzelheiten für die Administration' }));
    expect(screen.getByText(/bridge is gone/)).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(await screen.findByRole('heading', { name: verdict })).not.toBeNull();
  });

  it('checks again by itself after an edit', async () => {
    const app = mehrlin();
    await renderPane(app, verdict);
    app.sheets.set('Indikatoren', mehrlinMended);
    act(() => app.emit({ kind: 'cells', sheet: 'Indikatoren', addresses: ['B2'] }));
    expect(
      await screen.findByRole('heading', { name: '2 Ziele verfehlt, 3 Ziele weit übertroffen' }),
    ).not.toBeNull();
  });

  it('only says that the sheet has changed where checking while editing is off', async () => {
    const app = mehrlin();
    app.overview = { ...app.overview, choices: { live: false } };
    await renderPane(app, verdict);
    act(() => app.emit({ kind: 'cells', sheet: 'Indikatoren', addresses: ['B2'] }));
    expect(await screen.findByText('Das Blatt wurde seit der Prüfung geändert.')).not.toBeNull();
    expect(app.checked).toHaveLength(1);
  });

  it('follows to another sheet only if that has a table', async () => {
    const app = mehrlin();
    await renderPane(app, verdict);
    act(() => app.emit({ kind: 'activated', sheet: 'Notizen' }));
    await waitFor(() => expect(app.checked).toHaveLength(2));
    expect(screen.getByRole('heading', { name: verdict })).not.toBeNull();
    app.sheets.set(
      'Nord',
      resultOf({ tables: [tableOf('Nord', 'A1:D2', [['Kurse', 4, 1, 25, 'critical']])] }),
    );
    act(() => app.emit({ kind: 'activated', sheet: 'Nord' }));
    expect(await screen.findByRole('heading', { name: '1 Ziel verfehlt' })).not.toBeNull();
  });
});

describe('the picker', () => {
  it('narrows verdict, bars and findings to one of several tables', async () => {
    const app = new FakeZielcheck([
      'Indikatoren',
      resultOf({
        tables: [
          tableOf('Indikatoren', 'A1:D2', [['Kurse', 10, 5, 50, 'critical']]),
          tableOf('Indikatoren', 'A8:D9', [['Plätze', 20, 20, 100, 'met']]),
        ],
      }),
    ]);
    const user = await renderPane(app, '1 Ziel verfehlt');
    await user.selectOptions(screen.getByRole('combobox'), 'Indikatoren · A8:D9');
    expect(
      screen.getByRole('heading', { name: 'Alles in Ordnung: 1 Indikator geprüft, 1 Ziel erreicht.' }),
    ).not.toBeNull();
    expect(screen.queryByText('Kurse')).toBeNull();
    expect(app.checked).toHaveLength(1);
  });

  it('names the sheet of each finding where there are several', async () => {
    const app = new FakeZielcheck();
    app.overview = {
      ...app.overview,
      sheets: [...app.overview.sheets, { name: 'Nord', hidden: false, active: false }],
    };
    const row = ['Kurse', 10, 5, 50, 'critical'] as const;
    app.workbook = resultOf({
      tables: [tableOf('Indikatoren', 'A1:D2', [row]), tableOf('Nord', 'A1:D2', [row])],
      findings: [underTarget('Indikatoren', 'A2:D2', row), underTarget('Nord', 'A2:D2', row)],
    });
    await renderPane(app, '2 Ziele verfehlt');
    expect(finding('Indikatoren!A2:D2')).not.toBeNull();
    expect(finding('Nord!A2:D2')).not.toBeNull();
  });

  it('checks the whole workbook on request', async () => {
    const app = mehrlin();
    app.workbook = mehrlinMended;
    const user = await renderPane(app, verdict);
    await user.selectOptions(screen.getByRole('combobox'), 'Ganze Mappe');
    expect(
      await screen.findByRole('heading', { name: '2 Ziele verfehlt, 3 Ziele weit übertroffen' }),
    ).not.toBeNull();
    expect(app.checked.at(-1)).toEqual({ kind: 'workbook' });
  });
});
