import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { checks } from '../../../checks';
import { about } from '../../../checks/about';
import { checkIds } from '../../../model';
import type { CheckId } from '../../../model';
import type { CheckSetting, Profile } from '../../../profile';
import { settingsText } from '../../../messages/settingsText';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { without } from '../../shared/without';
import { Disclosure } from '../Disclosure';
import { CheckOptions } from './CheckOptions';
import { useSettingsStyles } from './SettingsPage.styles';

const choices = ['off', 'info', 'warning', 'error'] as const;
type Choice = (typeof choices)[number];

interface CheckSettingsProps {
  readonly onChange: (profile: Profile) => void;
  readonly profile: Profile;
}

/** How much each check's findings weigh. Options of a check that a profile brought along are kept. */
export function CheckSettings({ onChange, profile }: CheckSettingsProps): ReactElement {
  const { language } = usePaneTools();
  const styles = useSettingsStyles();
  const shared = useSharedStyles();
  const words = settingsText(language);
  return (
    <Disclosure label={words.checks}>
      <p className={shared.secondary}>{words.checksEffect}</p>
      <div className={styles.checks}>
        {checkIds.map((id) => (
          <div key={id} className={styles.check}>
            <Field label={about[language][id].title} size="small">
              <Select
                size="small"
                value={severityOf(profile.checks?.[id]) ?? ''}
                onChange={(_, { value }) =>
                  onChange(
                    withSeverity(
                      profile,
                      id,
                      choices.find((choice) => choice === value),
                    ),
                  )
                }
              >
                <option value="">{words.asDefault(words.severities[checks[id].severity])}</option>
                {choices.map((choice) => (
                  <option key={choice} value={choice}>
                    {words.severities[choice]}
                  </option>
                ))}
              </Select>
            </Field>
            <CheckOptions id={id} onChange={onChange} profile={profile} />
          </div>
        ))}
      </div>
    </Disclosure>
  );
}

function severityOf(setting: CheckSetting | undefined): Choice | undefined {
  return typeof setting === 'object' ? setting.severity : setting;
}

function withSeverity(profile: Profile, id: CheckId, severity: Choice | undefined): Profile {
  const before = profile.checks?.[id];
  const options = typeof before === 'object' ? without(before, 'severity') : {};
  const hasOptions = Object.keys(options).length > 0;
  if (severity !== undefined) {
    return {
      ...profile,
      checks: { ...profile.checks, [id]: hasOptions ? { ...options, severity } : severity },
    };
  }
  if (hasOptions) return { ...profile, checks: { ...profile.checks, [id]: options } };
  return { ...profile, checks: without(profile.checks ?? {}, id) };
}
