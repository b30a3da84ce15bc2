import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

// What Microsoft's template of a task pane is before anything is built into it: React, Fluent's provider and one text, drawn when
// Office says that it is ready.
void Office.onReady().then(() => {
  const container = document.getElementById('pane');
  if (container === null) throw new Error('taskpane.html has no element with the id "pane"');
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <Text id="first-text">Welcome</Text>
    </FluentProvider>,
  );
});
