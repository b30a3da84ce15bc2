import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { about } from '../../../checks/about';
import { checkedText } from '../../../messages/checkedText';
import { checkIds, columnLetters, formatAddress, isAnswerOnly } from '../../../model';
import type { CheckId, CheckResult, TableResult } from '../../../model';
import type { Profile } from '../../../profile';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useCheckedTablesStyles } from './CheckedTables.styles';
import { Evidence } from './Evidence';

/** A workbook with more tables than these is not read as a list of columns. */
const TABLES_SHOWN = 20;

interface CheckedTablesProps {
  readonly profile: Profile;
  readonly result: CheckResult;
}

/** What the tables were taken for and why, and which checks looked at them. */
export function CheckedTables({ profile, result }: CheckedTablesProps): ReactElement {
  const { language } = usePaneTools();
  const styles = useCheckedTablesStyles();
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
        {checkedText(language).checks}: {active.map((id) => about[language][id].title).join(' · ')}
      </p>
    </>
  );
}

function CheckedTable(result: TableResult): ReactElement {
  const { table, rows } = result;
  const { actions, language, text: words } = usePaneTools();
  const shared = useSharedStyles();
  const text = checkedText(language);
  const address = formatAddress(table.sheet, table.range);
  return (
    <li className={shared.secondary}>
      <strong>{address}</strong>
      {table.series !== undefined && ` · ${table.series}`} · {text.table(rows.length)}
      {table.mapping !== undefined && !isAnswerOnly(table.mapping) && ` · ${text.byUser}`}
      <ul className={shared.list}>
        {table.evidence.map(({ role, column, filled, header, numbers }) => (
          <li key={`${role} ${column}`}>
            {text.column(words.roles[role], columnLetters(column), header)}
            {numbers > 0 && `, ${text.numbers(numbers, filled)}`}
          </li>
        ))}
        {(table.hints ?? []).map(text.hint).map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <Evidence result={result} />
      <Button
        size="small"
        appearance="subtle"
        aria-label={`${words.header.columns}: ${address}`}
        onClick={() => actions.openMapper({ kind: 'table', table })}
      >
        {words.header.columns}
      </Button>
    </li>
  );
}

function isOff(profile: Profile, id: CheckId): boolean {
  const setting = profile.checks?.[id];
  return setting === 'off' || (typeof setting === 'object' && setting.severity === 'off');
}
