import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { mapperText } from '../../../messages/mapper';
import { directions } from '../../../model';
import type { IndicatorChoice, TableResult } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { without } from '../../shared/without';
import { Disclosure } from '../Disclosure';
import type { Draft } from './draft';
import { withChoice } from './draft';
import { indicatorsOf, isTold } from './indicatorsOf';
import type { NamedIndicator } from './indicatorsOf';
import { useMapperStyles } from './Mapper.styles';

/** Indicators shown at first where nothing in particular was recognised, and added by each "more". */
const PAGE = 10;

interface DirectionsProps {
  readonly draft: Draft;
  readonly onChange: (next: Draft) => void;
  /** What the last check made of the table, if it is one. */
  readonly result: TableResult | undefined;
}

/** Whether more or less is better: for the whole table, and for single indicators with the reason why. */
export function Directions({ draft, onChange, result }: DirectionsProps): ReactElement {
  const { language } = usePaneTools();
  const styles = useMapperStyles();
  const shared = useSharedStyles();
  const text = mapperText(language);
  const indicators = useMemo(() => (result === undefined ? [] : indicatorsOf(result)), [result]);
  const told = indicators.filter(isTold).length;
  const [shown, setShown] = useState(told === 0 ? PAGE : told);
  return (
    <div className={styles.group}>
      <Field label={text.direction} hint={text.directionHint}>
        <Select
          value={draft.direction ?? ''}
          onChange={(_, { value }) =>
            onChange({ ...draft, direction: directions.find((direction) => direction === value) })
          }
        >
          <option value="">{text.asRecognised}</option>
          {directions.map((direction) => (
            <option key={direction} value={direction}>
              {text.directions[direction]}
            </option>
          ))}
        </Select>
      </Field>
      {indicators.length > 0 && (
        <Disclosure label={text.indicators(indicators.length)} defaultOpen={told > 0 && told <= PAGE}>
          <p className={shared.secondary}>{text.indicatorsHint}</p>
          <ul className={shared.list}>
            {indicators.slice(0, shown).map((indicator) => (
              <Indicator key={indicator.name} indicator={indicator} draft={draft} onChange={onChange} />
            ))}
          </ul>
          {indicators.length > shown && (
            <Button size="small" onClick={() => setShown(shown + 3 * PAGE)}>
              {text.allIndicators(Math.min(3 * PAGE, indicators.length - shown))}
            </Button>
          )}
        </Disclosure>
      )}
    </div>
  );
}

interface IndicatorProps {
  readonly draft: Draft;
  readonly indicator: NamedIndicator;
  readonly onChange: (next: Draft) => void;
}

function Indicator({ draft, indicator, onChange }: IndicatorProps): ReactElement {
  const { direction, measure, name } = indicator;
  const { language } = usePaneTools();
  const styles = useMapperStyles();
  const shared = useSharedStyles();
  const text = mapperText(language);
  const choice: IndicatorChoice = draft.indicators.find((one) => one.indicator === name) ?? {
    indicator: name,
  };
  // Of an indicator that was decided about, nothing is known but the decision.
  const recognised = direction?.because === 'choice' ? undefined : direction?.direction;
  const measured = measure?.because === 'choice' ? undefined : measure;
  const change = <Key extends 'direction' | 'integer' | 'unit'>(
    key: Key,
    value: IndicatorChoice[Key],
  ): void => {
    const rest = { ...without(choice, key), indicator: name };
    onChange(withChoice(draft, value === undefined ? rest : { ...rest, [key]: value }));
  };
  return (
    <li className={styles.indicator}>
      <Field
        label={name}
        size="small"
        {...(isTold(indicator) && direction !== undefined
          ? { hint: `${text.directions[direction.direction]}, ${text.reason(direction, name)}` }
          : {})}
      >
        <Select
          size="small"
          aria-label={text.directionOf(name)}
          value={choice.direction ?? ''}
          onChange={(_, { value }) =>
            change(
              'direction',
              directions.find((known) => known === value),
            )
          }
        >
          <option value="">{text.recognisedAs(recognised)}</option>
          {directions.map((known) => (
            <option key={known} value={known}>
              {text.directions[known]}
            </option>
          ))}
        </Select>
      </Field>
      <Disclosure label={text.details} about={name}>
        <div className={styles.fields}>
          <Field label={text.unit} size="small" className={styles.unit}>
            <Input
              size="small"
              className={styles.narrow}
              value={choice.unit ?? ''}
              placeholder={measured?.unit ?? ''}
              onChange={(_, { value }) => change('unit', value.trim() === '' ? undefined : value)}
            />
          </Field>
          <Field
            label={text.numberKind}
            size="small"
            className={shared.body}
            {...(measure === undefined ? {} : { hint: text.measured(measure) })}
          >
            <Select
              size="small"
              value={choice.integer === undefined ? '' : String(choice.integer)}
              onChange={(_, { value }) => change('integer', value === '' ? undefined : value === 'true')}
            >
              <option value="">{text.numbersAs(measured?.whole)}</option>
              <option value="true">{text.integer}</option>
              <option value="false">{text.decimal}</option>
            </Select>
          </Field>
        </div>
      </Disclosure>
    </li>
  );
}
