import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { de } from '../../src/messages/de';
import { PaneToolsProvider } from '../../src/taskpane/shared/PaneContext';
import { part } from '../../src/taskpane/shared/part';
import { createPaneStore } from '../../src/taskpane/state/pane';
import { FakeZielcheck } from './support/fakeZielcheck';
import { mehrlinResult } from './support/mehrlin';
import { checkTexts } from '../support/checkTexts';

describe('a part of the pane that is loaded later', () => {
  it('says in the user’s language that it did not arrive, and comes when it is asked for again', async () => {
    const { actions } = createPaneStore(new FakeZielcheck(['Indikatoren', mehrlinResult]));
    let reachable = false;
    const Late = part(
      () =>
        reachable
          ? Promise.resolve(({ name }: { readonly name: string }): ReactElement => <p>Hallo {name}</p>)
          : Promise.reject(new Error('Loading chunk 7 failed.')),
      <p>Moment</p>,
    );
    render(
      <PaneToolsProvider value={{ actions, language: 'de', text: de, checkTexts: checkTexts.de }}>
        <Late name="Magdeburg" />
      </PaneToolsProvider>,
    );
    expect(screen.getByText('Moment')).not.toBeNull();
    await screen.findByRole('heading', { name: 'Ein Teil von Zielcheck konnte nicht geladen werden.' });
    reachable = true;
    await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(await screen.findByText('Hallo Magdeburg')).not.toBeNull();
  });
});
