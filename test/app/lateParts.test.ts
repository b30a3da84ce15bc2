import { withLateParts } from '../../src/app/lateParts';
import { PartMissing } from '../../src/model/latePart';
import { arrivedPart } from '../../src/tables/late/arriving';
import { rowRoleTables } from '../../src/tables/late/rowRoles';

it('loads what recognition lacks and recognises again', async () => {
  expect(() => arrivedPart('rowRoles')).toThrow(PartMissing);
  let runs = 0;
  const found = await withLateParts(async () => {
    runs += 1;
    return Promise.resolve(arrivedPart('rowRoles').rowRoleTables);
  });
  expect(found).toBe(rowRoleTables);
  expect(runs).toBe(2);
});

it('tells every other failure as it is', async () => {
  const failure = new Error('broken');
  await expect(withLateParts(() => Promise.reject(failure))).rejects.toBe(failure);
});
