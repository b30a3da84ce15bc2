import { createZielcheck } from '../../src/app';
import { parseAddress, type TableMapping } from '../../src/model';
import { openExcel } from '../excel/open';
import { FakeReferences } from '../support/fakeReferences';

// Two things begun at once: both are done, or one says that it was not.

const mappingOf = (sheet: string): TableMapping => ({
  sheet,
  range: parseAddress('A1:C2')?.range ?? { top: 0, left: 0, bottom: 0, right: 0 },
  headerRows: 1,
  columns: { indicator: 0, target: 1, actual: 2 },
});

const table = {
  rows: [
    ['Indikator', 'Zielwert', 'Ergebnis'],
    ['Kurse', 80, 55],
    ['Praktika', 30, 18],
  ],
};

it('two decisions about tables', async () => {
  await openExcel({ Eins: table, Zwei: table });
  const zielcheck = createZielcheck();
  await Promise.all([
    zielcheck.saveMappings([mappingOf('Eins')]),
    zielcheck.saveMappings([mappingOf('Zwei')]),
  ]);
  const { mappings } = await createZielcheck().open();
  expect(mappings.map(({ sheet }) => sheet).toSorted()).toEqual(['Eins', 'Zwei']);
});

it('two findings explained', async () => {
  await openExcel({ Bericht: table });
  const use = await createZielcheck().submission();
  const { findings } = await use.prepare();
  const missed = findings.filter(({ finding }) => finding.check === 'under-target');
  expect(missed).toHaveLength(2);
  await Promise.all(missed.map((keyed) => use.decide(keyed, 'ignored', 'Grund')));
  expect((await use.prepare()).findings.filter(({ decision }) => decision !== undefined)).toHaveLength(2);
});

it('two values inserted', async () => {
  const host = await openExcel({ Bericht: { rows: [['Vergleichswerte']] } });
  const none = () => Promise.resolve();
  const zielcheck = createZielcheck({
    openReferences: () =>
      Promise.resolve({
        references: new FakeReferences(),
        secrets: { get: none, set: none, delete: none, keys: () => Promise.resolve([]) },
        keepFile: none,
      }),
  });
  const use = await zielcheck.references();
  const { observations } = await use.look({
    source: 'amt',
    place: 'leipzig-osten',
    statistic: 'unemployment-rate',
  });
  const [observation] = observations;
  if (observation === undefined) throw new Error('nothing observed');
  const previews = [];
  for (const row of [1, 2]) {
    host.select(host.activeSheet().id, row, 1);
    previews.push(await use.previewInsert(observation, { as: 'value' }));
  }
  await Promise.all(previews.map((preview) => use.insert(preview)));
  const { references } = await use.inserted();
  expect(references.map(({ reference, state }) => [reference.id, state])).toEqual([
    ['r1', 'kept'],
    ['r2', 'kept'],
  ]);
});
