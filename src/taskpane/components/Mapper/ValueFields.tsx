import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { mapperText } from '../../../messages/mapper';
import { usePaneTools } from '../../shared/PaneContext';
import type { Draft, DraftProblem } from './draft';
import { useMapperStyles } from './Mapper.styles';

interface ValueFieldsProps {
  readonly draft: Draft;
  readonly onChange: (next: Draft) => void;
  readonly problems: readonly DraftProblem[];
  /** The unit that was recognised. */
  readonly unit: string | undefined;
}

/** What all values of the table are measured in, and the period that they are about: asked where the table does not say. */
export function ValueFields({ draft, onChange, problems, unit = '' }: ValueFieldsProps): ReactElement {
  const { language } = usePaneTools();
  const styles = useMapperStyles();
  const text = mapperText(language);
  const wrong = problems.some(({ kind }) => kind === 'period');
  return (
    <div className={styles.group}>
      <Field label={text.unitOfAll} hint={text.unitOfAllHint}>
        <Input
          className={styles.narrow}
          value={draft.unit}
          placeholder={unit}
          onChange={(_, { value }) => onChange({ ...draft, unit: value })}
        />
      </Field>
      <Field
        label={text.periodOfAll}
        hint={text.periodOfAllHint}
        {...(wrong ? { validationMessage: text.problems.period, validationState: 'error' } : {})}
      >
        <Input
          className={styles.narrow}
          value={draft.period}
          onChange={(_, { value }) => onChange({ ...draft, period: value })}
        />
      </Field>
    </div>
  );
}
