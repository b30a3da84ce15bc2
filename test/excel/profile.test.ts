import { createZielcheck } from '../../src/app';
import { readOverview } from '../../src/excel';
import { rememberPart } from '../../src/excel/writing';
import { openExcel } from './open';
import { requestsOf } from './faults';

const rows = [
  ['Indikator', 'Zielwert', 'Ergebnis'],
  ['Kurse <neu> & „alt“', 10, 10],
  ['Betriebe', 5, 5],
];
const rememberProfile = (text: string | undefined): Promise<void> => rememberPart('profile', text);
const profile = { id: 'stadt', indicators: [{ id: 'kurse', name: 'Kurse <neu> & „alt“', target: 12 }] };
const ziele = { kind: 'sheet', sheet: 'Ziele' } as const;

describe('the report profile in the workbook', () => {
  it('is read with the overview, in its one request, and leaves no trace when it is removed', async () => {
    const host = await openExcel({ Ziele: { rows } });
    const before = host.serialise();
    expect(await readOverview()).toMatchObject({ stored: { profile: [] } });
    await rememberProfile('{"id":"a ]]> b"}');
    expect(await requestsOf(host, readOverview)).toBe(1);
    expect(await readOverview()).toMatchObject({ stored: { profile: ['{"id":"a ]]> b"}'] } });
    await rememberProfile('{}');
    await rememberProfile(undefined);
    expect(host.serialise()).toBe(before);
  });

  it('is what the check goes by, below what the user chose, also in the next session', async () => {
    const host = await openExcel({ Ziele: { rows } });
    const before = host.serialise();
    const zielcheck = createZielcheck();
    await zielcheck.open();
    const checksOf = async (app = zielcheck): Promise<string[]> =>
      (await app.check(ziele)).result.findings.map(({ check }) => check);
    expect(await checksOf()).toEqual([]);
    await zielcheck.saveProfile(profile);
    expect(await zielcheck.readProfile()).toEqual({ profile });
    expect(await checksOf()).toEqual(['target-changed', 'indicator-unlisted']);
    expect(await checksOf(createZielcheck())).toEqual(['target-changed', 'indicator-unlisted']);
    await zielcheck.remember({ profile: { id: 'frei', checks: { 'indicator-unlisted': 'off' } } });
    expect(await checksOf()).toEqual(['target-changed']);
    expect((await zielcheck.check(ziele)).profile).toMatchObject({ id: 'stadt' });
    await zielcheck.remember({});
    await zielcheck.removeProfile();
    expect(await zielcheck.readProfile()).toBeUndefined();
    expect(await checksOf()).toEqual([]);
    expect(host.serialise()).not.toContain('urn:zielcheck:profile');
    expect(before).not.toContain('urn:zielcheck:profile');
  });

  it('is told when it cannot be used, with what is wrong where', async () => {
    await openExcel({ Ziele: { rows } });
    await rememberProfile('{"indicators":[{"id":"x","name":"X","directoin":"decrease"}]}');
    const zielcheck = createZielcheck();
    const lines = ['indicators.0.directoin: Unbekannter Eintrag „directoin“. Ist „direction“ gemeint?'];
    expect(await zielcheck.readProfile()).toEqual({ problems: lines });
    await expect(zielcheck.check(ziele)).rejects.toMatchObject({
      code: 'profile-unusable',
      data: { technical: lines[0] },
    });
    await zielcheck.removeProfile();
    expect((await zielcheck.check(ziele)).result.tables).toHaveLength(1);
  });
});
