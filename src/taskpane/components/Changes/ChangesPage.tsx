import { Button, Spinner, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Change } from '../../../app/contract';
import { changesText } from '../../../messages/changesText';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import type { ChangePurpose } from '../../state/types';
import { Subpage } from '../Subpage';
import { ChangeLine } from './ChangeLine';
import { useChangesStyles } from './ChangesPage.styles';
import { FillChoice } from './FillChoice';

/** Changes listed one by one; more than these are only counted. */
const LISTED = 200;

interface ChangesPageProps {
  readonly changes: readonly Change[] | undefined;
  readonly purpose: ChangePurpose;
  readonly writing: boolean;
}

/** Every change, old beside new, before anything is written. */
export function ChangesPage({ changes, purpose, writing }: ChangesPageProps): ReactElement {
  const { language } = usePaneTools();
  const words = changesText(language);
  const fills = purpose === 'fill-formula' || purpose === 'fill-value';
  const titles: Readonly<Record<ChangePurpose, string>> = {
    fix: words.fixTitle,
    'fix-kind': words.fixTitle,
    'fix-all': words.fixAllTitle,
    'fill-formula': words.fillTitle,
    'fill-value': words.fillTitle,
  };
  return (
    <Subpage title={titles[purpose]}>
      {fills && <FillChoice as={purpose === 'fill-formula' ? 'formula' : 'value'} />}
      <Preview changes={changes} fills={fills} writing={writing} />
    </Subpage>
  );
}

interface PreviewProps {
  readonly changes: readonly Change[] | undefined;
  readonly fills: boolean;
  readonly writing: boolean;
}

function Preview({ changes, fills, writing }: PreviewProps): ReactElement {
  const { actions, language, text } = usePaneTools();
  const styles = useChangesStyles();
  const shared = useSharedStyles();
  const words = changesText(language);
  if (changes === undefined) return <Spinner size="tiny" label={words.loading} className={styles.spinner} />;
  if (changes.length === 0)
    return <p className={shared.body}>{fills ? words.nothingToFill : words.nothing}</p>;
  const severalSheets = changes.some((change) => change.sheet !== changes[0]?.sheet);
  const overwritten = changes.filter((change) => change.overwrites).length;
  return (
    <>
      <p className={shared.body}>{words.intro(changes.length)}</p>
      <ul className={shared.list}>
        {changes.slice(0, LISTED).map((change) => (
          <ChangeLine
            key={`${change.sheet} ${change.write.row} ${change.write.column}`}
            change={change}
            withSheet={severalSheets}
          />
        ))}
      </ul>
      {changes.length > LISTED && <p className={shared.secondary}>{words.more(changes.length - LISTED)}</p>}
      {overwritten > 0 && <p className={shared.secondary}>{words.overwrites(overwritten)}</p>}
      <div className={mergeClasses(styles.buttons)}>
        <Button appearance="primary" disabledFocusable={writing} onClick={() => actions.apply(changes)}>
          {writing ? text.busy.writing : words.apply(changes.length)}
        </Button>
        <Button disabledFocusable={writing} onClick={actions.closePage}>
          {text.actions.cancel}
        </Button>
      </div>
    </>
  );
}
