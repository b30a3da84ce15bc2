import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useSharedStyles } from './shared.styles';

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** Items shown at first, and added by each "more". */
  readonly page: number;
  readonly more: (count: number) => string;
  readonly children: (shown: readonly Item[]) => ReactElement;
}

/** The beginning of a list, and a way to more of it. */
export function LongList<Item>({ items, page, more, children }: LongListProps<Item>): ReactElement {
  const shared = useSharedStyles();
  const [limit, setLimit] = useState(page);
  const rest = items.length - limit;
  return (
    <>
      {children(items.slice(0, limit))}
      {rest > 0 && (
        <button
          type="button"
          className={mergeClasses(shared.plainButton, shared.focusable, shared.body, shared.more)}
          onClick={() => setLimit(limit + page)}
        >
          {more(Math.min(rest, page))}
        </button>
      )}
    </>
  );
}
