import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { checks } from '../../../checks';
import { formatNumber, readNumber } from '../../../messages';
import { optionText } from '../../../messages/checkOptions';
import type { OptionText } from '../../../messages/checkOptions';
import type { CheckId } from '../../../model';
import { settingOf } from '../../../profile';
import type { Profile } from '../../../profile';
import { settingsText } from '../../../messages/settingsText';
import { usePaneTools } from '../../shared/PaneContext';
import { without } from '../../shared/without';
import { useSettingsStyles } from './SettingsPage.styles';

interface CheckOptionsProps {
  readonly id: CheckId;
  readonly onChange: (profile: Profile) => void;
  readonly profile: Profile;
}

/** The numbers of a check that can be set, each with its effect; an empty field stands for the default. */
export function CheckOptions({ id, onChange, profile }: CheckOptionsProps): ReactElement | null {
  const { language } = usePaneTools();
  const styles = useSettingsStyles();
  const { optionNames } = checks[id];
  const offered = optionNames.flatMap((name) => {
    const words = optionText(id, name, language);
    return words === undefined ? [] : [{ name, words }];
  });
  if (offered.length === 0) return null;
  return (
    <div className={styles.bands}>
      {offered.map(({ name, words }) => (
        <NumberOption key={name} id={id} name={name} words={words} onChange={onChange} profile={profile} />
      ))}
    </div>
  );
}

interface NumberOptionProps extends CheckOptionsProps {
  readonly name: string;
  readonly words: OptionText;
}

/** As it was typed. */
const EXACT = { decimals: 10 };

/** Applies only what the check can use; until then it says so. */
function NumberOption({ id, name, onChange, profile, words }: NumberOptionProps): ReactElement {
  const { language } = usePaneTools();
  const styles = useSettingsStyles();
  const check = checks[id];
  const { options } = settingOf(profile, id);
  const stored = options[name];
  const standard = check.defaults[name];
  const [draft, setDraft] = useState(typeof stored === 'number' ? formatNumber(stored, language, EXACT) : '');
  const next =
    draft.trim() === '' ? without(options, name) : { ...options, [name]: readNumber(draft, language) };
  const valid = check.issues(next).every(({ path }) => path[0] !== name);
  return (
    <Field
      className={styles.option}
      label={words.label}
      hint={words.effect}
      size="small"
      {...(valid
        ? {}
        : { validationMessage: settingsText(language).optionUnusable, validationState: 'error' })}
    >
      <Input
        className={styles.band}
        size="small"
        inputMode="decimal"
        value={draft}
        placeholder={typeof standard === 'number' ? formatNumber(standard, language) : ''}
        onChange={(_, { value }) => {
          setDraft(value);
          const changed =
            value.trim() === ''
              ? without(options, name)
              : { ...options, [name]: readNumber(value, language) };
          if (check.issues(changed).every(({ path }) => path[0] !== name))
            onChange(withOptions(profile, id, changed));
        }}
      />
    </Field>
  );
}

function withOptions(profile: Profile, id: CheckId, options: Readonly<Record<string, unknown>>): Profile {
  const { severity } = settingOf(profile, id);
  const setting = { ...options, ...(severity === undefined ? {} : { severity }) };
  const only = Object.keys(options).length === 0;
  if (only && severity === undefined) return { ...profile, checks: without(profile.checks ?? {}, id) };
  return {
    ...profile,
    checks: { ...profile.checks, [id]: only && severity !== undefined ? severity : setting },
  };
}
