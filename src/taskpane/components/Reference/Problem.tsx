import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { SourceProblem } from '../../../app/contract';
import { referenceErrorText, type errorText } from '../../../messages';
import { usePaneTools } from '../../shared/PaneContext';
import { FailureDetails } from '../Failure';
import { failureText } from './failureText';
import { useReferenceStyles } from './Reference.styles';

interface ProblemProps {
  /** What was thrown, or what a source reported beside its last good value. */
  readonly error?: unknown;
  readonly problem?: SourceProblem;
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
}

/** What went wrong, in which source, and what to do; details folded. */
export function Problem({ error, problem, children, onRetry }: ProblemProps): ReactElement {
  const { language, text } = usePaneTools();
  const styles = useReferenceStyles();
  const told: ReturnType<typeof errorText> =
    problem === undefined ? failureText(error, language) : referenceErrorText(problem, language);
  return (
    <MessageBar
      intent={children === undefined ? 'error' : 'warning'}
      layout="multiline"
      className={styles.message}
      role="alert"
    >
      <MessageBarBody>
        <MessageBarTitle>{told.title}</MessageBarTitle> {told.next} {children}
        <FailureDetails details={told.details} />
      </MessageBarBody>
      {onRetry !== undefined && (
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {text.actions.retry}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
