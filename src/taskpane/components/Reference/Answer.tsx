import { Field, Link, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ReferenceUseCases } from '../../../app/contract';
import { formatNumber, formatPeriod } from '../../../messages';
import type { Observation, ReferenceAnswer } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { Chart } from './Chart';
import { InsertActions } from './InsertActions';
import { shownValue } from './numbers';
import { Problem } from './Problem';
import { useReferenceStyles } from './Reference.styles';
import { useWords } from './words';

interface AnswerProps {
  readonly use: ReferenceUseCases;
  readonly answer: ReferenceAnswer;
}

/** What the source says, with everything that belongs to it, before anything is inserted. */
export function Answer({ use, answer }: AnswerProps): ReactElement | null {
  const { language } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const [period, setPeriod] = useState<string>();
  const { observations, problem } = answer;
  const newest = observations.findLast(({ value }) => value !== null) ?? observations.at(-1);
  const observation = observations.find((one) => one.period === period) ?? newest;
  if (observation === undefined) return null;
  return (
    <section aria-label={words.answer.heading} className={styles.section}>
      {problem !== undefined && (
        <Problem problem={problem}>
          {words.answer.lastGood(formatPeriod(observation.retrievedAt ?? observation.period, language))}
        </Problem>
      )}
      {observations.length > 1 && (
        <Field label={words.ask.period}>
          <Select
            className={styles.narrow}
            select={{ className: styles.narrow }}
            value={observation.period}
            onChange={(_, { value }) => setPeriod(value)}
          >
            {observations.toReversed().map((one) => (
              <option key={one.period} value={one.period}>
                {formatPeriod(one.period, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.tight}>
        <p className={shared.secondary}>{`${observation.statistic.label} (${observation.unit})`}</p>
        <p className={styles.value} aria-live="polite">
          {shownValue(observation, language)}
        </p>
      </div>
      <Facts observation={observation} cached={answer.from === 'cache'} />
      <Chart observations={observations} />
      {observation.value !== null && (
        <InsertActions
          key={observation.period}
          use={use}
          observation={observation}
          isNewest={observation.period === newest?.period}
        />
      )}
    </section>
  );
}

interface FactsProps {
  readonly observation: Observation;
  readonly cached: boolean;
}

function Facts({ observation, cached }: FactsProps): ReactElement {
  const { language } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const { place, period, source, flag, value, factor, asOf, retrievedAt } = observation;
  const say = words.answer;
  const remarks = [
    ...(factor === undefined ? [] : [say.factor(formatNumber(factor, language))]),
    ...(flag === undefined ? [] : [say.sign(flag)]),
    ...(value === null ? [say.noValue] : []),
  ];
  const day = (iso: string): string => formatPeriod(iso, language);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say.unit, [observation.unit, ...remarks].join('; ')],
    [say.place, `${place.name} (${place.key})`],
    [say.period, day(period)],
    [say.table, source.table],
    [say.licence, source.licence ?? say.noLicence],
    [say.attribution, source.attribution],
    [say.asOf, asOf === undefined ? undefined : day(asOf)],
    [
      say.retrieved,
      retrievedAt === undefined ? undefined : `${day(retrievedAt)}${cached ? `, ${say.fromCache}` : ''}`,
    ],
  ];
  return (
    <dl className={styles.facts}>
      <dt className={styles.term}>{say.source}</dt>
      <dd className={styles.fact}>
        {source.url === undefined ? (
          source.title
        ) : (
          <Link href={source.url} target="_blank" rel="noreferrer" inline>
            {source.title}
          </Link>
        )}
      </dd>
      {facts.map(([term, fact]) =>
        fact === undefined ? null : (
          <div key={term} style={{ display: 'contents' }}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
