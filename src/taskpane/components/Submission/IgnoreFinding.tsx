import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { errorText } from '../../../messages';
import { submissionText } from '../../../messages/submission';
import { placesOf, UserFacingError } from '../../../model';
import type { Finding } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { toUserError } from '../../state/failures';
import { ReasonForm } from './ReasonForm';

/** "Ignorieren" in the details of a finding: the reason is asked for, and kept in the workbook. */
export function IgnoreFinding({ finding }: { readonly finding: Finding }): ReactElement {
  const { actions, language } = usePaneTools();
  const text = submissionText(language);
  const shared = useSharedStyles();
  const [step, setStep] = useState<'closed' | 'open' | 'busy' | 'done'>('closed');
  const [error, setError] = useState<UserFacingError>();

  const ignore = async (reason: string): Promise<void> => {
    setStep('busy');
    setError(undefined);
    try {
      const use = await actions.submission();
      const { findings } = await use.prepare();
      const keyed = findings.find((one) => isSame(one.finding, finding));
      if (keyed === undefined) throw new UserFacingError('changed-meanwhile', { sheet: finding.sheet });
      await use.decide(keyed, 'ignored', reason);
      setStep('done');
    } catch (failure) {
      setError(toUserError(failure));
      setStep('open');
    }
  };

  if (step === 'done') {
    return (
      <p role="status" className={shared.secondary}>
        {text.ignore.saved}
      </p>
    );
  }
  if (step === 'closed') {
    return (
      <Button size="small" onClick={() => setStep('open')}>
        {text.ignore.action}
      </Button>
    );
  }
  const told = error === undefined ? undefined : errorText(error, language);
  return (
    <div>
      <ReasonForm
        label={text.ignore.label}
        hint={text.ignore.hint}
        save={text.ignore.save}
        busy={step === 'busy'}
        onSave={(reason) => void ignore(reason)}
        onCancel={() => setStep('closed')}
      />
      {told !== undefined && (
        <p role="alert" className={shared.body}>
          {told.title} {told.next}
        </p>
      )}
    </div>
  );
}

/** The check of the whole workbook finds it again, where nothing has changed since. */
function isSame(one: Finding, other: Finding): boolean {
  const what = ({ check, messageId, sheet, series, found, expected, ...places }: Finding): string =>
    JSON.stringify([check, messageId, sheet, series ?? null, placesOf(places), found, expected]);
  return what(one) === what(other);
}
