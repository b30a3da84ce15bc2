import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatPercent } from '../../../messages';
import type { UiText } from '../../../messages';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useSlow } from '../../shared/useSlow';
import type { Phase, Progress } from '../../state/types';
import { useBusyStyles } from './Busy.styles';

/** How far the check is, once it takes longer than a moment, and the way out of it. */
export function BusyProgress({ phase }: { readonly phase: Phase }): ReactElement | null {
  const { actions, text } = usePaneTools();
  const checking = phase.kind === 'checking' && !phase.quiet;
  const slow = useSlow(checking);
  if (!slow || phase.kind !== 'checking') return null;
  const { progress } = phase;
  return (
    <ProgressLine label={stepText(progress, text)} done={progress?.done ?? 0} onCancel={actions.cancel} />
  );
}

interface ProgressLineProps {
  readonly label: string;
  /** 0 … 1. */
  readonly done: number;
  readonly onCancel: () => void;
}

/** What is being done and how far it is, and the way out of it. */
export function ProgressLine({ label, done, onCancel }: ProgressLineProps): ReactElement {
  const { language, text } = usePaneTools();
  const styles = useBusyStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.progress}>
      <p className={mergeClasses(shared.secondary, styles.step)}>
        <span>{label}</span>
        <span className={shared.number}>{formatPercent(done * 100, language, { decimals: 0 })}</span>
      </p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(done * 100)}
        className={styles.track}
      >
        <div className={styles.fill} style={{ width: `${done * 100}%` }} />
      </div>
      <Button size="small" className={styles.cancel} onClick={onCancel}>
        {text.actions.cancel}
      </Button>
    </div>
  );
}

function stepText(progress: Progress | undefined, text: UiText): string {
  return progress === undefined ? text.busy.opening : text.busy[progress.step](progress.sheet);
}

/** The shape of what is coming, so that nothing jumps when it is there. */
export function Skeleton(): ReactElement {
  const { text } = usePaneTools();
  const shared = useSharedStyles();
  return (
    <div>
      <p className={shared.unseen}>{text.busy.opening}</p>
      <Shapes />
    </div>
  );
}

/** The same without a word, for a pane that does not yet speak. */
export function Shapes(): ReactElement {
  const styles = useBusyStyles();
  return (
    <div className={styles.skeleton} aria-hidden="true">
      <div className={mergeClasses(styles.shape, styles.sentence)} />
      <div className={mergeClasses(styles.shape, styles.bar)} />
      <div className={mergeClasses(styles.shape, styles.button)} />
      <div className={mergeClasses(styles.shape, styles.line)} />
      <div className={mergeClasses(styles.shape, styles.line)} />
      <div className={mergeClasses(styles.shape, styles.line)} />
    </div>
  );
}
