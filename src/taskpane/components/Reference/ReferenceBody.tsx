import { Spinner } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import type { ConfiguredSources, InsertedList, ReferenceUseCases } from '../../../app/contract';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useLastReady, useLoaded } from '../../shared/useLoaded';
import type { PaneState } from '../../state/types';
import { AskForm } from './AskForm';
import { Comparing } from './Comparing';
import { InsertedValues } from './InsertedValues';
import { NamedSources } from './NamedSources';
import { Problem } from './Problem';
import { useReferenceStyles } from './Reference.styles';
import { SourceSettings } from './SourceSettings';
import { useWords } from './words';

/** What the tab works with, read when it is entered and after every change. */
interface Opened {
  readonly use: ReferenceUseCases;
  readonly configured: ConfiguredSources;
  readonly inserted: InsertedList;
}

/** Asking for values, the ones that were inserted, comparing, and the sources. */
export function ReferenceBody({ state }: { readonly state: PaneState }): ReactElement {
  const { actions } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const [round, setRound] = useState(0);
  const [preferred, setPreferred] = useState<string>();
  const reload = useCallback(() => setRound((now) => now + 1), []);
  const load = useCallback(async (): Promise<Opened & { readonly round: number }> => {
    const use = await actions.references();
    return { use, configured: await use.configured(), inserted: await use.inserted(), round };
  }, [actions, round]);
  // What is written, taken back or done in another tab changes what is listed here: it is read again afterwards.
  const settled =
    state.tab === 'reference' && state.page.kind === 'overview' && state.phase.kind !== 'writing';
  const loaded = useLoaded(settled ? load : undefined);
  const shown = useLastReady(loaded?.kind === 'ready' ? loaded.value : undefined);

  const written = useWritten(state.phase.kind === 'writing');

  return (
    <div className={styles.root}>
      <div className={styles.tight}>
        <h2 className={shared.heading}>{words.title}</h2>
        <p className={shared.secondary}>{words.intro}</p>
      </div>
      {loaded?.kind === 'failed' && <Problem error={loaded.error} onRetry={reload} />}
      {shown === undefined && loaded?.kind === 'loading' && (
        <Spinner size="tiny" label={words.loading} className={styles.spinner} />
      )}
      {shown !== undefined && (
        <>
          {shown.configured.problems.map((problem, index) => (
            <Problem key={index} problem={problem} />
          ))}
          <NamedSources use={shown.use} sources={shown.configured.sources} onChange={reload} />
          <AskForm key={preferred} use={shown.use} sources={shown.configured.sources} preferred={preferred} />
          <InsertedValues use={shown.use} list={shown.inserted} />
          <Comparing use={shown.use} written={written} />
          <SourceSettings
            use={shown.use}
            sources={shown.configured.sources}
            onChange={(source) => {
              if (source !== undefined) setPreferred(source);
              reload();
            }}
          />
        </>
      )}
    </div>
  );
}

/** How often writing has ended. */
function useWritten(writing: boolean): number {
  const [last, setLast] = useState({ writing, count: 0 });
  if (last.writing !== writing) setLast({ writing, count: writing ? last.count : last.count + 1 });
  return last.count;
}
