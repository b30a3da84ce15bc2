import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { InsertedCell, InsertedList, ReferenceUseCases } from '../../../app/contract';
import { formatPeriod } from '../../../messages';
import { formatAddress } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useKeptFocus } from '../../shared/useKeptFocus';
import { CellLink } from './CellLink';
import { Citations } from './Citations';
import { shownValue } from './numbers';
import { RefreshView } from './RefreshView';
import { useReferenceStyles } from './Reference.styles';
import { useWords } from './words';

interface InsertedValuesProps {
  readonly use: ReferenceUseCases;
  readonly list: InsertedList;
}

/** Every value that was inserted: its cell, where it comes from, whether it is still there. */
export function InsertedValues({ use, list }: InsertedValuesProps): ReactElement {
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const [refreshing, setRefreshing] = useState(false);
  // What was read when it was given up: what happens afterwards is not nothing any more.
  const [cancelled, setCancelled] = useState<InsertedList>();
  const focusPart = useKeptFocus();
  const { references, dropped } = list;
  return (
    <section aria-labelledby="inserted-values" className={styles.section}>
      <h3 id="inserted-values" className={shared.heading}>
        {words.list.heading(references.length)}
      </h3>
      {dropped && (
        <MessageBar intent="warning" layout="multiline" className={styles.message}>
          <MessageBarBody>{words.list.dropped}</MessageBarBody>
        </MessageBar>
      )}
      <div ref={focusPart} className={styles.section}>
        {references.length === 0 ? (
          <p className={shared.secondary}>{words.list.none}</p>
        ) : refreshing ? (
          <RefreshView
            use={use}
            onClose={() => setRefreshing(false)}
            onCancel={() => {
              setRefreshing(false);
              setCancelled(list);
            }}
          />
        ) : (
          <Button className={styles.start} onClick={() => setRefreshing(true)}>
            {words.refresh.all}
          </Button>
        )}
      </div>
      {cancelled === list && !refreshing && (
        <p className={shared.body} role="status">
          {words.refresh.cancelled}
        </p>
      )}
      <ul className={shared.list}>
        {references.map((inserted) => (
          <InsertedItem key={inserted.reference.id} use={use} inserted={inserted} />
        ))}
      </ul>
      {references.length > 0 && <Citations use={use} list={list} />}
    </section>
  );
}

interface InsertedItemProps {
  readonly use: ReferenceUseCases;
  readonly inserted: InsertedCell;
}

function InsertedItem({ use, inserted }: InsertedItemProps): ReactElement {
  const { actions, language } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const { place, reference, state } = inserted;
  const { observation, id } = reference;
  const what = `${observation.place.name}, ${observation.statistic.label}, ${formatPeriod(observation.period, language)}`;
  const { retrievedAt, source } = observation;
  const retrieved =
    retrievedAt === undefined
      ? words.list.comesAlong
      : `${words.answer.retrieved} ${formatPeriod(retrievedAt, language)}`;
  const forget = (): void =>
    void actions.perform(async () => {
      await use.forget([id]);
      return { kind: 'said', words: () => words.list.forgotten, undo: false };
    });
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        {place === undefined ? <span className={shared.body}>–</span> : <CellLink place={place} />}
        <strong className={shared.number}>{shownValue(observation, language)}</strong>
      </div>
      <p className={shared.body}>{what}</p>
      <p className={shared.secondary}>{`${source.attribution ?? source.title} · ${retrieved}`}</p>
      {state !== 'kept' && (
        <p className={shared.body}>
          <strong>{state === 'lost' ? words.list.lost : words.list.overtyped}</strong>
          {state === 'overtyped' && ` (${inserted.shown === '' ? '–' : inserted.shown})`}
        </p>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.start}
        aria-label={words.list.forgetOf(
          place === undefined ? what : `${formatAddress(place.sheet, place.range)}, ${what}`,
        )}
        onClick={forget}
      >
        {words.list.forget}
      </Button>
    </li>
  );
}
