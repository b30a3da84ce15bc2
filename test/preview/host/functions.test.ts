import { waitFor } from '@testing-library/dom';
import { utils, write } from '@e965/xlsx';
import { createExcelHost, openWorkbook } from '../../../src/preview/host';
import type { AddinFunctions, ExcelHost, HostOptions } from '../../../src/preview/host/contract';
import { startExcel } from '../../support/excel';
import { cellOf, settled, sheetId } from './support';

/** Functions of an add-in of no particular kind; sources of the rules stand in src/preview/host/functions. */
const metadata = {
  functions: [
    {
      id: 'DOUBLE',
      name: 'DOPPELT',
      parameters: [
        { name: 'value', type: 'any' },
        { name: 'more', type: 'any', optional: true },
      ],
      result: { type: 'any' },
      options: { cancelable: true },
    },
    {
      id: 'WHERE',
      name: 'WHERE',
      parameters: [{ name: 'values', type: 'any', dimensionality: 'matrix' }],
      result: { type: 'any', dimensionality: 'matrix' },
      options: { requiresAddress: true, requiresParameterAddresses: true },
    },
    { id: 'ABSENT', name: 'ABSENT', parameters: [], result: { type: 'number' } },
  ],
};
const functions: readonly AddinFunctions[] = [{ namespace: 'PROBE', metadata }];

interface Invocation {
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null)[];
  onCanceled?: () => void;
}

async function start(options: HostOptions = {}): Promise<ExcelHost> {
  const { host } = await startExcel(createExcelHost({ locale: 'en-US', functions, ...options }));
  return host;
}

const type = (host: ExcelHost, rows: readonly (readonly string[])[]): void =>
  host.typeBlock(sheetId(host), 0, 0, rows);

const becomes = (host: ExcelHost, address: string, value: unknown): Promise<void> =>
  waitFor(() => expect(cellOf(host, address).value).toBe(value), { timeout: 5_000 });

describe('custom functions', () => {
  // The client library brings `CustomFunctions` with it.
  beforeAll(() => startExcel());

  it('make a cell wait, then calculate it and what depends on it; they are no step of undo', async () => {
    CustomFunctions.associate('DOUBLE', (value: number) => Promise.resolve(value * 2));
    const host = await start();
    type(host, [['21', '=PROBE.DOPPELT(A1)', '=B1+1']]);
    expect(cellOf(host, 'B1')).toMatchObject({ value: '#BUSY!', formula: '=PROBE.DOPPELT(A1)' });
    await becomes(host, 'C1', 43);
    host.type(sheetId(host), 0, 0, '4');
    await becomes(host, 'C1', 9);
    host.undo();
    expect(cellOf(host, 'A1').value).toBe(21);
    expect(host.requests).toEqual([]);
  });

  it.each<[HostOptions['profile'], 0 | null]>([
    ['ltsc2021', 0],
    ['m365', 0],
    ['web', null],
  ])('in %s hand over an empty cell as %s, and what is left out as null', async (profile, empty) => {
    const given: unknown[][] = [];
    CustomFunctions.associate('DOUBLE', (...all: unknown[]) => given.push(all.slice(0, -1)));
    const host = await start(profile === undefined ? {} : { profile });
    type(host, [['', '=PROBE.DOPPELT(A1)']]);
    await becomes(host, 'B1', 1);
    expect(given).toEqual([[empty, null]]);
  });

  it('hand over ranges as rows, and say where formula and arguments stand when asked to', async () => {
    const seen = new Map<string | undefined, unknown>();
    CustomFunctions.associate('WHERE', (values: unknown, { address, parameterAddresses }: Invocation) => {
      seen.set(address, { values, parameterAddresses });
      return [['first', 'second']];
    });
    const host = await start();
    type(host, [
      ['1', 'x'],
      ['TRUE', '2.5'],
      ['=PROBE.WHERE(A1:B2)', '=PROBE.WHERE(7)'],
    ]);
    await becomes(host, 'A3', 'first');
    await becomes(host, 'B3', 'first');
    expect(seen.get('Sheet1!A3')).toEqual({
      values: [
        [1, 'x'],
        [true, 2.5],
      ],
      parameterAddresses: ['Sheet1!A1:B2'],
    });
    expect(seen.get('Sheet1!B3')).toEqual({ values: [[7]], parameterAddresses: [null] });
  });

  it.each<[string, () => unknown, string, string | undefined]>([
    ['N/A with a reason', () => fail('notAvailable', 'no network'), '#N/A', 'no network'],
    ['VALUE with a reason', () => fail('invalidValue', 'no number'), '#VALUE!', 'no number'],
    ['DIV/0 without its reason', () => fail('divisionByZero', 'zero'), '#DIV/0!', undefined],
    ['NUM', () => fail('invalidNumber', ''), '#NUM!', undefined],
    ['NULL', () => fail('nullReference', ''), '#NULL!', undefined],
    ['infinity', () => Infinity, '#NUM!', undefined],
    ['no number', () => NaN, '#NUM!', undefined],
    [
      'a thrown error',
      () => {
        throw new Error('bug');
      },
      '#VALUE!',
      undefined,
    ],
    ['a rejection', () => Promise.reject(new Error('bug')), '#VALUE!', undefined],
  ])('show %s in the cell', async (_, implementation, value, reason) => {
    CustomFunctions.associate('DOUBLE', implementation);
    const host = await start();
    type(host, [['=PROBE.DOPPELT(1)', '=IFERROR(A1,"caught")']]);
    await becomes(host, 'A1', value);
    expect(cellOf(host, 'A1').reason).toBe(reason);
    expect(cellOf(host, 'B1').value).toBe('caught');
  });

  it('are #NAME? when unknown, #VALUE! when the add-in has none of the name, and are not called with errors', async () => {
    let calls = 0;
    CustomFunctions.associate('DOUBLE', () => (calls += 1));
    const host = await start();
    type(host, [
      [
        '=PROBE.UNKNOWN(1)',
        '=PROBE.ABSENT()',
        '=PROBE.DOPPELT(1/0)',
        '=PROBE.DOPPELT(1,2,3)',
        '=PROBE.DOPPELT()',
      ],
    ]);
    expect(['A1', 'C1', 'D1', 'E1'].map((address) => cellOf(host, address).value)).toEqual([
      '#NAME?',
      '#DIV/0!',
      '#VALUE!',
      '#VALUE!',
    ]);
    await becomes(host, 'B1', '#VALUE!');
    expect(calls).toBe(0);
  });

  it('are cancelled when the cell changes; a late answer is ignored', async () => {
    const cancelled: number[] = [];
    const answer = new Map<number, (value: number) => void>();
    CustomFunctions.associate('DOUBLE', (value: number, _more: unknown, invocation: Invocation) => {
      invocation.onCanceled = () => cancelled.push(value);
      return new Promise((resolve) => answer.set(value, resolve));
    });
    const host = await start();
    type(host, [['=PROBE.DOPPELT(1)', '=PROBE.DOPPELT(2)', '=PROBE.DOPPELT(3)']]);
    await waitFor(() => expect(answer.size).toBe(3));
    host.type(sheetId(host), 0, 0, 'text');
    host.type(sheetId(host), 0, 1, '=PROBE.DOPPELT(4)');
    host.undo();
    await waitFor(() => expect(cancelled.toSorted()).toEqual([1, 2]));
    await waitFor(() => expect(answer.size).toBe(3));
    for (const [value, resolve] of answer) resolve(value * 10);
    await becomes(host, 'C1', 30);
    expect(cellOf(host, 'A1').value).toBe('text');
  });

  it('refuse an answer to what was never asked, and name it', async () => {
    const host = await start();
    const bridge = host.connect();
    const answered = new Promise<string>((resolve) => (bridge.onMessageFromHost = resolve));
    const body = {
      Actions: [
        {
          Id: 2,
          ActionType: 3,
          Name: 'SetInvocationArrayResults',
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: [[[99, true, 1]]] },
        },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' } },
    };
    bridge.sendMessageToHost(JSON.stringify({ id: 1, flags: 0, message: { body } }));
    expect(await answered).toContain('There is no invocation 99.');
  });

  it('wait for an add-in that is not there yet', async () => {
    CustomFunctions.associate('DOUBLE', (value: number) => value * 2);
    const host = createExcelHost({ locale: 'en-US', functions });
    type(host, [['=PROBE.DOPPELT(4)']]);
    await settled();
    expect(cellOf(host, 'A1').value).toBe('#BUSY!');
    await startExcel(host);
    await becomes(host, 'A1', 8);
  });

  it('are read from a file by their id, and shown by their name', async () => {
    CustomFunctions.associate('DOUBLE', (value: number) => value * 2);
    const book = utils.book_new();
    const formula = '_xldudf_PROBE_DOUBLE(4)';
    utils.book_append_sheet(book, { '!ref': 'A1', A1: { t: 'n', f: formula } }, 'A');
    const file = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const { host } = await startExcel(openWorkbook(file, { locale: 'de-DE', functions }));
    expect(cellOf(host, 'A1').input).toBe('=PROBE.DOPPELT(4)');
    await becomes(host, 'A1', 8);
    const without = openWorkbook(file, { locale: 'de-DE' });
    expect(cellOf(without, 'A1')).toMatchObject({
      value: '#NAME?',
      formula: `=${formula.replace('double', 'DOUBLE').toUpperCase()}`,
    });
  });

  it.each([
    ['addresses without a matrix', { options: { requiresParameterAddresses: true } }, /needs a matrix/],
    ['an umlaut in the id', { id: 'PRÜFEN' }, /id/],
    ['a name of two letters', { name: 'AB' }, /name/],
  ])('refuse metadata with %s', (_, change, message) => {
    const broken = { functions: [{ ...metadata.functions[0], ...change }] };
    expect(() => createExcelHost({ functions: [{ namespace: 'PROBE', metadata: broken }] })).toThrow(message);
  });
});

function fail(code: keyof typeof CustomFunctions.ErrorCode, message: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}
