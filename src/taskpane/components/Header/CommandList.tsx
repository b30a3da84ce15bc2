import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { ClipboardTask20Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { DocumentMultiple20Regular } from '@fluentui/react-icons/svg/document-multiple';
import { NumberSymbol20Regular } from '@fluentui/react-icons/svg/number-symbol';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { TextNumberFormat20Regular } from '@fluentui/react-icons/svg/text-number-format';
import type { KeyboardEvent, ReactElement } from 'react';
import { commandsText } from '../../../messages/commandsText';
import { manyFilesText } from '../../../messages/manyFiles';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { isReady } from '../../state/phase';
import type { PaneState } from '../../state/types';
import { useHeaderStyles } from './Header.styles';

interface CommandListProps {
  readonly id: string;
  readonly onChosen: () => void;
  readonly state: PaneState;
}

interface Command {
  readonly icon: ReactElement;
  readonly label: string;
  readonly possible: boolean;
  readonly run: () => void;
}

/**
 * The commands behind the three dots, unfolded in place: a menu that floats would cover the verdict and stick out of a
 * pane that is zoomed to 200 %.
 */
export function CommandList({ id, onChosen, state }: CommandListProps): ReactElement {
  const { text } = usePaneTools();
  const styles = useHeaderStyles();
  const shared = useSharedStyles();
  return (
    <ul id={id} aria-label={text.header.commands} className={styles.commands} onKeyDown={moveFocus}>
      {useCommands(state).map(({ icon, label, possible, run }) => (
        <li key={label}>
          <Button
            appearance="subtle"
            className={styles.command}
            icon={icon}
            disabledFocusable={!possible}
            onClick={() => {
              onChosen();
              run();
            }}
          >
            <span className={shared.body}>{label}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function useCommands(state: PaneState): readonly Command[] {
  const { actions, language } = usePaneTools();
  const words = commandsText(language);
  const { checked, canUndo, choices, overview, phase } = state;
  const ready = isReady(phase);
  const result = checked?.report.result;
  const convertible = result?.findings.filter((finding) => finding.fix?.kind === 'convert-number') ?? [];
  return [
    {
      icon: <TextNumberFormat20Regular />,
      label: words.convertNumbers,
      possible: ready && convertible.length > 0,
      run: () => actions.fixAll(convertible),
    },
    {
      icon: <NumberSymbol20Regular />,
      label: words.fillPercentages,
      possible: ready && (result?.tables.length ?? 0) > 0,
      run: () => actions.fill(choices.percentAs ?? 'formula'),
    },
    { icon: <ArrowUndo20Regular />, label: words.undo, possible: ready && canUndo, run: actions.undo },
    {
      icon: <ClipboardTask20Regular />,
      label: words.profile,
      possible: overview !== undefined,
      run: () => actions.openMenuPage('profile'),
    },
    {
      icon: <DocumentAdd20Regular />,
      label: words.newBook,
      possible: overview !== undefined,
      run: () => actions.openMenuPage('new-book'),
    },
    {
      icon: <DocumentMultiple20Regular />,
      label: manyFilesText(language).command,
      possible: overview !== undefined,
      run: () => actions.openMenuPage('files'),
    },
    {
      icon: <Settings20Regular />,
      label: words.settings,
      possible: overview !== undefined,
      run: () => actions.openMenuPage('settings'),
    },
  ];
}

/** ↑ and ↓ move as in any menu, besides Tab. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const from = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((from + step) % buttons.length)?.focus();
  event.preventDefault();
}
