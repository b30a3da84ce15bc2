import { run } from './run';

describe('zielcheck check, for people', () => {
  it('says the answer first, then each finding with its cell and what to do', async () => {
    const { exitCode, out } = await run(['check', 'mehrlin.xlsx']);
    expect(exitCode).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toBe('mehrlin.xlsx');
    expect(lines[1]).toMatch(/^ {2}2 Ziele verfehlt/);
    expect(lines[2]).toBe('  Indikatoren!C5:F17: 12 Indikatoren, 10 erreicht, 1 unter Ziel, 1 kritisch');
    const missed = lines.findIndex((line) => line.startsWith('    Indikatoren!C12:F12'));
    expect(lines[missed]).toContain('Anzahl in Ausbildung vermittelter Teilnehmender');
    expect(lines[missed + 1]).toContain('12 fehlen');
    expect(lines[missed + 2]).toMatch(/^ {6}→ \S/);
  });

  it('lists errors before warnings before notes', async () => {
    const { out } = await run(['check', 'alles-was-schiefgehen-kann.xlsx']);
    const headings = out.split('\n').filter((line) => /^ {2}(Fehler|Warnungen|Hinweise) \(\d+\)$/.test(line));
    expect(headings.map((line) => line.trim().split(' ')[0])).toEqual(['Fehler', 'Warnungen', 'Hinweise']);
  });

  it('says what a table needs and which header came close', async () => {
    const { exitCode, out } = await run(['check', 'leer.xlsx']);
    expect(exitCode).toBe(2);
    expect(out).toContain('Gebraucht wird eine Kopfzeile mit Indikator, Zielwert und Ergebnis');
    expect(out).toContain('Planung!A4:C4  Zeile 4 sieht aus wie eine Kopfzeile, es fehlt: Ergebnis');
  });

  it('sums up several files', async () => {
    const { out } = await run(['check', 'mehrlin.xlsx', 'leer.xlsx', 'alles-was-schiefgehen-kann.xlsx']);
    expect(out.trimEnd().split('\n').at(-1)).toBe('Dateien: 3 · mit Fehlern: 1 · nicht zu gebrauchen: 1');
  });

  it('says how many findings it left out', async () => {
    const { out } = await run([
      'check',
      'alles-was-schiefgehen-kann.xlsx',
      '--max-errors',
      '1',
      '--lang',
      'en',
    ]);
    expect(out).toMatch(/… and \d+ more \(--max-errors\)/);
  });

  it('speaks the language asked for, else that of the environment, else German', async () => {
    const first = async (argv: readonly string[], env: Readonly<Record<string, string>>) =>
      (await run(['check', 'mehrlin.xlsx', ...argv], { env })).out.split('\n')[1]?.trim().slice(0, 9);
    expect(await first([], {})).toBe('2 Ziele v');
    expect(await first([], { LANG: 'C.UTF-8' })).toBe('2 Ziele v');
    expect(await first([], { LANG: 'de_AT.UTF-8' })).toBe('2 Ziele v');
    expect(await first([], { LANG: 'en_GB.UTF-8' })).toBe('2 targets');
    expect(await first(['--lang=de'], { LANG: 'en_GB.UTF-8' })).toBe('2 Ziele v');
    expect(await first(['--lang', 'en'], { LANG: 'de_DE' })).toBe('2 targets');
  });

  it('colours only in a terminal, and not with NO_COLOR', async () => {
    const escape = '\u001B[';
    expect((await run(['check', 'mehrlin.xlsx'], { isTTY: true })).out).toContain(escape);
    expect((await run(['check', 'mehrlin.xlsx'])).out).not.toContain(escape);
    expect((await run(['check', 'mehrlin.xlsx'], { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain(
      escape,
    );
  });
});
