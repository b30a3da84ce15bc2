import { configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { Pane } from '../../../src/taskpane/Pane';
import type { FakeZielcheck } from './fakeZielcheck';

// Asking jsdom for the computed visibility of every element takes most of a test's time.
configure({ defaultHidden: true });

/** Shows the pane beside a fake workbook and waits for its first answer, a heading. */
export async function renderPane(app: FakeZielcheck, verdict: string | RegExp): Promise<UserEvent> {
  const user = userEvent.setup();
  render(<Pane app={app} appearance="light" fallback="de" />);
  await screen.findByRole('heading', { name: verdict });
  return user;
}
