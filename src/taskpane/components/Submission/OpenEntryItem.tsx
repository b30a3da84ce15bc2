import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { OpenEntry } from '../../../app/contract';
import { openLine } from '../../../app/submission/lines';
import { submissionText } from '../../../messages/submission';
import { cellRange, formatAddress } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { ReasonForm } from './ReasonForm';
import { useSubmissionStyles } from './Submission.styles';
import type { SubmissionControls } from './useSubmission';

interface OpenEntryItemProps {
  readonly controls: SubmissionControls;
  readonly entry: OpenEntry;
}

/** One thing that is open: the way to its cell, what it is, and what can be done about it here. */
export function OpenEntryItem({ controls, entry }: OpenEntryItemProps): ReactElement {
  const { actions, checkTexts, language } = usePaneTools();
  const text = submissionText(language);
  const styles = useSubmissionStyles();
  const shared = useSharedStyles();
  const [form, setForm] = useState<'explain' | 'ignore'>();
  const [standing, setStanding] = useState<string>();
  const item = useRef<HTMLLIElement>(null);
  const { place, indicator, what } = openLine(entry, checkTexts);
  const { sheet, range } = entry;
  const about = indicator === '' ? what : indicator;
  const keyed = entry.kind === 'row' || entry.kind === 'field' ? undefined : entry.keyed;
  const target =
    entry.kind === 'missed' ? entry.missed : entry.kind === 'exceeded' ? entry.exceeded : undefined;
  const close = (): void => {
    setForm(undefined);
    setStanding(undefined);
    item.current?.querySelector('button')?.focus();
  };
  const cell = target?.explanationCell;

  const explain = async (reason: string): Promise<void> => {
    if (target === undefined) return;
    if (cell === undefined) {
      if (keyed !== undefined && (await controls.decide(keyed, 'explained', reason))) close();
      return;
    }
    const there = await controls.explain(target, reason, standing !== undefined);
    setStanding(there);
    if (there === undefined) setForm(undefined);
  };
  const ignore = async (reason: string): Promise<void> => {
    if (keyed !== undefined && (await controls.decide(keyed, 'ignored', reason))) close();
  };

  return (
    <li ref={item} className={styles.entry}>
      {sheet !== undefined && range !== undefined ? (
        <button
          type="button"
          className={mergeClasses(shared.plainButton, shared.focusable)}
          aria-label={`${text.goTo(place)}: ${about}. ${what}`}
          onClick={() => actions.goTo(sheet, range)}
        >
          <span className={styles.place}>{place}</span> <span className={shared.secondary}>{indicator}</span>
          <span className={mergeClasses(shared.body, styles.line)}>{what}</span>
        </button>
      ) : (
        <span className={shared.body}>{what}</span>
      )}
      {form === undefined && keyed !== undefined && (
        <div className={styles.buttons}>
          {target !== undefined && (
            <Button
              size="small"
              aria-label={text.explain.about(about)}
              disabledFocusable={controls.busy}
              onClick={() => setForm('explain')}
            >
              {text.explain.action}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={text.ignore.about(about)}
            disabledFocusable={controls.busy}
            onClick={() => setForm('ignore')}
          >
            {text.ignore.action}
          </Button>
        </div>
      )}
      {form === 'explain' && (
        <ReasonForm
          label={text.explain.label}
          hint={
            cell === undefined || sheet === undefined
              ? text.explain.noColumn
              : text.explain.intoCell(formatAddress(sheet, cellRange(cell.row, cell.column)))
          }
          save={cell === undefined ? text.explain.keep : text.explain.save}
          {...(standing === undefined ? {} : { standing })}
          busy={controls.busy}
          onSave={(reason) => void explain(reason)}
          onCancel={close}
        />
      )}
      {form === 'ignore' && (
        <ReasonForm
          label={text.ignore.label}
          hint={text.ignore.hint}
          save={text.ignore.save}
          busy={controls.busy}
          onSave={(reason) => void ignore(reason)}
          onCancel={close}
        />
      )}
    </li>
  );
}
