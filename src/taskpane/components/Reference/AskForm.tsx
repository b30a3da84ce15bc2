import { Field, Select, Spinner } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import type { ConfiguredSource, ReferenceUseCases } from '../../../app/contract';
import type { ReferencePlace } from '../../../model';
import { useSharedStyles } from '../../shared/shared.styles';
import { useLoaded } from '../../shared/useLoaded';
import { Answer } from './Answer';
import { PlaceField } from './PlaceField';
import { Problem } from './Problem';
import { useReferenceStyles } from './Reference.styles';
import { useWords } from './words';

interface AskFormProps {
  readonly use: ReferenceUseCases;
  readonly sources: readonly ConfiguredSource[];
  /** The source that is chosen at first. */
  readonly preferred: string | undefined;
}

/** Source, place and statistic; the answer follows as soon as they are chosen. */
export function AskForm({ use, sources, preferred }: AskFormProps): ReactElement {
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const [chosen, setChosen] = useState(preferred);
  const [place, setPlace] = useState<ReferencePlace>();
  const [statistic, setStatistic] = useState('');
  const [round, setRound] = useState(0);
  const source = sources.find(({ id }) => id === chosen) ?? sources[0];
  const id = source?.id;
  const loadStatistics = useCallback(
    (signal: AbortSignal) => {
      void round;
      return id === undefined ? Promise.resolve([]) : use.statistics(id, signal);
    },
    [use, id, round],
  );
  const statistics = useLoaded(loadStatistics);
  const look = useCallback(
    (signal: AbortSignal) => {
      void round;
      const { key = '', keyType } = place ?? {};
      const query = {
        source: id ?? '',
        place: key,
        statistic,
        ...(keyType === undefined ? {} : { keyType }),
      };
      return use.look(query, { signal });
    },
    [use, id, place, statistic, round],
  );
  const complete = id !== undefined && place !== undefined && statistic !== '';
  const answer = useLoaded(complete ? look : undefined);
  const retry = (): void => setRound(round + 1);
  const known = statistics?.kind === 'ready' ? statistics.value : [];
  const isEmpty = statistics?.kind === 'ready' && known.length === 0;
  return (
    <div className={styles.section}>
      <Field label={words.ask.source}>
        <Select
          className={styles.narrow}
          select={{ className: styles.narrow }}
          value={id ?? ''}
          onChange={(_, { value }) => {
            setChosen(value);
            setPlace(undefined);
            setStatistic('');
          }}
        >
          <SourceGroup label={words.ask.here} sources={sources.filter(({ online }) => !online)} />
          <SourceGroup label={words.ask.network} sources={sources.filter(({ online }) => online)} />
        </Select>
      </Field>
      {source?.needsKey === true && <p className={shared.body}>{words.ask.keyMissing}</p>}
      {statistics?.kind === 'failed' && (
        <Unavailable source={source} error={statistics.error} retry={retry} />
      )}
      {isEmpty && <p className={shared.body}>{words.ask.emptySource}</p>}
      {id !== undefined && known.length > 0 && (
        <>
          <PlaceField key={id} use={use} source={id} place={place} onChange={setPlace} />
          <Field label={words.ask.statistic}>
            <Select
              className={styles.narrow}
              select={{ className: styles.narrow }}
              value={statistic}
              onChange={(_, { value }) => setStatistic(value)}
            >
              <option value="">{words.ask.choose}</option>
              {known.map(({ id: one, label, unit }) => (
                <option key={one} value={one}>
                  {`${label} (${unit})`}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      {answer?.kind === 'loading' && (
        <Spinner size="tiny" label={words.ask.asking} className={styles.spinner} />
      )}
      {answer?.kind === 'failed' && <Problem error={answer.error} onRetry={retry} />}
      {answer?.kind === 'ready' && <Answer use={use} answer={answer.value} />}
    </div>
  );
}

interface UnavailableProps {
  readonly source: ConfiguredSource | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** A workbook or file without values is no failure: it says what is needed. */
function Unavailable({ source, error, retry }: UnavailableProps): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  if (source?.kind === 'workbook') return <p className={shared.body}>{words.ask.emptySource}</p>;
  return <Problem error={error} onRetry={retry} />;
}

interface SourceGroupProps {
  readonly label: string;
  readonly sources: readonly ConfiguredSource[];
}

function SourceGroup({ label, sources }: SourceGroupProps): ReactElement | null {
  const words = useWords();
  if (sources.length === 0) return null;
  return (
    <optgroup label={label}>
      {sources.map(({ id, kind, title }) => (
        <option key={id} value={id}>
          {words.ask.sourceKinds[kind] ?? title}
        </option>
      ))}
    </optgroup>
  );
}
