import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { checkedText } from '../../../messages/checkedText';
import { droppedLines } from '../../../messages/droppedParts';
import { mapperText } from '../../../messages/mapper';
import { asRecognised, columnLetters, formatAddress, isDoubtful } from '../../../model';
import type { CheckResult, IndicatorTable, MappingProblem } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { droppedNotes } from '../../state/doubt';
import { isReady } from '../../state/phase';
import type { PaneState } from '../../state/types';

interface TableNotesProps {
  readonly result: CheckResult;
  readonly state: PaneState;
}

/** More questions than these would be no help. */
const ASKED = 3;

/** What the user should know or decide about the tables before believing the verdict. */
export function TableNotes({ result, state }: TableNotesProps): ReactElement {
  const ready = isReady(state.phase);
  const { language } = usePaneTools();
  const places = placesOf(result.tables.map(({ table }) => table)).filter((tables) =>
    tables.some(isDoubtful),
  );
  return (
    <>
      {droppedLines(droppedNotes(result), language).map((line) => (
        <MessageBar key={line} intent="warning" layout="multiline">
          <MessageBarBody>{line}</MessageBarBody>
        </MessageBar>
      ))}
      {(result.mappingProblems ?? []).map((problem) => (
        <Misfit
          key={`${formatAddress(problem.mapping.sheet, problem.mapping.range)} ${problem.mapping.series ?? ''}`}
          problem={problem}
          ready={ready}
        />
      ))}
      {places.slice(0, ASKED).map((tables) => (
        <Question key={placeOf(tables[0])} tables={tables} ready={ready} />
      ))}
    </>
  );
}

function Misfit({
  problem,
  ready,
}: {
  readonly problem: MappingProblem;
  readonly ready: boolean;
}): ReactElement {
  const { actions, language } = usePaneTools();
  const text = mapperText(language);
  const { range, sheet } = problem.mapping;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {text.misfit(formatAddress(sheet, range), problem.reason)} {text.misfitEffect}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={!ready}
          onClick={() => actions.removeMappings({ sheet, range })}
        >
          {text.misfitForget}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** The series of one table. */
type Series = readonly [IndicatorTable, ...IndicatorTable[]];

const placeOf = ({ range, sheet }: IndicatorTable): string => formatAddress(sheet, range);

/** The tables of a result, the series of one table together: they are decided about at once. */
function placesOf(tables: readonly IndicatorTable[]): readonly Series[] {
  const places = new Map<string, Series>();
  for (const table of tables) {
    const [first, ...more] = places.get(placeOf(table)) ?? [];
    places.set(placeOf(table), first === undefined ? [table] : [first, ...more, table]);
  }
  return [...places.values()];
}

/** Recognition is not sure: the user is asked, not told. */
function Question({ ready, tables }: { readonly ready: boolean; readonly tables: Series }): ReactElement {
  const { actions, language, text: words } = usePaneTools();
  const shared = useSharedStyles();
  const text = mapperText(language);
  const [table] = tables;
  const mappings = tables.map(asRecognised);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.question(placeOf(table))}</MessageBarTitle>
        <ul className={shared.list}>
          {table.evidence.map(({ column, header, role }) => (
            <li key={`${role} ${column}`}>
              {text.questionColumn(words.roles[role], columnLetters(column), header)}
            </li>
          ))}
          {(table.hints ?? []).map(checkedText(language).hint).map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        {/* A decision names a column for each role; where the roles stand in rows only "no" can be kept. */}
        {table.rowRoles === undefined && (
          <Button size="small" disabledFocusable={!ready} onClick={() => actions.saveMappings(mappings)}>
            {text.yes}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={!ready}
          onClick={() => actions.openMapper({ kind: 'table', table })}
        >
          {words.header.columns}
        </Button>
        <Button
          size="small"
          disabledFocusable={!ready}
          onClick={() => actions.saveMappings([{ ...asRecognised(table), columns: {}, ignored: true }])}
        >
          {text.no}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
