import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { errorText } from '../../../messages';
import type { UserFacingError } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { FailureDetails } from './FailureDetails';

/** What went wrong and what to do, in its place; details folded. Not in the index: the pane's first answer needs none of it. */
export function Problem({ error }: { readonly error: UserFacingError }): ReactElement {
  const { language } = usePaneTools();
  const { title, next, details } = errorText(error, language);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {next}
        <FailureDetails details={details} />
      </MessageBarBody>
    </MessageBar>
  );
}
