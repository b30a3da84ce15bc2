import { run } from './run';

describe('a call that cannot be understood', () => {
  it.each([
    [['chek', 'a.xlsx'], 'Den Befehl „chek“ gibt es nicht. Gemeint vielleicht: check'],
    [['check'], 'Es fehlt die Angabe, welche Datei geprüft werden soll.'],
    [
      ['check', 'a.xlsx', '--fromat', 'json'],
      'Die Option --fromat gibt es nicht. Gemeint vielleicht: --format',
    ],
    [
      ['check', 'a.xlsx', '--format', 'xml'],
      '--format kennt „xml“ nicht. Möglich sind: text, json, ndjson, html, sarif, junit',
    ],
    [['check', 'a.xlsx', '--format'], 'Nach --format fehlt der Wert.'],
    [['check', 'a.xlsx', '--max-errors', '-1'], '--max-errors braucht eine ganze Zahl ab 0, nicht „-1“.'],
    [['check', 'a.xlsx', '--jobs', '0'], '--jobs braucht eine ganze Zahl ab 1, nicht „0“.'],
    [['check', 'a.xlsx', '--lang', 'fr'], '--lang kennt „fr“ nicht. Möglich sind: de, en'],
  ])('%j', async (argv, message) => {
    const { exitCode, out, error } = await run(argv);
    expect(error).toBe(`zielcheck: ${message}\nHilfe: zielcheck --help\n`);
    expect([exitCode, out]).toEqual([2, '']);
  });

  it('is told in English too', async () => {
    const { error } = await run(['check', 'a.xlsx', '--colour', '--lang', 'en']);
    expect(error).toBe('zielcheck: There is no option --colour.\nHelp: zielcheck --help\n');
  });
});

describe('help', () => {
  it.each([[['--help']], [['check', '--help']], [['help', 'check']], [[]]])(
    '%j shows examples',
    async (argv) => {
      const { exitCode, out, error } = await run(argv);
      expect([exitCode, error]).toEqual([0, '']);
      expect(out).toContain('zielcheck check mehrlin.xlsx');
      expect(out).not.toMatch(/Usage|Options|choices|default/);
    },
  );

  it('is English on request', async () => {
    expect((await run(['check', '--help', '--lang', 'en'])).out).toMatch(/Usage:.*\n[\s\S]*Exit code 0/);
  });

  it('knows its version', async () => {
    expect(await run(['--version'])).toMatchObject({ exitCode: 0, out: '1.2.3\n' });
  });
});
