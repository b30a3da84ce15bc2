import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useSharedStyles } from '../../shared/shared.styles';
import { useProfileStyles } from './Profile.styles';

/** What is wrong with a file or an entry: in a word, and line by line. */
export interface TroubleLines {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Reads out what is wrong, and scrolls to it, when it appears. */
export function Trouble({ trouble }: { readonly trouble: TroubleLines | undefined }): ReactElement {
  const shared = useSharedStyles();
  const styles = useProfileStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (trouble !== undefined) box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [trouble]);
  return (
    <div role="alert" ref={box}>
      {trouble !== undefined && (
        <>
          <p className={shared.body}>{trouble.title}</p>
          <ul className={styles.problems}>
            {trouble.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
