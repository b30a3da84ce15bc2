import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { directions } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { readTarget } from './draft';
import type { IndicatorDraft, ProfileDraft } from './draft';
import { useProfileStyles } from './Profile.styles';
import type { ProfileEditor } from './useProfilePage';

interface IndicatorFieldsProps {
  readonly editor: ProfileEditor;
  readonly draft: ProfileDraft;
  readonly index: number;
  readonly indicator: IndicatorDraft;
}

/** One indicator of the profile: name, unit, direction, target, and whether a report must have it. */
export function IndicatorFields({ editor, draft, index, indicator }: IndicatorFieldsProps): ReactElement {
  const { language } = usePaneTools();
  const styles = useProfileStyles();
  const { editIndicator, text } = editor;
  const edit = (changed: Partial<IndicatorDraft>): void => editIndicator(index, changed);
  const wrong = readTarget(indicator.target, text, language) === 'unreadable';
  return (
    <fieldset className={styles.indicator} aria-label={text.indicatorLabel(index + 1)}>
      <Field label={text.indicator} size="small">
        <Input
          className={styles.input}
          value={indicator.name}
          onChange={(_, { value }) => edit({ name: value })}
        />
      </Field>
      <div className={styles.fields}>
        <Field
          label={text.target}
          size="small"
          className={styles.field}
          {...(wrong ? { validationMessage: text.targetWrong } : {})}
        >
          <Input
            className={styles.input}
            value={indicator.target}
            onChange={(_, { value }) => edit({ target: value })}
          />
        </Field>
        <Field label={text.unit} size="small" className={styles.field}>
          <Input
            className={styles.input}
            value={indicator.unit}
            onChange={(_, { value }) => edit({ unit: value })}
          />
        </Field>
        <Field label={text.direction} size="small" className={styles.field}>
          <Select
            className={styles.input}
            value={indicator.direction}
            onChange={(_, { value }) =>
              edit({ direction: directions.find((known) => known === value) ?? '' })
            }
          >
            {(['', ...directions] as const).map((direction) => (
              <option key={direction} value={direction}>
                {text.directions[direction]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.last}>
        <Checkbox
          label={text.required}
          checked={indicator.required}
          onChange={(_, { checked }) => edit({ required: checked === true })}
        />
        <Button
          size="small"
          appearance="subtle"
          aria-label={text.dropOf(indicator.name)}
          onClick={() => editor.edit({ indicators: draft.indicators.filter((one) => one !== indicator) })}
        >
          {text.drop}
        </Button>
      </div>
    </fieldset>
  );
}
