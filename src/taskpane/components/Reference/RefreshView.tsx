import { Button, ProgressBar } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { RefreshItem, ReferenceUseCases } from '../../../app/contract';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useLoaded } from '../../shared/useLoaded';
import { Problem } from './Problem';
import { RefreshItems } from './RefreshItems';
import { useReferenceStyles } from './Reference.styles';
import { useWords } from './words';

interface RefreshViewProps {
  readonly use: ReferenceUseCases;
  readonly onClose: () => void;
  /** Given up before the sources had answered. */
  readonly onCancel: () => void;
}

/** Asks every source again, and shows old → new before anything is written. */
export function RefreshView({ use, onClose, onCancel }: RefreshViewProps): ReactElement {
  const { text } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const ask = useCallback(
    (signal: AbortSignal) =>
      use.previewRefresh({ signal, onProgress: (done, total) => setProgress({ done, total }) }),
    [use],
  );
  const items = useLoaded(ask);
  const { done, total } = progress;
  return (
    <section aria-label={words.refresh.heading} className={styles.section}>
      {items?.kind === 'loading' && (
        <>
          <p className={shared.body} role="status">
            {words.refresh.asking(done, total)}
          </p>
          <ProgressBar
            aria-label={words.refresh.heading}
            {...(total === 0 ? {} : { value: done, max: total })}
          />
          <Button className={styles.start} onClick={onCancel}>
            {text.actions.cancel}
          </Button>
        </>
      )}
      {items?.kind === 'failed' && <Problem error={items.error} onRetry={onClose} />}
      {items?.kind === 'ready' && <Outcome use={use} items={items.value} onClose={onClose} />}
    </section>
  );
}

interface OutcomeProps extends Omit<RefreshViewProps, 'onCancel'> {
  readonly items: readonly RefreshItem[];
}

function Outcome({ use, items, onClose }: OutcomeProps): ReactElement {
  const { actions, text } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const isTaken = ({ inserted, state }: RefreshItem): boolean =>
    state === 'changed' || (state === 'overtyped' && confirmed.has(inserted.reference.id));
  const taken = items.filter(isTaken);
  const isFresh = items.length > 0 && items.every(({ state }) => state === 'same');
  // Nothing to show: only the day on which they were asked is noted.
  useEffect(() => {
    if (isFresh) void use.applyRefresh(items).catch(() => undefined);
  }, [isFresh, items, use]);

  async function apply(): Promise<void> {
    const written = [...taken, ...items.filter(({ state }) => state === 'same')];
    const wasDone = await actions.perform(async () => {
      const cells = await use.applyRefresh(written);
      return { kind: 'said', words: () => words.refresh.applied(taken.length), undo: cells > 0 };
    });
    if (wasDone) onClose();
  }

  if (isFresh) {
    return (
      <>
        <p className={shared.body} role="status">
          {words.refresh.upToDate(items.length)}
        </p>
        <Button className={styles.start} onClick={onClose}>
          {text.actions.close}
        </Button>
      </>
    );
  }
  return (
    <>
      <RefreshItems
        items={items.filter(({ state }) => state !== 'same')}
        confirmed={confirmed}
        onConfirm={(id, yes) => {
          const rest = [...confirmed].filter((one) => one !== id);
          setConfirmed(new Set(yes ? [...rest, id] : rest));
        }}
      />
      <div className={styles.buttons}>
        {taken.length > 0 && (
          <Button appearance="primary" onClick={() => void apply()}>
            {words.refresh.apply(taken.length)}
          </Button>
        )}
        <Button onClick={onClose}>{taken.length > 0 ? text.actions.cancel : text.actions.close}</Button>
      </div>
    </>
  );
}
