import { Button, mergeClasses } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import type { ReactElement } from 'react';
import { errorText } from '../../../messages';
import type { UserFacingError } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { FailureDetails } from './FailureDetails';
import { useFailureStyles } from './Failure.styles';

/** A check that failed: what happened, where, what next, one button. */
export function Failure({ error }: { readonly error: UserFacingError }): ReactElement {
  const { actions, language, text } = usePaneTools();
  const styles = useFailureStyles();
  const shared = useSharedStyles();
  const { title, next, details } = errorText(error, language);
  const place = [error.data.sheet, error.data.address].filter((part) => part !== undefined).join(' · ');
  return (
    <section role="alert" className={styles.root}>
      <h2 className={mergeClasses(shared.heading, styles.title)}>
        <ErrorCircle16Filled className={styles.icon} />
        {title}
      </h2>
      {place !== '' && <p className={shared.secondary}>{text.failure.where(place)}</p>}
      <p className={shared.body}>{next}</p>
      <Button appearance="primary" className={styles.button} onClick={actions.check}>
        {text.actions.retry}
      </Button>
      <FailureDetails details={details} />
    </section>
  );
}
