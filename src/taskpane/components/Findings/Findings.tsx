import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { severities } from '../../../model';
import type { Finding, Severity } from '../../../model';
import { LongList } from '../../shared/LongList';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { Disclosure } from '../Disclosure';
import { FindingItem } from './FindingItem';
import { kindsBeside, placesOfAll } from './fixKinds';
import { keyedFindings } from './keyedFindings';
import type { KeyedFinding } from './keyedFindings';
import { useFindingList } from './useFindingList';
import type { FindingList } from './useFindingList';
import { useFindingsStyles } from './Findings.styles';

/** Findings of a group shown at first. */
const PAGE = 30;

interface FindingsProps {
  readonly dropped: number;
  readonly findings: readonly Finding[];
  /** Whether the workbook can be written to right now. */
  readonly ready: boolean;
}

/** What was found, most serious first, as one list for the arrow keys. */
export function Findings({ dropped, findings, ready }: FindingsProps): ReactElement {
  const { actions, text } = usePaneTools();
  const styles = useFindingsStyles();
  const shared = useSharedStyles();
  const heading = useId();
  const hint = useId();
  const keyed = keyedFindings(findings);
  const groups = severities
    .map((severity) => ({ severity, items: keyed.filter(({ finding }) => finding.severity === severity) }))
    .filter(({ items }) => items.length > 0);
  const list = useFindingList(groups.flatMap(({ items }) => items));
  const withSheet = findings.some((finding) => finding.sheet !== findings[0]?.sheet);
  const safe = findings.filter((finding) => finding.fix?.safe === true);
  const kinds = kindsBeside(safe, findings);
  return (
    <section aria-labelledby={heading} data-findings="" className={styles.root} {...list.sectionProps}>
      <div className={styles.head}>
        <h2 id={heading} className={shared.heading}>
          {text.findings.heading(findings.length + dropped)}
        </h2>
        {safe.length > 0 && (
          <Button size="small" disabledFocusable={!ready} onClick={() => actions.fixAll(safe)}>
            {text.findings.solveAll}
          </Button>
        )}
      </div>
      {kinds.length > 0 && (
        <div className={styles.kinds}>
          {kinds.map(({ kind, of }) => (
            <Button key={kind} size="small" disabledFocusable={!ready} onClick={() => actions.fixKind(of)}>
              {text.findings.solveKind[kind](placesOfAll(of))}
            </Button>
          ))}
        </div>
      )}
      {groups.length === 0 ? (
        <p className={shared.secondary}>{text.findings.none}</p>
      ) : (
        <p id={hint} className={shared.unseen}>
          {text.findings.keys}
        </p>
      )}
      {groups.map(({ severity, items }, index) => (
        <Group
          key={severity}
          severity={severity}
          items={items}
          hint={hint}
          ready={ready}
          list={list}
          withSheet={withSheet}
          folded={severity === 'info' && index > 0}
        />
      ))}
      {dropped > 0 && <p className={shared.secondary}>{text.findings.dropped(dropped)}</p>}
    </section>
  );
}

interface GroupProps {
  readonly folded: boolean;
  readonly hint: string;
  readonly ready: boolean;
  readonly items: readonly KeyedFinding[];
  readonly list: FindingList;
  readonly severity: Severity;
  readonly withSheet: boolean;
}

function Group({ folded, hint, ready, items, list, severity, withSheet }: GroupProps): ReactElement {
  const { text } = usePaneTools();
  const shared = useSharedStyles();
  const heading = useId();
  const label = text.severityGroups[severity](items.length);
  const content = (
    <LongList items={items} page={PAGE} more={text.findings.more}>
      {(shown) => (
        <ul aria-labelledby={heading} aria-describedby={hint} className={shared.list}>
          {shown.map(({ finding, key }) => (
            <FindingItem
              key={key}
              finding={finding}
              itemKey={key}
              ready={ready}
              list={list}
              withSheet={withSheet}
            />
          ))}
        </ul>
      )}
    </LongList>
  );
  if (folded) {
    return (
      <Disclosure headingId={heading} label={label}>
        {content}
      </Disclosure>
    );
  }
  return (
    <div>
      <h3 id={heading} className={shared.groupHeading}>
        {label}
      </h3>
      {content}
    </div>
  );
}
