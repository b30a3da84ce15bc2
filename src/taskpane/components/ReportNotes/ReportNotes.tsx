import { Link, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { judgedLines } from '../../../messages/judgedText';
import {
  excludedNotes,
  hiddenNote,
  notesLabel,
  questionNote,
  unjudgedNote,
} from '../../../messages/reportNotes';
import { formatAddress, questionsIn, roles } from '../../../model';
import type { CellRange, CheckResult, IndicatorTable, Question } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { hasChangedChecks } from '../../state/doubt';
import type { MapperSubject } from '../../state/types';
import { useReportNotesStyles } from './ReportNotes.styles';

/** Questions and tables shown at first and added by each "more". */
const PAGE = 6;
/** A note with more rows than these is not read. */
const ROWS_NAMED = 10;

/** What the verdict does not speak of, or waits for: hidden sheets, open questions, rows that nobody has judged. */
export function ReportNotes({ result }: { readonly result: CheckResult }): ReactElement {
  const { language, text } = usePaneTools();
  const styles = useReportNotesStyles();
  const shared = useSharedStyles();
  const [limit, setLimit] = useState(PAGE);
  const { passedOver = [], judgedBy } = result;
  const hidden = hiddenNote(passedOver, language);
  const judged = judgedBy !== undefined && hasChangedChecks(result) ? judgedLines(judgedBy, language) : [];
  const notes = [...asked(result), ...unjudged(result)];
  const rest = notes.length - limit;
  return (
    <>
      <ul aria-label={notesLabel[language]} className={mergeClasses(shared.list, shared.body, styles.list)}>
        {judged.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {hidden !== undefined && <li>{hidden}</li>}
        {excludedNotes(passedOver, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {notes.slice(0, limit).map((note) => (
          <Note key={note.key} note={note} />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className={mergeClasses(shared.plainButton, shared.focusable, shared.body, shared.more)}
          onClick={() => setLimit(limit + 3 * PAGE)}
        >
          {text.findings.more(Math.min(rest, 3 * PAGE))}
        </button>
      )}
    </>
  );
}

type TableNote = { readonly key: string } & (
  | { readonly question: Question; readonly subject: MapperSubject }
  | { readonly table: IndicatorTable; readonly rows: readonly number[] }
);

/** The open questions, each with the table that asks it. */
function asked(result: CheckResult): readonly TableNote[] {
  return questionsIn(result).flatMap((question) => {
    const found = result.tables.find(({ table }) => table.questions?.includes(question));
    const key = `${formatAddress(question.sheet, question.range)} ${question.about}`;
    const subject =
      found === undefined ? missOf(result, question) : { kind: 'table' as const, table: found.table };
    return subject === undefined ? [] : [{ key, question, subject }];
  });
}

/** Rows that may be a table, with what the likeliest answer makes of their columns. */
function missOf({ nearMisses }: CheckResult, question: Question): MapperSubject | undefined {
  const { sheet, range, options = [] } = question;
  const miss = nearMisses.find((one) => one.sheet === sheet && one.row === range.top);
  if (miss === undefined) return undefined;
  const [{ columns = {} } = {}] = options;
  const found = roles.flatMap((role) => {
    const column = columns[role];
    const known = miss.found.find((one) => one.role === role);
    return column === undefined ? [] : [known ?? { role, column, header: '', numbers: 0, filled: 0 }];
  });
  return { kind: 'miss', miss: { ...miss, range, found } };
}

/** Rows beside the judged ones that have numbers of a target or an actual; those of all series of a table together. */
function unjudged({ tables }: CheckResult): readonly TableNote[] {
  const places = new Map<string, { readonly table: IndicatorTable; readonly rows: Set<number> }>();
  for (const { table } of tables) {
    const key = formatAddress(table.sheet, table.range);
    const place = places.get(key) ?? { table, rows: new Set() };
    for (const { row, reason } of table.others ?? []) if (reason === 'unclear') place.rows.add(row);
    if (place.rows.size > 0) places.set(key, place);
  }
  return [...places].map(([key, { table, rows }]) => ({ key, table, rows: [...rows] }));
}

/** A note leads to its place; a question to where it is answered as well. */
function Note({ note }: { readonly note: TableNote }): ReactElement {
  const { actions, language } = usePaneTools();
  const goTo = (sheet: string, place: CellRange): void => {
    actions.enterList();
    actions.goTo(sheet, place);
  };
  if ('question' in note) {
    const { range, sheet } = note.question;
    return (
      <li>
        <Link
          as="button"
          onClick={() => {
            goTo(sheet, range);
            actions.openMapper(note.subject);
          }}
        >
          {questionNote(note.question, language)}
        </Link>
      </li>
    );
  }
  const { table } = note;
  const { range, sheet } = table;
  const [first = range.top] = note.rows;
  return (
    <li>
      <Link as="button" onClick={() => goTo(sheet, { ...range, top: first, bottom: first })}>
        {unjudgedNote(table, note.rows.slice(0, ROWS_NAMED), language)}
        {note.rows.length > ROWS_NAMED && ' …'}
      </Link>
    </li>
  );
}
