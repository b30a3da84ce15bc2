import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { errorText } from '../../../messages';
import { noticeText } from '../../../messages/noticeText';
import type { Language } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import type { Notice } from '../../state/types';
import { FailureDetails } from '../Failure';
import { useNoticeStyles } from './NoticeBar.styles';

interface NoticeMessageProps {
  readonly ready: boolean;
  readonly notice: Notice;
}

/** One message; those after a change carry "Rückgängig". */
export function NoticeMessage({ ready, notice }: NoticeMessageProps): ReactElement {
  const { actions, language, text } = usePaneTools();
  const styles = useNoticeStyles();
  const close = (
    <Button
      appearance="transparent"
      size="small"
      aria-label={text.actions.close}
      icon={<Dismiss20Regular />}
      onClick={actions.dismissNotice}
    />
  );
  if (notice.kind === 'failed') {
    const { title, next, details } = errorText(notice.error, language);
    return (
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {next}
          <FailureDetails details={details} />
        </MessageBarBody>
        <MessageBarActions containerAction={close} />
      </MessageBar>
    );
  }
  const warning = notice.kind === 'choices-dropped' || notice.kind === 'mappings-dropped';
  return (
    <MessageBar intent={warning ? 'warning' : 'success'} layout="multiline" className={styles.bar}>
      <MessageBarBody>{told(notice, language, text.busy.cancelled)}</MessageBarBody>
      <MessageBarActions containerAction={close}>
        {(notice.kind === 'applied' || (notice.kind === 'said' && notice.undo)) && (
          <Button size="small" disabledFocusable={!ready} onClick={actions.undo}>
            {text.actions.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function told(notice: Exclude<Notice, { kind: 'failed' }>, language: Language, cancelled: string): string {
  const words = noticeText(language);
  switch (notice.kind) {
    case 'said':
      return notice.words(language);
    case 'applied':
      return words.applied(notice.count);
    case 'marked':
      return words.marked(notice.count);
    case 'undone':
      return words.undone;
    case 'unmarked':
      return words.unmarked;
    case 'cancelled':
      return cancelled;
    case 'choices-dropped':
      return words.choicesDropped;
    case 'mappings-dropped':
      return words.mappingsDropped;
    case 'mapped':
      return words.mapped;
    case 'ignored':
      return words.ignored;
    case 'unmapped':
      return words.unmapped;
    case 'profile-saved':
      return words.profileSaved;
    case 'book-opened':
      return words.bookOpened;
    case 'profile-removed':
      return words.profileRemoved;
  }
}
