import type { ReactElement } from 'react';
import { formatNumber } from '../../../messages';
import { filesText, othersNote } from '../../../messages/files';
import { manyFilesText } from '../../../messages/manyFiles';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useFilesStyles } from './Files.styles';
import { BOUNDS } from './folders';
import type { FilesState } from './filesState';

/** Names listed of a kind: whoever dropped hundreds knows by then what is meant. */
const SHOWN = 8;

/** What was not taken of the last pick, and why; read out as soon as it is there. */
export function NotTaken({ refused, notes }: Pick<FilesState, 'refused' | 'notes'>): ReactElement {
  const { language } = usePaneTools();
  const text = manyFilesText(language);
  const styles = useFilesStyles();
  const shared = useSharedStyles();
  const count = (value: number): string => formatNumber(value, language);
  const listed = (names: readonly string[]): string => {
    const shown = names.slice(0, SHOWN).join(', ');
    return names.length > SHOWN
      ? `${shown} ${filesText(language).page.more(count(names.length - SHOWN))}`
      : shown;
  };
  const { empty = [], unreadable = [], others = [], cut } = notes ?? {};
  const lines = [
    refused.length > 0 && text.refused(listed(refused)),
    empty.length > 0 && text.emptyFolders(listed(empty), empty.length === 1),
    unreadable.length > 0 && text.unreadableFolders(listed(unreadable), unreadable.length === 1),
    others.length > 0 && othersNote(others, language),
    cut === 'workbooks' && text.tooMany(count(BOUNDS.workbooks)),
    cut === 'search' && text.tooLarge(count(BOUNDS.entries), count(BOUNDS.depth)),
  ];
  return (
    <div role="alert" className={styles.section}>
      {lines.map(
        (line) =>
          line !== false && (
            <p key={line} className={shared.body}>
              {line}
            </p>
          ),
      )}
    </div>
  );
}
