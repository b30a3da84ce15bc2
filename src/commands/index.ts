import { sendCommand } from '../app/commandChannel';
import type { Command } from '../app/commandChannel';

/**
 * The functions behind the ribbon's buttons. Their names are in manifest.xml. The pane carries them out, so that what it
 * shows and what is in the sheet never differ; an event that is not completed would block the button for minutes.
 */
async function run(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    // A pane that cannot be shown still does what was asked.
    await Office.addin.showAsTaskpane().catch(() => undefined);
    await sendCommand(command);
  } finally {
    event.completed();
  }
}

/** Excel's own theme, where it tells it (desktop): light or dark by the brightness of its background. */
function followOfficeTheme(): void {
  // The typings say it is always there; Excel on the web leaves it out (office-js #6134).
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  const background = theme?.bodyBackgroundColor;
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? '');
  const root = document.documentElement;
  if (match === null || root.dataset['theme'] !== undefined) return;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => Number.parseInt(part, 16));
  root.dataset['theme'] = 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

function associate(name: string, command: Command): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(command, event));
}

void Office.onReady(() => {
  followOfficeTheme();
  associate('pruefen', 'check');
  associate('markieren', 'toggle-marking');
});
