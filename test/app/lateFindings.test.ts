import { readFileSync } from 'node:fs';
import path from 'node:path';
import type * as arrivingChecks from '../../src/checks/support/arriving';
import { checkSheet, EarlierValues, mergeResults } from '../../src/engine';
import type * as arrivingPart from '../../src/engine/late/arriving';
import { calendarDay, type CheckId, type Finding } from '../../src/model';
import { openWorkbook } from '../../src/preview/host';
import type { Profile } from '../../src/profile';
import { readWorkbook } from '../../src/xlsx/read';
import { samples } from '../cli/run';
import { startExcel } from '../support/excel';

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(samples, file)));

/** What all checks find when they are there from the start, as on the command line. */
function atOnce(file: string, profile: Profile): readonly Finding[] {
  const { sheets } = readWorkbook(bytesOf(file));
  const options = { language: 'de', today: calendarDay(new Date()), earlier: new EarlierValues() } as const;
  const visible = sheets.filter(({ hidden }) => !hidden);
  return mergeResults(visible.map((sheet) => checkSheet(sheet, profile, options))).findings;
}

/** What the pane finds whose checks that compare arrive late, as its build makes them. */
async function late(file: string, profile: Profile): Promise<readonly Finding[]> {
  let findings: readonly Finding[] = [];
  await jest.isolateModulesAsync(async () => {
    jest.doMock('../../src/checks/support/late', () => {
      const { arrivingCheck } = jest.requireActual<typeof arrivingChecks>(
        '../../src/checks/support/arriving',
      );
      const groups = ['claims', 'comparing'].flatMap((group) => {
        const source = readFileSync(
          path.join(__dirname, `../../src/checks/support/late/${group}.ts`),
          'utf8',
        );
        return [...source.matchAll(/^ {2}'([a-z-]+)': /gm)].map(([, id]) => id as CheckId);
      });
      return { lateChecks: Object.fromEntries(groups.map((id) => [id, arrivingCheck(id)])) };
    });
    jest.doMock('../../src/engine/late', () => {
      const { arrivedPart } = jest.requireActual<typeof arrivingPart>('../../src/engine/late/arriving');
      type Part = ReturnType<typeof arrivedPart>;
      return {
        listingsOf: (...given: Parameters<Part['listingsOf']>) =>
          arrivedPart('comparing').listingsOf(...given),
        neighboursIn: (...given: Parameters<Part['neighboursIn']>) =>
          arrivedPart('comparing').neighboursIn(...given),
        noteValue: (...given: Parameters<Part['noteValue']>) => arrivedPart('comparing').noteValue(...given),
        withoutListedElsewhere: (...given: Parameters<Part['withoutListedElsewhere']>) =>
          arrivedPart('comparing').withoutListedElsewhere(...given),
      };
    });
    await startExcel(openWorkbook(bytesOf(file), { locale: 'de-DE' }));
    const { createZielcheck } = await import('../../src/app');
    const app = createZielcheck();
    if (Object.keys(profile).length > 0) await app.saveProfile(profile);
    await app.open();
    findings = (await app.check({ kind: 'workbook' })).result.findings;
  });
  return findings;
}

const indicators = [
  { id: 'unternehmen', name: 'Beratene Unternehmen', target: 500 },
  { id: 'beratene', name: 'Individuell Beratene', exclusiveWith: ['unternehmen'] },
  { id: 'arbeit', name: 'Aufgenommene Beschäftigungsverhältnisse', target: 'none' as const },
  { id: 'fehlt', name: 'Steht nirgends' },
];

it.each<[string, Profile, CheckId | undefined]>([
  ['ostwerkstadt.xlsx', {}, 'explanation-missing'],
  ['ostwerkstadt.xlsx', { indicators }, 'indicator-absent'],
  ['iq-quadrat.xlsx', {}, undefined],
  ['iq-quadrat.xlsx', { indicators }, 'indicator-unlisted'],
  ['alles-was-schiefgehen-kann.xlsx', {}, undefined],
  ['mehrlin.xlsx', { checks: { 'explanation-missing': { column: true } } }, 'explanation-missing'],
  ['mehrlin.xlsx', { period: { from: '1000-01-01', to: '2100-12-31' } }, 'behind-schedule'],
])('finds the same in %s with %j, however late its checks arrive', async (file, profile, needed) => {
  const expected = atOnce(file, profile);
  expect(expected.map(({ check }) => check)).toEqual(
    needed === undefined ? expect.any(Array) : expect.arrayContaining([needed]),
  );
  expect(await late(file, profile)).toEqual(expected);
});
