import { Button, Select, mergeClasses } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { mapperText } from '../../../messages/mapper';
import { columnLetters, formatAddress, formatCell, roles } from '../../../model';
import type { ColumnDescription } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import type { Draft } from './draft';
import { rangeOfDraft, withRole } from './draft';
import { useMapperStyles } from './Mapper.styles';

/** Columns shown at first. */
const PAGE = 30;

interface ColumnListProps {
  readonly columns: readonly ColumnDescription[];
  readonly draft: Draft;
  readonly onChange: (next: Draft) => void;
  readonly reading: boolean;
}

/** Each column with its header, what is below it, and what it means. */
export function ColumnList({ columns, draft, onChange, reading }: ColumnListProps): ReactElement {
  const { actions, language } = usePaneTools();
  const styles = useMapperStyles();
  const shared = useSharedStyles();
  const text = mapperText(language);
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(PAGE);
  const [outside, setOutside] = useState<string>();

  /** Excel's selection leads to the column's choice: click the header there, pick here. */
  const showSelected = async (): Promise<void> => {
    const place = await actions.readSelection();
    if (place === undefined) return;
    const { left, top } = place.range;
    const index = place.sheet === draft.sheet ? columns.findIndex(({ column }) => column === left) : -1;
    const cell = formatCell({ row: top, column: left });
    setOutside(
      index < 0 ? (place.sheet === draft.sheet ? cell : formatAddress(place.sheet, place.range)) : undefined,
    );
    if (index >= shown) setShown(index + 1);
    // After the column has been drawn.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-column="${left}"]`)?.focus());
  };

  return (
    <div className={styles.group}>
      <h3 id={heading} className={shared.groupHeading}>
        {text.columns}
      </h3>
      <p className={shared.secondary}>{text.columnsHint}</p>
      <Button size="small" className={styles.quiet} onClick={() => void showSelected()}>
        {text.showSelected}
      </Button>
      <div role="status" className={shared.secondary}>
        {outside !== undefined && text.selectedOutside(outside)}
      </div>
      {columns.length === 0 && <p className={shared.secondary}>{reading ? text.reading : text.noColumns}</p>}
      <ul ref={list} aria-labelledby={heading} className={shared.list}>
        {columns.slice(0, shown).map((column) => (
          <Column key={column.column} column={column} draft={draft} onChange={onChange} />
        ))}
      </ul>
      {columns.length > shown && (
        <Button size="small" className={styles.quiet} onClick={() => setShown(shown + PAGE)}>
          {text.moreColumns(columns.length - shown)}
        </Button>
      )}
    </div>
  );
}

interface ColumnProps {
  readonly column: ColumnDescription;
  readonly draft: Draft;
  readonly onChange: (next: Draft) => void;
}

function Column({ column: described, draft, onChange }: ColumnProps): ReactElement {
  const { actions, language, text: words } = usePaneTools();
  const styles = useMapperStyles();
  const shared = useSharedStyles();
  const text = mapperText(language);
  const { column, filled, header, numbers } = described;
  const letters = columnLetters(column);
  const range = rangeOfDraft(draft);
  return (
    <li className={styles.column}>
      <button
        type="button"
        className={mergeClasses(shared.plainButton, shared.focusable, styles.place)}
        aria-label={text.goToColumn(letters, header)}
        onClick={() => {
          if (range === undefined) return;
          const bottom = range.top + draft.headerRows - 1;
          actions.goTo(draft.sheet, { top: range.top, bottom, left: column, right: column });
        }}
      >
        <span className={styles.letters}>{letters}</span>{' '}
        {header === '' ? <span className={shared.secondary}>{text.noHeader}</span> : header}
        {numbers > 0 && (
          <span className={mergeClasses(shared.secondary, styles.numbers)}>
            {text.numbers(numbers, filled)}
          </span>
        )}
      </button>
      <Select
        size="small"
        className={styles.narrow}
        select={{ className: styles.narrow }}
        aria-label={text.roleOf(letters, header)}
        data-column={column}
        value={draft.roles.get(column) ?? ''}
        onChange={(_, { value }) =>
          onChange(
            withRole(
              draft,
              column,
              roles.find((role) => role === value),
            ),
          )
        }
      >
        <option value="">{text.noRole}</option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {words.roles[role]}
          </option>
        ))}
      </Select>
    </li>
  );
}
