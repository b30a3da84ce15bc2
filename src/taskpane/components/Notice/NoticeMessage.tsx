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
import type { UiText } from '../../../messages';
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
      <MessageBarBody>{noticeText(notice, text, language)}</MessageBarBody>
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

function noticeText(notice: Exclude<Notice, { kind: 'failed' }>, text: UiText, language: Language): string {
  switch (notice.kind) {
    case 'said':
      return notice.words(language);
    case 'applied':
      return text.notices.applied(notice.count);
    case 'marked':
      return text.notices.marked(notice.count);
    case 'undone':
      return text.notices.undone;
    case 'unmarked':
      return text.notices.unmarked;
    case 'cancelled':
      return text.busy.cancelled;
    case 'choices-dropped':
      return text.notices.choicesDropped;
    case 'mappings-dropped':
      return text.notices.mappingsDropped;
    case 'mapped':
      return text.notices.mapped;
    case 'ignored':
      return text.notices.ignored;
    case 'unmapped':
      return text.notices.unmapped;
    case 'profile-saved':
      return text.notices.profileSaved;
    case 'book-opened':
      return text.notices.bookOpened;
    case 'profile-removed':
      return text.notices.profileRemoved;
  }
}
