import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { PageText } from './texts';

export type RibbonCommand = 'pruefen' | 'markieren' | 'open' | 'undo';

export interface RibbonProps {
  readonly texts: PageText;
  readonly onCommand: (command: RibbonCommand) => void;
}

/** The strip that stands for Excel's ribbon: the add-in's own group, as manifest.xml describes it, and undo. */
export function Ribbon({ texts, onCommand }: RibbonProps): JSX.Element {
  const buttons: readonly {
    readonly command: RibbonCommand;
    readonly label: string;
    readonly icon: string;
  }[] = [
    { command: 'pruefen', label: texts.check, icon: 'pruefen' },
    { command: 'markieren', label: texts.mark, icon: 'markieren' },
    { command: 'open', label: texts.openPane, icon: 'zielcheck' },
  ];
  return (
    <div className="ribbon" role="toolbar" aria-label={texts.ribbon}>
      <div className="ribbon-group">
        <Button appearance="subtle" icon={<ArrowUndo20Regular />} onClick={() => onCommand('undo')}>
          {texts.undo}
        </Button>
      </div>
      <div className="ribbon-group stacked" role="group" aria-label="Zielcheck">
        <div className="ribbon-buttons">
          {buttons.map(({ command, label, icon }) => (
            <Button
              key={command}
              appearance="subtle"
              icon={
                <img
                  src={`assets/icons/${icon}-20.png`}
                  srcSet={`assets/icons/${icon}-40.png 2x`}
                  alt=""
                  width={20}
                  height={20}
                />
              }
              onClick={() => onCommand(command)}
            >
              {label}
            </Button>
          ))}
        </div>
        <span className="ribbon-caption">Zielcheck</span>
      </div>
    </div>
  );
}
