import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createZielcheck } from '../../../src/app';
import { checks, describeFinding } from '../../../src/checks';
import { reportSchema } from '../../../src/cli/contract';
import { checkIds, formatRange, languages, type Finding, type Language } from '../../../src/model';
import { openWorkbook } from '../../../src/preview/host';
import type { Profile } from '../../../src/profile';
import { run, samples } from '../../cli/run';
import { checkTexts } from '../../support/checkTexts';
import { startExcel } from '../../support/excel';
import { needProfile } from '../../support/needProfile';

/** One of each mistake that the checks know. */
const FILE = 'alles-was-schiefgehen-kann.xlsx';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-profile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the pane finds with choices that were saved in the workbook. */
async function inExcel(profile: Profile): Promise<readonly Finding[]> {
  const host = openWorkbook(new Uint8Array(readFileSync(path.join(samples, FILE))), { locale: 'de-DE' });
  await startExcel(host);
  await createZielcheck().remember({ profile });
  // Another session, which knows of them from the workbook only.
  const { result } = await createZielcheck().check({ kind: 'workbook' });
  return result.findings;
}

/** What the command line finds in the file with the same profile. */
async function inFile(profile: Profile, language: Language): Promise<unknown[]> {
  const file = path.join(folder, 'profil.json');
  writeFileSync(file, JSON.stringify(profile));
  const argv = ['check', FILE, '--format', 'json', '--lang', language, '--profile', file];
  const { out } = await run(argv);
  return reportSchema
    .parse(JSON.parse(out))
    .files.flatMap(({ findings }) =>
      findings.map(({ check, severity, sheet, range, message }) => [check, severity, sheet, range, message]),
    );
}

const told = (findings: readonly Finding[], language: Language): unknown[] =>
  findings.map((finding) => [
    finding.check,
    finding.severity,
    finding.sheet,
    formatRange(finding.range),
    describeFinding(finding, checkTexts[language]).message,
  ]);

describe('everything that can go wrong', () => {
  it.each<[string, Profile]>([
    ['the defaults', {}],
    [
      'severities, options and bands of its own',
      {
        bands: '100/90/75',
        checks: {
          'under-target': 'error',
          'number-as-text': 'off',
          'percent-scale': 'off',
          'blank-row': { severity: 'warning' },
          'over-achievement': { infoAbove: 104, warningAbove: 500, severity: 'error' },
        },
      },
    ],
  ])('is found alike in Excel and in the file, in both languages, with %s', async (_, profile) => {
    const findings = await inExcel(profile);
    expect(findings).not.toEqual([]);
    for (const language of languages)
      expect(await inFile(profile, language)).toEqual(told(findings, language));
  });

  it('is found once each', async () => {
    const found = (await inExcel({})).map(({ check }) => check);
    // The sample claims no reference values, and has no profile.
    const expected = checkIds.filter((id) => checks[id].level !== 'claim' && !needProfile.has(id));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
