import { startExcel, workbookBytes } from '../../support/excel';

const file = workbookBytes({ sheets: { Blatt: [['Indikator', 12]] } });
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

async function created(text: string | undefined, profile: 'm365' | 'web' | 'ltsc2021'): Promise<unknown[]> {
  const opened: (string | undefined)[] = [];
  const openWindow = (bytes: Uint8Array | undefined) => opened.push(bytes && base64(bytes));
  const { host } = await startExcel({ profile, openWindow });
  const before = host.serialise();
  try {
    await Excel.createWorkbook(text);
  } catch (error) {
    return [error instanceof OfficeExtension.Error ? error.code : error, opened.length];
  }
  expect(host.serialise()).toBe(before);
  return opened;
}

/** Excel.createWorkbook: learn.microsoft.com/javascript/api/excel#excel-excel-createworkbook-function(1). */
describe.each(['m365', 'web', 'ltsc2021'] as const)('Excel.createWorkbook in %s', (profile) => {
  it('opens the file in a window of its own, and leaves this workbook alone', async () => {
    expect(await created(base64(file), profile)).toEqual([base64(file)]);
  });

  it('opens an empty workbook without one', async () => {
    expect(await created(undefined, profile)).toEqual([undefined]);
  });

  it('refuses what is no workbook, before any window opens', async () => {
    expect(await created('not base64!', profile)).toEqual(['InvalidArgument', 0]);
    expect(await created(base64(new Uint8Array([1, 2, 3])), profile)).toEqual(['InvalidArgument', 0]);
  });
});
