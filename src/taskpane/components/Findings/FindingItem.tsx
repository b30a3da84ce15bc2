import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useId } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { describeFinding } from '../../../checks';
import { formatPlaces, formatPlacesOn } from '../../../model';
import type { Finding } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { part } from '../../shared/part';
import { useSharedStyles } from '../../shared/shared.styles';
import { SeverityIcon } from '../SeverityIcon';
import { useFindingsStyles } from './Findings.styles';
import { ITEM_ATTRIBUTE } from './useFindingList';
import type { FindingList } from './useFindingList';

const FindingDetail = part(() => import('./FindingDetail').then((module) => module.FindingDetail));

interface FindingItemProps {
  readonly finding: Finding;
  readonly ready: boolean;
  readonly itemKey: string;
  readonly list: FindingList;
  /** Set when findings of several sheets are in one list. */
  readonly withSheet: boolean;
}

/** One finding: the cell first, then what it is, then what to do about it. */
export function FindingItem({ finding, ready, itemKey, list, withSheet }: FindingItemProps): ReactElement {
  const { actions, checkTexts, text } = usePaneTools();
  const styles = useFindingsStyles();
  const shared = useSharedStyles();
  const detail = useId();
  const { message, advice } = describeFinding(finding, checkTexts);
  const address = formatPlacesOn(finding);
  const cell = withSheet ? address : formatPlaces(finding);
  const open = list.openKey === itemKey;
  const tabIndex = list.activeKey === itemKey ? 0 : -1;
  // The button of a fix says what to do; its advice waits with the details.
  const fixable = finding.fix !== undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    list.visit(itemKey, finding);
    list.toggleDetails(itemKey);
  };
  return (
    <li className={styles.item} onFocus={() => list.activate(itemKey)}>
      <SeverityIcon severity={finding.severity} />
      <div className={styles.content}>
        <button
          type="button"
          {...{ [ITEM_ATTRIBUTE]: itemKey }}
          tabIndex={tabIndex}
          className={mergeClasses(shared.plainButton, shared.focusable, styles.main)}
          onClick={(event) => {
            // WebKit does not focus a button that is clicked; the arrow keys start from here.
            event.currentTarget.focus();
            list.visit(itemKey, finding);
          }}
          onKeyDown={onKeyDown}
        >
          <span className={styles.place}>
            <span className={styles.cell} title={address}>
              {cell}
            </span>{' '}
            <span className={mergeClasses(shared.secondary, styles.indicator)}>{finding.indicator}</span>
          </span>
          <span className={mergeClasses(shared.body, styles.line)}>{message}</span>
          {!fixable && <span className={mergeClasses(shared.secondary, styles.line)}>{advice}</span>}
        </button>
        {finding.fix !== undefined && (
          <Button
            size="small"
            className={styles.fix}
            tabIndex={tabIndex}
            aria-label={text.findings.fixFor(text.findings.fix[finding.fix.kind], cell)}
            disabledFocusable={!ready}
            onClick={() => actions.fix(finding)}
          >
            {text.findings.fix[finding.fix.kind]}
          </Button>
        )}
        {open && <FindingDetail id={detail} advice={fixable ? advice : ''} finding={finding} />}
      </div>
      <Button
        appearance="transparent"
        size="small"
        tabIndex={tabIndex}
        aria-expanded={open}
        aria-controls={open ? detail : undefined}
        aria-label={text.findings.details(cell)}
        icon={<ChevronDown16Regular className={mergeClasses(styles.chevron, open && styles.turned)} />}
        onClick={() => list.toggleDetails(itemKey)}
      />
    </li>
  );
}
