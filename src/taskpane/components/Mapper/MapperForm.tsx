import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { mapperText } from '../../../messages/mapper';
import type { MapperText } from '../../../messages/mapper';
import type { UiText } from '../../../messages';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { isReady } from '../../state/phase';
import type { MapperSubject, PaneState } from '../../state/types';
import { ColumnList } from './ColumnList';
import { Directions } from './Directions';
import type { DraftProblem } from './draft';
import { useMapperStyles } from './Mapper.styles';
import { RangeFields } from './RangeFields';
import { useMapper } from './useMapper';
import { ValueFields } from './ValueFields';

interface MapperFormProps {
  readonly state: PaneState;
  readonly subject: MapperSubject;
}

/** Said beside the field that they are about. */
const atTheirFields: ReadonlySet<DraftProblem['kind']> = new Set(['range', 'header-rows', 'period']);

/** Range, columns and directions of one table. Nothing is stored before "Übernehmen". */
export function MapperForm({ state, subject }: MapperFormProps): ReactElement {
  const { actions, language, text: words } = usePaneTools();
  const styles = useMapperStyles();
  const shared = useSharedStyles();
  const text = mapperText(language);
  const mapper = useMapper(subject, state);
  const { columns, draft, problems, reading } = mapper;
  const ready = isReady(state.phase);
  const table = subject.kind === 'table' ? subject.table : undefined;
  const decision = table?.mapping;
  const result = state.checked?.report.result.tables.find((candidate) => candidate.table === table);
  const told = problems.filter(({ kind }) => !atTheirFields.has(kind));
  if (draft === undefined) return <p className={shared.secondary}>{text.reading}</p>;
  return (
    <>
      <RangeFields mapper={mapper} draft={draft} />
      <ColumnList columns={columns} draft={draft} onChange={mapper.edit} reading={reading} />
      <Directions draft={draft} onChange={mapper.edit} result={result} />
      <ValueFields draft={draft} onChange={mapper.edit} problems={problems} unit={table?.unit} />
      <Problems problems={told} text={text} words={words} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!ready || reading} onClick={mapper.save}>
          {ready ? text.save : words.busy.writing}
        </Button>
        <Button disabledFocusable={!ready} onClick={actions.closePage}>
          {words.actions.cancel}
        </Button>
      </div>
      <p className={shared.secondary}>{text.remembered}</p>
      <div className={styles.buttons}>
        {decision !== undefined && (
          <Button
            size="small"
            disabledFocusable={!ready}
            onClick={() => actions.removeMappings({ sheet: decision.sheet, range: decision.range })}
          >
            {text.forget}
          </Button>
        )}
        {table !== undefined && (
          <Button size="small" disabledFocusable={!ready} title={text.ignoreEffect} onClick={mapper.ignore}>
            {text.ignore}
          </Button>
        )}
      </div>
    </>
  );
}

interface ProblemsProps {
  readonly problems: readonly DraftProblem[];
  readonly text: MapperText;
  readonly words: UiText;
}

/** What is still to be done, read out when it appears. */
function Problems({ problems, text, words }: ProblemsProps): ReactElement {
  const styles = useMapperStyles();
  const list = useRef<HTMLUListElement>(null);
  const count = problems.length;
  useEffect(() => {
    if (count > 0) list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [count]);
  return (
    <div role="alert">
      {problems.length > 0 && (
        <ul ref={list} className={styles.problems}>
          {problems.map((problem) => {
            const message = problemText(problem, text, words);
            return <li key={message}>{message}</li>;
          })}
        </ul>
      )}
    </div>
  );
}

function problemText(problem: DraftProblem, text: MapperText, words: UiText): string {
  switch (problem.kind) {
    case 'range':
      return text.problems.range;
    case 'header-rows':
      return text.problems.headerRows;
    case 'period':
      return text.problems.period;
    case 'missing':
      return text.problems.missing(problem.roles.map((role) => words.roles[role]).join(', '));
    case 'twice':
      return text.problems.twice(words.roles[problem.role], problem.columns.join(', '));
    case 'blank-header':
      return text.problems.blankHeader(problem.column);
  }
}
