import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Link } from '@fluentui/react-components';
import { about } from '../../../checks/about';
import { formatNumber, formatPercent } from '../../../messages';
import type { CheckId, Finding } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { part } from '../../shared/part';
import { useSharedStyles } from '../../shared/shared.styles';
import { useFindingsStyles } from './Findings.styles';
import { Places } from './Places';

const IgnoreFinding = part(() =>
  import('../Submission/IgnoreFinding').then((module) => module.IgnoreFinding),
);

/** Checks whose found and expected values are percentage points. */
const inPercent: ReadonlySet<CheckId> = new Set<CheckId>([
  'percent-missing',
  'percent-scale',
  'percent-inverted',
  'percent-mismatch',
  'under-target',
  'band-edge',
  'over-achievement',
]);

interface FindingDetailProps {
  /** Said here where the list does not say it. */
  readonly advice: string;
  readonly finding: Finding;
  readonly id: string;
}

/** What is behind a finding: the numbers side by side, and why it matters for the report. */
export function FindingDetail({ advice, finding, id }: FindingDetailProps): ReactElement {
  const { actions, language, text } = usePaneTools();
  const { title, why } = about[language][finding.check];
  const styles = useFindingsStyles();
  const shared = useSharedStyles();
  const words = text.findings;
  const percent = inPercent.has(finding.check);
  const show = (value: number | string | null): string => {
    if (value === null || value === '') return words.empty;
    if (typeof value === 'string') return value;
    return percent ? formatPercent(value, language) : formatNumber(value, language);
  };
  const { difference, expected, found } = finding;
  const number = difference === null ? '' : formatNumber(difference, language, { decimals: 2 });
  return (
    <div id={id} className={styles.detail}>
      <p className={shared.secondary}>
        {title}
        {finding.indicator !== undefined && finding.indicator !== '' && ` · ${finding.indicator}`}
      </p>
      <dl className={styles.facts}>
        <dt className={shared.secondary}>{words.found}</dt>
        <dd className={mergeClasses(shared.body, styles.fact)}>{show(found)}</dd>
        {expected !== null && (
          <>
            <dt className={shared.secondary}>{words.expected}</dt>
            <dd className={mergeClasses(shared.body, styles.fact)}>{show(expected)}</dd>
          </>
        )}
        {difference !== null && (
          <>
            <dt className={shared.secondary}>{words.difference}</dt>
            <dd className={mergeClasses(shared.body, styles.fact)}>
              {percent ? words.points(number) : number}
            </dd>
          </>
        )}
      </dl>
      <Places finding={finding} show={show} />
      {advice !== '' && (
        <p className={shared.body}>
          <strong>{words.next}:</strong> {advice}
        </p>
      )}
      <p className={shared.body}>
        <strong>{words.why}:</strong> {why}
      </p>
      {finding.severity !== 'info' && <IgnoreFinding finding={finding} />}
      <Link as="button" onClick={() => actions.openCheckPage(finding.check)}>
        {words.page(title)}
      </Link>
    </div>
  );
}
