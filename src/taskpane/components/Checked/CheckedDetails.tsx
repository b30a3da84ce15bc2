import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { checkTitle } from '../../../checks';
import { checkIds, columnLetters, formatAddress } from '../../../model';
import type { CheckId, CheckResult, TableResult } from '../../../model';
import type { Profile } from '../../../profile';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useCheckedStyles } from './WhatWasChecked.styles';

/** A workbook with more tables than these is not read as a list of columns. */
const TABLES_SHOWN = 20;

interface CheckedDetailsProps {
  readonly profile: Profile;
  readonly result: CheckResult;
}

/** What each column was taken for, and which checks looked at it. */
export function CheckedDetails({ profile, result }: CheckedDetailsProps): ReactElement {
  const { language, text } = usePaneTools();
  const styles = useCheckedStyles();
  const shared = useSharedStyles();
  const active = checkIds.filter((id) => !isOff(profile, id));
  return (
    <>
      <ul className={styles.list}>
        {result.tables.slice(0, TABLES_SHOWN).map((table) => (
          <CheckedTable
            key={`${formatAddress(table.table.sheet, table.table.range)} ${table.table.series ?? ''}`}
            {...table}
          />
        ))}
      </ul>
      <p className={shared.secondary}>
        {text.checked.checks}: {active.map((id) => checkTitle(id, language)).join(' · ')}
      </p>
    </>
  );
}

function CheckedTable({ table, rows }: TableResult): ReactElement {
  const { actions, text } = usePaneTools();
  const shared = useSharedStyles();
  const address = formatAddress(table.sheet, table.range);
  return (
    <li className={shared.secondary}>
      <strong>{address}</strong>
      {table.series !== undefined && ` · ${table.series}`} · {text.checked.table(rows.length)}
      {table.mapping !== undefined && ` · ${text.checked.byUser}`}
      <ul className={shared.list}>
        {table.evidence.map(({ role, column, filled, header, numbers }) => (
          <li key={`${role} ${column}`}>
            {text.checked.column(text.roles[role], columnLetters(column), header)}
            {numbers > 0 && `, ${text.checked.numbers(numbers, filled)}`}
          </li>
        ))}
      </ul>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`${text.header.columns}: ${address}`}
        onClick={() => actions.openMapper({ kind: 'table', table })}
      >
        {text.header.columns}
      </Button>
    </li>
  );
}

function isOff(profile: Profile, id: CheckId): boolean {
  const setting = profile.checks?.[id];
  return setting === 'off' || (typeof setting === 'object' && setting.severity === 'off');
}
