import type { ReactElement } from 'react';
import { part } from '../../shared/part';
import type { Notice } from '../../state/types';
import { useNoticeStyles } from './NoticeBar.styles';

const NoticeMessage = part(() => import('./NoticeMessage').then((module) => module.NoticeMessage));

interface NoticeBarProps {
  readonly ready: boolean;
  readonly notice: Notice | undefined;
}

/** What has just happened, with the way back where there is one. The region is always there, so that it is read out. */
export function NoticeBar({ ready, notice }: NoticeBarProps): ReactElement {
  const styles = useNoticeStyles();
  return (
    <div role="status" className={styles.root}>
      {notice !== undefined && <NoticeMessage ready={ready} notice={notice} />}
    </div>
  );
}
