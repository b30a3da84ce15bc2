import { UserFacingError } from '../../../src/model';
import { createStore } from '../../../src/taskpane/state/store';
import { idle, reduceWork, type Work, type WorkEvent } from '../../../src/taskpane/state/work';

const error = new UserFacingError('cancelled');
const after = (...events: readonly WorkEvent[]): Work => events.reduce(reduceWork, idle);

describe('the work of a page', () => {
  it('is busy until it is done or has failed', () => {
    expect(after({ type: 'began' })).toEqual({ busy: true, error: undefined, done: '' });
    expect(after({ type: 'began' }, { type: 'done', what: 'Geschrieben.' })).toEqual({
      busy: false,
      error: undefined,
      done: 'Geschrieben.',
    });
    expect(after({ type: 'began' }, { type: 'failed', error })).toEqual({ busy: false, error, done: '' });
  });

  it('forgets what was said of the work before', () => {
    expect(after({ type: 'failed', error }, { type: 'began' }).error).toBeUndefined();
    expect(after({ type: 'done', what: 'Geschrieben.' }, { type: 'began' }).done).toBe('');
    expect(after({ type: 'done', what: 'Geschrieben.' }, { type: 'failed', error }).done).toBe('');
  });

  it('goes on when something beside it fails', () =>
    expect(after({ type: 'began' }, { type: 'failed-beside', error })).toEqual({
      busy: true,
      error,
      done: '',
    }));
});

it('a store tells of changes, and of nothing else', () => {
  const store = createStore((sum: number, add: number) => sum + add, 1);
  const heard: number[] = [];
  const end = store.subscribe(() => heard.push(store.getState()));
  store.dispatch(2);
  store.dispatch(0);
  end();
  store.dispatch(4);
  expect([heard, store.getState()]).toEqual([[3], 7]);
});
