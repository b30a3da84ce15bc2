import type { ReactElement } from 'react';
import type { Changes, Submission } from '../../../app/contract';
import { formatNumber, formatPeriod } from '../../../messages';
import { submissionText } from '../../../messages/submission';
import type { ProtocolRecord } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useSubmissionStyles } from './Submission.styles';

/** Changes listed; who changed more has a new report. */
const SHOWN = 10;

/** Whether the tables are still what the last protocol says, and what changed; nothing without a protocol. */
export function SinceProtocol({ submission }: { readonly submission: Submission }): ReactElement | null {
  const { record, changes } = submission;
  return record === undefined ? null : <SinceRecord record={record} changes={changes} />;
}

interface SinceRecordProps {
  readonly record: Pick<ProtocolRecord, 'checkedOn'>;
  readonly changes: Changes | undefined;
}

/** The same of a protocol by itself, whoever's workbook it is in. */
export function SinceRecord({ record, changes }: SinceRecordProps): ReactElement {
  const { language } = usePaneTools();
  const { since, more } = submissionText(language);
  const shared = useSharedStyles();
  const styles = useSubmissionStyles();
  const day = formatPeriod(record.checkedOn, language);
  if (changes === undefined) return <p className={shared.body}>{since.unchanged(day)}</p>;
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? since.blank : formatNumber(value, language);
  const lines = [
    ...changes.rows.map(({ kind, name, before, now }) => {
      const line = since.rows[kind](name);
      if (kind !== 'changed') return line;
      const values = [
        ...(before?.target === now?.target
          ? []
          : [since.target(number(before?.target), number(now?.target))]),
        ...(before?.actual === now?.actual
          ? []
          : [since.actual(number(before?.actual), number(now?.actual))]),
      ];
      return values.length === 0 ? line : `${line} (${values.join(', ')})`;
    }),
    ...changes.tables.map(({ kind, sheet }) => since.tables[kind](sheet)),
  ];
  return (
    <div>
      <p className={shared.body}>
        <strong>{since.changed(day)}</strong>
      </p>
      <ul className={styles.since}>
        {lines.slice(0, SHOWN).map((line, index) => (
          <li key={`${String(index)} ${line}`} className={shared.body}>
            {line}
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && (
        <p className={shared.secondary}>{more(formatNumber(lines.length - SHOWN, language))}</p>
      )}
    </div>
  );
}
