import { readSheet } from '../../src/excel';
import { rememberPart } from '../../src/excel/writing';
import { addMarks, createCellWriter } from '../../src/excel/writing';
import { errorText } from '../../src/messages';
import type { UserErrorCode } from '../../src/model';
import { failure } from './failure';
import { openExcel } from './open';

const order = {
  sheet: 'Ziele',
  write: { row: 0, column: 0, value: 2000 },
  before: { formula: '2.000', format: 'General' },
};
const tasks = {
  read: () => readSheet('Ziele'),
  write: () => createCellWriter().apply([order]),
  mark: () =>
    addMarks([
      { sheet: 'Ziele', range: { top: 0, left: 0, bottom: 0, right: 0 }, fill: '#FFFFFF', text: '#000000' },
    ]),
  remember: () => rememberPart('choices', '{"version":1}'),
};

describe('failures of Excel that a user can cause or mend', () => {
  it.each<[keyof typeof tasks, string, UserErrorCode]>([
    ['read', 'InvalidReference', 'sheet-deleted'],
    ['read', 'ItemNotFound', 'sheet-deleted'],
    ['read', 'MemoryLimitReached', 'too-large'],
    ['read', 'ApiNotFound', 'excel-too-old'],
    ['read', 'ActivityLimitReached', 'busy'],
    ['write', 'FilteredRangeConflict', 'filtered-range'],
    ['write', 'MergedRangeConflict', 'merged-range'],
    ['write', 'InvalidOperationInCellEditMode', 'cell-editing'],
    ['write', 'AccessDenied', 'read-only'],
    ['mark', 'AccessDenied', 'read-only'],
    ['mark', 'RequestPayloadSizeLimitExceeded', 'too-large'],
    ['remember', 'AccessDenied', 'read-only'],
    ['remember', 'ItemNotFound', 'unknown'],
  ])('%s: %s is told as %s, with what to do next', async (task, code, told) => {
    const host = await openExcel({ Ziele: { rows: [['2.000']] } });
    const before = host.serialise();
    // The last request of each task is the one that does the work; those before it look.
    const lookups = host.requests.length;
    await tasks[task]();
    const last = host.requests.length - lookups - 1;
    const again = await openExcel({ Ziele: { rows: [['2.000']] } });
    again.inject({ request: task === 'read' ? 0 : last, code });
    const error = await failure(Promise.resolve(tasks[task]()));
    expect(error.code).toBe(told);
    if (task === 'read' || task === 'write') expect(error.data.sheet).toBe('Ziele');
    for (const language of ['de', 'en'] as const) expect(errorText(error, language).next).not.toBe('');
    expect(again.serialise()).toBe(before);
  });
});
