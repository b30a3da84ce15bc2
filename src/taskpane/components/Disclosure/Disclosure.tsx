import { mergeClasses } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useSharedStyles } from '../../shared/shared.styles';
import { useDisclosureStyles } from './Disclosure.styles';

interface DisclosureProps {
  /** What it is about, for those who hear the label among others of its kind. */
  readonly about?: string;
  readonly children: ReactNode;
  readonly defaultOpen?: boolean;
  /** Makes the line a heading of the third level with this id. */
  readonly headingId?: string;
  readonly label: string;
}

/** A line that unfolds what belongs to it. What is folded is not built: a long list costs nothing until it is wanted. */
export function Disclosure({
  about,
  children,
  defaultOpen = false,
  headingId,
  label,
}: DisclosureProps): ReactElement {
  const [open, setOpen] = useState(defaultOpen);
  const styles = useDisclosureStyles();
  const shared = useSharedStyles();
  const content = useId();
  const button = (
    <button
      type="button"
      aria-label={about === undefined ? undefined : `${label}: ${about}`}
      aria-expanded={open}
      aria-controls={open ? content : undefined}
      className={mergeClasses(shared.plainButton, shared.focusable, styles.button)}
      onClick={() => setOpen(!open)}
    >
      {label}
      <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.turned)} />
    </button>
  );
  return (
    <div>
      {headingId === undefined ? (
        button
      ) : (
        <h3 id={headingId} className={styles.heading}>
          {button}
        </h3>
      )}
      {open && <div id={content}>{children}</div>}
    </div>
  );
}
