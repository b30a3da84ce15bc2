import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSheet } from '../../src/engine';
import type { CheckResult } from '../../src/model';
import type { Profile } from '../../src/profile';
import { readWorkbook } from '../../src/xlsx/read';
import { told } from '../support/findings';

function checkSample(name: string, profile: Profile): readonly CheckResult[] {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', `${name}.xlsx`)));
  return readWorkbook(bytes).sheets.map((sheet) => checkSheet(sheet, profile, { today: '2026-06-30' }));
}

const toldIn = (name: string, profile: Profile = {}): string[] =>
  checkSample(name, profile).flatMap(({ findings }) => findings.map(told));

describe('five sub-projects', () => {
  it('give the missed targets, and the one that is not explained', () => {
    expect(toldIn('ostwerkstadt')).toEqual(['under-target critical A7:G7', 'under-target under A9:G9']);
  });

  it('have shares of the targets of the whole project, and lack what the list asks for', () => {
    const profile: Profile = {
      indicators: [
        { id: 'unternehmen', name: 'Beratene Unternehmen' },
        { id: 'beratene', name: 'Individuell Beratene', target: 500 },
        { id: 'kurse', name: 'Kurse' },
      ],
      checks: { 'indicator-unlisted': 'off', 'under-target': 'off', 'explanation-missing': 'off' },
    };
    expect(toldIn('ostwerkstadt', profile)).toEqual(['indicator-absent absent A4:G4']);
  });
});

describe('results without targets', () => {
  it('miss their targets unless the profile says that there are none', () => {
    expect(toldIn('iq-quadrat')).toEqual(['target-missing missing B5:B8', 'number-as-text text C8']);
    const indicators = [
      { id: 'arbeit', name: 'Aufgenommene Beschäftigungsverhältnisse', target: 'none' as const },
      { id: 'erster', name: 'davon auf dem 1. Arbeitsmarkt', target: 'none' as const, partOf: 'arbeit' },
      { id: 'ausbildung', name: 'Zusätzlich geschaffene Ausbildungsplätze', target: 'none' as const },
      { id: 'beraten', name: 'Beratene Personen', target: 'none' as const },
    ];
    expect(toldIn('iq-quadrat', { indicators })).toEqual(['number-as-text text C8']);
    expect(checkSample('iq-quadrat', { indicators })[0]?.summary).toMatchObject({ rows: 4, undefined: 4 });
  });
});

it('area descriptions are no indicator tables', () => {
  expect(checkSample('gebiete', {}).map(({ tables, findings }) => [tables.length, findings.length])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
