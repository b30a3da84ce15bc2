import type { ReactElement } from 'react';
import { formatPeriod } from '../../../messages';
import type { Language, Observation } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { Disclosure } from '../Disclosure';
import { shownValue } from './numbers';
import { useReferenceStyles } from './Reference.styles';
import { useWords } from './words';

const WIDTH = 300;
const HEIGHT = 64;
const EDGE = 4;

type Valued = Observation & { readonly value: number };

/**
 * The values of several periods as a line, with first, last, lowest and highest in its text and all of them below. The
 * vertical axis begins at the lowest value: it shows the course, the numbers beside it say the size.
 */
export function Chart({
  observations,
}: {
  readonly observations: readonly Observation[];
}): ReactElement | null {
  const { language } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const values = observations.filter(isValued);
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined || values.length < 2) return null;
  const lowest = values.reduce((least, one) => (one.value < least.value ? one : least));
  const highest = values.reduce((most, one) => (one.value > most.value ? one : most));
  const points = pointsOf(values, lowest.value, highest.value);
  const label = words.chart.label({
    what: first.statistic.label,
    first: shownValue(first, language),
    firstPeriod: formatPeriod(first.period, language),
    last: shownValue(last, language),
    lastPeriod: formatPeriod(last.period, language),
    lowest: shownValue(lowest, language),
    highest: shownValue(highest, language),
  });
  return (
    <div className={styles.tight}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className={styles.chart}
      >
        <polyline points={points} className={styles.curve} />
      </svg>
      <div className={styles.axis} aria-hidden="true">
        {[first, last].map((one) => (
          <span key={one.period} className={shared.number}>
            {formatPeriod(one.period, language)}: {shownValue(one, language)}
          </span>
        ))}
      </div>
      <Disclosure label={words.chart.values(observations.length)}>
        <Values observations={observations} language={language} />
      </Disclosure>
    </div>
  );
}

interface ValuesProps {
  readonly observations: readonly Observation[];
  readonly language: Language;
}

function Values({ observations, language }: ValuesProps): ReactElement {
  const words = useWords();
  const styles = useReferenceStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.period}>
            {words.answer.period}
          </th>
          <th scope="col" className={styles.cell}>
            {words.answer.heading}
          </th>
        </tr>
      </thead>
      <tbody>
        {observations.map((one) => (
          <tr key={one.period}>
            <th scope="row" className={styles.period}>
              {formatPeriod(one.period, language)}
            </th>
            <td className={styles.cell}>{shownValue(one, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isValued(observation: Observation): observation is Valued {
  return observation.value !== null;
}

/** Periods stand as far apart as they are in time; a level course is drawn in the middle. */
function pointsOf(values: readonly Valued[], lowest: number, highest: number): string {
  const span = highest - lowest;
  const times = values.map(({ period }) => yearsOf(period));
  const begin = Math.min(...times);
  const duration = Math.max(...times) - begin;
  return values
    .map(({ value }, index) => {
      const along =
        duration === 0 ? index / (values.length - 1) : ((times[index] ?? begin) - begin) / duration;
      const x = EDGE + along * (WIDTH - 2 * EDGE);
      const share = span === 0 ? 0.5 : (value - lowest) / span;
      return `${x.toFixed(1)},${(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)).toFixed(1)}`;
    })
    .join(' ');
}

/** "2024-05" and "2024-Q2" as years with a fraction. */
function yearsOf(period: string): number {
  const [, year = '0', quarter, month = '1'] = /^(\d{4})(?:-Q(\d)|-(\d{2}))?/.exec(period) ?? [];
  return Number(year) + (quarter === undefined ? (Number(month) - 1) / 12 : (Number(quarter) - 1) / 4);
}
