import { Field, Select, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Choices } from '../../../app/contract';
import { languages } from '../../../model';
import { defaultProfile } from '../../../profile';
import type { Profile } from '../../../profile';
import { settingsText } from '../../../messages/settingsText';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { without } from '../../shared/without';
import { Subpage } from '../Subpage';
import { BandSettings } from './BandSettings';
import { CheckSettings } from './CheckSettings';

/** What can be chosen for this workbook. Each choice applies and is remembered at once. */
export function SettingsPage({ choices }: { readonly choices: Choices }): ReactElement {
  const { actions, language: spoken } = usePaneTools();
  const shared = useSharedStyles();
  const words = settingsText(spoken);
  const profile = choices.profile ?? defaultProfile;
  const chooseProfile = (next: Profile): void => actions.choose({ ...choices, profile: next });
  return (
    <Subpage title={words.title}>
      <p className={shared.secondary}>{words.remembered}</p>
      <Field label={words.language} hint={words.languageEffect}>
        <Select
          value={choices.language ?? ''}
          onChange={(_, { value }) => {
            const language = languages.find((known) => known === value);
            actions.choose(language === undefined ? without(choices, 'language') : { ...choices, language });
          }}
        >
          <option value="">{words.languageOfExcel}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {words.languages[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field hint={words.liveEffect}>
        <Switch
          checked={choices.live !== false}
          label={words.live}
          onChange={(_, { checked }) => actions.choose({ ...choices, live: checked })}
        />
      </Field>
      <BandSettings profile={profile} onChange={chooseProfile} />
      <CheckSettings profile={profile} onChange={chooseProfile} />
    </Subpage>
  );
}
