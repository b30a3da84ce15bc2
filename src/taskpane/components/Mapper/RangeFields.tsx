import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { mapperText } from '../../../messages/mapper';
import { usePaneTools } from '../../shared/PaneContext';
import type { Draft } from './draft';
import { useMapperStyles } from './Mapper.styles';
import type { Mapper } from './useMapper';

/** Header rows offered; headers of more rows are rare. */
const MOST_HEADER_ROWS = 6;

interface RangeFieldsProps {
  readonly draft: Draft;
  readonly mapper: Mapper;
}

/** Where the table is, and how much of it is header. */
export function RangeFields({ draft, mapper }: RangeFieldsProps): ReactElement {
  const { language } = usePaneTools();
  const styles = useMapperStyles();
  const text = mapperText(language);
  const has = (kind: 'range' | 'header-rows'): boolean =>
    mapper.problems.some((problem) => problem.kind === kind);
  const error = (message: string): object => ({ validationMessage: message, validationState: 'error' });
  const rows = Math.max(MOST_HEADER_ROWS, draft.headerRows);
  return (
    <div className={styles.group}>
      <div className={styles.fields}>
        <Field
          label={text.range}
          hint={text.onSheet(draft.sheet)}
          className={styles.range}
          {...(has('range') ? error(text.problems.range) : {})}
        >
          <Input
            className={styles.narrow}
            value={draft.address}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value }) => mapper.edit({ ...draft, address: value })}
          />
        </Field>
        <Field
          label={text.headerRows}
          className={styles.headerRows}
          {...(has('header-rows') ? error(text.problems.headerRows) : {})}
        >
          <Select
            className={styles.narrow}
            value={String(draft.headerRows)}
            onChange={(_, { value }) => mapper.edit({ ...draft, headerRows: Number(value) })}
          >
            {Array.from({ length: rows }, (_, index) => (
              <option key={index}>{index + 1}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Button size="small" className={styles.quiet} onClick={mapper.takeSelection}>
        {text.takeSelection}
      </Button>
    </div>
  );
}
