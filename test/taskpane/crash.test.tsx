import { screen } from '@testing-library/react';
import type { TableResult } from '../../src/model';
import { FakeZielcheck } from './support/fakeZielcheck';
import { mehrlinTable } from './support/mehrlin';
import { renderPane } from './support/renderPane';
import { resultOf } from './support/results';

describe('a mistake of ours', () => {
  it('says that the pane failed and the workbook is unchanged, instead of a blank pane', async () => {
    // React reports what a boundary caught; here that is meant to happen.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const evidence = new Proxy([], {
      get: () => {
        throw new TypeError('no such thing');
      },
    });
    const broken: TableResult = { ...mehrlinTable, table: { ...mehrlinTable.table, evidence } };
    const app = new FakeZielcheck(['Indikatoren', resultOf({ tables: [broken] })]);
    const user = await renderPane(app, /Ziele verfehlt/);
    await user.click(screen.getByRole('button', { name: 'Was geprüft wurde' }));
    expect(
      await screen.findByRole('heading', { name: 'Der Bereich konnte nicht angezeigt werden.' }),
    ).not.toBeNull();
    expect(screen.getByText('Die Mappe ist unverändert. Bitte den Bereich neu laden.')).not.toBeNull();
    expect(screen.getByText(/no such thing/)).not.toBeNull();
  });
});
