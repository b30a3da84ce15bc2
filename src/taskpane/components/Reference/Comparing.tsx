import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import type { ComparedCell, Comparison, ReferenceUseCases } from '../../../app/contract';
import { describeFinding } from '../../../checks';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useKeptFocus } from '../../shared/useKeptFocus';
import { useLoaded } from '../../shared/useLoaded';
import { CellLink } from './CellLink';
import { shownValue } from './numbers';
import { Problem } from './Problem';
import { useReferenceStyles } from './Reference.styles';
import { useWords } from './words';

interface ComparingProps {
  readonly use: ReferenceUseCases;
  /** How often the workbook has been written to. */
  readonly written: number;
}

/** Compares inserted values and area tables of the workbook with the sources, when asked, and again after each change. */
export function Comparing({ use, written }: ComparingProps): ReactElement {
  const { text } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const [round, setRound] = useState(0);
  const focusPart = useKeptFocus();
  const compare = useCallback(
    (signal: AbortSignal) => {
      void [round, written];
      return use.compare({ kind: 'workbook' }, { signal });
    },
    [use, round, written],
  );
  const compared = useLoaded(round === 0 ? undefined : compare);
  return (
    <section aria-labelledby="comparing" className={styles.section}>
      <h3 id="comparing" className={shared.heading}>
        {words.compare.heading}
      </h3>
      <p className={shared.secondary}>{words.compare.hint}</p>
      <div ref={focusPart} className={styles.section}>
        {compared?.kind === 'loading' ? (
          <>
            <Spinner size="tiny" label={words.compare.running} className={styles.spinner} />
            <Button className={styles.start} onClick={() => setRound(0)}>
              {text.actions.cancel}
            </Button>
          </>
        ) : (
          <Button className={styles.start} onClick={() => setRound(round + 1)}>
            {words.compare.run}
          </Button>
        )}
      </div>
      {compared?.kind === 'failed' && <Problem error={compared.error} />}
      {compared?.kind === 'ready' && <Compared comparison={compared.value} />}
    </section>
  );
}

function Compared({ comparison: { cells } }: { readonly comparison: Comparison }): ReactElement {
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const differing = cells.filter(({ findings }) => findings.length > 0);
  const known = cells.filter(({ expected, findings }) => expected !== undefined || findings.length > 0);
  const unknown = cells.length - known.length;
  if (cells.length === 0) return <p className={shared.body}>{words.compare.nothing}</p>;
  return (
    <div className={styles.tight} aria-live="polite">
      {known.length > 0 && (
        <p className={shared.body}>{words.compare.equal(known.length - differing.length, known.length)}</p>
      )}
      {unknown > 0 && <p className={shared.secondary}>{words.compare.unknown(unknown)}</p>}
      <ul className={shared.list}>
        {differing.map((cell) => (
          <DifferingCell key={`${cell.sheet} ${cell.range.top} ${cell.range.left}`} cell={cell} />
        ))}
      </ul>
    </div>
  );
}

function DifferingCell({ cell }: { readonly cell: ComparedCell }): ReactElement {
  const { actions, checkTexts, language } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const { expected, findings, place, range, sheet, statistic } = cell;
  const fixable = findings.find(({ fix }) => fix !== undefined);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <CellLink place={{ sheet, range }} />
        {expected !== undefined && (
          <strong className={shared.number}>{shownValue(expected, language)}</strong>
        )}
      </div>
      <p className={shared.secondary}>{[place, statistic].filter((part) => part !== '').join(', ')}</p>
      {findings.map((finding) => (
        <p key={`${finding.check} ${finding.messageId}`} className={shared.body}>
          {describeFinding(finding, checkTexts).message}
        </p>
      ))}
      {fixable !== undefined && (
        <Button size="small" className={styles.start} onClick={() => actions.fix(fixable)}>
          {words.compare.fix}
        </Button>
      )}
    </li>
  );
}
