import type { ReactElement } from 'react';
import type { CheckResult } from '../../../model';
import type { Profile } from '../../../profile';
import { usePaneTools } from '../../shared/PaneContext';
import { part } from '../../shared/part';
import { useSharedStyles } from '../../shared/shared.styles';
import { Disclosure } from '../Disclosure';
import { useCheckedStyles } from './WhatWasChecked.styles';

const CheckedDetails = part(() => import('./CheckedDetails').then((module) => module.CheckedDetails));

const locales = { de: 'de-DE', en: 'en-GB' } as const;

interface WhatWasCheckedProps {
  readonly finishedAt: number;
  readonly profile: Profile;
  readonly result: CheckResult;
}

/** When it was checked, and on request what: so that "in order" can be believed. */
export function WhatWasChecked({ finishedAt, profile, result }: WhatWasCheckedProps): ReactElement {
  const { language, text } = usePaneTools();
  const styles = useCheckedStyles();
  const shared = useSharedStyles();
  const time = new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' }).format(
    finishedAt,
  );
  return (
    <footer className={styles.root}>
      <p className={shared.secondary}>{text.checked.at(time)}</p>
      <Disclosure label={text.checked.heading}>
        <CheckedDetails profile={profile} result={result} />
      </Disclosure>
    </footer>
  );
}
