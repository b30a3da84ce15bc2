import type { ReactElement } from 'react';
import type { CheckResult } from '../../../model';
import type { Profile } from '../../../profile';
import { part } from '../../shared/part';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { Disclosure } from '../Disclosure';
import { useCheckedStyles } from './WhatWasChecked.styles';

const locales = { de: 'de-DE', en: 'en-GB' } as const;

const CheckedTables = part(() => import('./CheckedTables').then((module) => module.CheckedTables));

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
        <CheckedTables profile={profile} result={result} />
      </Disclosure>
    </footer>
  );
}
