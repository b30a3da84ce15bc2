import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { UserFacingError } from '../../src/model';
import type { Dropped } from '../../src/taskpane/components/Files/folders';
import { InProcessWorker } from '../support/inProcessWorker';
import { reportBytes } from '../support/partnerReports';
import { FakeZielcheck } from './support/fakeZielcheck';
import { closedFolder, fileEntry, folderEntry, transferOf } from './support/fakeFolders';
import { mehrlinResult } from './support/mehrlin';
import { renderPane } from './support/renderPane';

const verdict = '2 Ziele verfehlt, 3 Zahlen als Text, 3 Ziele weit übertroffen';
const mehrlin = readFileSync(path.resolve(__dirname, '../../assets/samples/mehrlin.xlsx'));

beforeEach(() => {
  InProcessWorker.started = [];
  InProcessWorker.missing = false;
  Object.assign(globalThis, { Worker: InProcessWorker });
});

/** jsdom's files cannot be read. */
function file(name: string, bytes: Uint8Array, lastModified = 0): File {
  return Object.assign(new File([], name, { lastModified }), {
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  });
}

const good = (name: string): File => file(name, reportBytes([['Kurse', 'Stück', 10, 12, 120]]));
const missing = (name: string, lastModified = 0): File =>
  file(name, reportBytes([['Kurse', 'Personen', 10, 5, 80]]), lastModified);

async function openPage(app = new FakeZielcheck(['Indikatoren', mehrlinResult])): Promise<UserEvent> {
  const user = await renderPane(app, verdict);
  await user.click(screen.getByRole('button', { name: 'Weitere Befehle' }));
  await user.click(await screen.findByRole('button', { name: 'Mehrere Mappen prüfen …' }));
  await screen.findByRole('region', { name: 'Mehrere Mappen prüfen' });
  return user;
}

function drop(...dropped: readonly Dropped[]): void {
  fireEvent.drop(screen.getByText('Mappen oder Ordner hier ablegen oder'), {
    dataTransfer: transferOf(...dropped),
  });
}

const names = (): (string | null)[] =>
  screen
    .getAllByRole('row')
    .flatMap((row) => within(row).queryByRole('button', { expanded: false })?.textContent ?? []);

const status = (): Promise<HTMLElement> => screen.findByText(/^\d+ Mappen?: /);

describe('the page that checks several workbooks', () => {
  it('takes what is dropped, refuses what is no workbook by name, and says how all stand', async () => {
    await openPage();
    drop(
      good('a.xlsx'),
      file('b.xlsx', mehrlin.subarray(0, 5000)),
      file('brief.pdf', new Uint8Array()),
      file('~$a.xlsx', new Uint8Array()),
      missing('c.xlsx'),
    );
    expect((await status()).textContent).toBe(
      '3 Mappen: 1 abgabebereit, 1 nicht abgabebereit, 1 nicht prüfbar',
    );
    expect(screen.getByText(/^Nicht angenommen: brief\.pdf\./)).not.toBeNull();
    expect(names()).toEqual(['b.xlsx', 'c.xlsx', 'a.xlsx']);
  });

  it('sorts by any column, there and back, and says by which', async () => {
    const user = await openPage();
    drop(good('b.xlsx'), missing('a.xlsx'), good('c10.xlsx'), good('c9.xlsx'));
    await status();
    await user.click(screen.getByRole('button', { name: 'Datei' }));
    expect(names()).toEqual(['a.xlsx', 'b.xlsx', 'c9.xlsx', 'c10.xlsx']);
    const header = screen.getByRole('columnheader', { name: 'Datei' });
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Datei' }));
    expect(names()).toEqual(['c10.xlsx', 'c9.xlsx', 'b.xlsx', 'a.xlsx']);
    expect(header.getAttribute('aria-sort')).toBe('descending');
    await user.click(screen.getByRole('button', { name: 'Verfehlt' }));
    expect(names()[0]).toBe('a.xlsx');
    expect(header.getAttribute('aria-sort')).toBe('none');
  });

  it('opens a row: what was found where, or why the file cannot be used and what to do', async () => {
    const user = await openPage();
    drop(missing('a.xlsx'), file('leer.xlsx', new Uint8Array()));
    await status();
    await user.click(screen.getByRole('button', { name: 'a.xlsx' }));
    const findings = await screen.findByRole('list', { name: 'Schwerste Befunde' });
    expect(findings.textContent).toContain('Indikatoren!E4');
    await user.click(screen.getByRole('button', { name: 'leer.xlsx' }));
    expect(screen.getByText(/^Die Datei ist leer/)).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'leer.xlsx aus der Liste nehmen' }));
    expect((await status()).textContent).toBe('1 Mappe: 1 nicht abgabebereit');
  });

  it('shows what was nearly a table where none was found: the place, and what is missing', async () => {
    const user = await openPage();
    const nearly = reportBytes([['Kurse', 10, 8]], ['Indikator', 'Zielwert', 'Raumnummer']);
    drop(file('fast.xlsx', nearly), file('text.xlsx', reportBytes([], ['Kein Wort von Zielen'])));
    await status();
    await user.click(screen.getByRole('button', { name: 'fast.xlsx' }));
    const misses = screen.getByRole('list', { name: 'Fast erkannt' });
    expect(
      within(misses)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Indikatoren!A3:C3 Zeile 3 sieht aus wie eine Kopfzeile, es fehlt: Ergebnis']);
    await user.click(screen.getByRole('button', { name: 'text.xlsx' }));
    expect(screen.getAllByText(/^Keine Indikatorentabelle gefunden/)).toHaveLength(2);
    expect(screen.getAllByRole('list', { name: 'Fast erkannt' })).toHaveLength(1);
  });

  it('keeps two files of one name apart, and takes the same file once', async () => {
    await openPage();
    const one = good('bericht.xlsx');
    drop(one, missing('bericht.xlsx', 1));
    await waitFor(() => expect(names()).toEqual(['bericht (2).xlsx', 'bericht.xlsx']));
    drop(one);
    expect((await status()).textContent).toMatch(/^2 Mappen/);
  });

  it('takes the workbooks in folders that are dropped, named by their paths, and the files beside them', async () => {
    await openPage();
    const nord = folderEntry('Nord', [fileEntry(good('bericht.xlsx')), fileEntry(good('~$bericht.xlsx'))]);
    const notes = fileEntry(file('notiz.txt', new Uint8Array()));
    const reports = folderEntry('Berichte', [nord, fileEntry(missing('bericht.xlsx')), notes]);
    drop(reports, good('bericht.xlsx'), file('brief.pdf', new Uint8Array()));
    await status();
    expect(names()).toEqual(['Berichte/bericht.xlsx', 'bericht.xlsx', 'Berichte/Nord/bericht.xlsx']);
    expect(screen.getByText(/^Nicht angenommen: brief\.pdf\./)).not.toBeNull();
    drop(reports);
    expect((await status()).textContent).toMatch(/^3 Mappen/);
    expect(screen.queryByText(/^Nicht angenommen/)).toBeNull();
  });

  it('says which folders hold no workbook, or cannot be opened, and lists what cannot be read', async () => {
    await openPage();
    drop(folderEntry('Fotos', []), closedFolder('Tresor'));
    expect(
      await screen.findByText('Keine Excel-Mappe (.xlsx oder .xlsm) in diesem Ordner und darunter: Fotos.'),
    ).not.toBeNull();
    expect(screen.getByText(/^Dieser Ordner lässt sich nicht öffnen: Tresor\./)).not.toBeNull();
    const folders = Array.from({ length: 10 }, (_, index) => folderEntry(`Bilder ${index}`, []));
    drop(...folders, folderEntry('A', [fileEntry(good('weg.xlsx'), true)]));
    expect((await status()).textContent).toBe('1 Mappe: 1 nicht prüfbar');
    expect(
      screen.getByText(/in diesen Ordnern und darunter: Bilder 0,.* Bilder 7 … und 2 weitere\.$/),
    ).not.toBeNull();
    expect(screen.queryByText(/Tresor/)).toBeNull();
  });

  it('stops looking through folders when it is cancelled, and takes nothing', async () => {
    const user = await openPage();
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slow = folderEntry('Netzlaufwerk', [fileEntry(good('a.xlsx'))]);
    const { createReader } = slow;
    slow.createReader = () => {
      const reader = createReader();
      return { readEntries: (...call) => void answered.then(() => reader.readEntries(...call)) };
    };
    drop(slow);
    await screen.findByText('Mappen werden gesucht …');
    await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
    answer();
    await screen.findByRole('button', { name: 'Ordner wählen …' });
    expect(screen.queryByText(/Mappen?: /)).toBeNull();
    drop(folderEntry('A', [fileEntry(good('a.xlsx'))]));
    expect((await status()).textContent).toBe('1 Mappe: 1 abgabebereit');
  });

  it('says when a folder holds more than is taken or searched', async () => {
    await openPage();
    const dll = fileEntry(file('x.dll', new Uint8Array()));
    const drive = Array.from({ length: 50_001 }, () => dll);
    drop(folderEntry('Laufwerk', drive));
    await screen.findByText(/^Nicht alles wurde durchsucht: nach 50\.000 Dateien und Ordnern/);
    expect(screen.queryByText(/^Keine Excel-Mappe/)).toBeNull();
  });

  it('takes a folder by its button, for the keyboard', async () => {
    const user = await openPage();
    const input = document.querySelector<HTMLInputElement>('input[webkitdirectory]');
    expect(input?.getAttribute('aria-label')).toBe('Ordner wählen …');
    const chosen = (name: string, picked: File): File =>
      Object.assign(picked, { webkitRelativePath: `Berichte/${name}` });
    await user.upload(input as HTMLInputElement, [
      chosen('Süd/bericht.xlsx', good('bericht.xlsx')),
      chosen('bericht.xlsx', good('bericht.xlsx')),
      chosen('notiz.txt', file('notiz.txt', new Uint8Array())),
    ]);
    await status();
    expect(names()).toEqual(['Berichte/bericht.xlsx', 'Berichte/Süd/bericht.xlsx']);
    expect(screen.queryByText(/^Nicht angenommen/)).toBeNull();
  });

  it('puts them together: conflicts first, then a workbook of its own', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    const user = await openPage(app);
    drop(good('a.xlsx'), missing('b.xlsx'), file('leer.xlsx', new Uint8Array()));
    await status();
    await user.click(screen.getByRole('button', { name: 'Zusammenführen' }));
    expect(await screen.findByText('1 Konflikt')).not.toBeNull();
    expect(screen.getByText(/^Verschiedene Einheiten: Stück, Personen/)).not.toBeNull();
    expect(screen.getByText('Mappen: 2 · Indikatoren: 1 · Partner: 2')).not.toBeNull();
    app.failNextWith('batch', new UserFacingError('excel-too-old'));
    await user.click(screen.getByRole('button', { name: 'Als neue Mappe öffnen' }));
    expect(await screen.findByText('Diese Version von Excel kann das noch nicht.')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Als neue Mappe öffnen' }));
    expect(await screen.findByText(/^Die neue Mappe ist in einem eigenen Fenster/)).not.toBeNull();
    expect(app.consolidated).toHaveLength(1);
  });

  it('checks with the profile of the open workbook where the user says so, and again with each file’s own', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    app.storedProfile = {
      profile: {
        id: 'own',
        title: 'Eigenes',
        checks: { 'percent-mismatch': 'info', 'percent-difference': 'info' },
      },
    };
    const user = await openPage(app);
    drop(missing('a.xlsx'));
    expect((await status()).textContent).toBe('1 Mappe: 1 nicht abgabebereit');
    await user.click(screen.getByRole('checkbox', { name: 'Mit dem Profil dieser Mappe prüfen: Eigenes' }));
    await screen.findByText('1 Mappe: 1 mit Warnungen');
    await user.click(screen.getByRole('checkbox', { name: 'Mit dem Profil dieser Mappe prüfen: Eigenes' }));
    await screen.findByText('1 Mappe: 1 nicht abgabebereit');
  });

  it('stays when the page is left and opened again', async () => {
    const user = await openPage();
    drop(good('a.xlsx'));
    await status();
    await user.click(screen.getByRole('button', { name: 'Zurück' }));
    await user.click(screen.getByRole('button', { name: 'Weitere Befehle' }));
    await user.click(await screen.findByRole('button', { name: 'Mehrere Mappen prüfen …' }));
    expect((await status()).textContent).toBe('1 Mappe: 1 abgabebereit');
    await user.click(screen.getByRole('button', { name: 'Liste leeren' }));
    expect(screen.queryByText(/^1 Mappe/)).toBeNull();
  });

  it('offers to ask again for the workers’ script that did not arrive', async () => {
    const user = await openPage();
    InProcessWorker.missing = true;
    drop(good('a.xlsx'));
    expect(await screen.findByText('Ein Teil von Zielcheck konnte nicht geladen werden.')).not.toBeNull();
    InProcessWorker.missing = false;
    await user.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect((await status()).textContent).toBe('1 Mappe: 1 abgabebereit');
  });
});
