import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportSchema } from '../../src/cli/contract';
import { builtInProfiles, parseProfile } from '../../src/profile';
import { partXml } from '../../src/stored';
import { withStoredParts } from '../support/storedParts';
import { json, startStatisticsServer, type StatisticsServer } from '../support/statisticsServer';
import { run, samples } from './run';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zielcheck-profile-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** MEHRLiN's workbook with a profile stored in it. */
async function withProfile(name: string, json: string): Promise<void> {
  const bytes = new Uint8Array(await readFile(path.join(samples, 'mehrlin.xlsx')));
  await writeFile(path.join(folder, name), withStoredParts(bytes, [partXml('profile', json)]));
}

async function checksFound(argv: readonly string[], cwd = folder): Promise<Record<string, number>> {
  const { out } = await run(['check', ...argv, '--format', 'json'], { cwd });
  const counts: Record<string, number> = {};
  for (const { findings } of reportSchema.parse(JSON.parse(out)).files)
    for (const { check } of findings) counts[check] = (counts[check] ?? 0) + 1;
  return counts;
}

describe('--profile', () => {
  it('takes a built-in profile: MEHRLiN, German and English, has all of its indicators', async () => {
    const free = await checksFound(['mehrlin.xlsx', 'mehrlin-en.xlsx', '--profile', 'frei'], samples);
    expect(await checksFound(['mehrlin.xlsx', 'mehrlin-en.xlsx', '--profile', 'BIWAQ'], samples)).toEqual(
      free,
    );
    expect(free['under-target']).toBe(4);
  });

  it('says what is missing by the list', async () => {
    const { out, exitCode } = await run(['check', 'alles-was-schiefgehen-kann.xlsx', '--profile', 'biwaq']);
    expect(exitCode).toBe(1);
    expect(out).toContain('Kein einziger Indikator dieser Tabelle steht in der Liste des Profils.');
  });

  it('helps with a misspelt id', async () => {
    const { error, exitCode } = await run(['check', 'mehrlin.xlsx', '--profile', 'biwak']);
    expect(exitCode).toBe(2);
    expect(error).toContain('Das Profil biwak lässt sich nicht lesen');
    expect(error).toContain('Gemeint vielleicht: biwaq');
  });

  it.each([
    ['http://example.org/p.json', 'only, not from'],
    [
      'https://me:secret@example.org/p.json',
      'contains credentials. Please give it without: https://example.org',
    ],
    ['https://', 'cannot be understood'],
  ])('does not load %s', async (address, told) => {
    const { error, exitCode } = await run(['check', 'mehrlin.xlsx', '--profile', address, '--lang', 'en']);
    expect(exitCode).toBe(2);
    expect(error).toContain(told);
    expect(error).not.toContain('secret');
  });

  describe('from an address', () => {
    let server: StatisticsServer;
    beforeAll(async () => {
      server = await startStatisticsServer();
      server.on('/good.json', json({ id: 'stadt', bands: '100/90/75' }));
      server.on('/bad.json', json({ bnds: {} }));
      server.on('/away.json', (_, response) => {
        response.writeHead(302, { location: 'http://127.0.0.2/good.json' }).end();
      });
    });
    afterAll(() => server.close());

    const check = (name: string): ReturnType<typeof run> =>
      run(['profile', 'check', `${server.url}/${name}?key=secret`, '--lang', 'en'], {
        fetch: globalThis.fetch,
      });

    it('is loaded and judged like a file', async () => {
      expect(await check('good.json')).toMatchObject({
        exitCode: 0,
        out: `${server.url}/good.json?key=secret: the profile can be used (0 indicators).\n`,
      });
      const { error, exitCode } = await check('bad.json');
      expect(exitCode).toBe(2);
      expect(error).toBe(
        `zielcheck: The profile ${server.url}/bad.json cannot be used:\n  bnds: Unknown entry “bnds”. Did you mean “bands”?\n`,
      );
    });

    it.each([
      ['gone.json', 'has nothing (any more) at this address.'],
      ['away.json', 'redirects to another address, which Zielcheck does not follow.'],
    ])('says that there is none, and why: %s', async (name, why) => {
      const { error, exitCode } = await check(name);
      expect(exitCode).toBe(2);
      expect(error).toBe(
        `zielcheck: The profile cannot be loaded: ${server.url}/${name}. Please check the address and the connection.\n“${new URL(server.url).host}” ${why}\n`,
      );
    });
  });
});

describe('a profile stored in the workbook', () => {
  it('holds unless another one is asked for', async () => {
    const json = JSON.stringify({
      indicators: [{ id: 'x', name: 'TN mit Migrationshintergrund', target: 21 }],
    });
    await withProfile('gut.xlsx', json);
    const own = await checksFound(['gut.xlsx']);
    // One finding for all that are not listed.
    expect([own['target-changed'], own['indicator-unlisted']]).toEqual([1, 1]);
    expect(await checksFound(['gut.xlsx', '--profile', 'frei'])).toEqual(
      await checksFound(['mehrlin.xlsx'], samples),
    );
  });

  it('is refused with the path to what is wrong', async () => {
    await withProfile(
      'kaputt.xlsx',
      '{ "indicators": [{ "id": "x", "name": "X", "directoin": "decrease" }] }',
    );
    const { out, exitCode } = await run(['check', 'kaputt.xlsx'], { cwd: folder });
    expect(exitCode).toBe(2);
    expect(out).toContain(
      'Das Berichtsprofil, das in der Mappe gespeichert ist, lässt sich nicht verwenden.',
    );
    expect(out).toContain(
      'indicators.0.directoin: Unbekannter Eintrag „directoin“. Ist „direction“ gemeint?',
    );
  });
});

describe('zielcheck profile', () => {
  it.each(Object.keys(builtInProfiles))('shows %s so that it can be used as a file', async (id) => {
    const { out, exitCode } = await run(['profile', 'show', id]);
    expect(exitCode).toBe(0);
    expect(parseProfile(JSON.parse(out))).toEqual({ profile: builtInProfiles[id] });
    await writeFile(path.join(folder, `${id}.json`), `\uFEFF${out}`);
    const checked = await run(['profile', 'check', `${id}.json`, '--lang', 'en'], { cwd: folder });
    expect(checked.out).toBe(
      `${id}.json: the profile can be used (${id === 'biwaq' ? 12 : 0} indicators).\n`,
    );
  });

  it('says what is wrong where', async () => {
    await writeFile(path.join(folder, 'offen.json'), '{\n  "id": \n}');
    const { error, exitCode } = await run(['profile', 'check', 'offen.json'], { cwd: folder });
    expect(exitCode).toBe(2);
    expect(error).toMatch(/Das Profil offen\.json ist nicht zu gebrauchen:\n {2}Das ist kein gültiges JSON/);
  });

  it('needs a profile', async () => {
    const { error, exitCode } = await run(['profile', 'check']);
    expect(exitCode).toBe(2);
    expect(error).toContain('Es fehlt die Angabe, welche Datei geprüft werden soll.');
  });
});
