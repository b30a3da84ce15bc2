import { createExcelHost } from '../../../src/preview/host';
import type { HostProfileId } from '../../../src/preview/host/contract';
import { startExcel } from '../../support/excel';
import { cellOf, onSheet, refusal, sheetId } from './support';

/** Sends a message as it is and waits for the answer: for what the real client would never send. */
function send(
  body: unknown,
  profile: HostProfileId = 'm365',
): Promise<{ message: { statusCode: number; body: Record<string, unknown> } }> {
  const bridge = createExcelHost({ profile }).connect();
  return new Promise((resolve) => {
    bridge.onMessageFromHost = (text) => {
      resolve(JSON.parse(text) as { message: { statusCode: number; body: Record<string, unknown> } });
    };
    bridge.sendMessageToHost(
      JSON.stringify({ id: 1, type: 1, flags: 0, message: { url: 'ProcessQuery', body } }),
    );
  });
}

const root = { Id: 1, ObjectPathType: 1, Name: '' };
const firstSheet = {
  Id: 2,
  ObjectPathType: 3,
  Name: 'GetFirst',
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: [] },
};
const sheets = { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };

describe('what the stand-in does not know', () => {
  const paths = { 1: root, 2: firstSheet, 3: sheets };

  it.each([
    ['a method', { ActionType: 3, ObjectPathId: 2, Name: 'Explode' }, 'Worksheet.explode'],
    [
      'a property',
      { ActionType: 4, ObjectPathId: 2, Name: 'Smell', ArgumentInfo: { Arguments: [1] } },
      'Worksheet.smell',
    ],
    [
      'a read-only property',
      { ActionType: 4, ObjectPathId: 2, Name: 'Id', ArgumentInfo: { Arguments: ['x'] } },
      'Worksheet.id',
    ],
    [
      'something to load',
      { ActionType: 2, ObjectPathId: 2, Name: '', QueryInfo: { Select: ['smell'] } },
      'Worksheet.smell',
    ],
    ['a property path', { ActionType: 1, ObjectPathId: 4, Name: '' }, 'Worksheet.slicers'],
  ])('is refused by name: %s', async (_what, action, location) => {
    const slicers = { Id: 4, ObjectPathType: 4, Name: 'Slicers', ParentObjectPathId: 2 };
    const answer = await send({ Actions: [{ Id: 9, ...action }], ObjectPaths: { ...paths, 4: slicers } });
    expect(answer.message.body).toMatchObject({
      Error: { Code: 'ApiNotFound', Location: location, ActionIndex: 0 },
    });
  });

  it('is refused as a kind of action or path, and as a request', async () => {
    const action = { Id: 9, ActionType: 9, ObjectPathId: 1, Name: '' };
    expect((await send({ Actions: [action], ObjectPaths: paths })).message.body).toMatchObject({
      Error: { Code: 'ApiNotFound' },
    });
    const path = { Id: 1, ObjectPathType: 2, Name: 'Microsoft.Unknown' };
    const asked = await send({
      Actions: [{ Id: 9, ActionType: 1, ObjectPathId: 1 }],
      ObjectPaths: { 1: path },
    });
    expect(asked.message.body).toMatchObject({
      Error: { Code: 'ApiNotFound', Location: 'Microsoft.Unknown' },
    });
    expect((await send({ nothing: true })).message.body).toMatchObject({ Error: { Code: 'InvalidRequest' } });
  });

  it('includes members newer than the Excel played: notes came with ExcelApi 1.18', async () => {
    const notes = { Id: 4, ObjectPathType: 4, Name: 'Notes', ParentObjectPathId: 2 };
    const add = {
      Id: 5,
      ObjectPathType: 3,
      Name: 'Add',
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: ['B2', 'x'] },
    };
    const load = { Id: 9, ActionType: 2, ObjectPathId: 5, Name: '', QueryInfo: { Select: ['content'] } };
    const body = { Actions: [load], ObjectPaths: { ...paths, 4: notes, 5: add } };
    expect((await send(body, 'ltsc2024')).message.body).toMatchObject({
      Error: { Code: 'ApiNotFound', Location: 'NoteCollection.add' },
    });
    expect((await send(body, 'm365')).message.body).toMatchObject({
      Results: [{ Value: { Content: 'x', _Id: 'B2' } }],
    });
  });

  it('includes arguments of the wrong type', async () => {
    const cell = {
      Id: 4,
      ObjectPathType: 3,
      Name: 'GetCell',
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: ['1', 2] },
    };
    const answer = await send({
      Actions: [{ Id: 9, ActionType: 1, ObjectPathId: 4 }],
      ObjectPaths: { ...paths, 4: cell },
    });
    expect(answer.message.body).toMatchObject({
      Error: { Code: 'InvalidArgument', Location: 'Worksheet.getCell' },
    });
  });
});

describe('a request that fails half way', () => {
  it('keeps what was done before, and delivers what was read before', async () => {
    const { host } = await startExcel({ workbook: { sheets: { A: [['x']] } } });
    let read: Excel.Range | undefined;
    const code = await refusal((context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('B1').values = [['before']];
      read = sheet.getRange('A1').load('values');
      context.workbook.worksheets.getItem('fehlt').getRange('A1').values = [[1]];
      sheet.getRange('B2').values = [['after']];
    });
    expect([code, read?.values, cellOf(host, 'B1').value, cellOf(host, 'B2').value]).toEqual([
      'ItemNotFound',
      [['x']],
      'before',
      '',
    ]);
  });

  it('can be made to fail at any request and action', async () => {
    const { host } = await startExcel();
    host.inject({ request: 1, action: 0, code: 'ServiceNotAvailable', message: 'gone' });
    const codes: string[] = [];
    for (let index = 0; index < 3; index += 1)
      codes.push(await refusal((context) => void context.workbook.load('name')));
    expect(codes).toEqual(['done', 'ServiceNotAvailable', 'done']);

    host.inject({ request: 0, action: 7, code: 'GeneralException' });
    const before = host.requests.length;
    expect(
      await refusal((context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[2]];
      }),
    ).toBe('GeneralException');
    expect(host.requests[before]?.actions[6]).toBe('set Values');
    expect(cellOf(host, 'A1').value).toBe(1);
    host.inject(null);
    expect(cellOf(host, 'A2').value).toBe('');
  });
});

describe('objects', () => {
  it('that do not exist are null objects, and so is what follows from them', async () => {
    const { host } = await startExcel();
    const before = host.serialise();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('fehlt');
      const range = sheet.getRange('A1').load('values');
      range.values = [[1]];
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
    expect(host.serialise()).toBe(before);
  });

  it('of a deleted sheet are gone', async () => {
    const { host } = await startExcel({ workbook: { sheets: { A: [['x']], B: [['y']] } } });
    const id = sheetId(host, 1);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(id).getRange('A1').load('values');
      await context.sync();
      host.deleteSheet(id);
      range.load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
    expect(await refusal((context) => void context.workbook.worksheets.getItem(id).load('name'))).toBe(
      'ItemNotFound',
    );
  });

  it('are released when the run is over', async () => {
    const { host } = await startExcel({ workbook: { sheets: { A: [['x']] } } });
    await onSheet((sheet) => void sheet.getRange('A1').load('values'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    // Tidying up is no request of the add-in.
    expect(host.requests.at(-1)?.actions).not.toContain('_RemoveReference');
  });
});

describe('limits', () => {
  const long = 'x'.repeat(30_000);

  it('of 5 MB a request and a response hold on the web only', async () => {
    const rows = Array.from({ length: 200 }, () => [long]);
    const write = (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getFirst().getRange('A1:A200').values = rows;
    };
    await startExcel({ profile: 'web' });
    expect(await refusal(write)).toBe('RequestPayloadSizeLimitExceeded');
    const workbook = { sheets: { A: rows } };
    await startExcel({ profile: 'web', workbook });
    const read = (context: Excel.RequestContext): void =>
      void context.workbook.worksheets.getFirst().getUsedRange().load('values');
    expect(await refusal(read)).toBe('ResponsePayloadSizeLimitExceeded');
    await startExcel({ profile: 'm365', workbook });
    expect([await refusal(write), await refusal(read)]).toEqual(['done', 'done']);
  });

  it('of five million cells: an error on the web, no values elsewhere', async () => {
    const read = async (): Promise<unknown> => {
      let values: unknown = 'unset';
      await onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:J600000').load('values');
        await context.sync();
        values = range.values;
      });
      return values;
    };
    await startExcel({ profile: 'ltsc2021' });
    expect(await read()).toBeNull();
    await startExcel({ profile: 'web' });
    await expect(read()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('of 8,192 characters cut an address short without a word', async () => {
    await startExcel({ profile: 'web' });
    await onSheet(async (sheet, context) => {
      const areas = sheet
        .getRanges(
          Array.from({ length: 2_730 }, () => 'A1')
            .concat('B1', 'C1')
            .join(','),
        )
        .load('areaCount');
      await context.sync();
      expect(areas.areaCount).toBe(2_731);
    });
  });

  it('of the requirement sets are those of the product', async () => {
    const supported = async (profile: 'ltsc2021' | 'ltsc2024' | 'm365'): Promise<boolean[]> => {
      const { host } = await startExcel({ profile });
      return ['1.14', '1.17', '1.18', '1.20', '1.21'].map((version) =>
        host.isSetSupported('ExcelApi', version),
      );
    };
    expect(await supported('ltsc2021')).toEqual([true, false, false, false, false]);
    expect(await supported('ltsc2024')).toEqual([true, true, false, false, false]);
    expect(await supported('m365')).toEqual([true, true, true, true, false]);
    // The client library asks too, and throws before anything is sent.
    await startExcel({ profile: 'ltsc2021' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(Office.context.displayLanguage).toBe('de-DE');
  });

  it('of addresses joined by comma: German Excel on the desktop wants a semicolon', async () => {
    await startExcel({ profile: 'm365', locale: 'de-DE' });
    const ask = (text: string) => (context: Excel.RequestContext) =>
      void context.workbook.worksheets.getFirst().getRanges(text).load('address');
    expect([await refusal(ask('A1,B2')), await refusal(ask('A1;B2'))]).toEqual(['InvalidArgument', 'done']);
    await startExcel({ profile: 'm365', locale: 'en-US' });
    expect(await refusal(ask('A1,B2'))).toBe('done');
  });
});
