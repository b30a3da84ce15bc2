import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChecklistItem } from '../../../app/contract';
import { formatNumber } from '../../../messages';
import { submissionText } from '../../../messages/submission';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { Disclosure } from '../Disclosure';
import { lookOfPoint } from './looks';
import { OpenEntryItem } from './OpenEntryItem';
import { useSubmissionStyles } from './Submission.styles';
import type { SubmissionControls } from './useSubmission';

/** Open points shown of one kind; the others wait until these are done. */
const SHOWN = 20;

interface CheckPointProps {
  readonly controls: SubmissionControls;
  readonly item: ChecklistItem;
}

/** One point of the checklist with what is open in it. */
export function CheckPoint({ controls, item }: CheckPointProps): ReactElement {
  const { language } = usePaneTools();
  const text = submissionText(language);
  const styles = useSubmissionStyles();
  const shared = useSharedStyles();
  const { id, state, entries, count } = item;
  const { Icon, style } = lookOfPoint(item);
  const title = text.points[id];
  const more = count - Math.min(entries.length, SHOWN);
  return (
    <li className={styles.point}>
      <Icon className={mergeClasses(styles.icon, styles[style])} />
      <div>
        {count === 0 ? (
          <p className={shared.body}>
            {title} · <span className={shared.secondary}>{text.states[state]}</span>
          </p>
        ) : (
          <Disclosure defaultOpen label={`${title} · ${text.openCount(count)}`}>
            <ul className={mergeClasses(shared.list, styles.entries)}>
              {entries.slice(0, SHOWN).map((entry, index) => (
                <OpenEntryItem key={keyOf(entry, index)} controls={controls} entry={entry} />
              ))}
            </ul>
            {more > 0 && <p className={shared.secondary}>{text.more(formatNumber(more, language))}</p>}
          </Disclosure>
        )}
        {state === 'none' && <p className={shared.secondary}>{text.notAsked[id]}</p>}
      </div>
    </li>
  );
}

function keyOf(entry: ChecklistItem['entries'][number], index: number): string {
  if (entry.kind === 'field') return entry.field.field.id;
  return entry.kind === 'row' ? String(index) : (entry.keyed?.key ?? String(index));
}
