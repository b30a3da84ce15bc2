import { claimsOf } from '../../src/reference/claims';
import { findAreaTables } from '../../src/tables';
import { formatCell } from '../../src/model';
import type { ReferenceClaim } from '../../src/model';
import { FakeFailure, FakeReferences } from '../support/fakeReferences';
import { sheetOf } from '../support/sheet';
import type { LiteralCell } from '../support/sheet';

const table = (header: readonly string[], title = ''): readonly (readonly LiteralCell[])[] => [
  [title],
  ['Merkmal', ...header],
  ['Einwohner', 1, 2],
  ['Arbeitslosenquote', 3, 4],
];

async function told(rows: readonly (readonly LiteralCell[])[], references = new FakeReferences()) {
  const areaTables = findAreaTables(sheetOf(rows));
  const claims = await claimsOf({ inserted: [], areaTables }, references, { online: false });
  return claims.map((claim) => `${formatCell(claim)} ${said(claim)}`).toSorted();
}

function said({ answer }: ReferenceClaim): string {
  if (answer.kind === 'values') return answer.observations.map(({ value }) => String(value)).join(' ');
  return answer.kind === 'place-ambiguous'
    ? `${answer.name}: ${answer.places.map(({ key }) => key).join(' ')}`
    : answer.kind;
}

it('finds city and area by the title or by the header', async () => {
  const expected = ['B3 539348', 'B4 10', 'C3 76732', 'C4 15.7'];
  expect(await told(table(['Stadt', 'Gebiet'], 'Gebietsbeschreibung Leipzig'))).toEqual(expected);
  expect(await told(table(['Stadt Leipzig', 'Programmgebiet']))).toEqual(expected);
});

it('asks back, once, when a name stands for several places, and compares nothing then', async () => {
  const references = new FakeReferences();
  references.place = (_, name) =>
    Promise.reject(
      new FakeFailure('place-ambiguous', {
        places: ['14713', '14729'].map((key) => ({ key, keyType: 'AGS', name })),
      }),
    );
  expect(await told(table(['Stadt', 'Gebiet'], 'Leipzig'), references)).toEqual([
    'B2 Leipzig: 14713 14729',
    'B3 unknown',
    'B4 unknown',
    'C3 unknown',
    'C4 unknown',
  ]);
});

it('says nothing of a place that no source knows, and of a source that fails', async () => {
  const unknown = ['B3 unknown', 'B4 unknown', 'C3 unknown', 'C4 unknown'];
  expect(await told(table(['Stadt', 'Gebiet'], 'Gebietsbeschreibung Musterstadt'))).toEqual(unknown);
  const failing = new FakeReferences();
  failing.failing.set('14713', 'unreachable');
  failing.failing.set('leipzig-osten', 'unreachable');
  expect(await told(table(['Stadt', 'Gebiet'], 'Leipzig'), failing)).toEqual(unknown);
});

it('is ended by cancelling', async () => {
  const references = new FakeReferences();
  references.failing.set('14713', 'cancelled');
  await expect(told(table(['Stadt', 'Gebiet'], 'Leipzig'), references)).rejects.toMatchObject({
    code: 'cancelled',
  });
});
