import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { PageText } from './texts';

export interface PaneFrameProps {
  readonly texts: PageText;
  readonly width: number;
  readonly visible: boolean;
  readonly onClose: () => void;
}

/** The task pane as Excel frames it: a title, a way to close it, and the add-in's page in a window of its own. */
export function PaneFrame({ texts, width, visible, onClose }: PaneFrameProps): JSX.Element {
  return (
    // Closed, the frame stays loaded: with the shared runtime Excel keeps the add-in running too.
    <aside className="pane" aria-label={texts.pane} hidden={!visible} style={{ width }}>
      <div className="pane-title">
        <img
          src="assets/icons/zielcheck-16.png"
          srcSet="assets/icons/zielcheck-32.png 2x"
          alt=""
          width={16}
          height={16}
        />
        <span>Zielcheck</span>
        <Button
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={texts.hidePane}
          onClick={onClose}
        />
      </div>
      <iframe className="pane-frame" title={texts.pane} src="taskpane.html" style={{ width }} />
    </aside>
  );
}
