import { Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { changesText } from '../../../messages/changesText';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';

/** Whether the percentages are written as formulas or as values; the preview follows. */
export function FillChoice({ as }: { readonly as: 'formula' | 'value' }): ReactElement {
  const { actions, language } = usePaneTools();
  const shared = useSharedStyles();
  const label = useId();
  const words = changesText(language);
  return (
    <div>
      <h3 id={label} className={shared.groupHeading}>
        {words.as}
      </h3>
      <RadioGroup
        aria-labelledby={label}
        value={as}
        onChange={(_, { value }) => actions.fill(value === 'value' ? 'value' : 'formula')}
      >
        <Radio value="formula" label={`${words.asFormula}: ${words.asFormulaEffect}`} />
        <Radio value="value" label={`${words.asValue}: ${words.asValueEffect}`} />
      </RadioGroup>
    </div>
  );
}
