import { useReducer } from 'react';
import { newBookText, type NewBookText } from '../../../messages/newBook';
import type { Language } from '../../../model';
import type { Profile } from '../../../profile';
// Not by the tab's index: that arrives with the pane, and would bring the profiles along.
import { builtInProfiles } from '../../../profile/builtin';
import { useOwnProfile } from '../../shared/useOwnProfile';
import { usePaneTools } from '../../shared/PaneContext';
import { useProfileReader, type ProfileReader } from '../Profile/useProfileReader';

/** A profile to choose, by a key that is unique on the page. */
interface Offer {
  readonly key: string;
  readonly label: string;
  readonly profile: Profile;
}

export interface NewBook {
  readonly text: NewBookText;
  readonly offers: readonly Offer[];
  readonly chosen: Offer | undefined;
  readonly choose: (key: string) => void;
  readonly reader: ProfileReader;
  readonly language: Language;
  readonly speak: (language: Language) => void;
  readonly creating: boolean;
  readonly create: () => void;
}

/** What the user has chosen so far. */
interface Choice {
  readonly loaded?: { readonly name: string; readonly profile: Profile };
  readonly key?: string;
  readonly language?: Language;
  readonly creating: boolean;
}

const nothingChosen: Choice = { creating: false };
const mergeChoice = (choice: Choice, change: Partial<Choice>): Choice => ({ ...choice, ...change });

/** What a reporting workbook is made by: the profile (this workbook's, a built-in one, a file's) and the language. */
export function useNewBook(): NewBook {
  const { actions, language: spoken } = usePaneTools();
  const text = newBookText(spoken);
  const own = useOwnProfile();
  const [{ loaded, key, language, creating }, changed] = useReducer(mergeChoice, nothingChosen);
  const reader = useProfileReader((profile, name) => changed({ loaded: { name, profile }, key: 'loaded' }));

  const offers: readonly Offer[] = [
    ...(own === undefined ? [] : [{ key: 'own', label: text.ownProfile(titleOf(own)), profile: own }]),
    ...Object.entries(builtInProfiles).map(([id, profile]) => ({
      key: `built-in:${id}`,
      label: titleOf(profile),
      profile,
    })),
    ...(loaded === undefined
      ? []
      : [{ key: 'loaded', label: text.loadedProfile(loaded.name), profile: loaded.profile }]),
  ];
  const chosen = offers.find((offer) => offer.key === key) ?? offers[0];
  const inLanguage = language ?? chosen?.profile.language ?? spoken;

  const create = async (): Promise<void> => {
    if (chosen === undefined || creating) return;
    changed({ creating: true });
    // A page that is closed meanwhile has nothing left to show.
    if (!(await actions.createBook(chosen.profile, inLanguage))) changed({ creating: false });
  };

  return {
    text,
    offers,
    chosen,
    choose: (chosenKey) => changed({ key: chosenKey }),
    reader,
    language: inLanguage,
    speak: (wanted) => changed({ language: wanted }),
    creating,
    create: () => void create(),
  };
}

function titleOf({ title, id = '–' }: Profile): string {
  return title ?? id;
}
