import { act, screen } from '@testing-library/react';
import { sendCommand } from '../../src/app/commandChannel';
import { FakeZielcheck } from './support/fakeZielcheck';
import { mehrlinMended, mehrlinResult } from './support/mehrlin';
import { renderPane } from './support/renderPane';
import { rangeOf } from './support/results';

const verdict = '2 Ziele verfehlt, 3 Zahlen als Text, 3 Ziele weit übertroffen';

describe('commands of the ribbon', () => {
  it('check the sheet that the user looks at', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult], ['Nord', mehrlinMended]);
    await renderPane(app, verdict);
    app.place = { sheet: 'Nord', range: rangeOf('B2') };
    await act(() => sendCommand('check'));
    expect(app.checked.at(-1)).toEqual({ kind: 'sheet', sheet: 'Nord' });
    expect(
      screen.getByRole('heading', { name: '2 Ziele verfehlt, 3 Ziele weit übertroffen' }),
    ).not.toBeNull();
  });

  it('toggle the markings, and the pane says so', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    await renderPane(app, verdict);
    await act(() => sendCommand('toggle-marking'));
    expect(screen.getByRole('button', { name: 'Markieren', pressed: true })).not.toBeNull();
    await act(() => sendCommand('toggle-marking'));
    expect(screen.getByRole('button', { name: 'Markieren', pressed: false })).not.toBeNull();
  });

  it('wait for a pane that is not there yet', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    const done = sendCommand('toggle-marking');
    await renderPane(app, verdict);
    await act(() => done);
    expect(app.markedReports).toHaveLength(1);
  });
});
