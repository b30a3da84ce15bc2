import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { referenceReportSchema } from '../../src/cli/reference/contract';
import { flatZip } from '../reference/support/flat';
import { body, json as jsonAnswer, startStatisticsServer, status } from '../support/statisticsServer';
import type { StatisticsServer } from '../support/statisticsServer';
import { run } from './run';
import type { RunOptions } from './run';

const get = ['reference', 'get', '--lang', 'de'];

async function json(argv: readonly string[], options?: RunOptions) {
  const { exitCode, out, error } = await run([...get, '--format', 'json', ...argv], options);
  return { exitCode, error, report: referenceReportSchema.parse(JSON.parse(out)) };
}

describe('a value that comes with Zielcheck', () => {
  it('the population of Leipzig, offline, with its licence', async () => {
    const { exitCode, error, report } = await json([
      '--place',
      '14713',
      '--statistic',
      'population',
      '--offline',
    ]);
    expect([exitCode, error]).toEqual([0, '']);
    expect(report.observations).toEqual([
      {
        place: { key: '14713', keyType: 'AGS', name: 'Leipzig' },
        statistic: { id: 'population', label: 'Einwohner/innen' },
        period: '2024-12-31',
        value: 611_850,
        unit: 'Anzahl',
        source: {
          id: 'embedded',
          title: 'Fortschreibung des Bevölkerungsstandes (Regionaldatenbank Deutschland)',
          url: 'https://www.regionalstatistik.de/',
          table: '12411-01-01-4',
          licence: 'dl-de/by-2.0',
          attribution: expect.stringMatching(
            /^© Statistische Ämter des Bundes und der Länder, Deutschland, 2026\. /,
          ),
        },
      },
    ]);
  });

  it.each([
    ['Leipziger Osten und Grünau', 'sgb2-rate', '2013', 26.1],
    ['14713-leipziger-osten-gruenau', 'sgb2-rate', undefined, 26.1],
    ['Magdeburger Allee und Süd-Ost', 'sgb2-rate', '2013', 20.2],
    ['Erfurt', 'unemployment-rate', undefined, 6.3],
    ['Leipzig, Landkreis', 'population', undefined, 260_127],
    ['14713', 'population', '2013', 539_348],
    ['14713', 'population', '2024', 611_850],
  ])('%s, %s, %s: %d', async (place, statistic, period, value) => {
    const { report } = await json([
      ...['--place', place, '--statistic', statistic],
      ...(period === undefined ? [] : ['--period', period]),
    ]);
    expect(report.observations.map((observation) => observation.value)).toEqual([value]);
  });

  it('every period on request', async () => {
    const { report } = await json(['--place', '14713', '--statistic', 'population', '--period', 'all']);
    expect(report.observations.map(({ period, value }) => [period, value])).toEqual([
      ['2013', 539_348],
      ['2024-12-31', 611_850],
    ]);
  });

  it('for people', async () => {
    const { exitCode, out } = await run([...get, '--place', '14713', '--statistic', 'population']);
    expect(exitCode).toBe(0);
    expect(out).toBe(`Einwohner/innen, Leipzig (14713)
  2024-12-31  611.850 Anzahl
    Quelle: Fortschreibung des Bevölkerungsstandes (Regionaldatenbank Deutschland), Tabelle 12411-01-01-4, https://www.regionalstatistik.de/
    © Statistische Ämter des Bundes und der Länder, Deutschland, 2026. Lizenziert unter der Datenlizenz Deutschland - Namensnennung - Version 2.0 (www.govdata.de/dl-de/by-2-0)
    Lizenz: dl-de/by-2.0
`);
  });
});

describe('what cannot be answered', () => {
  it('an ambiguous name lists the keys', async () => {
    const { exitCode, error, report } = await json(['--place', 'Leipzig', '--statistic', 'population']);
    expect(exitCode).toBe(2);
    expect(error).toContain('„Leipzig“ ist nicht eindeutig');
    for (const key of ['14713', '14729', '14713-leipziger-osten-gruenau', '14365, bis 2008-07-31'])
      expect(error).toContain(`(${key})`);
    expect(report.error).toMatchObject({ code: 'place-ambiguous' });
    expect(report.error?.places?.map(({ key }) => key)).toEqual([
      '14713',
      '14729',
      '14713-leipziger-osten-gruenau',
      '14365',
    ]);
  });

  it.each([
    [['--place', '1001', '--statistic', 'population'], 'place-unknown', '01001'],
    [['--place', '14713', '--statistic', 'sgb3-rate'], 'statistic-unknown', 'sgb2-rate'],
    [['--place', '14365', '--statistic', 'population'], 'no-data', 'keinen Wert'],
    [['--place', '14713', '--statistic', 'population', '--period', '1999'], 'no-data', '1999'],
    [['--place', '14713', '--statistic', 'population', '--source', 'nirgends'], 'unusable', 'embedded'],
    [['--place', '14713', '--statistic', 'population', '--source', 'fehlt.json'], 'unusable', 'fehlt.json'],
  ])('%j is %s', async (argv, code, told) => {
    const { exitCode, error, report } = await json(argv);
    expect([exitCode, report.error?.code]).toEqual([2, code]);
    expect(error).toContain(told);
  });

  it('a call without a place', async () => {
    const { exitCode, error } = await run([...get, '--statistic', 'population']);
    expect([exitCode, error]).toEqual([
      2,
      'zielcheck: Es fehlt die Angabe --place.\nHilfe: zielcheck --help\n',
    ]);
  });
});

describe('sources of one’s own', () => {
  let server: StatisticsServer;
  let folder: string;
  let env: Readonly<Record<string, string>>;

  beforeEach(async () => {
    server = await startStatisticsServer({
      '/rest/data/tablefile': body(
        flatZip([['14713', 'Leipzig, kreisfreie Stadt', '', '611850']]),
        'application/zip',
      ),
      '/rest/metadata/table': jsonAnswer({ Status: { Code: 104, Content: '' } }),
    });
    folder = await mkdtemp(path.join(tmpdir(), 'zielcheck-'));
    env = { XDG_CACHE_HOME: folder, ZIELCHECK_KEY_MY_REGIO: 'token-of-mine' };
    const statistic = { id: 'population', label: 'Bevölkerung', unit: 'Anzahl', table: '12411-01-01-4' };
    const source = { id: 'my-regio', kind: 'genesis', title: 'Regio', address: `${server.url}/rest/` };
    const sources = [{ ...source, statistics: [statistic] }];
    await writeFile(path.join(folder, 'profil.json'), JSON.stringify({ title: 'P', sources }));
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const question = ['--source', 'profil.json', '--place', '14713', '--statistic', 'population'];
  const options = (): RunOptions => ({ cwd: folder, env, fetch: globalThis.fetch });

  it('are asked with the key from the environment, and remembered for calls without a network', async () => {
    const first = await json(question, options());
    expect(first.report.observations).toMatchObject([{ value: 611_850, source: { id: 'my-regio' } }]);
    expect(server.headers[0]).toMatchObject({ username: 'token-of-mine' });
    const asked = server.asked.length;
    const second = await json([...question, '--offline'], { cwd: folder, env });
    expect(second.report.observations).toEqual(first.report.observations);
    expect(server.asked).toHaveLength(asked);
  });

  it('are not asked without a network, and not without their key', async () => {
    expect(await json([...question, '--offline'], options())).toMatchObject({
      exitCode: 2,
      report: { error: { code: 'offline' } },
    });
    expect(await json(question, { ...options(), env: { XDG_CACHE_HOME: folder } })).toMatchObject({
      exitCode: 2,
      report: { error: { code: 'access-denied' } },
    });
    expect(server.asked).toEqual([]);
  });

  it('give the last good value beside the failure', async () => {
    await json(question, options());
    const later = { ...options(), now: Date.UTC(2027, 0, 1) };
    server.on('/rest/data/tablefile', status(404));
    const { exitCode, report } = await json(question, later);
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ observations: [{ value: 611_850 }], problem: { code: 'not-found' } });
  });

  it('are told with the path to what is wrong', async () => {
    await writeFile(
      path.join(folder, 'falsch.json'),
      JSON.stringify([{ id: 'a', kind: 'genesiss', title: 'A' }]),
    );
    const { exitCode, error } = await run(
      [...get, '--source', 'falsch.json', '--place', '1', '--statistic', 'x'],
      options(),
    );
    expect(exitCode).toBe(2);
    expect(error).toContain('0.kind');
    expect(error).toContain('genesis');
  });

  it('may be a file of values', async () => {
    await writeFile(path.join(folder, 'werte.csv'), 'Ort;Merkmal;Jahr;Wert\nErfurt;SGB-II-Quote;2013;14,6\n');
    const { report } = await json(
      ['--source', 'werte.csv', '--place', 'Erfurt', '--statistic', 'sgb2-rate'],
      options(),
    );
    expect(report.observations).toMatchObject([{ value: 14.6, source: { title: 'werte.csv' } }]);
  });

  it('are listed, with what they need', async () => {
    const { out } = await run(['reference', 'sources', '--profile', 'profil.json', '--format', 'json'], {
      ...options(),
      env: {},
    });
    const listed = JSON.parse(out) as { sources: { id: string; needsKey: boolean }[] };
    expect(listed.sources.map(({ id, needsKey }) => [id, needsKey])).toEqual([
      ['my-regio', true],
      ['embedded', false],
    ]);
    const text = await run(['reference', 'sources', '--profile', 'profil.json'], { ...options(), env: {} });
    expect(text.out).toContain('ZIELCHECK_KEY_MY_REGIO');
  });
});

it.each([[['reference', '--help']], [['reference', 'get', '--help']], [['reference', 'sources', '--help']]])(
  '%j shows an example',
  async (argv) => {
    const { exitCode, out } = await run([...argv, '--lang', 'en']);
    expect(exitCode).toBe(0);
    expect(out).toContain('zielcheck reference get --place 14713 --statistic population');
  },
);
