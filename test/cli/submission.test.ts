import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportSchema } from '../../src/cli/contract';
import type { Decision, ProtocolRecord } from '../../src/model';
import { formatSubmission, partXml } from '../../src/stored';
import { withStoredParts } from '../support/storedParts';
import { run } from './run';
import { workbookFile } from '../excel/open';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-submission-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A report file with what the pane has stored in it. */
function fileWith(
  name: string,
  actual: number,
  stored?: { decisions?: Decision[]; record?: ProtocolRecord },
): string {
  const bytes = workbookFile({
    Bericht: {
      rows: [
        ['Indikator', 'Zielwert', 'Ergebnis'],
        ['Kurse', 80, actual],
        ['Praktika', 30, 30],
      ],
    },
  });
  const { decisions = [], ...rest } = stored ?? {};
  const json = formatSubmission({ decisions, ...rest });
  const file = path.join(folder, name);
  writeFileSync(file, json === undefined ? bytes : withStoredParts(bytes, [partXml('submission', json)]));
  return file;
}

async function submissionOf(file: string) {
  const { out } = await run(['check', file, '--format', 'json', '--lang', 'de']);
  return reportSchema.parse(JSON.parse(out)).files[0]?.submission;
}

async function recordOf(file: string): Promise<ProtocolRecord> {
  const fingerprint = (await submissionOf(file))?.fingerprint ?? '';
  const counts = {
    met: 1,
    near: 0,
    under: 1,
    critical: 0,
    open: 0,
    undefined: 0,
    unclear: 0,
    'not-due': 0,
    error: 0,
    warning: 1,
    info: 0,
  };
  return {
    checkedOn: '2026-06-30',
    profile: {},
    checks: '1.0.0',
    verdict: 'warnings',
    counts,
    fingerprint: { hash: fingerprint, tables: [] },
  };
}

describe('the command line about handing in', () => {
  it('says nothing of a protocol where there is none, and gives the fingerprint', async () => {
    const file = fileWith('ohne.xlsx', 55);
    expect(await submissionOf(file)).toEqual({
      fingerprint: expect.stringMatching(/^[\da-f]{64}$/) as unknown,
      state: 'none',
      verdict: 'warnings',
      decided: [],
    });
    expect((await run(['check', file, '--lang', 'de'])).out).not.toContain('seit der Prüfung');
  });

  it('says unchanged or changed since the protocol, in text, JSON and HTML', async () => {
    const record = await recordOf(fileWith('vorher.xlsx', 55));
    const same = fileWith('gleich.xlsx', 55, { record });
    expect(await submissionOf(same)).toMatchObject({ state: 'unchanged', checkedOn: '2026-06-30' });
    expect((await run(['check', same, '--lang', 'de'])).out).toContain(
      'Unverändert seit der Prüfung vom 30.06.2026',
    );
    const other = fileWith('anders.xlsx', 56, { record });
    expect(await submissionOf(other)).toMatchObject({ state: 'changed' });
    expect((await run(['check', other, '--lang', 'en'])).out).toContain(
      'Changed since the check of 30/06/2026',
    );
    expect((await run(['check', other, '--format', 'html', '--lang', 'de'])).out).toContain(
      'geändert seit 30.06.2026',
    );
  });

  it('does not count what was ignored with a reason, and says so', async () => {
    const decisions: Decision[] = [
      {
        kind: 'ignored',
        check: 'under-target',
        key: '["under-target","Bericht",null,"kurse",[0,2]]#1',
        value: '["under",68.75,100]',
        reason: 'abgestimmt',
        decidedOn: '2026-06-30',
      },
    ];
    const file = fileWith('ignoriert.xlsx', 55, { decisions });
    expect(await submissionOf(file)).toMatchObject({
      verdict: 'ready',
      decided: [{ check: 'under-target', kind: 'ignored', reason: 'abgestimmt' }],
    });
    expect((await run(['check', file, '--lang', 'de'])).out).toContain('1 Befund begründet oder ignoriert');
  });
});
