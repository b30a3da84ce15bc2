import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import { createZielcheck } from '../app';
import { openReferences } from '../app/referencesOfPage';
import { languageOf } from '../model';
import { useAppearance } from './appearance';
import { lastSpoken } from './languages/lastSpoken';
import { Pane } from './Pane';

const app = createZielcheck({ openReferences });

function Root(): ReactElement {
  return (
    <Pane
      app={app}
      appearance={useAppearance()}
      expected={lastSpoken()}
      fallback={languageOf(navigator.language)}
    />
  );
}

const container = document.getElementById('pane');
if (container === null) throw new Error('taskpane.html has no element with the id "pane"');
createRoot(container).render(<Root />);
