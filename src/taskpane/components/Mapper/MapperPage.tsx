import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { mapperText } from '../../../messages/mapper';
import { formatRange, intersects } from '../../../model';
import type { IndicatorTable, TableMapping } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { tableKey } from '../../state/insight';
import type { MapperSubject, PaneState } from '../../state/types';
import { Subpage } from '../Subpage';
import { Decisions } from './Decisions';
import { useMapperStyles } from './Mapper.styles';
import { MapperForm } from './MapperForm';

interface MapperPageProps {
  readonly state: PaneState;
  readonly subject: MapperSubject;
}

/** What the columns of a table mean: as recognised, and as the user decides. */
export function MapperPage({ state, subject }: MapperPageProps): ReactElement {
  const { actions, language } = usePaneTools();
  const shared = useSharedStyles();
  const styles = useMapperStyles();
  const text = mapperText(language);
  const tables = state.checked?.report.result.tables.map(({ table }) => table) ?? [];
  const current = keyOf(subject);
  return (
    <Subpage title={text.title}>
      {subject.kind === 'table' && subject.table.mapping === undefined && (
        <p className={shared.secondary}>{text.intro}</p>
      )}
      {tables.length > 0 && (
        <Field label={text.table}>
          <Select
            className={styles.narrow}
            select={{ className: styles.narrow }}
            value={current}
            onChange={(_, { value }) => {
              const table = tables.find((candidate) => tableKey(candidate) === value);
              actions.openMapper(table === undefined ? { kind: 'selection' } : { kind: 'table', table });
            }}
          >
            {tables.map((table) => (
              <option key={tableKey(table)} value={tableKey(table)}>
                {labelOf(table)}
              </option>
            ))}
            <option value={NEW}>{text.newTable}</option>
          </Select>
        </Field>
      )}
      <MapperForm key={current} state={state} subject={subject} />
      <Decisions mappings={othersThan(subject, state.mappings)} state={state} />
    </Subpage>
  );
}

const NEW = 'new';

/** What is remembered about other tables; about this one the form has it. */
function othersThan(subject: MapperSubject, mappings: readonly TableMapping[]): readonly TableMapping[] {
  if (subject.kind !== 'table') return mappings;
  const { range, sheet } = subject.table;
  return mappings.filter((mapping) => mapping.sheet !== sheet || !intersects(mapping.range, range));
}

function keyOf(subject: MapperSubject): string {
  return subject.kind === 'table' ? tableKey(subject.table) : NEW;
}

function labelOf({ range, series, sheet }: IndicatorTable): string {
  return [sheet, formatRange(range), ...(series === undefined ? [] : [series])].join(' · ');
}
