import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { Disclosure } from '../Disclosure';
import { useFailureStyles } from './Failure.styles';

/** What Excel itself said, folded: for the administrator. */
export function FailureDetails({ details }: { readonly details: string | undefined }): ReactElement | null {
  const { text } = usePaneTools();
  const styles = useFailureStyles();
  const shared = useSharedStyles();
  if (details === undefined) return null;
  return (
    <Disclosure label={text.failure.details}>
      <pre className={mergeClasses(shared.secondary, styles.details)}>{details}</pre>
    </Disclosure>
  );
}
