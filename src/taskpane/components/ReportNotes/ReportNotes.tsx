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
import { formatAddress, questionsIn } from '../../../model';
import type { CellRange, CheckResult, IndicatorTable } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { hasChangedChecks } from '../../state/doubt';
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

type TableNote = { readonly key: string; readonly table: IndicatorTable } & (
  | { readonly question: NonNullable<IndicatorTable['questions']>[number] }
  | { readonly rows: readonly number[] }
);

/** The open questions, each with the table that asks it. */
function asked(result: CheckResult): readonly TableNote[] {
  return questionsIn(result).flatMap((question) => {
    const found = result.tables.find(({ table }) => table.questions?.includes(question));
    const key = `${formatAddress(question.sheet, question.range)} ${question.about}`;
    return found === undefined ? [] : [{ key, table: found.table, question }];
  });
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
  const { table } = note;
  const { range, sheet } = table;
  const goTo = (place: CellRange): void => {
    actions.enterList();
    actions.goTo(sheet, place);
  };
  if ('question' in note) {
    return (
      <li>
        <Link
          as="button"
          onClick={() => {
            goTo(range);
            actions.openMapper({ kind: 'table', table });
          }}
        >
          {questionNote(note.question, language)}
        </Link>
      </li>
    );
  }
  const [first = range.top] = note.rows;
  return (
    <li>
      <Link as="button" onClick={() => goTo({ ...range, top: first, bottom: first })}>
        {unjudgedNote(table, note.rows.slice(0, ROWS_NAMED), language)}
        {note.rows.length > ROWS_NAMED && ' …'}
      </Link>
    </li>
  );
}
