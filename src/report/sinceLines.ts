import { formatNumber, formatPeriod } from '../messages';
import { submissionText } from '../messages/submission';
import type { Language, ProtocolRecord } from '../model';
import type { Changes } from '../submission';

/** The last protocol in a workbook, and what changed in its tables since. */
export interface Since {
  readonly record?: Pick<ProtocolRecord, 'checkedOn' | 'verdict'>;
  readonly changes?: Changes;
}

/** Changes listed; JSON has them all. */
const SHOWN = 10;

/** Whether the tables are still what the last protocol says, and what changed; nothing without a protocol. */
export function sinceLines({ record, changes }: Since, language: Language): string[] {
  const { since, more } = submissionText(language);
  if (record === undefined) return [];
  const day = formatPeriod(record.checkedOn, language);
  if (changes === undefined) return [since.unchanged(day)];
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? since.blank : formatNumber(value, language);
  const lines = [
    ...changes.rows.map(({ kind, name, before, now }) => {
      const values = kind === 'changed' && before?.actual !== now?.actual;
      const line = since.rows[kind](name);
      return values ? `${line} (${since.actual(number(before?.actual), number(now?.actual))})` : line;
    }),
    ...changes.tables.map(({ kind, sheet }) => since.tables[kind](sheet)),
  ];
  const rest = lines.length - SHOWN;
  return [
    since.changed(day),
    ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  ${more(formatNumber(rest, language))}`] : []),
  ];
}
