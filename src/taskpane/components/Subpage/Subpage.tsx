import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useSubpageStyles } from './Subpage.styles';

interface SubpageProps {
  readonly children: ReactNode;
  readonly title: string;
}

/** Something that covers the overview for a moment: takes the focus, and gives the way back by button and Esc. */
export function Subpage({ children, title }: SubpageProps): ReactElement {
  const { actions, text } = usePaneTools();
  const styles = useSubpageStyles();
  const shared = useSharedStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      aria-labelledby="subpage"
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        actions.closePage();
      }}
    >
      <div className={styles.head}>
        <Button
          appearance="subtle"
          aria-label={text.actions.back}
          icon={<ArrowLeft20Regular />}
          onClick={actions.closePage}
        />
        <h2
          id="subpage"
          ref={heading}
          tabIndex={-1}
          className={mergeClasses(shared.heading, shared.focusable)}
        >
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}
