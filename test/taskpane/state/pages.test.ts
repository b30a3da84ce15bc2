import type { CheckedFile, DescribedRange, Submission } from '../../../src/app/contract';
import { UserFacingError } from '../../../src/model';
import { noFiles, reduceFiles, type FilesEvent } from '../../../src/taskpane/components/Files/filesState';
import type { PickedFile } from '../../../src/taskpane/components/Files/picked';
import type { Draft } from '../../../src/taskpane/components/Mapper/draft';
import {
  reduceMapper,
  viewOfMapper,
  type MapperEvent,
  type MapperState,
} from '../../../src/taskpane/components/Mapper/mapperState';
import { nothingShown, reduceEditor } from '../../../src/taskpane/components/Profile/editorState';
import type { ProfileDraft } from '../../../src/taskpane/components/Profile/draft';
import { nothingAsked, reduceReader } from '../../../src/taskpane/components/Profile/readerState';
import { nothingRead, reduceEarlier } from '../../../src/taskpane/components/Submission/earlierState';
import { notPrepared, reduceSubmission } from '../../../src/taskpane/components/Submission/submissionState';

const error = new UserFacingError('cancelled');

describe('the batch of files', () => {
  const file = (name: string, lastModified = 0): PickedFile =>
    ({ name, size: 10, lastModified }) as PickedFile;
  const checked = (name: string): CheckedFile => ({ name }) as unknown as CheckedFile;
  const after = (...events: readonly FilesEvent[]) => events.reduce(reduceFiles, noFiles);
  const picked = (...workbooks: readonly PickedFile[]): FilesEvent => ({
    type: 'picked',
    workbooks,
    refused: [],
    notes: undefined,
  });
  const began: FilesEvent = { type: 'check-began', all: 2, profile: undefined };
  const ended: FilesEvent = { type: 'check-ended', failure: undefined };
  const done = (name: string): FilesEvent => ({ type: 'checked', name, checked: checked(name) });

  it('shows what was checked when the run ends, in the order of the pick, and what is left', () => {
    const running = after(picked(file('a.xlsx'), file('b.xlsx')), began, done('b.xlsx'));
    expect([running.files, running.left, running.progress]).toEqual([[], 0, { done: 1, all: 2 }]);
    const cancelled = reduceFiles(running, ended);
    expect([cancelled.files, cancelled.left, cancelled.progress]).toEqual([
      [checked('b.xlsx')],
      1,
      undefined,
    ]);
    const all = [began, done('a.xlsx'), ended].reduce(reduceFiles, cancelled);
    expect([all.files, all.left]).toEqual([[checked('a.xlsx'), checked('b.xlsx')], 0]);
  });

  it('takes two files of one name apart, and the same file picked again as one', () => {
    const names = (state: typeof noFiles): string[] => [...state.entries.keys()];
    expect(names(after(picked(file('a.xlsx'), file('a.xlsx', 5))))).toEqual(['a.xlsx', 'a (2).xlsx']);
    expect(names(after(picked(file('a.xlsx')), picked(file('a.xlsx'))))).toEqual(['a.xlsx']);
  });

  it('drops results that are to be made again, and what was taken out while it was checked', () => {
    const whole = after(picked(file('a.xlsx')), began, done('a.xlsx'), ended);
    expect(reduceFiles(whole, { type: 'results-dropped' })).toMatchObject({ files: [], left: 1 });
    const events: readonly FilesEvent[] = [{ type: 'removed', name: 'a.xlsx' }, done('a.xlsx'), ended];
    expect(events.reduce(reduceFiles, after(picked(file('a.xlsx')), began))).toMatchObject({
      files: [],
      left: 0,
    });
    expect(reduceFiles(whole, { type: 'cleared' })).toEqual(noFiles);
  });

  it('keeps what stopped a run until the next begins', () => {
    const failed = after(picked(file('a.xlsx')), began, { type: 'check-ended', failure: error });
    expect([failed.failure, failed.left]).toEqual([error, 1]);
    expect(reduceFiles(failed, began).failure).toBeUndefined();
    expect(reduceFiles(failed, { type: 'search-began' })).toMatchObject({ progress: 'searching', left: 0 });
  });
});

describe('the mapper', () => {
  const range = { top: 0, left: 0, bottom: 4, right: 1 };
  const empty: MapperState = { draft: undefined, read: undefined, tried: false, dirty: false };
  const after = (...events: readonly MapperEvent[]): MapperState => events.reduce(reduceMapper, empty);
  const started: MapperEvent = { type: 'started', place: { sheet: 'Ziele', range } };
  const described: DescribedRange = {
    range,
    columns: [
      { column: 0, suggested: 'indicator' },
      { column: 1, suggested: 'target' },
    ],
  } as unknown as DescribedRange;

  it('starts with the selection once, and is dirty when the user changes it', () => {
    const first = after(started);
    expect([first.draft?.sheet, first.draft?.address, first.dirty]).toEqual(['Ziele', 'A1:B5', false]);
    const other = { sheet: 'Andere', range: { ...range, bottom: 9 } };
    expect(reduceMapper(first, { type: 'started', place: other })).toBe(first);
    const taken = reduceMapper(first, { type: 'selected', place: other });
    expect([taken.draft?.sheet, taken.draft?.address, taken.dirty]).toEqual(['Andere', 'A1:B10', true]);
  });

  it('is reading until the columns of its own range are there', () => {
    const first = after(started);
    expect(viewOfMapper(first)).toMatchObject({ reading: true, problems: [], complete: false });
    const read = reduceMapper(first, { type: 'described', of: first.draft as Draft, described });
    expect(viewOfMapper(read).reading).toBe(false);
    const moved = { ...(read.draft as Draft), address: 'A1:B9' };
    expect(viewOfMapper(reduceMapper(read, { type: 'edited', draft: moved }))).toMatchObject({
      reading: true,
      columns: described.columns,
    });
  });

  it('says what is missing once the user has tried to save, and at once that a range is none', () => {
    const first = after(started);
    const read = reduceMapper(first, { type: 'described', of: first.draft as Draft, described });
    expect(viewOfMapper(read)).toMatchObject({ problems: [], complete: false });
    expect(viewOfMapper(reduceMapper(read, { type: 'tried' })).problems).not.toEqual([]);
    const none = { ...(read.draft as Draft), address: 'A1:' };
    expect(viewOfMapper(reduceMapper(read, { type: 'edited', draft: none }))).toMatchObject({
      reading: false,
      problems: [{ kind: 'range' }],
      complete: false,
    });
  });
});

it('an older answer about handing in does not replace a newer question', () => {
  const asked = reduceSubmission(notPrepared, { type: 'asked', ask: 2 });
  const old = {} as Submission;
  expect(reduceSubmission(asked, { type: 'prepared', ask: 1, submission: old })).toBe(asked);
  expect(reduceSubmission(asked, { type: 'prepared', ask: 2, submission: old }).submission).toBe(old);
});

it('an earlier state stays while another file is read, and when that fails', () => {
  const earlier = {} as NonNullable<Parameters<typeof reduceEarlier>[0]['earlier']>;
  const read = reduceEarlier({ ...nothingRead, reading: 'a.xlsx' }, { type: 'read', earlier });
  expect(read).toEqual({ reading: undefined, earlier, failure: undefined });
  const again = reduceEarlier(read, { type: 'began', name: 'b.xlsx' });
  expect(again).toEqual({ reading: 'b.xlsx', earlier, failure: undefined });
  expect(reduceEarlier(again, { type: 'failed', failure: error })).toEqual({
    reading: undefined,
    earlier,
    failure: error,
  });
  expect(reduceEarlier(again, { type: 'cancelled' })).toEqual(read);
  expect(reduceEarlier(read, { type: 'closed' })).toEqual(nothingRead);
});

it('the page of the profile changes what is on it, and nothing where nothing is', () => {
  const one = { name: 'Kurse', unit: '' };
  const draft = { title: 'T', indicators: [one, { ...one, name: 'Beratungen' }] } as unknown as ProfileDraft;
  const none = reduceEditor(nothingShown, { type: 'read', stored: true });
  expect(none).toEqual({ origin: { kind: 'none' }, draft: undefined, stored: true });
  expect(reduceEditor(none, { type: 'edited', changed: { title: 'X' } }).draft).toBeUndefined();
  const shown = reduceEditor(none, { type: 'shown', draft, origin: { kind: 'stored' } });
  expect(reduceEditor(shown, { type: 'edited', changed: { title: 'X' } }).draft).toEqual({
    ...draft,
    title: 'X',
  });
  const edited = reduceEditor(shown, { type: 'indicator-edited', index: 1, changed: { unit: 'h' } });
  expect(edited.draft?.indicators).toEqual([one, { ...one, name: 'Beratungen', unit: 'h' }]);
});

it('who asks an address is told whom', () => {
  const typed = reduceReader(nothingAsked, {
    type: 'typed',
    address: ' https://stadt.example/p.json?key=1 ',
  });
  const asked = reduceReader(typed, { type: 'asked' });
  expect(asked.asking).toBe('stadt.example');
  expect(reduceReader(asked, { type: 'answered' }).asking).toBeUndefined();
  expect(reduceReader({ ...typed, address: 'unsinn' }, { type: 'asked' }).asking).toBe('unsinn');
});
